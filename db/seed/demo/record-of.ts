/** Writing seed records with the fields of the model, so that a misspelt field or option does not compile. */
import type { SeedRecord } from '#db/seed/record';
import type { Value } from '#model/fields';
import { type KindName, kindOf, type kinds } from '#model/kinds/index';
import type { vocabularies } from '#model/vocabularies';

type FieldsOf<K extends KindName> = (typeof kinds)[K]['fields'];
type TermOf<V> = V extends keyof typeof vocabularies ? keyof (typeof vocabularies)[V]['terms'] & string : never;

/** What is written for a field; a ref is written as the key of the record it points at. */
type Written<F> = F extends { type: 'choice'; options: infer O }
  ? keyof O & string
  : F extends { type: 'choices'; options: infer O }
    ? readonly (keyof O & string)[]
    : F extends { type: 'term'; vocabulary: infer V }
      ? TermOf<V>
      : F extends { type: 'terms'; vocabulary: infer V }
        ? readonly TermOf<V>[]
        : F extends { type: 'flag' }
          ? boolean
          : F extends { type: 'number' | 'money' | 'scale' }
            ? number
            : F extends { type: 'texts' }
              ? readonly string[]
              : string;

/** The content of one object of a kind, by field name. */
export type Content<K extends KindName> = { readonly [N in keyof FieldsOf<K>]?: Written<FieldsOf<K>[N]> };

export interface Extras {
  /** Keys at the other end, by the name of the link. */
  links?: Readonly<Record<string, readonly string[]>>;
  /** Days since somebody confirmed the content; left out when nobody has. */
  confirmed?: number;
}

/** A seed record; references are told from values by the model. */
export function recordOf<K extends KindName>(kind: K, key: string, content: Content<K>, { links, confirmed }: Extras = {}): SeedRecord {
  const fields = kindOf(kind).fields;
  const entries = Object.entries(content) as [string, Value][];
  const isRef = ([name]: [string, Value]) => fields[name]?.type === 'ref';
  const refs = entries.filter(isRef).map(([name, value]) => [name, String(value)] as const);
  return {
    kind,
    key,
    values: Object.fromEntries(entries.filter((entry) => !isRef(entry))),
    ...(refs.length ? { refs: Object.fromEntries(refs) } : {}),
    ...(links ? { links: Object.fromEntries(Object.entries(links).map(([name, keys]) => [name, [...keys]])) } : {}),
    ...(confirmed === undefined ? {} : { confirmedDaysAgo: confirmed }),
  };
}

/** Keys of Los concepts from the last parts of their addresses: `ord/barnehageplass`. */
export const los = (...slugs: string[]): string[] => slugs.map((slug) => `los:https://psi.norge.no/los/${slug}`);

/** Keys of KOSTRA functions. */
export const kostra = (...codes: number[]): string[] => codes.map((code) => `kostra:${code}`);

/** The record with the name its kind gives it when nobody wrote one. */
export function named(record: SeedRecord): SeedRecord {
  const name = record.values.name ?? kindOf(record.kind).defaultName?.(record.values);
  return name === undefined ? record : { ...record, values: { ...record.values, name } };
}
