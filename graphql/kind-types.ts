/** Object types of all kinds: scalar fields, refs, and lists of others, all from the model. Special fields are added in `graphql/types/`. */
import { type Actor, may } from '#auth/roles';
import { listsOf } from '#db/catalogue';
import { pageSize } from '#db/page-size';
import { type Args, keyOf } from '#db/picks';
import type { Page, Row } from '#db/read';
import { builder, type RowFields } from '#graphql/builder';
import { connectionOf } from '#graphql/connection';
import { describe, typeOf } from '#graphql/fields';
import { argsOfList } from '#graphql/list-args';
import { pascal } from '#graphql/type-names';
import { Change, type ChangeRow } from '#graphql/types/change';
import { Element, Node, Organisation, User, withKind } from '#graphql/types/element';
import { completenessOf } from '#model/completeness';
import { type KindName, kindNames, kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

type RowRef = ReturnType<typeof builder.objectRef<Row>>;

/** The object type of each kind. */
export const types = Object.fromEntries(kindNames.map((name) => [name, builder.objectRef<Row>(pascal(name))])) as Record<KindName, RowRef>;
/** The connection type of each kind. */
export const connections = Object.fromEntries(
  kindNames.map((name) => [name, connectionOf(pascal(name), types[name], kindOf(name).fields)]),
) as Record<KindName, ReturnType<typeof connectionOf>>;

const Completeness = builder.objectRef<{ percent: number; missing: string[] }>('Completeness').implement({
  description: 'How much of what matters is filled in.',
  fields: (t) => ({
    percent: t.exposeInt('percent'),
    missing: t.exposeStringList('missing', { description: 'Names of the fields and lists that have nothing in them.' }),
  }),
});

/** The cost of a list grows with the number of rows asked for. */
export const costOfList = (usual: number) => (args: Args) => ({ field: 1, multiplier: Math.max(1, args.last ?? args.first ?? usual) });

for (const name of kindNames) {
  const kind = kindOf(name);
  types[name].implement({
    description: kind.help.en,
    interfaces: [Node, Element],
    fields: (t) => ({
      version: t.int({
        description: 'Counts changes of content. An update names the version it saw.',
        resolve: (row) => row.version as number,
      }),
      createdAt: t.field({ type: 'DateTime', resolve: (row) => row.createdAt as string }),
      updatedBy: t.field({ type: User, nullable: true, resolve: (row) => row.updatedBy as { id: string; name: string } }),
      confirmedBy: t.field({ type: User, nullable: true, resolve: (row) => row.confirmedBy as { id: string; name: string } }),
      organisation: t.field({ type: Organisation, resolve: (row) => row.organisation as never }),
      completeness: t.field({
        type: Completeness,
        extensions: { needs: ['missing'] },
        resolve: (row) => completenessOf(kind, row.missing as string[]),
      }),
      mayEdit: t.boolean({
        description: 'Whether the one who asks may change this object.',
        extensions: { needs: ['ownerUnitId', 'organisationId'] },
        resolve: (row, _args, { actor }) => mayEdit(actor, name, row),
      }),
      history: t.field({
        type: [Change],
        description: 'What has happened to the object and its links, newest first. Continue with `after`: the id of the last one.',
        args: { first: t.arg.int(), after: t.arg.id() },
        complexity: (args) => ({ field: 1, multiplier: args.first ?? 50 }),
        resolve: (row, args) => row[keyOf('history', args)] as ChangeRow[],
      }),
      ...Object.fromEntries([...scalarsOf(t, name), ...refsOf(t, name), ...manyOf(t, name)]),
    }),
  });
}

function scalarsOf(t: RowFields, name: KindName) {
  return Object.entries(kindOf(name).fields).flatMap(([fieldName, field]) => {
    // `name` is given by the interface that every kind has.
    if (field.type === 'ref' || fieldName === 'name') return [];
    const nullable = !field.required;
    return [
      [
        fieldName,
        t.field({
          type: typeOf(name, fieldName, field) as 'String',
          nullable,
          description: describe(field),
          resolve: (row) => row[fieldName] as string,
        }),
      ] as const,
    ];
  });
}

function refsOf(t: RowFields, name: KindName) {
  return Object.entries(kindOf(name).fields).flatMap(([fieldName, field]) => {
    if (field.type !== 'ref') return [];
    const [only] = field.kinds as KindName[];
    const type = field.kinds.length === 1 && only ? types[only] : Element;
    return [
      [
        fieldName,
        t.field({
          type: type as RowRef,
          nullable: true,
          description: describe(field),
          resolve: (row) => withKind(row[fieldName] as Row | null),
        }),
      ] as const,
    ];
  });
}

function manyOf(t: RowFields, name: KindName) {
  const labels = new Map(linksOf(name).map((link) => [link.name, link.label.en]));
  return [...listsOf(name).values()].map(
    (list) =>
      [
        list.name,
        t.field({
          type: connections[list.kind],
          description: labels.get(list.name) ?? `${kindOf(list.kind).plural.en} that refer to this one.`,
          args: argsOfList(t, list.kind),
          complexity: costOfList(pageSize.nested),
          resolve: (row, args) => row[keyOf(list.name, args)] as Page,
        }),
      ] as const,
  );
}

function mayEdit(actor: Actor | null, kind: KindName, row: Row): boolean {
  return (
    actor !== null &&
    may(actor, 'update', { kind, organisationId: String(row.organisationId), ownerUnitId: row.ownerUnitId as string | null })
  );
}
