'use client';
/** A hierarchy to think in: the mind map, the outline with the same content, and the tools for both. */
import { Button, Checkbox, Heading } from '@digdir/designsystemet-react';
import { ExpandIcon, PencilIcon, PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useRef, useState } from 'react';
import { ConfirmDialog } from '#app/_components/confirm-dialog.tsx';
import { slugOf } from '#app/_i18n/slugs';
import { mind as words } from '#app/_i18n/texts/mind';
import { useText } from '#app/_i18n/use-text.tsx';
import styles from '#app/_map/mind-editor.module.css';
import { MindOutline } from '#app/_map/mind-outline.tsx';
import { idOf, top } from '#app/_map/mind-place';
import { useMind } from '#app/_map/use-mind';
import type { OutlineKind } from '#model/outline-kinds';

const MindCanvas = dynamic(() => import('#app/_map/mind-canvas.tsx').then((module) => module.MindCanvas), { ssr: false });

export function MindEditor({ kind, title, mayAdd }: { kind: OutlineKind; title: string; mayAdd: boolean }) {
  const t = useText();
  const mind = useMind(kind, title, mayAdd);
  const [large, setLarge] = useState(false);
  const panes = useRef<HTMLDivElement>(null);
  const { active, edit, tree, cut, removing } = mind;
  const chosen = active !== top;
  const tools = [
    { label: words.addChild, Icon: PlusIcon, run: () => mind.write(active, 'child', 'map'), fits: true },
    { label: words.addSibling, Icon: PlusIcon, run: () => mind.write(active, 'sibling', 'map'), fits: chosen },
    { label: words.rename, Icon: PencilIcon, run: () => mind.write(active, 'name', 'map'), fits: mind.mayEdit(active) },
    { label: words.cut, Icon: null, run: () => mind.setCut(active), fits: mind.mayEdit(active) && cut === null },
    {
      label: words.remove,
      Icon: TrashIcon,
      run: () => ((tree.objects.get(idOf(active))?.below.totalCount ?? 0) > 0 ? mind.setRemoving(active) : void mind.remove(active)),
      fits: mind.mayEdit(active),
    },
  ];

  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <Heading level={1} data-size="sm">
          {t(words.title, { what: title })}
        </Heading>
        <Link className="ho-link" href={`/${t.language}/${slugOf(kind)}`}>
          {t(words.list)}
        </Link>
      </header>
      <div id="tankekart-verktoy" role="toolbar" aria-label={t(words.map)} tabIndex={-1} className={styles.tools}>
        {/* What cannot be used now stays where it is: a button that came would push the tree away from under the pointer. */}
        {tools.map(
          ({ label, Icon, run, fits }) =>
            mayAdd && (
              <Button key={label.en} variant="secondary" data-size="sm" disabled={!fits} onClick={run}>
                {Icon && <Icon aria-hidden />}
                {t(label)}
              </Button>
            ),
        )}
        {cut !== null && (
          <Button data-size="sm" onClick={() => void mind.drop(cut, active, 'map')}>
            {t(words.paste, { name: mind.nameOf(cut) })}
          </Button>
        )}
        {edit.mayUndo && (
          <Button variant="secondary" data-size="sm" onClick={() => void edit.undo()}>
            {t(words.undo)}
          </Button>
        )}
        <Button variant="tertiary" data-size="sm" disabled={!chosen} onClick={() => mind.open(active)}>
          {t(words.open)}
        </Button>
        <Checkbox data-size="sm" label={t(words.larger)} checked={large} onChange={({ target }) => setLarge(target.checked)} />
        <Button variant="tertiary" data-size="sm" onClick={() => void panes.current?.requestFullscreen?.()}>
          <ExpandIcon aria-hidden />
          {t(words.fullScreen)}
        </Button>
      </div>
      {!mayAdd && <p className="ho-muted">{t(words.readOnly)}</p>}
      {mayAdd && kind === 'losConcept' && <p className="ho-muted">{t(words.nationalLos)}</p>}
      {tree.error && <p role="alert">{tree.error}</p>}
      {tree.loaded && tree.ways.length === 1 && <p className={styles.empty}>{t(words.empty)}</p>}
      <p className="ds-sr-only" role="status">
        {edit.said}
      </p>
      <div ref={panes} className={styles.panes} data-large={large}>
        <div className={styles.map}>
          <MindCanvas mind={mind} label={t(words.title, { what: title })} large={large} />
        </div>
        <MindOutline mind={mind} label={title} />
      </div>
      <details className={styles.help} open>
        <summary className="ho-focus">{t(words.help)}</summary>
        <ul>
          {[words.helpArrows, ...(mayAdd ? [words.helpAdd, words.helpMove] : []), words.helpLeave].map((text) => (
            <li key={text.en}>{t(text)}</li>
          ))}
        </ul>
      </details>
      <ConfirmDialog
        open={removing !== null}
        title={t(words.removeTitle, { name: removing === null ? '' : mind.nameOf(removing) })}
        text={t(words.removeText)}
        yes={t(words.remove)}
        no={t(words.keep)}
        onYes={() => removing !== null && void mind.remove(removing)}
        onNo={() => mind.setRemoving(null)}
      />
    </div>
  );
}
