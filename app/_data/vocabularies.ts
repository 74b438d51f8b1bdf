/** The lists an administrator edits. */
import type { Text } from '#model/text';
import { vocabularies } from '#model/vocabularies';

/** One choice: its key, what it is called, and whether it may still be chosen. */
export interface Term extends Text {
  key: string;
  retired: boolean;
}
export type Vocabularies = Readonly<Record<string, readonly Term[]>>;

/** All lists in one question. */
export const vocabulariesDocument = `query Vocabularies { ${Object.keys(vocabularies)
  .map((name) => `${name}: terms(vocabulary: ${JSON.stringify(name)}) { key nb nn en retired }`)
  .join(' ')} }`;

/** The word for a key; a key nobody knows is shown as it is. */
export const termLabel = (terms: readonly Term[], key: string): Text => {
  const found = terms.find((term) => term.key === key);
  return found ?? { nb: key, nn: key, en: key };
};
