'use client';
/** What is chosen in the picture: what it sends and receives, and where to go from here. */
import { Button, Heading } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import { hrefOf } from '#app/_i18n/slugs';
import { map as words } from '#app/_i18n/texts/map';
import { useText } from '#app/_i18n/use-text.tsx';
import type { GraphNode } from '#app/_map/graph-types';
import styles from '#app/_map/landscape.module.css';
import type { Integration, Landscape } from '#app/_map/landscape-data';

interface Properties {
  id: string;
  landscape: Landscape;
  /** A folded group, when that is what is chosen. */
  bundle: GraphNode | null;
  onClose: () => void;
  onChoose: (id: string) => void;
  onOpenGroup: (id: string) => void;
}

export function LandscapeAbout({ id, landscape, bundle, onClose, onChoose, onOpenGroup }: Properties) {
  const t = useText();
  const application = landscape.applications.find((one) => one.id === id);
  if (!bundle && !application) return null;
  const names = new Map(landscape.applications.map((one) => [one.id, one.name]));
  const both = ({ direction }: Integration) => direction === 'TWO_WAY';
  const lists = [
    {
      label: words.sendsTo,
      items: landscape.integrations.filter((one) => one.source === id && !both(one)).map((one) => [one, one.target] as const),
    },
    {
      label: words.receivesFrom,
      items: landscape.integrations.filter((one) => one.target === id && !both(one)).map((one) => [one, one.source] as const),
    },
    {
      label: words.exchangesWith,
      items: landscape.integrations
        .filter((one) => both(one) && (one.source === id || one.target === id))
        .map((one) => [one, one.source === id ? one.target : one.source] as const),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <aside className={styles.about} aria-label={bundle?.label ?? application?.name}>
      <div className="ho-row ho-spread">
        <Heading level={2} data-size="2xs">
          {bundle?.label ?? application?.name}
        </Heading>
        <Button variant="tertiary" data-size="sm" icon aria-label={t(words.close)} onClick={onClose}>
          <XMarkIcon aria-hidden />
        </Button>
      </div>
      {bundle ? (
        <>
          <p>{bundle.note}</p>
          <Button data-size="sm" onClick={() => onOpenGroup(bundle.id)}>
            {t(words.openGroup)}
          </Button>
        </>
      ) : (
        <>
          <p className="ho-muted">{[application?.unit?.name, application?.vendor?.name].filter(Boolean).join(' · ')}</p>
          <div className="ho-row">
            <Link className="ho-link" href={hrefOf(t.language, 'application', id)}>
              {t(words.openPage)}
            </Link>
            <Link className="ho-link" href={`/${t.language}/hva-stopper?for=${id}`}>
              {t(words.whatStops)}
            </Link>
            <Link className="ho-link" href={`/${t.language}/sammenhenger?for=${id}`}>
              {t(words.connections)}
            </Link>
          </div>
          {lists.length === 0 && <p>{t(words.noFlows)}</p>}
          {lists.map(({ label, items }) => (
            <div key={label.en}>
              <h3 className={styles.aboutTitle}>
                {t(label)} <span className="ho-muted">{items.length}</span>
              </h3>
              <ul className="ho-plain-list">
                {items.slice(0, 60).map(([integration, other]) => (
                  <li key={integration.id}>
                    <button type="button" className={styles.textButton} onClick={() => onChoose(other)}>
                      {names.get(other)}
                    </button>{' '}
                    <Link className="ho-link ho-small" href={hrefOf(t.language, 'integration', integration.id)} prefetch={false}>
                      {integration.name}
                    </Link>
                  </li>
                ))}
              </ul>
              {items.length > 60 && (
                <Link
                  className="ho-link"
                  href={`/${t.language}/integrasjoner?filter=${label === words.receivesFrom ? 'target' : 'source'}:in:${id}`}
                >
                  {t(words.showMore)}
                </Link>
              )}
            </div>
          ))}
        </>
      )}
    </aside>
  );
}
