/** Abbreviations and names keep their letters: KOSTRA-funksjon, Los-begrep, GDPR. */
const kept = /^(?:\p{Lu}{2}|Los\b)/u;

/** A label as it stands inside a sentence: «Legg til applikasjon», «Legg til KOSTRA-funksjon». */
export const inSentence = (label: string): string => (kept.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1));
