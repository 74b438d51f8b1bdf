/** What every picture that is written as SVG needs. */

/** Text that stands as text, whatever it looks like. What XML 1.0 (§2.2) cannot hold is left out. */
export const escaped = (text: string): string =>
  text.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export const round = (value: number): number => Math.round(value * 100) / 100;

/** A whole document of this size, on white paper, with a title for those who do not see it. */
export const picture = (width: number, height: number, title: string, body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img" font-family="'Source Sans 3', system-ui, sans-serif" font-size="11" fill="#242c34"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="#ffffff"/>${body}</svg>`;

const sizeOf = (svg: string) => {
  const [, width = '0', height = '0'] = svg.match(/^<svg [^>]*\bwidth="([\d.]+)" height="([\d.]+)"/) ?? [];
  return { width: Number(width), height: Number(height) };
};

/** Pictures made here as one, the first at the top. */
export function stacked(pictures: readonly string[]): string {
  const [first = '', ...others] = pictures;
  if (others.length === 0) return first;
  const sizes = pictures.map(sizeOf);
  const [width, height] = [Math.max(...sizes.map((one) => one.width)), sizes.reduce((sum, one) => sum + one.height, 0)];
  let y = 0;
  const body = pictures.map((svg, i) => {
    const placed = svg.replace('<svg ', `<svg y="${round(y)}" `);
    y += sizes[i]?.height ?? 0;
    return placed;
  });
  const title = first.match(/<title>(.*?)<\/title>/)?.[0] ?? '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" role="img">${title}${body.join('')}</svg>`;
}
