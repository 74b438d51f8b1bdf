/** Reading what a form sent. */
import { isLanguage, type Language } from '#model/text';

/** The text of a field; the empty text when there is none, or a file in its place. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

/** The language of the page the form stands on. */
export function languageOf(form: FormData): Language {
  const language = textOf(form, 'language');
  return isLanguage(language) ? language : 'nb';
}
