/** Lists by key. A list that is there is added to, never copied: of many under one key, copying would cost the square. */

/** Adds a value to the list under the key. */
export function gather<K, V>(into: Map<K, V[]>, key: K, value: V): void {
  const list = into.get(key);
  if (list) list.push(value);
  else into.set(key, [value]);
}

/** Items by group, in the order the groups are first met. */
export function grouped<K, V>(items: readonly V[], groupOf: (item: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const item of items) gather(groups, groupOf(item), item);
  return groups;
}
