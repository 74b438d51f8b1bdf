import type { Metadata } from 'next';
import { spoken } from '#app/_i18n/page';
import { connections as words } from '#app/_i18n/texts/connections';
import { Around } from '#app/_map/around.tsx';
import { CentrePage, type CentreProperties, centreOf } from '#app/_map/centre-page.tsx';
import { kindNames } from '#model/kinds/index';

export async function generateMetadata({ params, searchParams }: CentreProperties): Promise<Metadata> {
  const { language, t } = await spoken(params);
  const { centre } = await centreOf(searchParams, language);
  return { title: centre ? t(words.aroundOf, { name: centre.name }) : t(words.around) };
}

/** What one object hangs together with. */
export default async function AroundPage({ params, searchParams }: CentreProperties) {
  return (
    <CentrePage
      params={params}
      searchParams={searchParams}
      title={words.around}
      titleOf={words.aroundOf}
      help={words.aroundHelp}
      choose={words.chooseCentre}
      kinds={kindNames}
    >
      {(centre) => <Around key={centre.id} centre={centre} />}
    </CentrePage>
  );
}
