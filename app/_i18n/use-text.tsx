'use client';
/** The language of the page, for client components. */
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Say, say } from '#app/_i18n/say';
import type { Language } from '#model/text';

const LanguageContext = createContext<Language>('nb');

export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

export const useLanguage = (): Language => useContext(LanguageContext);

/** `const t = useText(); t(frame.search)`. */
export function useText(): Say {
  const language = useLanguage();
  return useMemo(() => say(language), [language]);
}
