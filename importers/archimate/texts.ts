/** Names and documentation in several languages → the fields that hold them. */
import type { Marked } from '#importers/archimate/model';
import type { Problems } from '#importers/archimate/problems';
import { namedBy } from '#importers/archimate/rows';
import { documentationField, firstTextHeading, textFields } from '#model/archimate';
import type { KeptProperty } from '#model/archimate-kept';
import { type KindName, kindOf } from '#model/kinds/index';
import { isLanguage, type Language } from '#model/text';

export const firstValue = (properties: readonly KeptProperty[], name: string): string | undefined =>
  properties.find((property) => property.name === name)?.values[0]?.text;

/** `nb-NO` and `NB` are nb; `no` is read as nb; anything else is no language of ours. */
function languageOf({ language }: Marked): Language | undefined {
  const [code = ''] = language.toLowerCase().split('-');
  return code === 'no' ? 'nb' : isLanguage(code) ? code : undefined;
}

/**
 * The texts of a concept by field. A program with one language gives one text back: when it is what another language said, that is the
 * one it showed, and the first is what the property remembers.
 */
export function textsOf(
  kind: KindName,
  tag: 'name' | 'documentation',
  marked: readonly Marked[],
  properties: readonly KeptProperty[],
  problems: TextNotes,
): Map<string, string> {
  const fields: Record<Language, string> =
    tag === 'name' ? { ...textFields.name } : { ...textFields.documentation, nb: documentationField(kind) };
  const found = new Map<string, string>();
  if (marked.some(({ language }) => /^no(-|$)/i.test(language))) problems.no += 1;
  const hasField = (one: Marked) => kindOf(kind).fields[fields[languageOf(one) ?? 'nb']] !== undefined && languageOf(one) !== undefined;
  const first =
    marked.find((one) => languageOf(one) === 'nb') ??
    marked.find(({ language }) => language === '') ??
    (marked.length === 1 || tag === 'name' ? marked[0] : marked.find((one) => !hasField(one)));
  const only = marked.length === 1 ? first?.text.trim() : undefined;
  const others = (['nn', 'en'] as const).map((language) =>
    properties.find(({ name }) => namedBy(kind, name) === fields[language])?.values[0]?.text.trim(),
  );
  const remembered = firstValue(properties, firstTextHeading[tag]);
  if (only !== undefined && only !== '' && only !== remembered?.trim() && others.includes(only)) {
    if (remembered !== undefined) found.set(fields.nb, remembered);
    return found;
  }
  if (first) found.set(fields.nb, first.text);
  for (const one of marked) {
    const language = languageOf(one);
    if (one === first) continue;
    if (language && language !== 'nb' && hasField(one) && !found.has(fields[language])) found.set(fields[language], one.text);
    else problems.other += 1;
  }
  return found;
}

/** Fields that names and documentation are read into: a property for one of them has the same column. */
export const isTextField = (kind: KindName, name: string | undefined): name is string =>
  name !== undefined &&
  (name === documentationField(kind) ||
    [textFields.name, textFields.documentation].some((fields) => Object.values<string>(fields).includes(name)));

/** What was noticed about languages, told once for the whole model. */
export interface TextNotes {
  no: number;
  other: number;
}

export function tellLanguages(notes: TextNotes, problems: Problems): void {
  if (notes.no > 0) problems.add('language_no');
  problems.count('other_language', notes.other);
}
