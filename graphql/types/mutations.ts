/** Create, update and bulk update for every kind; removing, restoring, confirming, linking and undoing for all. */
import type { InputRef } from '@pothos/core';
import { byKind, confirm, create, kindOfElement, type Links, remove, restore, update } from '#db/elements';
import { restoreChange } from '#db/history';
import { addLinks, unlink } from '#db/links';
import { inBatch } from '#db/log';
import { type Row, readElements, readOne } from '#db/read';
import type { Session } from '#db/session';
import { undoBatch } from '#db/undo';
import { builder } from '#graphql/builder';
import { type Context, sessionOf } from '#graphql/context';
import { describe, typeOf } from '#graphql/fields';
import { types } from '#graphql/kind-types';
import { attempt, type Outcome } from '#graphql/mutate';
import { picksOf } from '#graphql/picks';
import { RefusalType } from '#graphql/refusal';
import { pascal } from '#graphql/type-names';
import { Element, uuids, withKind } from '#graphql/types/element';
import { NotFound } from '#model/errors';
import { columnName, type Value, type Values } from '#model/fields';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

type Input = Readonly<Record<string, unknown>>;

const inputs = Object.fromEntries(
  kindNames.map((name) => [
    name,
    builder.inputRef<Input>(`${pascal(name)}Input`).implement({
      description: 'Fields that are left out stay as they are; null empties a field. A list of links replaces the links there are.',
      fields: (t) => ({
        ...Object.fromEntries(
          Object.entries(kindOf(name).fields).map(([field, declared]) => [
            columnName(field, declared),
            t.field({ type: typeOf(name, field, declared) as 'String', description: describe(declared) }),
          ]),
        ),
        ...Object.fromEntries(linksOf(name).map((link) => [link.name, t.idList({ description: link.label.en })])),
      }),
    }),
  ]),
) as unknown as Record<KindName, InputRef<Input>>;

/** Splits an input into values by field name and links by link name. */
function split(kind: KindName, input: Input): { values: Values; links: Links } {
  const fields = Object.entries(kindOf(kind).fields).flatMap(([name, field]) => {
    const given = input[columnName(name, field)];
    return given === undefined ? [] : [[name, given as Value]];
  });
  const links = linksOf(kind).flatMap((link) =>
    Array.isArray(input[link.name]) ? [[link.name, idsIn(input[link.name] as string[])]] : [],
  );
  return { values: Object.fromEntries(fields), links: Object.fromEntries(links) };
}

/** Ids as the database writes them, each once; one that cannot be an id names nothing. @throws NotFound */
export function idsIn(ids: readonly string[]): string[] {
  if (uuids(ids).length !== ids.length) throw new NotFound();
  return [...new Set(ids.map((id) => id.toLowerCase()))];
}

interface Counted {
  count: number;
  batch: string | null;
}

