/** Words of the search. */
import type { Counted } from '#app/_i18n/say';
import type { Text } from '#model/text';

export const search = {
  title: { nb: 'Søk', nn: 'Søk', en: 'Search' },
  placeholder: {
    nb: 'Navn, tema eller ord fra innholdet',
    nn: 'Namn, tema eller ord frå innhaldet',
    en: 'Name, topic or words from the content',
  },
  hits: { nb: 'Treff', nn: 'Treff', en: 'Hits' },
  start: {
    nb: 'Skriv minst to tegn. Søket tåler skrivefeil og kjenner hjelpeordene i Los.',
    nn: 'Skriv minst to teikn. Søket toler skrivefeil og kjenner hjelpeorda i Los.',
    en: 'Type at least two characters. The search tolerates misspellings and knows the helper words of Los.',
  },
  none: {
    nb: 'Ingenting passer med «{text}». Prøv et kortere ord eller et annet navn.',
    nn: 'Ingenting passar med «{text}». Prøv eit kortare ord eller eit anna namn.',
    en: 'Nothing matches “{text}”. Try a shorter word or another name.',
  },
  all: { nb: 'Vis alle treff på «{text}»', nn: 'Vis alle treff på «{text}»', en: 'Show all hits for “{text}”' },
  via: { nb: 'Funnet gjennom Los: {word}', nn: 'Funne gjennom Los: {word}', en: 'Found through Los: {word}' },
  everything: { nb: 'Alt', nn: 'Alt', en: 'Everything' },
  filter: { nb: 'Vis bare', nn: 'Vis berre', en: 'Show only' },
  question: { nb: 'Hva leter du etter?', nn: 'Kva leitar du etter?', en: 'What are you looking for?' },
} as const satisfies Record<string, Text>;

export const hitCount: Counted = {
  one: { nb: '1 treff', nn: '1 treff', en: '1 hit' },
  other: { nb: '{count} treff', nn: '{count} treff', en: '{count} hits' },
};
