/** What the Los reader says about the oddities it meets. */
import type { Language, Text } from '#model/text';

export const losProblems = {
  unknown_related: {
    nb: '«{concept}» viser til {value}, som ikke finnes i filen. Koblingen er utelatt.',
    nn: '«{concept}» viser til {value}, som ikkje finst i fila. Koplinga er utelaten.',
    en: '«{concept}» points to {value}, which is not in the file. The link is left out.',
  },
  unknown_parent: {
    nb: '«{concept}» ligger under {value}, som ikke finnes i filen. Plasseringen er utelatt. Sjekk om filen er komplett.',
    nn: '«{concept}» ligg under {value}, som ikkje finst i fila. Plasseringa er utelaten. Sjekk om fila er komplett.',
    en: '«{concept}» is placed under {value}, which is not in the file. The placement is left out. Check that the file is complete.',
  },
  unknown_child: {
    nb: '«{concept}» har {value} under seg, men det finnes ikke i filen. Koblingen er utelatt.',
    nn: '«{concept}» har {value} under seg, men det finst ikkje i fila. Koplinga er utelaten.',
    en: '«{concept}» has {value} below it, which is not in the file. The link is left out.',
  },
  unknown_member: {
    nb: 'Samlingen «{concept}» nevner {value}, som ikke finnes i filen. Medlemmet er utelatt.',
    nn: 'Samlinga «{concept}» nemner {value}, som ikkje finst i fila. Medlemen er utelaten.',
    en: 'The collection «{concept}» lists {value}, which is not in the file. The member is left out.',
  },
  placeholder: {
    nb: '«{concept}» har bare «{value}» som {what} på {language}. Teksten er utelatt.',
    nn: '«{concept}» har berre «{value}» som {what} på {language}. Teksten er utelaten.',
    en: '«{concept}» has only «{value}» as its {what} in {language}. The text is left out.',
  },
  missing_label: {
    nb: '«{concept}» mangler navn på {language}. Navnet på et annet språk brukes så lenge.',
    nn: '«{concept}» manglar namn på {language}. Namnet på eit anna språk blir brukt så lenge.',
    en: '«{concept}» has no name in {language}. Its name in another language is used meanwhile.',
  },
  second_label: {
    nb: '«{concept}» har to navn på {language}. «{value}» er ført som alternativt navn.',
    nn: '«{concept}» har to namn på {language}. «{value}» er ført som alternativt namn.',
    en: '«{concept}» has two names in {language}. «{value}» is kept as an alternative name.',
  },
  malformed_uri: {
    nb: '«{concept}» viser til en adresse med to begynnelser: {value}. Den er lest som {read}.',
    nn: '«{concept}» viser til ei adresse med to byrjingar: {value}. Ho er lesen som {read}.',
    en: '«{concept}» points to an address with two beginnings: {value}. It is read as {read}.',
  },
  unknown_language: {
    nb: '«{concept}» har teksten «{value}» på et språk som ikke brukes her ({language}). Teksten er utelatt.',
    nn: '«{concept}» har teksten «{value}» på eit språk som ikkje blir brukt her ({language}). Teksten er utelaten.',
    en: '«{concept}» has the text «{value}» in a language not used here ({language}). The text is left out.',
  },
  scheme_differs: {
    nb: '«{concept}» sier at det hører til {value}, men adressen sier noe annet. Adressen gjelder.',
    nn: '«{concept}» seier at det høyrer til {value}, men adressa seier noko anna. Adressa gjeld.',
    en: '«{concept}» says it belongs to {value}, but its address says otherwise. The address decides.',
  },
  in_circle: {
    nb: '«{concept}» ligger under seg selv. Plasseringen under {value} er utelatt.',
    nn: '«{concept}» ligg under seg sjølv. Plasseringa under {value} er utelaten.',
    en: '«{concept}» is placed under itself. Its place under {value} is left out.',
  },
  no_concepts: {
    nb: 'Filen er RDF, men inneholder ingen SKOS-begreper. Velg filen med hele vokabularet.',
    nn: 'Fila er RDF, men inneheld ingen SKOS-omgrep. Vel fila med heile vokabularet.',
    en: 'The file is RDF but holds no SKOS concepts. Choose the file with the whole vocabulary.',
  },
} as const satisfies Record<string, Text>;
export type LosProblemCode = keyof typeof losProblems;

export const languageNames: Record<Language, Text> = {
  nb: { nb: 'bokmål', nn: 'bokmål', en: 'Bokmål' },
  nn: { nb: 'nynorsk', nn: 'nynorsk', en: 'Nynorsk' },
  en: { nb: 'engelsk', nn: 'engelsk', en: 'English' },
};
export const labelWord: Text = { nb: 'navn', nn: 'namn', en: 'name' };
export const noteWord: Text = { nb: 'definisjon', nn: 'definisjon', en: 'definition' };
