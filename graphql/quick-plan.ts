/**
 * Works out what an operation asks for: which fields of which objects, under which keys, with which arguments.
 * The arguments of fields at the root are left open, so that one plan serves a query whatever object it is asked about.
 */

import {
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { gather } from '#model/gather';

export type Variables = Record<string, unknown>;
export type Fragments = Record<string, FragmentDefinitionNode>;

/** One run of a plan: what resolvers get, and what has to be waited for. */
export interface Run {
  context: unknown;
  waiting: Promise<unknown>[];
}
/** Makes a value ready for the answer. What it throws means that graphql-js has to see to it. */
type Complete = (value: unknown, run: Run) => unknown;

export interface Planned {
  key: string;
  info: GraphQLResolveInfo;
  field: GraphQLField<unknown, unknown>;
  resolve: GraphQLFieldResolver<unknown, unknown>;
  args: Variables;
  complete: Complete;
}
/** `__typename` */
export interface Typename {
  key: string;
}

/** For graphql-js to see to. */
const unusual = (): never => {
  throw new Error('Unusual');
};

/** What every plan of a document shares. */
export type Base = Pick<GraphQLResolveInfo, 'schema' | 'fragments' | 'rootValue' | 'operation' | 'variableValues'>;
export const isPlanned = (one: Planned | Typename): one is Planned => 'field' in one;

/** The fields an object of a type is asked for, in order; selections of the same key are one. */
export function planned(base: Base, type: GraphQLObjectType, sets: readonly SelectionSetNode[], atRoot = false): (Planned | Typename)[] {
  const nodes = new Map<string, FieldNode[]>();
  for (const set of sets) collect(base, type, set, nodes);
  return [...nodes].map(([key, fieldNodes]) => {
    const [node] = fieldNodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') return { key };
    const field = type.getFields()[name] ?? unusual();
    const path = { prev: undefined, key, typename: type.name };
    const info = { ...base, fieldName: name, fieldNodes, returnType: field.type, parentType: type, path };
    // Arguments at the root may hold variables that differ from run to run.
    const args = node && !atRoot && field.args.length ? getArgumentValues(field, node, base.variableValues) : {};
    return { key, info, field, resolve: field.resolve ?? defaultFieldResolver, args, complete: completer(base, field.type, fieldNodes) };
  });
}

function collect(base: Base, type: GraphQLObjectType, set: SelectionSetNode, into: Map<string, FieldNode[]>): void {
  for (const node of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, node, base.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, base.variableValues)?.if === false) continue;
    if (node.kind === Kind.FIELD) {
      gather(into, node.alias?.value ?? node.name.value, node);
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : (base.fragments[node.name.value] ?? unusual());
    const condition = fragment.typeCondition && base.schema.getType(fragment.typeCondition.name.value);
    if (condition === undefined || condition === type || (isAbstractType(condition) && base.schema.isSubType(condition, type)))
      collect(base, type, fragment.selectionSet, into);
  }
}

/** How a value of a type is made ready for the answer. */
function completer(base: Base, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isNonNullType(type)) {
    const inner = completer(base, type.ofType, nodes);
    return (value, run) => {
      const done = inner(value, run);
      return done === null ? unusual() : done;
    };
  }
  if (isListType(type)) {
    const inner = completer(base, type.ofType, nodes);
    return (value, run) =>
      value === null || value === undefined ? null : Array.isArray(value) ? value.map((one) => inner(one, run)) : unusual();
  }
  if (isLeafType(type)) {
    return (value) => {
      if (value === null || value === undefined) return null;
      if (typeof value === 'object' && 'then' in value) return unusual();
      return type.serialize(value) ?? unusual();
    };
  }
  const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  if (isObjectType(type)) {
    const copy = copier(planned(base, type, sets), type.name);
    return (value, run) => (value === null || value === undefined ? null : copy(value, run));
  }
  const byType = new Map<string, ReturnType<typeof copier>>();
  return (value, run) => {
    if (value === null || value === undefined) return null;
    const name = type.resolveType?.(value, run.context, {} as GraphQLResolveInfo, type);
    if (typeof name !== 'string') return unusual();
    let copy = byType.get(name);
    if (!copy) {
      const concrete = base.schema.getType(name);
      copy = isObjectType(concrete) && base.schema.isSubType(type, concrete) ? copier(planned(base, concrete, sets), name) : unusual();
      byType.set(name, copy);
    }
    return copy(value, run);
  };
}

/** Copies what is asked for from an object. */
const copier =
  (fields: readonly (Planned | Typename)[], typename: string) =>
  (source: unknown, run: Run): Record<string, unknown> => {
    const copy: Record<string, unknown> = {};
    for (const one of fields) {
      if (!isPlanned(one)) {
        copy[one.key] = typename;
        continue;
      }
      const value = one.resolve(source, one.args, run.context, one.info);
      if (value instanceof Promise) {
        // The place is taken now, so that the answer has its fields in the order they were asked for.
        copy[one.key] = null;
        const done = value.then((found) => {
          copy[one.key] = one.complete(found, run);
        });
        done.catch(() => {});
        run.waiting.push(done);
      } else copy[one.key] = one.complete(value, run);
    }
    return copy;
  };
