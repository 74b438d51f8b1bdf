/**
 * Executes queries the quick way: what an operation asks for is worked out once and kept with the document (`quick-plan.ts`), and the
 * rows that come back are then only copied. Whatever is out of the ordinary below the root (an error, a missing value) is left to
 * graphql-js, which knows the rules of all that, so there is one truth about how errors look.
 */
import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isNonNullType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { type Fragments, isPlanned, type Planned, planned, type Run, type Typename, type Variables } from '#graphql/quick-plan';

/** What is asked for at the root, in order; the variables that decide have been filled in. */
type Plan = readonly (Planned | Typename)[];
interface Prepared {
  operation: OperationDefinitionNode;
  fragments: Fragments;
  /** Variables that decide what is asked for; those of arguments at the root do not. */
  deciding: string[];
  plans: Map<string, Plan | null>;
}

const prepared = new WeakMap<object, Map<string, Prepared | null>>();
const mostPlans = 50;

/** Executes the operation, or gives null when it has to be executed by graphql-js. */
export async function executeQuickly(args: ExecutionArgs): Promise<ExecutionResult | null> {
  const found = prepare(args);
  if (!found) return null;
  const { coerced } = getVariableValues(args.schema, found.operation.variableDefinitions ?? [], args.variableValues ?? {});
  if (!coerced) return null;
  const plan = planFor(args, found, coerced);
  if (!plan) return null;
  const run: Run = { context: args.contextValue, waiting: [] };
  const data: Record<string, unknown> = Object.fromEntries(plan.map((one) => [one.key, isPlanned(one) ? null : 'Query']));
  const fields = plan.filter(isPlanned);
  const answers = await Promise.all(fields.map((one) => resolveRoot(one, coerced, args)));
  try {
    for (const [i, one] of fields.entries()) {
      const answer = answers[i];
      if (answer && 'value' in answer) data[one.key] = one.complete(answer.value, run);
    }
    await Promise.all(run.waiting);
  } catch {
    return null;
  }
  const errors = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []));
  if (!errors.length) return { data };
  const impossible = fields.some(({ key, field }) => data[key] === null && isNonNullType(field.type));
  return { errors, data: impossible ? null : data };
}

/** Errors of resolvers at the root are told here, since asking them again could be a second statement in a failed transaction. */
async function resolveRoot(
  { key, info, field, resolve }: Planned,
  variableValues: Variables,
  { rootValue, contextValue }: ExecutionArgs,
): Promise<{ value: unknown } | { error: GraphQLError }> {
  const [node] = info.fieldNodes;
  try {
    const args = node ? getArgumentValues(field, node, variableValues) : {};
    const value: unknown = await resolve(rootValue, args, contextValue, { ...info, variableValues });
    if (value instanceof Error) throw value;
    return { value };
  } catch (error) {
    return { error: locatedError(error, info.fieldNodes, [key]) };
  }
}

function prepare({ schema, document, operationName }: ExecutionArgs): Prepared | null {
  let byName = prepared.get(document);
  if (!byName) {
    byName = new Map();
    prepared.set(document, byName);
  }
  const name = operationName ?? '';
  let known = byName.get(name);
  if (known === undefined) {
    known = look(schema, document.definitions, name);
    byName.set(name, known);
  }
  return known;
}

function look(schema: GraphQLSchema, definitions: ExecutionArgs['document']['definitions'], name: string): Prepared | null {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const operation = name ? operations.find((one) => one.name?.value === name) : operations.length === 1 ? operations[0] : undefined;
  if (operation?.operation !== 'query') return null;
  const fragments = Object.fromEntries(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  const deciding = new Set<string>();
  const note = (node: Parameters<typeof visit>[0]) => visit(node, { Variable: ({ name }) => void deciding.add(name.value) });
  for (const node of operation.selectionSet.selections) {
    for (const directive of node.directives ?? []) note(directive);
    // A field at the root decides by what is below it, not by its own arguments; what is spread there decides altogether.
    if (node.kind === Kind.FIELD) node.selectionSet && note(node.selectionSet);
    else note(node);
  }
  for (const fragment of Object.values(fragments)) note(fragment);
  return schema.getQueryType() ? { operation, fragments, deciding: [...deciding].sort(), plans: new Map() } : null;
}

function planFor({ schema, rootValue }: ExecutionArgs, found: Prepared, variables: Variables): Plan | null {
  const { operation, fragments, deciding, plans } = found;
  const key = JSON.stringify(deciding.map((name) => variables[name]));
  const known = plans.get(key);
  if (known !== undefined) return known;
  if (plans.size >= mostPlans) plans.clear();
  const type = schema.getQueryType();
  let plan: Plan | null = null;
  try {
    const base = { schema, fragments, rootValue, operation, variableValues: variables };
    plan = type ? planned(base, type, [operation.selectionSet], true) : null;
  } catch {
    // Introspection, and documents that were not validated.
  }
  plans.set(key, plan);
  return plan;
}
