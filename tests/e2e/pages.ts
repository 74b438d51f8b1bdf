/** Every page of the product, with the demo's content on it. */
import type { Page } from 'playwright-core';
import { slugOf } from '#app/_i18n/slugs';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { ask } from '#tests/e2e/ask';

/** Pages that are there whatever is registered, by the name their picture has. */
export const fixedPages: Readonly<Record<string, string>> = {
  forside: '',
  'mine-ansvar': '/mine-ansvar',
  sok: '/sok?q=barnehage',
  'kapabilitetskart-kostnad': '/kart/kapabiliteter?farge=cost',
  'kapabilitetskart-oppdatert': '/kart/kapabiliteter?farge=freshness',
  'kapabiliteter-og-enheter': '/kart/kapabiliteter?form=matrise&niva=1',
  'nasjonal-modell': '/kart/nasjonal',
  'los-kart': '/kart/los?farge=services',
  felleslosninger: '/felleslosninger',
  landskap: '/landskap',
  'hva-stopper': '/hva-stopper',
  sammenhenger: '/sammenhenger',
  'tankekart-los': '/tankekart/los',
  'tankekart-enheter': '/tankekart/enheter',
  'import-og-eksport': '/import-og-eksport',
  konverter: '/konverter',
  rapporter: '/rapporter',
  'rapporter-systemer': '/rapporter/systems',
  'rapporter-saksframlegg': '/rapporter/memo',
  'rapporter-tilpass': '/rapporter/systems/tilpass',
  'rapporter-utseende': '/rapporter/utseende',
  veikart: '/veikart',
  'veikart-kvartal': '/veikart?zoom=kvartal&gruppe=leverandor',
  administrasjon: '/administrasjon',
  'administrasjon-brukere': '/administrasjon/brukere',
  'administrasjon-organisasjon': '/administrasjon/organisasjon',
  'administrasjon-lister': '/administrasjon/lister',
  'administrasjon-liste': '/administrasjon/lister/lifecycle',
  'administrasjon-importer': '/administrasjon/importer',
  'min-bruker': '/min-bruker',
};

/** Pictures that ask something of what the demo holds: where sickness data go, and what stops if a vendor does. */
export async function askedPages(page: Page): Promise<Record<string, string>> {
  const found = await ask<Record<'dataset' | 'vendor', { nodes: { id: string }[] }>>(
    page,
    `{ dataset: datasets(first: 1, filter: { name: { eq: "Sykefravær" } }) { nodes { id } }
       vendor: vendors(first: 1, filter: { name: { eq: "Visma" } }) { nodes { id } } }`,
  );
  const [dataset, vendor] = [found.dataset.nodes[0]?.id, found.vendor.nodes[0]?.id];
  if (!dataset || !vendor) throw new Error('The demo has no sickness data, or no Visma.');
  return {
    'landskap-sykefravaer': `/landskap?folg=${dataset}`,
    'landskap-sykefravaer-i-alt': `/landskap?folg=${dataset}&hele=ja`,
    'hva-stopper-leverandor': `/hva-stopper?for=${vendor}`,
  };
}

interface Registered {
  list: { nodes: { id: string; completeness: { percent: number } }[] };
}

/** The object of this kind that has most filled in. */
async function richest(page: Page, kind: KindName): Promise<string | undefined> {
  const { list } = await ask<Registered>(
    page,
    `{ list: ${kindOf(kind).pluralName}(first: 200) { nodes { id completeness { percent } } } }`,
  );
  return list.nodes.toSorted((a, b) => b.completeness.percent - a.completeness.percent)[0]?.id;
}

/** The list, the form, and the best filled object of a kind, by the name their picture has. */
export async function kindPages(page: Page, kind: KindName): Promise<Record<string, string>> {
  const slug = slugOf(kind);
  const id = await richest(page, kind);
  if (!id) throw new Error(`The demo has no ${kind}.`);
  return { [slug]: `/${slug}`, [`${slug}-en`]: `/${slug}/${id}`, [`${slug}-ny`]: `/${slug}/ny` };
}

export { kindNames };
