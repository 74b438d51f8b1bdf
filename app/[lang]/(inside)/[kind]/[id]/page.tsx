import { Heading, Tag } from '@digdir/designsystemet-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { FieldValue } from '#app/_components/fields/field-value.tsx';
import { Completeness } from '#app/_components/object/completeness.tsx';
import { Freshness } from '#app/_components/object/freshness.tsx';
import { History } from '#app/_components/object/history.tsx';
import styles from '#app/_components/object/object.module.css';
import { RemoveButton, RemovedNotice } from '#app/_components/object/object-actions.tsx';
import { Publication } from '#app/_components/object/publication.tsx';
import { Relations } from '#app/_components/object/relations.tsx';
import { ReportMenu } from '#app/_components/object/report-menu.tsx';
import { Section } from '#app/_components/object/section.tsx';
import { ask } from '#app/_data/ask';
import { type HistoryChange, historyDocument, historyPage } from '#app/_data/history';
import { type ObjectAnswer, objectDocument } from '#app/_data/object';
import { publicationOf } from '#app/_data/publication';
import { fromApi, isEmpty } from '#app/_data/values';
import { KindIcon } from '#app/_frame/kind-icon.tsx';
import { titleOf } from '#app/_frame/navigation';
import { date } from '#app/_i18n/format';
import { spoken } from '#app/_i18n/page';
import { kindAt, slugOf } from '#app/_i18n/slugs';
import { object as words } from '#app/_i18n/texts/object';
import { aroundDocument, type Graph } from '#app/_map/graph-data';
import { Maturity } from '#app/_map/maturity.tsx';
import { SmallMap } from '#app/_map/small-map.tsx';
import { type Group, groups } from '#model/fields';
import { type KindName, kindOf } from '#model/kinds/index';
import type { Language } from '#model/text';

interface Properties {
  params: Promise<{ lang: string; kind: string; id: string }>;
}

const objectOf = cache(async (kind: KindName, id: string, language: Language): Promise<ObjectAnswer> => {
  const { object } = await ask<{ object: ObjectAnswer | null }>(objectDocument(kind), { id, removed: true }, language);
  return object ?? notFound();
});

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { language } = await spoken(params);
  const { kind: slug, id } = await params;
  return { title: (await objectOf(kindAt(slug) ?? notFound(), id, language)).name };
}

/** The fields of each section, in the order of the model; a field without one belongs to the first. */
function sectionsOf(kind: KindName): { group: Group; names: string[] }[] {
  const byGroup = new Map<Group, string[]>((Object.keys(groups) as Group[]).map((group) => [group, []]));
  for (const [name, field] of Object.entries(kindOf(kind).fields)) byGroup.get(field.group ?? 'about')?.push(name);
  return [...byGroup].flatMap(([group, names]) => (names.length > 0 ? [{ group, names }] : []));
}

/** What is said of an object in one look, beside its name. */
const marks = ['lifecycle', 'status', 'level', 'owner', 'ownerUnit'] as const;

export default async function ObjectPage({ params }: Properties) {
  const { language, t } = await spoken(params);
  const { kind: slug, id } = await params;
  const kind = kindAt(slug) ?? notFound();
  const [object, publication, { object: past }, { graph }] = await Promise.all([
    objectOf(kind, id, language),
    publicationOf(kind, id, language),
    ask<{ object: { history: HistoryChange[] } | null }>(historyDocument(kind), { id, first: historyPage }, language),
    ask<{ graph: Graph | null }>(aroundDocument, { id, depth: 1 }, language),
  ]);
  const { fields } = kindOf(kind);
  const sections = sectionsOf(kind);
  const isFirst = ({ group }: { group: Group }) => group === 'about' || group === 'responsibility';
  const section = ({ group, names }: { group: Group; names: string[] }) => (
    <Section key={group} kind={kind} object={object} title={groups[group]} names={names} />
  );
  return (
    <div className="ho-page ho-stack-large">
      <header className={styles.head}>
        <Link className={`ho-link ${styles.crumb}`} href={`/${language}/${slugOf(kind)}`}>
          <KindIcon kind={kind} />
          {t(titleOf(kind))}
        </Link>
        <div className="ho-row ho-spread">
          <Heading level={1} data-size="md">
            {object.name}
          </Heading>
          <div className="ho-row">
            {!object.removedAt && <ReportMenu kind={kind} id={object.id} />}
            <RemoveButton kind={kind} object={object} />
          </div>
        </div>
        <div className={styles.marks}>
          {marks.map((name) => {
            const field = fields[name];
            const value = field ? fromApi(field, object[name]) : null;
            if (!field || isEmpty(value)) return null;
            if (field.type !== 'ref' && field.type !== 'number')
              return (
                <Tag key={name} data-size="sm" data-color="info">
                  <FieldValue kind={kind} name={name} value={value} />
                </Tag>
              );
            return (
              <span key={name}>
                <span className="ho-muted">{t(field.label)}:</span> <FieldValue kind={kind} name={name} value={value} />
              </span>
            );
          })}
          {object.organisation.shared && <span className="ho-muted">{t(words.shared)}</span>}
        </div>
        <RemovedNotice object={object} />
      </header>
      <div className={styles.page}>
        <div className={styles.sections}>
          {sections.filter(isFirst).map(section)}
          <Relations kind={kind} object={object} map={<SmallMap language={language} centre={object} graph={graph} />} />
          {sections.filter((one) => !isFirst(one)).map(section)}
          {kind === 'capability' && <Maturity id={id} />}
          <History kind={kind} object={object} first={past?.history ?? []} />
        </div>
        <aside className={styles.aside} aria-label={t(words.state)}>
          {!object.organisation.shared && (
            <>
              <Freshness object={object} />
              <Completeness kind={kind} object={object} />
              {publication && <Publication t={t} kind={kind} id={object.id} publication={publication} />}
            </>
          )}
          <p className="ho-muted ho-small">
            {object.updatedBy
              ? t(words.changed, { when: date(object.updatedAt, language), who: object.updatedBy.name })
              : t(words.changedBySystem, { when: date(object.updatedAt, language) })}
            <br />
            {t(words.createdWhen, { when: date(object.createdAt, language) })}
          </p>
        </aside>
      </div>
    </div>
  );
}
