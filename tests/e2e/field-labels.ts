import { isKindName, kindOf } from '#model/kinds/index';

/** What fields are called on the screen. */
export const fieldLabels = (kind: string, names: readonly string[]): string[] =>
  names.map((name) => (isKindName(kind) ? (kindOf(kind).fields[name]?.label.nb ?? name) : name));
