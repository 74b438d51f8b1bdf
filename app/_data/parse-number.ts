/** Reads a number as people write it: `1 250 000`, `1.250.000,50`, `12,5`, `kr 99,-`. Undefined when it is not one. */
export function parseNumber(text: string): number | undefined {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace(/^(kr|nok)\.?|(kr|nok)\.?$/gi, '')
    .replace(/,-+$/, '')
    .replace(/^[\u2212\u2013]/, '-');
  const groupedByPoint = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
  const groupedByComma = /^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$|^-?\d{1,3}(,\d{3})+\.\d+$/;
  let plain = bare;
  if (groupedByPoint.test(bare)) plain = bare.replaceAll('.', '').replace(',', '.');
  else if (groupedByComma.test(bare)) plain = bare.replaceAll(',', '');
  else plain = bare.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
