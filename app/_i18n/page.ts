/** What every page does first: the language of its address. */
import { notFound } from 'next/navigation';
import { type Say, say } from '#app/_i18n/say';
import { isLanguage, type Language } from '#model/text';

/** The language of a page, and the way to speak it. Anything else is no page of ours. */
export async function spoken(params: Promise<{ lang: string }>): Promise<{ language: Language; t: Say }> {
  const { lang } = await params;
  if (!isLanguage(lang)) notFound();
  return { language: lang, t: say(lang) };
}
