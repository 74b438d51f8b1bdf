/** Fields that many kinds share, so that they are called and explained alike everywhere. */
import { flag, ref, text, texts } from '#model/fields';
import type { Text } from '#model/text';

/** The name of an object. */
export const nameField = <const A extends readonly string[]>(aliases: A) =>
  text({ label: { nb: 'Navn', nn: 'Namn', en: 'Name' }, required: true, max: 200, aliases, group: 'about' });

/** The name in Nynorsk, where the name in Bokmål is the main one. */
export const nameNnField = () =>
  text({ label: { nb: 'Navn på nynorsk', nn: 'Namn på nynorsk', en: 'Name in Nynorsk' }, max: 200, group: 'about' });

/** The name in English, where the name in Bokmål is the main one. */
export const nameEnField = () =>
  text({ label: { nb: 'Navn på engelsk', nn: 'Namn på engelsk', en: 'Name in English' }, max: 200, group: 'about' });

/** What the object is, in free text; important for kinds that nobody understands by the name alone. */
export const descriptionField = <const I extends boolean, const A extends readonly string[]>(important: I, aliases: A) =>
  text({
    label: { nb: 'Beskrivelse', nn: 'Skildring', en: 'Description' },
    multiline: true,
    important,
    aliases: ['Beskriving', 'Omtale', 'Beskrivelse av', ...aliases],
    group: 'about',
  });

/** The description in Nynorsk, where the one in Bokmål is the main one. */
export const descriptionNnField = () =>
  text({
    label: { nb: 'Beskrivelse på nynorsk', nn: 'Skildring på nynorsk', en: 'Description in Nynorsk' },
    multiline: true,
    group: 'about',
  });

/** The description in English, where the one in Bokmål is the main one. */
export const descriptionEnField = () =>
  text({
    label: { nb: 'Beskrivelse på engelsk', nn: 'Skildring på engelsk', en: 'Description in English' },
    multiline: true,
    group: 'about',
  });

/** Who answers questions from outside. `reverse` names its list on the page of the one who answers. */
export const contactPointField = <const R extends string>(reverse: R) =>
  ref({
    label: { nb: 'Kontaktpunkt', nn: 'Kontaktpunkt', en: 'Contact point' },
    help: {
      nb: 'Den som svarer på spørsmål utenfra. Navn og e-postadresse blir offentlige når dette er publisert.',
      nn: 'Den som svarer på spørsmål utanfrå. Namn og e-postadresse blir offentlege når dette er publisert.',
      en: 'Who answers questions from outside. Name and e-mail address become public when this is published.',
    },
    source: 'DCAT-AP-NO: dcat:contactPoint',
    kinds: ['orgUnit', 'person'],
    reverse: { name: reverse, label: { nb: 'Kontaktpunkt for', nn: 'Kontaktpunkt for', en: 'Contact point for' } },
    aliases: ['dcat:contactPoint', 'cv:contactPoint', 'Kontakt', 'Kontaktperson', 'Contact'],
    group: 'responsibility',
  });

/** A remark to colleagues. */
export const noteField = () =>
  text({
    label: { nb: 'Merknad', nn: 'Merknad', en: 'Note' },
    multiline: true,
    aliases: ['Bemærkninger', 'Merknader', 'Kommentar', 'Kommentarer', 'Notat', 'Anmerkning', 'Comment', 'Comments', 'Remarks'],
    group: 'about',
  });

/** The unit that answers for the object. `reverse` names its list on the unit's page. */
export const ownerUnitField = <const R extends string, const I extends boolean>(reverse: R, label: Text, important: I) =>
  ref({
    label: { nb: 'Ansvarlig enhet', nn: 'Ansvarleg eining', en: 'Responsible unit' },
    help: {
      nb: 'Enheten som har ansvaret. Tjenesteansvarlige kan endre det enheten deres, og enhetene under, har ansvar for.',
      nn: 'Eininga som har ansvaret. Tenesteansvarlege kan endre det som eininga deira, og einingane under, har ansvar for.',
      en: 'The unit that answers for it. Service owners may edit what their unit, and the units below it, answers for.',
    },
    kinds: ['orgUnit'],
    reverse: { name: reverse, label },
    important,
    aliases: [
      'Ansvarlig org. enhed',
      'Ansvarlig avdeling',
      'Ansvarlig organisasjonsenhet',
      'Enhet',
      'Eining',
      'Kommunalområde',
      'Kommunalområder',
      'Virksomhet',
      'Etat',
      'Avdeling',
      'Sektor',
      'Unit',
      'Department',
    ],
    group: 'responsibility',
  });

/** The person, position or unit that decides. `reverse` names its list on the page of the one who owns. */
export const ownerField = <const R extends string, const A extends readonly string[]>(reverse: R, label: Text, aliases: A) =>
  ref({
    label: { nb: 'Eier', nn: 'Eigar', en: 'Owner' },
    help: {
      nb: 'Den som bestemmer over det: en person, en stilling eller en enhet. En stilling varer lenger enn et navn.',
      nn: 'Den som avgjer: ein person, ei stilling eller ei eining. Ei stilling varer lenger enn eit namn.',
      en: 'The one who decides: a person, a position or a unit. A position lasts longer than a name.',
    },
    kinds: ['person', 'orgUnit'],
    reverse: { name: reverse, label },
    important: true,
    aliases,
    group: 'responsibility',
  });

/** A reference to the case in the archive system. */
export const archiveReferenceField = () =>
  text({
    label: { nb: 'Arkivreferanse', nn: 'Arkivreferanse', en: 'Archive reference' },
    help: {
      nb: 'Saksnummer i sak- og arkivsystemet, for eksempel 2025/1234.',
      nn: 'Saksnummer i sak- og arkivsystemet, til dømes 2025/1234.',
      en: 'The case number in the archive system, such as 2025/1234.',
    },
    max: 200,
    aliases: ['Saksnummer', 'Arkivsak', 'Arkivsaksnr', 'Saksnr', 'Arkivnummer', 'Sak', 'Case number'],
    group: 'about',
  });

/** A law or regulation, written as lawyers write it. */
export const lawExample: Text = {
  nb: 'Skriv lov og paragraf, for eksempel «barnehageloven § 16».',
  nn: 'Skriv lov og paragraf, til dømes «barnehagelova § 16».',
  en: 'Write the act and section, such as «barnehageloven § 16».',
};

/** Words that others search for, where the standard for open data has them. */
export const keywordsField = () =>
  texts({
    label: { nb: 'Emneord', nn: 'Emneord', en: 'Keywords' },
    aliases: ['dcat:keyword', 'Stikkord', 'Nøkkelord', 'Tags'],
    group: 'about',
  });

/** The page that tells people about the data. */
export const landingPageField = <const A extends readonly string[]>(aliases: A) =>
  text({
    label: { nb: 'Nettside', nn: 'Nettside', en: 'Landing page' },
    source: 'DCAT-AP-NO: dcat:landingPage',
    format: 'url',
    max: 2000,
    aliases: ['dcat:landingPage', 'Landingsside', ...aliases],
    group: 'about',
  });

/** Whether it is open to all, in the catalogue of the nation. */
export const publishedField = <const A extends readonly string[]>(aliases: A) =>
  flag({
    label: { nb: 'Publisert i Felles datakatalog', nn: 'Publisert i Felles datakatalog', en: 'Published in the national data catalogue' },
    aliases: ['Publisert', ...aliases],
    group: 'privacy',
  });
