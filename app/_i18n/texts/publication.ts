/** Words about publishing. */
import type { Text } from '#model/text';

export const publication = {
  title: { nb: 'Klar for publisering', nn: 'Klar for publisering', en: 'Ready to publish' },
  published: { nb: 'Publisert for alle', nn: 'Publisert for alle', en: 'Published for everybody' },
  ready: {
    nb: 'Alt standarden krever, er på plass. Sett «Publisert» til ja for å vise det for alle.',
    nn: 'Alt standarden krev, er på plass. Set «Publisert» til ja for å vise det for alle.',
    en: 'Everything the standard demands is in place. Set “Published” to yes to show it to everybody.',
  },
  waiting: {
    nb: 'Merket for publisering, men vises ikke før dette er fylt ut:',
    nn: 'Merkt for publisering, men blir ikkje vist før dette er fylt ut:',
    en: 'Marked for publishing, but not shown until this is filled in:',
  },
  lacking: {
    nb: 'Standarden krever dette før det kan publiseres:',
    nn: 'Standarden krev dette før det kan publiserast:',
    en: 'The standard demands this before it can be published:',
  },
  part: {
    nb: 'Vises sammen med datasettet det hører til.',
    nn: 'Blir vist saman med datasettet det høyrer til.',
    en: 'Shown together with the dataset it belongs to.',
  },
  recommended: { nb: 'Anbefalt i tillegg', nn: 'Tilrådd i tillegg', en: 'Recommended besides' },
  address: { nb: 'Fast adresse', nn: 'Fast adresse', en: 'Stable address' },
  open: { nb: 'Det kommunen har publisert', nn: 'Det kommunen har publisert', en: 'What the municipality has published' },
  openIntro: {
    nb: 'Åpent for alle. Adressene er faste, og gir Turtle, JSON-LD eller RDF/XML til programmer som ber om det.',
    nn: 'Ope for alle. Adressene er faste, og gjev Turtle, JSON-LD eller RDF/XML til program som ber om det.',
    en: 'Open to everybody. The addresses are stable, and give Turtle, JSON-LD or RDF/XML to programs that ask for it.',
  },
  harvest: {
    nb: 'Adressen data.norge.no skal hente fra',
    nn: 'Adressa data.norge.no skal hente frå',
    en: 'The address for data.norge.no to harvest',
  },
  as: { nb: 'Som fil', nn: 'Som fil', en: 'As a file' },
  none: {
    nb: 'Her er ingenting publisert.',
    nn: 'Her er ingenting publisert.',
    en: 'Nothing is published here.',
  },
  count: { nb: '{count} publisert', nn: '{count} publisert', en: '{count} published' },
  back: { nb: 'Alt som er publisert', nn: 'Alt som er publisert', en: 'Everything that is published' },
} as const satisfies Record<string, Text>;
