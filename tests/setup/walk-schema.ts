/** Operations made from the schema itself, so that a field added tomorrow is asked too. */
import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  print,
} from 'graphql';

/** Values worth trying for an argument, by its type and its name; the first is used where only one is needed. */
export type Candidates = (type: GraphQLNamedType, name: string, isList: boolean) => readonly unknown[];

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;
type Asked = Readonly<Record<string, unknown>>;

const isList = (type: GraphQLInputType): boolean => (isNonNullType(type) ? isList(type.ofType) : isListType(type));

/** One value for an argument or an input field that must have one. */
function needed(type: GraphQLInputType, name: string, candidates: Candidates): unknown {
  const named = getNamedType(type);
  const [value] = candidates(named, name, isList(type));
  if (value !== undefined) return value;
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, needed(field.type, field.name, candidates)]),
    );
  throw new Error(`Nothing to try for ${name}: ${named.name}`);
}

/** What the arguments of a field can be: only what it needs, and then each candidate of each argument in turn. */
export function callsOf(field: GraphQLField<unknown, unknown>, candidates: Candidates): Asked[] {
  const least = Object.fromEntries(field.args.filter(isRequiredArgument).map((arg) => [arg.name, needed(arg.type, arg.name, candidates)]));
  const others = field.args.flatMap((arg) =>
    candidates(getNamedType(arg.type), arg.name, isList(arg.type)).map((value) => ({ ...least, [arg.name]: value })),
  );
  return [least, ...others];
}

/** A call as GraphQL: `alias: field(arg: …) { … }`. */
export function written(alias: string, field: GraphQLField<unknown, unknown>, asked: Asked, selection: string): string {
  const args = field.args.flatMap((arg: GraphQLArgument) =>
    asked[arg.name] === undefined
      ? []
      : [`${arg.name}: ${print(astFromValue(asked[arg.name], arg.type) ?? { kind: 'NullValue' as never })}`],
  );
  return `${alias}: ${field.name}${args.length ? `(${args.join(', ')})` : ''}${selection}`;
}

/** A selection of every field of a type, so many objects deep. */
export function selectionOf(type: GraphQLNamedType, depth: number, candidates: Candidates): string {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type) && type.name === 'Refusal')
    return ' { __typename code message ... on ValidationRefusal { problems { field message } } ... on ConflictRefusal { version changedBy fields } }';
  if (!isObjectType(type) && !isInterfaceType(type)) return ' { __typename }';
  const isElement = type.name === 'Element' || (isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Element'));
  if (isElement && depth === 0) return ' { __typename id name }';
  const fields = Object.values(type.getFields() as Fields).flatMap((field) => {
    const named = getNamedType(field.type);
    // A connection and its nodes are one step down, not two; the object a mutation answers with is where it starts.
    const step = field.name === 'nodes' || type.name.endsWith('Payload') ? 0 : 1;
    if (!isLeafType(named) && depth - step < 0) return [];
    if (field.name === 'edges') return [];
    const [least = {}] = callsOf(field, candidates);
    return [written(field.name, field, least, selectionOf(named, depth - step, candidates))];
  });
  const name = isInterfaceType(type) && type.name === 'Node' ? ' ... on Element { name }' : '';
  return ` { __typename ${fields.join(' ')}${name} }`;
}
