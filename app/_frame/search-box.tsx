'use client';
import { Spinner } from '@digdir/designsystemet-react';
import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import { useRouter } from 'next/navigation';
import { type KeyboardEvent, useId, useState } from 'react';
import { useAnswer } from '#app/_components/use-answer';
import { type Hit, type SearchAnswer, searchDocument } from '#app/_data/search';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import styles from '#app/_frame/search-box.module.css';
import { kindLabel } from '#app/_i18n/kind-name';
import { hrefOf } from '#app/_i18n/slugs';
import { frame } from '#app/_i18n/texts/frame';
import { search as words } from '#app/_i18n/texts/search';
import { useText } from '#app/_i18n/use-text.tsx';

const shown = 9;

/** A combobox over everything: arrows choose, Enter opens, Enter without a choice shows all hits. */
export function SearchBox({ onDone }: { onDone: () => void }) {
  const t = useText();
  const router = useRouter();
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const wanted = text.trim();
  const { data, error, loading } = useAnswer<SearchAnswer>(wanted.length > 1 ? searchDocument : null, { text: wanted, first: shown });
  const hits = wanted.length > 1 ? (data?.search ?? []) : [];
  const all = `/${t.language}/sok?q=${encodeURIComponent(wanted)}`;

  const go = (href: string) => {
    onDone();
    router.push(href);
  };
  const keys = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setActive((now) => Math.max(-1, Math.min(hits.length - 1, now + step)));
    } else if (event.key === 'Enter' && wanted) {
      event.preventDefault();
      const hit = hits[active];
      go(hit ? hrefOf(t.language, hit.kind, hit.id) : all);
    }
  };

  return (
    <div className={styles.box}>
      <div className={styles.field}>
        <MagnifyingGlassIcon aria-hidden className={styles.glass} />
        <input
          // The attribute itself: it is what a dialog looks for when it opens, and React does not write it.
          ref={(input) => input?.setAttribute('autofocus', '')}
          type="search"
          className={styles.input}
          role="combobox"
          aria-label={t(frame.searchHint)}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={t(words.placeholder)}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setActive(-1);
          }}
          onKeyDown={keys}
        />
        {loading && <Spinner aria-label={t(frame.loading)} data-size="xs" />}
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={t(words.hits)} className={styles.list}>
        {hits.map((hit, index) => (
          <Option
            key={hit.id}
            id={`${id}-${index}`}
            hit={hit}
            active={index === active}
            onChoose={() => go(hrefOf(t.language, hit.kind, hit.id))}
          />
        ))}
      </div>
      <p className={styles.foot} aria-live="polite">
        {error
          ? error.message
          : wanted.length < 2
            ? t(words.start)
            : data && hits.length === 0 && !loading
              ? t(words.none, { text: wanted })
              : null}
        {hits.length > 0 && (
          <a
            className="ho-link"
            href={all}
            onClick={(event) => {
              event.preventDefault();
              go(all);
            }}
          >
            {t(words.all, { text: wanted })}
          </a>
        )}
      </p>
    </div>
  );
}

function Option({ id, hit, active, onChoose }: { id: string; hit: Hit; active: boolean; onChoose: () => void }) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard works from the field, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: aria-activedescendant points here
    <div
      id={id}
      role="option"
      aria-selected={active}
      className={styles.option}
      onClick={onChoose}
      onMouseDown={(event) => event.preventDefault()}
    >
      <KindIcon kind={hit.kind} className={styles.icon} />
      <span className={styles.name}>
        {hit.name}
        {hit.via && <small className={styles.snippet}>{t(words.via, { word: hit.via })}</small>}
      </span>
      <span className="ho-muted ho-small">{kindLabel(t, hit.kind)}</span>
    </div>
  );
}
