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
  linkTitles: {
    first_administrator: { nb: 'Ta Husorden i bruk', nn: 'Ta Husorden i bruk', en: 'Start using Husorden' },
    invite: { nb: 'Velkommen til {organisation}', nn: 'Velkomen til {organisation}', en: 'Welcome to {organisation}' },
    reset: { nb: 'Velg nytt passord', nn: 'Vel nytt passord', en: 'Choose a new password' },
  },
  linkRefused: { nb: 'Lenken kan ikke brukes', nn: 'Lenkja kan ikkje brukast', en: 'The link cannot be used' },
  invitedAs: {
    nb: 'Du logger inn med {email}. Har du en bruker fra før, skriver du passordet du har.',
    nn: 'Du loggar inn med {email}. Har du ein brukar frå før, skriv du passordet du har.',
    en: 'You sign in with {email}. If you are a user already, enter the password you have.',
  },
  organisationName: { nb: 'Navn på kommunen', nn: 'Namn på kommunen', en: 'Name of the municipality' },
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
} as const satisfies Record<string, Text | Record<string, Text>>;
