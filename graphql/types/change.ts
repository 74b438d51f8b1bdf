/** One entry of the history of an object. */
import { differences } from '#db/history';
import { builder } from '#graphql/builder';
import { isKindName, type KindName, kindOf } from '#model/kinds/index';
import { relationRules } from '#model/relations';

export interface ChangeRow {
  id: number;
  elementId: string;
  kind: KindName | 'relation';
  operation: string;
  at: string;
  actorName: string | null;
  batchId: string | null;
  batchLabel: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  otherId: string | null;
  otherName: string | null;
  otherKind: string | null;
  isSource: boolean;
  /** The kind of the object; `kind` is that of what was changed, which may be a link. */
  elementKind: KindName;
  /** On lists across objects: what the change was made to. */
  elementName?: string;
}

const Operation = builder.enumType('ChangeOperation', {
  values: Object.fromEntries(
    ['create', 'change', 'confirm', 'remove', 'restore', 'delete', 'link', 'unlink'].map((name) => [name.toUpperCase(), { value: name }]),
  ),
});

const FieldChange = builder.objectRef<{ field: string; before: unknown; after: unknown; isRef: boolean }>('FieldChange').implement({
  description: 'What one field held before and after. For a ref, the name of the other object stands in the texts.',
  fields: (t) => ({
    field: t.exposeString('field'),
    before: t.field({ type: 'JSON', nullable: true, resolve: (change) => change.before }),
    after: t.field({ type: 'JSON', nullable: true, resolve: (change) => change.after }),
    beforeName: t.string({
      nullable: true,
      resolve: (change, _args, { names }) => (change.isRef && change.before && names ? names(String(change.before)) : null),
    }),
    afterName: t.string({
      nullable: true,
      resolve: (change, _args, { names }) => (change.isRef && change.after && names ? names(String(change.after)) : null),
    }),
  }),
});

const verbOf = (row: ChangeRow): string => String((row.after ?? row.before)?.verb ?? '');

export const Change = builder.objectRef<ChangeRow>('Change').implement({
  fields: (t) => ({
    id: t.id({ resolve: (row) => String(row.id) }),
    at: t.field({ type: 'DateTime', resolve: (row) => row.at }),
    operation: t.field({ type: Operation, resolve: (row) => row.operation as never }),
    actorName: t.exposeString('actorName', { nullable: true, description: 'Who did it; null for what the system did by itself.' }),
    batchId: t.exposeID('batchId', { nullable: true, description: 'The import or bulk edit it was part of.' }),
    batchLabel: t.exposeString('batchLabel', { nullable: true }),
    elementId: t.exposeID('elementId'),
    elementName: t.string({ nullable: true, resolve: (row, _args, { names }) => row.elementName ?? names?.(row.elementId) ?? null }),
    elementKind: t.exposeString('elementKind', { description: 'The name of its kind.' }),
    kind: t.string({ description: 'What was changed: the kind of the object, or `relation` for a link.', resolve: (row) => row.kind }),
    fields: t.field({
      type: [FieldChange],
      resolve: ({ kind, operation, before, after }) =>
        operation === 'change' && isKindName(kind)
          ? differences(kind, before, after).map((d) => ({ ...d, isRef: kindOf(kind).fields[d.field]?.type === 'ref' }))
          : [],
    }),
    link: t.string({
      nullable: true,
      description: 'The name of the list, seen from this object, when a link was made or cut.',
      resolve: (row) => {
        const rule = relationRules.find((one) => one.verb === verbOf(row) && (row.isSource ? one.target : one.source) === row.otherKind);
        return rule ? (row.isSource ? rule.forward.name : rule.reverse.name) : null;
      },
    }),
    otherId: t.exposeID('otherId', { nullable: true }),
    otherName: t.exposeString('otherName', { nullable: true }),
    otherKind: t.exposeString('otherKind', { nullable: true }),
  }),
});
