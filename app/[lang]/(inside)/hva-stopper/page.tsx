import type { Metadata } from 'next';
import { spoken } from '#app/_i18n/page';
import { connections as words } from '#app/_i18n/texts/connections';
import { CentrePage, type CentreProperties, centreOf } from '#app/_map/centre-page.tsx';
import { Impact } from '#app/_map/impact.tsx';
import { stoppable } from '#model/dependence';

export async function generateMetadata({ params, searchParams }: CentreProperties): Promise<Metadata> {
  const { language, t } = await spoken(params);
  const { centre } = await centreOf(searchParams, language);
  return { title: centre ? t(words.stopsOf, { name: centre.name }) : t(words.stops) };
}

/** «Hva stopper hvis denne, eller denne leverandøren, stopper?» */
export default async function ImpactPage({ params, searchParams }: CentreProperties) {
  return (
    <CentrePage
      params={params}
      searchParams={searchParams}
      title={words.stops}
      titleOf={words.stopsOf}
      help={words.stopsHelp}
      choose={words.choose}
      kinds={stoppable}
    >
      {(centre) => <Impact key={centre.id} centre={centre} />}
    </CentrePage>
  );
}
