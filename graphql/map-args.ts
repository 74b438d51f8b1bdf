/** What every question about a map is asked with, and the objects it answers with. */
import type { MapAsked } from '#db/map';
import type { Filter } from '#db/picks';
import { builder } from '#graphql/builder';
import type { Context } from '#graphql/context';
import { filterRefs } from '#graphql/list-args';
import { constant } from '#graphql/type-names';
import { uuids } from '#graphql/types/element';
import { dayOf } from '#model/wording';

/** Names as values of an enumeration: `losConcept` is `LOS_CONCEPT`. */
export const enumValues = (names: readonly string[], about: (name: string) => string | undefined = () => undefined) =>
  Object.fromEntries(names.map((name) => [constant(name.replace(/[A-Z]/g, (c) => `_${c}`)), { value: name, description: about(name) }]));

/** The calendar day in Norway. */
export const today = (): string => dayOf(new Date().toISOString());

type FieldArgs = Pick<Parameters<Parameters<typeof builder.queryFields>[0]>[0], 'arg'>;
export const commonArgs = (t: FieldArgs) => ({
  asOf: t.arg({
    type: 'Date',
    description: 'The day to show; today when left out. On a day to come, what will have ended by then is gone.',
  }),
  filter: t.arg({
    type: filterRefs.application,
    description: 'Which applications count. Those that are not in use do not, unless a stage of the lifecycle is asked for.',
  }),
  unit: t.arg.id({ description: 'Only what this unit and those below it own.' }),
});
export interface Common {
  asOf?: string | null;
  filter?: Filter | null;
  unit?: string | null;
}
export const askedOf = ({ asOf, filter, unit }: Common, { language }: Context): MapAsked => ({
  asOf: asOf ?? null,
  filter: filter ?? null,
  // A unit that cannot exist owns nothing; it must not mean all.
  unit: unit ? (uuids([unit])[0] ?? '00000000-0000-0000-0000-000000000000') : null,
  today: today(),
  language,
});

export interface Standing {
  id: string;
  kind: string;
  name: string;
  value: number | null;
}

export const MapObject = builder.objectRef<Standing>('MapObject').implement({
  description: 'Something that stands behind a node.',
  fields: (t) => ({
    id: t.exposeID('id'),
    kind: t.exposeString('kind'),
    name: t.exposeString('name'),
    value: t.exposeFloat('value', { nullable: true, description: 'The measure of this object alone.' }),
  }),
});
