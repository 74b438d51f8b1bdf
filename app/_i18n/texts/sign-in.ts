/** Words of signing in and redeeming a one-time link. */
import type { Text } from '#model/text';

export const signIn = {
  title: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  intro: {
    nb: 'Husorden holder oversikt over tjenester, systemer og personopplysninger i kommunen.',
    nn: 'Husorden held oversikt over tenester, system og personopplysningar i kommunen.',
    en: 'Husorden keeps track of the municipality’s services, systems and personal data.',
  },
  email: { nb: 'E-post', nn: 'E-post', en: 'E-mail' },
  password: { nb: 'Passord', nn: 'Passord', en: 'Password' },
  submit: { nb: 'Logg inn', nn: 'Logg inn', en: 'Sign in' },
  demoTitle: { nb: 'Prøv demoen', nn: 'Prøv demoen', en: 'Try the demo' },
  demoIntro: {
    nb: 'Velg hvem du vil være. Kommunen og alle personer er oppdiktet.',
    nn: 'Vel kven du vil vere. Kommunen og alle personar er oppdikta.',
    en: 'Choose who to be. The municipality and all people are invented.',
  },
  demoAs: { nb: 'Logg inn som {role}', nn: 'Logg inn som {role}', en: 'Sign in as {role}' },
  demoRoles: {
    administrator: {
      nb: 'Styrer brukere, roller og lister',
      nn: 'Styrer brukarar, roller og lister',
      en: 'Manages users, roles and lists',
    },
    architect: { nb: 'Vedlikeholder hele katalogen', nn: 'Held heile katalogen ved like', en: 'Maintains the whole catalogue' },
    data_protection_officer: {
      nb: 'Går gjennom behandlingsprotokollen',
      nn: 'Går gjennom behandlingsprotokollen',
      en: 'Reviews the record of processing',
    },
    service_owner: {
      nb: 'Svarer for egne tjenester og systemer',
      nn: 'Svarar for eigne tenester og system',
      en: 'Answers for own services and systems',
    },
    reader: { nb: 'Ser alt, endrer ingenting', nn: 'Ser alt, endrar ingenting', en: 'Sees everything, changes nothing' },
  },
  wrong: {
    nb: 'E-posten og passordet passer ikke sammen. Sjekk begge, eller be administratoren om en ny lenke.',
    nn: 'E-posten og passordet passar ikkje saman. Sjekk begge, eller be administratoren om ei ny lenkje.',
    en: 'The e-mail and password do not match. Check both, or ask the administrator for a new link.',
  },
  limited: {
    nb: 'For mange forsøk. Vent {minutes} minutter før du prøver igjen.',
    nn: 'For mange forsøk. Vent {minutes} minutt før du prøver igjen.',
    en: 'Too many attempts. Wait {minutes} minutes before trying again.',
  },
  missing: {
    nb: 'Skriv både e-post og passord.',
    nn: 'Skriv både e-post og passord.',
    en: 'Enter both e-mail and password.',
  },
  signedOut: { nb: 'Du er logget ut.', nn: 'Du er logga ut.', en: 'You are signed out.' },
  linkTitle: { nb: 'Velg passord', nn: 'Vel passord', en: 'Choose a password' },
  linkIntro: {
    nb: 'Lenken kan brukes én gang. Når du har valgt passord, blir du logget inn.',
    nn: 'Lenkja kan brukast éin gong. Når du har valt passord, blir du logga inn.',
    en: 'The link works once. When you have chosen a password, you are signed in.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  newPassword: { nb: 'Nytt passord', nn: 'Nytt passord', en: 'New password' },
  passwordHelp: {
    nb: 'Minst 12 tegn. En setning du husker, er bedre enn tall og tegn du glemmer.',
    nn: 'Minst 12 teikn. Ei setning du hugsar, er betre enn tal og teikn du gløymer.',
    en: 'At least 12 characters. A sentence you remember beats symbols you forget.',
  },
  choose: { nb: 'Lagre og logg inn', nn: 'Lagre og logg inn', en: 'Save and sign in' },
  linkUsed: {
    nb: 'Lenken er brukt eller for gammel. Be administratoren om en ny.',
    nn: 'Lenkja er brukt eller for gammal. Be administratoren om ei ny.',
    en: 'The link has been used or is too old. Ask the administrator for a new one.',
  },
} as const satisfies Record<string, Text | Record<string, Text>>;