export const Count = builder.objectRef<Outcome<Counted>>('CountPayload').implement({
  fields: (t) => ({
    count: t.int({ nullable: true, resolve: ({ value }) => value?.count ?? null }),
    batch: t.id({ nullable: true, description: 'What to give to `undo`.', resolve: ({ value }) => value?.batch ?? null }),
    refusal: t.field({ type: RefusalType, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});

for (const name of kindNames) {
  const payload = (operation: string) =>
    builder.objectRef<Outcome<string>>(`${operation}${pascal(name)}Payload`).implement({
      fields: (t) => ({
        [name]: t.field({
          type: types[name],
          nullable: true,
          resolve: ({ value }, _args, context, info) => (value ? readOne<Row>(sessionOf(context).db, name, value, picksOf(info)) : null),
        }),
        refusal: t.field({ type: RefusalType, nullable: true, resolve: ({ refusal }) => refusal }),
      }),
    });

  builder.mutationField(`create${pascal(name)}`, (t) =>
    t.field({
      type: payload('Create'),
      args: { input: t.arg({ type: inputs[name], required: true }) },
      resolve: (_root, { input }, context) =>
        attempt(context, async (session) => {
          const { values, links } = split(name, input);
          return create(session, name, values, links);
        }),
    }),
  );
  builder.mutationField(`update${pascal(name)}`, (t) =>
    t.field({
      type: payload('Update'),
      args: {
        id: t.arg.id({ required: true }),
        version: t.arg.int({
          required: true,
          description: 'The version you saw; if it has changed since, nothing is written and the answer tells who changed what.',
        }),
        input: t.arg({ type: inputs[name], required: true }),
      },
      resolve: (_root, { id, version, input }, context) =>
        attempt(context, async (session) => {
          const { values, links } = split(name, input);
          await update(session, name, idsIn([id])[0] ?? id, version, values, links);
          return id;
        }),
    }),
  );
  builder.mutationField(`update${pascal(kindOf(name).pluralName)}`, (t) =>
    t.field({
      type: Count,
      description: 'The same change to many objects, all or none. Undone as one with `undo`.',
      args: { ids: t.arg.idList({ required: true }), input: t.arg({ type: inputs[name], required: true }) },
      resolve: (_root, { ids, input }, context) =>
        attempt(context, async (session) => {
          const { values, links } = split(name, input);
          return inBatch(session, kindOf(name).plural[context.language], async (batch) => {
            const all = idsIn(ids);
            for (const id of all) await update(session, name, id, null, values, links);
            return { count: all.length, batch };
          });
        }),
    }),
  );
}

const Changed = builder.objectRef<Outcome<string>>('ElementPayload').implement({
  fields: (t) => ({
    id: t.id({ nullable: true, resolve: ({ value }) => value }),
    element: t.field({
      type: Element,
      nullable: true,
      description: 'The object as it is now; null when it was removed.',
      resolve: async ({ value }, _args, context, info) =>
        value ? withKind((await readElements(sessionOf(context).db, [value], picksOf(info)))[0] ?? null) : null,
    }),
    refusal: t.field({ type: RefusalType, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});

type MutationArgs = Pick<Parameters<Parameters<typeof builder.mutationFields>[0]>[0], 'arg'>;

const linkArgs = (t: MutationArgs) => ({
  sources: t.arg.idList({ required: true }),
  link: t.arg.string({ required: true, description: 'The name of the list, as the sources have it.' }),
  targets: t.arg.idList({ required: true }),
});

/** Runs `work` once for each kind among the objects, in one batch when there are several and there is something to undo. */
async function onKinds(
  session: Session,
  ids: readonly string[],
  label: string | null,
  work: (kind: KindName, ids: string[]) => Promise<void>,
): Promise<Counted> {
  const all = idsIn(ids);
  const doAll = async (batch: string | null) => {
    for (const [kind, some] of await byKind(session, all)) await work(kind, some);
    return { count: all.length, batch };
  };
  return all.length > 1 && label !== null ? inBatch(session, label, doAll) : doAll(null);
}

const removed = { nb: 'Fjernet', nn: 'Fjerna', en: 'Removed' };
/** What a list of links is called, for whoever looks for the batch later. */
const labelOf = (name: string, { language }: Context): string =>
  kindNames.flatMap(linksOf).find((link) => link.name === name)?.label[language] ?? name;

builder.mutationFields((t) => ({
  remove: t.field({
    type: Changed,
    description: 'Takes an object out of all lists. `restore` brings it back.',
    args: { id: t.arg.id({ required: true }), version: t.arg.int() },
    resolve: (_root, { id, version }, context) =>
      attempt(context, async (session) => {
        await remove(session, await kindOfElement(session, idsIn([id])[0] ?? id), id, version ?? null);
        return id;
      }),
  }),
  removeMany: t.field({
    type: Count,
    args: { ids: t.arg.idList({ required: true }) },
    resolve: (_root, { ids }, context) =>
      attempt(context, (session) =>
        onKinds(session, ids, removed[context.language], async (kind, some) => {
          for (const id of some) await remove(session, kind, id, null);
        }),
      ),
  }),
  restore: t.field({
    type: Changed,
    description: 'Brings back an object that was removed, with its links.',
    args: { id: t.arg.id({ required: true }) },
    resolve: (_root, { id }, context) =>
      attempt(context, async (session) => {
        await restore(session, await kindOfElement(session, idsIn([id])[0] ?? id), id);
        return id;
      }),
  }),
  restoreChange: t.field({
    type: Changed,
    description: 'Gives an object the content it had after a change in its history.',
    args: { changeId: t.arg.id({ required: true }) },
    resolve: (_root, { changeId }, context) =>
      attempt(context, async (session) => {
        if (!/^\d{1,18}$/.test(changeId)) throw new NotFound();
        return (await restoreChange(session, changeId)).id;
      }),
  }),
  confirm: t.field({
    type: Count,
    description: '«Stemmer»: says that the content is right as of now. Freshness is counted from here.',
    args: { ids: t.arg.idList({ required: true }) },
    resolve: (_root, { ids }, context) =>
      attempt(context, (session) => onKinds(session, ids, null, (kind, some) => confirm(session, kind, some))),
  }),
  link: t.field({
    type: Count,
    description: 'Links each of the sources to each of the targets; links that are there already stay.',
    args: linkArgs(t),
    resolve: (_root, { sources, link, targets }, context) =>
      attempt(context, (session) =>
        onKinds(session, sources, labelOf(link, context), (kind, ids) => addLinks(session, kind, ids, link, idsIn(targets))),
      ),
  }),
  unlink: t.field({
    type: Count,
    args: linkArgs(t),
    resolve: (_root, { sources, link, targets }, context) =>
      attempt(context, (session) =>
        onKinds(session, sources, labelOf(link, context), (kind, ids) => unlink(session, kind, ids, link, idsIn(targets))),
      ),
  }),
  undo: t.field({
    type: Count,
    description: 'Undoes an import or a bulk edit as one.',
    args: { batch: t.arg.id({ required: true }) },
    resolve: (_root, { batch }, context) =>
      attempt(context, async (session) => ({ count: (await undoBatch(session, idsIn([batch])[0] ?? batch)).changes, batch: null })),
  }),
}));
