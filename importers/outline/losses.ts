/** What readers of mind maps tell about what they leave behind. */
import type { Text } from '#model/text';

export const mindMapTexts = {
  formatting: {
    nb: 'Utheving, farger og lenker i teksten er ikke tatt med. Ordene er det.',
    nn: 'Utheving, fargar og lenkjer i teksten er ikkje tekne med. Orda er det.',
    en: 'Emphasis, colours and links in the text were not brought along. The words were.',
  },
  look: {
    nb: 'Skyer og rammer rundt punkter er ikke tatt med.',
    nn: 'Skyer og rammer rundt punkt er ikkje tekne med.',
    en: 'Clouds and frames around items were not brought along.',
  },
  arrow: {
    nb: 'Piler til andre punkter er ikke tatt med.',
    nn: 'Piler til andre punkt er ikkje tekne med.',
    en: 'Arrows to other items were not brought along.',
  },
  picture: {
    nb: 'Bilder og vedlegg er ikke tatt med.',
    nn: 'Bilete og vedlegg er ikkje tekne med.',
    en: 'Pictures and attachments were not brought along.',
  },
  encrypted: {
    nb: 'Punktet er låst med passord. Lås det opp i tankekartet, lagre, og prøv igjen for å få med det som er under.',
    nn: 'Punktet er låst med passord. Lås det opp i tankekartet, lagre, og prøv igjen for å få med det som er under.',
    en: 'The item is locked with a password. Unlock it in the mind map, save, and try again to bring along what is below it.',
  },
  sheets: {
    nb: 'Filen har {count} ark. De henger under hver sin gren.',
    nn: 'Fila har {count} ark. Dei heng under kvar si grein.',
    en: 'The file has {count} sheets. Each has a branch of its own.',
  },
  apart: {
    nb: 'Punktet sto for seg selv i tankekartet, eller var en oppsummering. Her er det under punktet det sto ved.',
    nn: 'Punktet stod for seg sjølv i tankekartet, eller var ei oppsummering. Her er det under punktet det stod ved.',
    en: 'The item stood by itself in the mind map, or was a summary. Here it is below the item it stood by.',
  },
} as const satisfies Record<string, Text>;
