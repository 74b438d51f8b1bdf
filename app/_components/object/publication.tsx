/** «Klar for publisering»: what the standard asks for and is not there yet, as links to the fields. */
import { Heading, Tag } from '@digdir/designsystemet-react';
import Link from 'next/link';
import { anchorOf } from '#app/_components/object/anchor';
import styles from '#app/_components/object/object.module.css';
import type { PublicationAnswer } from '#app/_data/publication';
import type { Say } from '#app/_i18n/say';
import { hrefOf } from '#app/_i18n/slugs';
import { publication as words } from '#app/_i18n/texts/publication';
import { type KindName, kindOf } from '#model/kinds/index';

interface Properties {
  t: Say;
  kind: KindName;
  id: string;
  publication: PublicationAnswer;
}

export function Publication({ t, kind, id, publication }: Properties) {
  const { complete, marked, address, missing, label } = publication;
  const demanded = missing.filter(({ mandatory }) => mandatory);
  const recommended = missing.filter(({ mandatory }) => !mandatory);
  const isPart = !kindOf(kind).fields.published;
  const list = (items: PublicationAnswer['missing']) => (
    <ul className={styles.missing}>
      {items.map((item) => (
        <li key={item.property}>
          {item.fields[0] ? (
            <Link
              className="ho-link"
              href={`${hrefOf(t.language, kind, id)}?endre=${item.fields[0]}#${anchorOf(item.fields[0])}`}
              prefetch={false}
            >
              {item.label}
            </Link>
          ) : (
            <strong>{item.label}</strong>
          )}{' '}
          <span className="ho-muted ho-small">{item.help}</span>
        </li>
      ))}
    </ul>
  );
  return (
    <section className="ho-stack" aria-labelledby="publisering">
      <div>
        <Heading level={2} data-size="2xs" id="publisering">
          {t(words.title)}
        </Heading>
        <p className="ho-muted ho-small">{label}</p>
      </div>
      {complete ? (
        <p>{marked ? <Tag data-color="success">{t(words.published)}</Tag> : t(isPart ? words.part : words.ready)}</p>
      ) : (
        <div>
          <p>{t(marked ? words.waiting : words.lacking)}</p>
          {list(demanded)}
        </div>
      )}
      {recommended.length > 0 && (
        <details>
          <summary>{t(words.recommended)}</summary>
          {list(recommended)}
        </details>
      )}
      {complete && (marked || isPart) && (
        <p className="ho-small">
          {t(words.address)}:{' '}
          <a className={`ho-link ${styles.address}`} href={address}>
            {address}
          </a>
        </p>
      )}
    </section>
  );
}
