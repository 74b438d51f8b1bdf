import { listsOf } from '#app/_data/columns';
import { isKindName, kindOf } from '#model/kinds/index';
import type { Text } from '#model/text';

/** What a list or field of a kind is called. */
export function tieLabel(kind: string | undefined, name: string): Text {
  const found = isKindName(kind)
    ? (kindOf(kind).fields[name]?.label ?? listsOf(kind).find((list) => list.name === name)?.label)
    : undefined;
  return found ?? { nb: name, nn: name, en: name };
}
