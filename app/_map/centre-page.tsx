/** Pages about one object of any kind, named in the address. */
import { Link as DsLink, Heading } from '@digdir/designsystemet-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ask } from '#app/_data/ask';
import type { Reference } from '#app/_data/values';
import { spoken } from '#app/_i18n/page';
import { hrefOf } from '#app/_i18n/slugs';
import { connections as words } from '#app/_i18n/texts/connections';
import { map } from '#app/_i18n/texts/map';
import { CentreForm } from '#app/_map/centre-form.tsx';
import { centreDocument } from '#app/_map/graph-data';
import styles from '#app/_map/landscape.module.css';
import type { KindName } from '#model/kinds/index';
import type { Language, Text } from '#model/text';

export interface CentreProperties {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The object an address names; null when there is none. */
export async function centreOf(
  searchParams: CentreProperties['searchParams'],
  language: Language,
): Promise<{ asked: boolean; centre: Reference | null }> {
  const { for: id } = await searchParams;
  if (typeof id !== 'string' || id === '') return { asked: false, centre: null };
  const { node } = await ask<{ node: Reference | null }>(centreDocument, { id }, language);
  return { asked: true, centre: node };
}

interface Words {
  title: Text;
  titleOf: Text;
  help: Text;
  choose: Text;
  kinds: readonly KindName[];
  children: (centre: Reference) => ReactNode;
}

export async function CentrePage({ params, searchParams, title, titleOf, help, choose, kinds, children }: CentreProperties & Words) {
  const { language, t } = await spoken(params);
  const { asked, centre } = await centreOf(searchParams, language);
  return (
    <div className={styles.page}>
      <header className={styles.headCentre}>
        <div>
          <Heading level={1} data-size="sm">
            {centre ? t(titleOf, { name: centre.name }) : t(title)}
          </Heading>
          {centre ? (
            <p>
              <DsLink asChild>
                <Link href={hrefOf(language, centre.kind, centre.id)}>{t(map.openPage)}</Link>
              </DsLink>
            </p>
          ) : (
            <p className="ho-muted">{t(asked ? words.gone : help)}</p>
          )}
        </div>
        <CentreForm key={centre?.id ?? ''} label={t(choose)} kinds={kinds} value={centre} />
      </header>
      {centre && children(centre)}
    </div>
  );
}
