/** Words of the administration pages. */
import type { Counted } from '#app/_i18n/say';
import type { Text } from '#model/text';

export const administration = {
  sections: { nb: 'Deler av administrasjonen', nn: 'Delar av administrasjonen', en: 'Parts of the administration' },
  overview: { nb: 'Oversikt', nn: 'Oversyn', en: 'Overview' },
  notYours: {
    nb: 'Rollen din gir ikke tilgang til dette. Be en administrator i organisasjonen om hjelp.',
    nn: 'Rolla di gir ikkje tilgang til dette. Be ein administrator i organisasjonen om hjelp.',
    en: 'Your role does not give access to this. Ask an administrator of the organisation for help.',
  },
  save: { nb: 'Lagre', nn: 'Lagre', en: 'Save' },
  saved: { nb: 'Lagret.', nn: 'Lagra.', en: 'Saved.' },
  cancel: { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },

  users: { nb: 'Brukere og roller', nn: 'Brukarar og roller', en: 'Users and roles' },
  usersHelp: {
    nb: 'Hvem som kan logge inn, og hva hver av dem kan gjøre.',
    nn: 'Kven som kan logge inn, og kva kvar av dei kan gjere.',
    en: 'Who may sign in, and what each of them may do.',
  },
  invite: { nb: 'Inviter en bruker', nn: 'Inviter ein brukar', en: 'Invite a user' },
  inviteHelp: {
    nb: 'Du får en lenke som du selv gir videre. Den som åpner den, velger passord og kommer inn.',
    nn: 'Du får ei lenkje som du sjølv gir vidare. Den som opnar ho, vel passord og kjem inn.',
    en: 'You get a link to hand over yourself. Whoever opens it chooses a password and comes in.',
  },
  makeInvitation: { nb: 'Lag invitasjon', nn: 'Lag invitasjon', en: 'Make the invitation' },
  email: { nb: 'E-postadresse', nn: 'E-postadresse', en: 'E-mail address' },
  role: { nb: 'Rolle', nn: 'Rolle', en: 'Role' },
  ownUnit: { nb: 'Egen enhet', nn: 'Eiga eining', en: 'Own unit' },
  ownUnitHelp: {
    nb: 'Tjenesteeieren kan endre det denne enheten og enhetene under eier.',
    nn: 'Tenesteeigaren kan endre det denne eininga og einingane under eig.',
    en: 'The service owner may change what this unit and the units below it own.',
  },
  ownUnitOptional: {
    nb: 'Kan stå tom. Med en enhet viser forsiden området til brukeren.',
    nn: 'Kan stå tom. Med ei eining viser framsida området til brukaren.',
    en: 'May be left empty. With a unit the front page shows the area of the user.',
  },
  you: { nb: 'deg', nn: 'deg', en: 'you' },
  disabled: { nb: 'Stengt ute', nn: 'Stengd ute', en: 'Shut out' },
  noPassword: { nb: 'Har ikke valgt passord', nn: 'Har ikkje valt passord', en: 'Has not chosen a password' },
  change: { nb: 'Endre', nn: 'Endre', en: 'Change' },
  changeUser: { nb: 'Endre {name}', nn: 'Endre {name}', en: 'Change {name}' },
  resetLink: { nb: 'Lag lenke til nytt passord', nn: 'Lag lenkje til nytt passord', en: 'Make a link for a new password' },
  shutOut: { nb: 'Steng ute', nn: 'Steng ute', en: 'Shut out' },
  letIn: { nb: 'Slipp inn igjen', nn: 'Slepp inn igjen', en: 'Let in again' },
  takeOut: { nb: 'Ta ut av organisasjonen', nn: 'Ta ut av organisasjonen', en: 'Take out of the organisation' },
  takeOutTitle: { nb: 'Ta ut {name}?', nn: 'Ta ut {name}?', en: 'Take out {name}?' },
  takeOutText: {
    nb: '{name} kommer ikke inn i organisasjonen lenger. Det {name} har registrert, blir stående.',
    nn: '{name} kjem ikkje inn i organisasjonen lenger. Det {name} har registrert, blir ståande.',
    en: '{name} no longer gets into the organisation. What {name} has registered stays.',
  },
  takeOutYes: { nb: 'Ta ut', nn: 'Ta ut', en: 'Take out' },
  keep: { nb: 'Behold', nn: 'Behald', en: 'Keep' },
  access: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  link: { nb: 'Lenke til {email}', nn: 'Lenkje til {email}', en: 'Link for {email}' },
  linkHelp: {
    nb: 'Gi lenken til {email}. Den virker én gang, fram til {when}, og vises bare her og nå.',
    nn: 'Gi lenkja til {email}. Ho verkar éin gong, fram til {when}, og blir berre vist her og no.',
    en: 'Give the link to {email}. It works once, until {when}, and is shown only here and now.',
  },
  copy: { nb: 'Kopier lenken', nn: 'Kopier lenkja', en: 'Copy the link' },
  copied: { nb: 'Lenken er kopiert.', nn: 'Lenkja er kopiert.', en: 'The link was copied.' },
  roleHelp: { nb: 'Hva rollene kan', nn: 'Kva rollene kan', en: 'What the roles may do' },

  organisation: { nb: 'Organisasjonen', nn: 'Organisasjonen', en: 'The organisation' },
  organisationHelp: {
    nb: 'Hva organisasjonen heter, og numrene den er kjent under.',
    nn: 'Kva organisasjonen heiter, og numra han er kjend under.',
    en: 'What the organisation is called, and the numbers it is known by.',
  },
  name: { nb: 'Navn', nn: 'Namn', en: 'Name' },
  organisationNumber: { nb: 'Organisasjonsnummer', nn: 'Organisasjonsnummer', en: 'Organisation number' },
  organisationNumberHelp: {
    nb: 'Ni siffer, som i Enhetsregisteret.',
    nn: 'Ni siffer, som i Einingsregisteret.',
    en: 'Nine digits, as in the business register.',
  },
  municipality: { nb: 'Kommune', nn: 'Kommune', en: 'Municipality' },
  municipalityHelp: {
    nb: 'Søk etter navnet, eller skriv et kommunenummer. Et gammelt nummer fører til det som gjelder nå.',
    nn: 'Søk etter namnet, eller skriv eit kommunenummer. Eit gammalt nummer fører til det som gjeld no.',
    en: 'Search for the name, or enter a municipality number. An old number leads to the one in use now.',
  },
  municipalityGone: {
    nb: 'Kommunenummeret {number} er ikke i bruk lenger. Velg kommunen på nytt.',
    nn: 'Kommunenummeret {number} er ikkje i bruk lenger. Vel kommunen på nytt.',
    en: 'The municipality number {number} is no longer in use. Choose the municipality again.',
  },
  slug: { nb: 'Kortnavn', nn: 'Kortnamn', en: 'Short name' },
  slugHelp: {
    nb: 'Brukes på kommandolinjen, og endres ikke når navnet endres.',
    nn: 'Blir brukt på kommandolinja, og blir ikkje endra når namnet blir endra.',
    en: 'Used on the command line, and stays when the name changes.',
  },

  contactEmail: { nb: 'E-post for det som er publisert', nn: 'E-post for det som er publisert', en: 'E-mail for what is published' },
  contactEmailHelp: {
    nb: 'Synlig for alle i Felles datakatalog, der et datasett eller en tjeneste ikke har et eget kontaktpunkt.',
    nn: 'Synleg for alle i Felles datakatalog, der eit datasett eller ei teneste ikkje har eit eige kontaktpunkt.',
    en: 'Visible to everybody in the national data catalogue, where a dataset or service has no contact point of its own.',
  },

  lists: { nb: 'Lister å velge fra', nn: 'Lister å velje frå', en: 'Lists to choose from' },
  listsHelp: {
    nb: 'Ordene i feltene med faste valg, slik dere bruker dem. Det som er registrert, følger med når et ord får nytt navn.',
    nn: 'Orda i felta med faste val, slik de bruker dei. Det som er registrert, følgjer med når eit ord får nytt namn.',
    en: 'The words in fields with set choices, as you use them. What is registered follows when a word is renamed.',
  },
  usedIn: { nb: 'Brukes i {fields}.', nn: 'Blir brukt i {fields}.', en: 'Used in {fields}.' },
  nb: { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  nn: { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  en: { nb: 'Engelsk', nn: 'Engelsk', en: 'English' },
  asBokmal: { nb: 'Tomt felt betyr som på bokmål.', nn: 'Tomt felt tyder som på bokmål.', en: 'Left blank, it reads as in Bokmål.' },
  addTerm: { nb: 'Legg til et valg', nn: 'Legg til eit val', en: 'Add a choice' },
  addTermTitle: { nb: 'Nytt valg i {list}', nn: 'Nytt val i {list}', en: 'New choice in {list}' },
  editTerm: { nb: 'Endre {term}', nn: 'Endre {term}', en: 'Change {term}' },
  termSaved: { nb: '«{term}» er lagret.', nn: '«{term}» er lagra.', en: '“{term}” was saved.' },
  retire: { nb: 'Ta ut av bruk', nn: 'Ta ut av bruk', en: 'Retire' },
  unretire: { nb: 'Ta i bruk igjen', nn: 'Ta i bruk igjen', en: 'Use again' },
  retiredTag: { nb: 'Ute av bruk', nn: 'Ute av bruk', en: 'Retired' },
  termRetired: {
    nb: '«{term}» kan ikke lenger velges. Det står der det står.',
    nn: '«{term}» kan ikkje lenger veljast. Det står der det står.',
    en: '“{term}” can no longer be chosen. It stays where it stands.',
  },
  termUnretired: { nb: '«{term}» kan velges igjen.', nn: '«{term}» kan veljast igjen.', en: '“{term}” can be chosen again.' },
  restoreTerm: { nb: 'Hent tilbake standardordene', nn: 'Hent tilbake standardorda', en: 'Bring back the standard words' },
  termRestored: { nb: 'Standardordene er tilbake.', nn: 'Standardorda er tilbake.', en: 'The standard words are back.' },
  removeTerm: { nb: 'Fjern valget', nn: 'Fjern valet', en: 'Remove the choice' },
  termRemoved: { nb: '«{term}» er fjernet.', nn: '«{term}» er fjerna.', en: '“{term}” was removed.' },
  moveUp: { nb: 'Flytt {term} opp', nn: 'Flytt {term} opp', en: 'Move {term} up' },
  moveDown: { nb: 'Flytt {term} ned', nn: 'Flytt {term} ned', en: 'Move {term} down' },
  unused: { nb: 'Ikke i bruk noe sted', nn: 'Ikkje i bruk nokon stad', en: 'Not used anywhere' },

  batches: { nb: 'Importer og masseendringer', nn: 'Importar og masseendringar', en: 'Imports and bulk edits' },
  batchesHelp: {
    nb: 'Det som er lagt inn eller endret i ett grep, og som kan angres i ett grep.',
    nn: 'Det som er lagt inn eller endra i eitt grep, og som kan angrast i eitt grep.',
    en: 'What was brought in or changed in one go, and can be undone in one go.',
  },
  batchBy: { nb: '{when} av {who}', nn: '{when} av {who}', en: '{when} by {who}' },
  batchUndone: { nb: 'Angret {when}', nn: 'Angra {when}', en: 'Undone {when}' },
  undo: { nb: 'Angre', nn: 'Angre', en: 'Undo' },
  undoLabel: { nb: 'Angre {label}', nn: 'Angre {label}', en: 'Undo {label}' },
  undoTitle: { nb: 'Angre {label}?', nn: 'Angre {label}?', en: 'Undo {label}?' },
  undoText: {
    nb: 'Det som ble lagt til, blir fjernet, og det som ble endret, blir som før.',
    nn: 'Det som vart lagt til, blir fjerna, og det som vart endra, blir som før.',
    en: 'What was added is removed, and what was changed becomes as before.',
  },
  undone: { nb: '«{label}» er angret.', nn: '«{label}» er angra.', en: '“{label}” was undone.' },
  noBatches: {
    nb: 'Ingen har importert eller endret mange på én gang ennå.',
    nn: 'Ingen har importert eller endra mange på éin gong enno.',
    en: 'Nobody has imported or changed many at once yet.',
  },
  toImport: { nb: 'Importer fra Excel', nn: 'Importer frå Excel', en: 'Import from Excel' },

  password: { nb: 'Passord', nn: 'Passord', en: 'Password' },
  currentPassword: { nb: 'Passordet du har nå', nn: 'Passordet du har no', en: 'The password you have now' },
  changePassword: { nb: 'Bytt passord', nn: 'Byt passord', en: 'Change the password' },
  passwordChanged: {
    nb: 'Passordet er byttet. Du er logget ut på andre enheter.',
    nn: 'Passordet er bytt. Du er logga ut på andre einingar.',
    en: 'The password was changed. You are signed out on other devices.',
  },
  demoPassword: {
    nb: 'Brukerne i demoen har ikke passord.',
    nn: 'Brukarane i demoen har ikkje passord.',
    en: 'The users of the demo have no password.',
  },
  devices: { nb: 'Innlogget på andre enheter', nn: 'Innlogga på andre einingar', en: 'Signed in on other devices' },
  devicesHelp: {
    nb: 'Har du glemt å logge ut et sted, eller mistet en maskin? Logg ut overalt, også her.',
    nn: 'Har du gløymt å logge ut ein stad, eller mist ei maskin? Logg ut overalt, òg her.',
    en: 'Forgot to sign out somewhere, or lost a device? Sign out everywhere, here too.',
  },
} as const satisfies Record<string, Text>;

export const administrationCounts = {
  users: {
    one: { nb: '1 bruker', nn: '1 brukar', en: '1 user' },
    other: { nb: '{count} brukere', nn: '{count} brukarar', en: '{count} users' },
  },
  terms: { one: { nb: '1 valg', nn: '1 val', en: '1 choice' }, other: { nb: '{count} valg', nn: '{count} val', en: '{count} choices' } },
  uses: {
    one: { nb: 'Brukt 1 sted', nn: 'Brukt 1 stad', en: 'Used in 1 place' },
    other: { nb: 'Brukt {count} steder', nn: 'Brukt {count} stader', en: 'Used in {count} places' },
  },
  changes: {
    one: { nb: '1 endring', nn: '1 endring', en: '1 change' },
    other: { nb: '{count} endringer', nn: '{count} endringar', en: '{count} changes' },
  },
  kept: {
    one: { nb: '1 del av modellen tatt vare på', nn: '1 del av modellen teken vare på', en: '1 part of the model kept' },
    other: {
      nb: '{count} deler av modellen tatt vare på',
      nn: '{count} delar av modellen tekne vare på',
      en: '{count} parts of the model kept',
    },
  },
} as const satisfies Record<string, Counted>;
