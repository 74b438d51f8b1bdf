/** Municipality numbers change with reforms: what an old number became. */

export interface Municipality {
  /** Four digits. */
  number: string;
  /** The official name; in several languages it is one string, «Unjárga - Nesseby». */
  name: string;
  county: string;
}

/** One municipality, or a part of it, got another number or name on a date. */
export interface MunicipalityChange {
  oldNumber: string;
  oldName: string;
  number: string;
  name: string;
  /** `YYYY-MM-DD` */
  changedOn: string;
}

/**
 * The municipalities of today that a number, in force or expired, stands for: one, several where a municipality was split,
 * none where the number never was in use.
 */
export function municipalitiesFor(
  number: string,
  current: readonly Municipality[],
  changes: readonly MunicipalityChange[],
): Municipality[] {
  const byNumber = new Map(current.map((m) => [m.number, m]));
  const found = new Map<string, Municipality>();
  const follow = (at: string, since: string): void => {
    const left = changes.filter((c) => c.oldNumber === at && c.number !== at && c.changedOn > since);
    const today = byNumber.get(at);
    if (today) found.set(at, today);
    for (const change of left) follow(change.number, change.changedOn);
  };
  follow(number, '');
  return [...found.values()];
}

/** The last name an expired number had; nothing for a number that is in force or never was in use. */
export function formerName(number: string, changes: readonly MunicipalityChange[]): string | undefined {
  const names = changes.filter((c) => c.oldNumber === number).sort((a, b) => a.changedOn.localeCompare(b.changedOn));
  const last = names.at(-1);
  return last && last.number !== number ? last.oldName : undefined;
}
