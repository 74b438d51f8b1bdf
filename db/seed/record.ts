/** What seeding puts into the registry, before ids: records point at each other by key. */
import type { Value } from '#model/fields';
import type { KindName } from '#model/kinds/index';

export interface SeedRecord {
  kind: KindName;
  /** Unique among all seed records, and stable between versions: `los:<uri>`, `kostra:<code>`, `vendor:<name>`. */
  key: string;
  values: Record<string, Value>;
  /** Reference fields by name: the key of the record they point at. */
  refs?: Record<string, string>;
  /** Links by the names of `linksOf(kind)`: the keys at the other end. */
  links?: Record<string, string[]>;
  /** Confirmed as correct this many days before seeding. */
  confirmedDaysAgo?: number;
}
