/** Which language a visitor gets before choosing one. */
import { isLanguage, type Language } from '#model/text';

export const languageCookie = 'language';

/** The language of the cookie, else the best of the browser's list (`no` is Bokmål), else Bokmål. */
export function preferredLanguage(cookie: string | undefined, acceptLanguage: string | null): Language {
  if (isLanguage(cookie)) return cookie;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)/.exec(p)?.[1]).find((q) => q !== undefined);
      return { tag: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    if (tag === 'no') return 'nb';
    if (isLanguage(tag)) return tag;
  }
  return 'nb';
}
