'use client';
/** How much of what matters is filled in; what is missing are links to the fields. */
import Link from 'next/link';
import { anchorOf } from '#app/_components/object/anchor';
import styles from '#app/_components/object/object.module.css';
import { labelOf, type ObjectAnswer } from '#app/_data/object';
import { inSentence } from '#app/_i18n/in-sentence';
import { hrefOf } from '#app/_i18n/slugs';
import { object as words } from '#app/_i18n/texts/object';
import { useText } from '#app/_i18n/use-text.tsx';
import type { KindName } from '#model/kinds/index';

export function Completeness({ kind, object }: { kind: KindName; object: Pick<ObjectAnswer, 'id' | 'completeness'> }) {
  const t = useText();
  const { percent, missing } = object.completeness;
  return (
    <div className={styles.completeness}>
      <p id={`utfylt-${object.id}`}>{t(words.completeness, { percent })}</p>
      <progress className={styles.meter} max={100} value={percent} aria-labelledby={`utfylt-${object.id}`} />
      {missing.length === 0 ? (
        <p className="ho-muted ho-small">{t(words.complete)}</p>
      ) : (
        <p className="ho-small">
          {t(words.missing)}{' '}
          {missing.map((name, index) => {
            const label = labelOf(kind, name);
            return (
              <span key={name}>
                <Link className="ho-link" href={`${hrefOf(t.language, kind, object.id)}?endre=${name}#${anchorOf(name)}`} prefetch={false}>
                  {label ? inSentence(t(label)) : name}
                </Link>
                {index < missing.length - 1 ? ', ' : ''}
              </span>
            );
          })}
        </p>
      )}
    </div>
  );
}
