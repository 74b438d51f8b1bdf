/** Whether two answers say the same, whatever form each server gives to a number, an instant or the name of an option. */
export function difference(one: unknown, other: unknown, at = 'data'): string | null {
  const [a, b] = [plain(one), plain(other)];
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) return `${at}: ${a.length} and ${b.length} items`;
    return first(a.map((item, i) => difference(item, b[i], `${at}[${i}]`)));
  }
  if (isObject(a) && isObject(b)) {
    const names = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return first(names.map((name) => difference(a[name], b[name], `${at}.${name}`)));
  }
  return a === b ? null : `${at}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`;
}

const first = (found: (string | null)[]): string | null => found.find((one) => one !== null) ?? null;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Numbers in texts become numbers, instants milliseconds, options lower case; a connection with nothing but nodes is its nodes. */
function plain(value: unknown): unknown {
  if (isObject(value) && Object.keys(value).join() === 'nodes') return value.nodes;
  if (isObject(value) && Object.keys(value).sort().join() === 'after,before,field,o') return { ...value, o: undefined };
  if (typeof value !== 'string') return value ?? null;
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return Date.parse(value);
  return /^[A-Z][A-Z0-9_]*$/.test(value) ? value.toLowerCase() : value;
}
