/** «Mitt område»: systems, how much is up to date, what it costs; by unit, and by what we must be able to do. */
import Link from 'next/link';
import { Scrolled } from '#app/_components/scrolled.tsx';
import { ask } from '#app/_data/ask';
import { freshSince } from '#app/_data/days';
import { type Counted, type Figure, figuresOf, has, listHref } from '#app/_data/figures';
import { type SolutionsAnswer, solutionsDocument, solutionsIn } from '#app/_data/shared-solutions';
import type { Viewer } from '#app/_data/viewer';
import { AreaMap } from '#app/_front/area-map.tsx';
import styles from '#app/_front/front.module.css';
import { Section } from '#app/_front/section.tsx';
import { money, number, percent, unknown } from '#app/_i18n/format';
import { say } from '#app/_i18n/say';
import { hrefOf } from '#app/_i18n/slugs';
import { frontCounts as counts, front as words } from '#app/_i18n/texts/front';
import { countsOf, shareUsed } from '#model/adoption';
import type { Language } from '#model/text';

interface Named {
  id: string;
  name: string;
}

const document = `query Area($own: [ID!]!, $hasOwn: Boolean!) {
  own: nodes(ids: $own) @include(if: $hasOwn) { id ... on OrgUnit { name subUnits(first: 100) { nodes { id name } } } }
  roots: orgUnits(first: 20, filter: { parent: { empty: true } }) @skip(if: $hasOwn) { nodes { id name subUnits(first: 100) { nodes { id name } } } }
  capabilities(first: 48, filter: { level: { lte: 1 } }, orderBy: { field: CODE, direction: ASC }) { nodes { id name parent { id } } }
}`;
type WithChildren = Named & { subUnits: { nodes: Named[] } };
interface Answer {
  own?: (WithChildren | null)[];
  roots?: { nodes: WithChildren[] };
  capabilities: { nodes: (Named & { parent: { id: string } | null })[] };
}

/** How many, and how many of them are up to date: two counts of the same list. */
const pairOf = (filters: Counted['filters'], now: Date): Counted[] => [
  { kind: 'application', filters, cost: true },
  { kind: 'application', filters: [...filters, has('confirmedAt', 'gte', freshSince(now))] },
];

export async function Area({ language, viewer }: { language: Language; viewer: Viewer }) {
  const t = say(language);
  const now = new Date();
  // The first of the own units is the one the user was given; the others lie below it.
  const [own] = viewer.unitIds;
  const answer = await ask<Answer>(document, { own: own ? [own] : [], hasOwn: own !== undefined }, language);
  const top = answer.own?.[0] ?? null;
  const roots = answer.roots?.nodes ?? [];
  const units = top ? top.subUnits.nodes : roots.length === 1 ? (roots[0]?.subUnits.nodes ?? []) : roots;
  const within = own ? [has('ownerUnit', 'under', own)] : [];
  const capabilities = answer.capabilities.nodes;

  const asked = [
    ...pairOf(within, now),
    ...units.flatMap(({ id }) => pairOf([has('ownerUnit', 'under', id)], now)),
    ...capabilities.map(({ id }): Counted => ({ kind: 'application', filters: [...within, has('capabilities', 'under', id)] })),
  ];
  const [figures, solutions] = await Promise.all([figuresOf(asked, language), ask<SolutionsAnswer>(solutionsDocument, {}, language)]);
  const adopted = shareUsed(countsOf(solutionsIn(solutions)));
  const share = (all: Figure | undefined, fresh: Figure | undefined) =>
    all && all.count > 0 ? percent((fresh?.count ?? 0) / all.count, language) : t(unknown);
  const cost = (figure: Figure | undefined) => (figure?.annualCost ? money(Math.round(figure.annualCost), language) : t(unknown));
  const [all, fresh] = figures;
  const link = (index: number) => listHref(language, asked[index] ?? { kind: 'application', filters: [] });
  const firstCapability = 2 + units.length * 2;
  const boxes = capabilities.map(({ id, name, parent }, i) => ({
    id,
    name,
    parents: parent ? [capabilities.findIndex((one) => one.id === parent.id)] : [],
    count: figures[firstCapability + i]?.count ?? 0,
    href: link(firstCapability + i),
  }));

  return (
    <Section id="omrade" title={`${t(words.area)}: ${top?.name ?? t(words.whole)}`}>
      <ul className={`ho-plain-list ${styles.tiles}`}>
        <li className={styles.tile}>
          <Link href={link(0)} className={`${styles.tileNumber} ho-focus`} prefetch={false}>
            {t(counts.systems, { count: all?.count ?? 0 })}
          </Link>
        </li>
        <li className={styles.tile}>
          <span className={styles.tileNumber}>
            {share(all, fresh)} <span className={styles.tileUnit}>{t(words.fresh).toLowerCase()}</span>
          </span>
          <span className="ho-muted ho-small">{t(words.freshHelp)}</span>
        </li>
        <li className={styles.tile}>
          <span className={styles.tileNumber}>{cost(all)}</span>
          <span className="ho-muted ho-small">{t(words.cost).toLowerCase()}</span>
        </li>
        {adopted !== null && (
          <li className={styles.tile}>
            <Link href={`/${language}/felleslosninger`} className={`${styles.tileNumber} ho-focus`} prefetch={false}>
              {percent(adopted, language)}
            </Link>
            <span className="ho-muted ho-small">{t(words.sharedUsed)}</span>
          </li>
        )}
      </ul>
      {units.length > 0 && (
        <Scrolled label={t(words.units)}>
          <table className="ho-table">
            <thead>
              <tr>
                <th scope="col">{t(words.unit)}</th>
                <th scope="col" className="ho-number">
                  {t(words.systems)}
                </th>
                <th scope="col" className="ho-number">
                  {t(words.fresh)}
                </th>
                <th scope="col" className="ho-number">
                  {t(words.cost)}
                </th>
              </tr>
            </thead>
            <tbody>
              {units.map((unit, i) => (
                <tr key={unit.id}>
                  <th scope="row">
                    <Link href={hrefOf(language, 'orgUnit', unit.id)} className="ho-link" prefetch={false}>
                      {unit.name}
                    </Link>
                  </th>
                  <td className="ho-number">
                    <Link href={link(2 + i * 2)} className="ho-link" prefetch={false}>
                      {number(figures[2 + i * 2]?.count ?? 0, language)}
                    </Link>
                  </td>
                  <td className="ho-number">{share(figures[2 + i * 2], figures[3 + i * 2])}</td>
                  <td className="ho-number">{cost(figures[2 + i * 2])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      {boxes.length > 0 && (
        <div className="ho-stack" style={{ gap: 'var(--ds-size-2)' }}>
          <p>
            {t(words.capabilities)}.{' '}
            <Link className="ho-link" href={`/${language}/kart/kapabiliteter${own ? `?enhet=${own}` : ''}`} prefetch={false}>
              {t(words.openMap)}
            </Link>
          </p>
          <AreaMap language={language} nodes={boxes} />
        </div>
      )}
    </Section>
  );
}
