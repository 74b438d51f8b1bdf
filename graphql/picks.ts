/** A GraphQL selection → picks: what the operation asks for, as plain names, so that the database answers it all at once. */
import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { keyOf, nothing, type Picks } from '#db/picks';
import { merged } from '#db/read';
import { kindOfType } from '#graphql/type-names';

const known = new WeakMap<readonly FieldNode[], Picks>();

/**
 * The picks below the field being resolved. Kept with the nodes: graphql-js makes new ones for each execution, and a plan
 * (`quick-plan.ts`) keeps its nodes as long as the variables below them are the same.
 */
export function picksOf(info: GraphQLResolveInfo): Picks {
  const before = known.get(info.fieldNodes);
  if (before) return before;
  const type = getNamedType(info.returnType);
  const picks = merged(info.fieldNodes.map((node) => (node.selectionSet ? selection(info, type, node.selectionSet) : nothing())));
  known.set(info.fieldNodes, picks);
  return picks;
}

type Type = ReturnType<typeof getNamedType>;

function selection(info: GraphQLResolveInfo, type: Type, set: SelectionSetNode): Picks {
  const parts: Picks[] = [];
  for (const node of set.selections) {
    if (getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.if === true) continue;
    if (getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.if === false) continue;
    if (node.kind === 'Field') parts.push(field(info, type, node));
    else {
      const fragment = node.kind === 'InlineFragment' ? node : info.fragments[node.name.value];
      if (!fragment) continue;
      const condition = fragment.typeCondition ? info.schema.getType(fragment.typeCondition.name.value) : type;
      const inner = selection(info, (condition ?? type) as Type, fragment.selectionSet);
      const kind = isObjectType(condition) && !isObjectType(type) ? kindOfType(condition.name) : undefined;
      parts.push(kind ? { fields: {}, on: { [kind]: inner } } : inner);
    }
  }
  return parts.length === 1 && parts[0] ? parts[0] : merged(parts);
}

function field(info: GraphQLResolveInfo, type: Type, node: FieldNode): Picks {
  const name = node.name.value;
  if (name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) return nothing();
  const definition = (type as GraphQLObjectType).getFields()[name];
  if (!definition) return nothing();
  const args = definition.args.length ? getArgumentValues(definition, node, info.variableValues) : {};
  const below = node.selectionSet ? selection(info, getNamedType(definition.type), node.selectionSet) : nothing();
  const needs = (definition.extensions.needs as string[] | undefined) ?? [name];
  return { fields: Object.fromEntries(needs.map((need) => [keyOf(need, args), { field: need, args, picks: below }])), on: {} };
}
