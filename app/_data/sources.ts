/** Where the law or standard a field comes from can be read. */

const places: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  // The Norwegian text of the regulation, annexed to personopplysningsloven.
  [/^GDPR art\. (\d+)/, ([, article]) => `https://lovdata.no/lov/2018-06-15-38/gdpr/a${article}`],
  [/^DCAT-AP-NO/, () => 'https://data.norge.no/specification/dcat-ap-no'],
  [/^SKOS/, () => 'https://www.w3.org/TR/skos-reference/'],
];

/** The address of a source, when it is one that has a lasting one. */
export function sourceHref(source: string): string | undefined {
  for (const [pattern, href] of places) {
    const match = pattern.exec(source);
    if (match) return href(match);
  }
  return undefined;
}
