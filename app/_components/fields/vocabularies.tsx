'use client';
/** The lists an administrator edits, for every client component below. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Term, Vocabularies } from '#app/_data/vocabularies';

const VocabularyContext = createContext<Vocabularies>({});

export function VocabularyProvider({ vocabularies, children }: { vocabularies: Vocabularies; children: ReactNode }) {
  return <VocabularyContext value={vocabularies}>{children}</VocabularyContext>;
}

export const useVocabularies = (): Vocabularies => useContext(VocabularyContext);
export const useTerms = (vocabulary: string): readonly Term[] => useVocabularies()[vocabulary] ?? [];
