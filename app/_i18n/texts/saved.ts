/** Words of views kept under a name. */
import type { Text } from '#model/text';

export const saved = {
  views: { nb: 'Visninger', nn: 'Visingar', en: 'Views' },
  name: { nb: 'Navn på visningen', nn: 'Namn på visinga', en: 'Name of the view' },
  help: {
    nb: 'Alt du har valgt her, blir med.',
    nn: 'Alt du har valt her, blir med.',
    en: 'All you have chosen here is kept.',
  },
  share: { nb: 'Del med organisasjonen', nn: 'Del med organisasjonen', en: 'Share with the organisation' },
  front: { nb: 'Vis på forsiden', nn: 'Vis på framsida', en: 'Show on the front page' },
  save: { nb: 'Lagre visningen', nn: 'Lagre visinga', en: 'Save the view' },
  done: { nb: '«{name}» er lagret.', nn: '«{name}» er lagra.', en: '“{name}” was saved.' },
  remove: { nb: 'Fjern visningen {name}', nn: 'Fjern visinga {name}', en: 'Remove the view {name}' },
  of: { nb: 'delt av {who}', nn: 'delt av {who}', en: 'shared by {who}' },
  shared: { nb: 'delt', nn: 'delt', en: 'shared' },
  copy: { nb: 'Kopier adressen til {name}', nn: 'Kopier adressa til {name}', en: 'Copy the address of {name}' },
  copied: { nb: 'Adressen er kopiert.', nn: 'Adressa er kopiert.', en: 'The address was copied.' },
  download: { nb: 'Last ned', nn: 'Last ned', en: 'Download' },
  print: { nb: 'Skriv ut', nn: 'Skriv ut', en: 'Print' },
  svg: { nb: 'Tegning (SVG)', nn: 'Teikning (SVG)', en: 'Drawing (SVG)' },
  png: { nb: 'Bilde (PNG)', nn: 'Bilete (PNG)', en: 'Picture (PNG)' },
  pdf: { nb: 'PDF i A3', nn: 'PDF i A3', en: 'PDF in A3' },
  pngFailed: {
    nb: 'Bildet kunne ikke lages. Last ned SVG eller PDF i stedet.',
    nn: 'Biletet kunne ikkje lagast. Last ned SVG eller PDF i staden.',
    en: 'The picture could not be made. Download SVG or PDF instead.',
  },
} as const satisfies Record<string, Text>;
