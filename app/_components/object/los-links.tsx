'use client';
/** Los words with every path that leads to them: a word may stand under several themes. */
import { Button } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import Link from 'next/link';
import styles from '#app/_components/object/object.module.css';
import { losPaths, useLos } from '#app/_components/pickers/los-picker.tsx';
import type { Reference } from '#app/_data/values';
import { hrefOf } from '#app/_i18n/slugs';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';

export function LosLinks({ nodes, onCut }: { nodes: readonly Reference[]; onCut: ((one: Reference) => void) | undefined }) {
  const t = useText();
  const { los } = useLos(true);
  return (
    <ul className="ho-plain-list">
      {nodes.map((node) => (
        <li key={node.id} className={styles.relationItem}>
          <span>
            <Link className="ho-link" href={hrefOf(t.language, node.kind, node.id)} prefetch={false}>
              {node.name}
            </Link>
            {los &&
              losPaths(los, node.id, t.language).map((path) => (
                <span key={path} className={styles.path}>
                  {path}
                </span>
              ))}
          </span>
          {onCut && (
            <Button
              variant="tertiary"
              data-size="sm"
              icon
              aria-label={t(words.removeLink, { name: node.name })}
              onClick={() => onCut(node)}
            >
              <XMarkIcon aria-hidden />
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
