/** Words of the command line. */
import type { Text } from '#model/text';

export const cliTexts = {
  dataFlag: {
    nb: 'mappen til den innebygde databasen (ellers HUSORDEN_DATA)',
    nn: 'mappa til den innebygde databasen (elles HUSORDEN_DATA)',
    en: 'the folder of the embedded database (otherwise HUSORDEN_DATA)',
  },
  organisationFlag: {
    nb: 'hvilken organisasjon det gjelder (ellers den eneste)',
    nn: 'kva organisasjon det gjeld (elles den einaste)',
    en: 'which organisation (otherwise the only one)',
  },
  languageFlag: {
    nb: 'språket i meldinger og overskrifter (ellers nb)',
    nn: 'språket i meldingar og overskrifter (elles nb)',
    en: 'the language of messages and headings (otherwise nb)',
  },
  helpFlag: { nb: 'vis denne hjelpen', nn: 'vis denne hjelpa', en: 'show this help' },
  badFlag: {
    nb: 'Valget {value} kan ikke brukes slik. Skriv «npx husorden --help» for å se hva som finnes.',
    nn: 'Valet {value} kan ikkje brukast slik. Skriv «npx husorden --help» for å sjå kva som finst.',
    en: 'The flag {value} cannot be used like that. Write “npx husorden --help” to see what there is.',
  },
  notAmong: {
    nb: '{flag} kan ikke være «{value}». Bruk en av disse: {names}.',
    nn: '{flag} kan ikkje vere «{value}». Bruk ein av desse: {names}.',
    en: '{flag} cannot be “{value}”. Use one of these: {names}.',
  },
  missing: {
    nb: '{what} mangler. Skriv «npx husorden --help» for å se hvordan kommandoen brukes.',
    nn: '{what} manglar. Skriv «npx husorden --help» for å sjå korleis kommandoen blir brukt.',
    en: '{what} is missing. Write “npx husorden --help” to see how the command is used.',
  },
  extra: {
    nb: '«{value}» er ett ord for mye. Sett anførselstegn rundt det som har mellomrom.',
    nn: '«{value}» er eitt ord for mykje. Set hermeteikn rundt det som har mellomrom.',
    en: '“{value}” is one word too many. Put quotes around what has spaces.',
  },
  noCommand: {
    nb: 'Kommandoen «{name}» finnes ikke.',
    nn: 'Kommandoen «{name}» finst ikkje.',
    en: 'There is no command “{name}”.',
  },
  serveHelp: {
    nb: 'Starter Husorden og skriver ut adressen. Bygger nettsidene når det trengs.',
    nn: 'Startar Husorden og skriv ut adressa. Byggjer nettsidene når det trengst.',
    en: 'Starts Husorden and prints its address. Builds the pages when needed.',
  },
  migrateHelp: {
    nb: 'Lager databasen, eller oppdaterer den til denne versjonen.',
    nn: 'Lagar databasen, eller oppdaterer han til denne versjonen.',
    en: 'Creates the database, or brings it up to this version.',
  },
  seedHelp: {
    nb: 'Legger inn Los, KOSTRA og fellesløsningene, og med --demo en demokommune.',
    nn: 'Legg inn Los, KOSTRA og fellesløysingane, og med --demo ein demokommune.',
    en: 'Loads Los, KOSTRA and the shared solutions, and with --demo a demo municipality.',
  },
  importHelp: {
    nb: 'Leser regneark, tankekart, Word, PDF eller egen eksport. Feil og konflikter stopper alt (kode 2), om de ikke utelates eller avgjøres.',
    nn: 'Les rekneark, tankekart, Word, PDF eller eigen eksport. Feil og konfliktar stoppar alt (kode 2), om dei ikkje blir utelatne eller avgjorde.',
    en: 'Reads a spreadsheet, mind map, Word, PDF or our own export. Errors and conflicts stop it all (code 2), unless left out or settled.',
  },
  undoHelp: {
    nb: 'Angrer en hel import eller masseendring.',
    nn: 'Angrar ein heil import eller masseendring.',
    en: 'Undoes a whole import or bulk edit.',
  },
  exportHelp: {
    nb: 'Skriver hele katalogen, eller én type, til en fil som kan importeres igjen.',
    nn: 'Skriv heile katalogen, eller éin type, til ei fil som kan importerast igjen.',
    en: 'Writes the whole catalogue, or one kind, to a file that can be imported again.',
  },
  reportHelp: {
    nb: 'Lager en rapport som PDF, Word eller Excel, for eksempel systemkatalogen eller behandlingsprotokollen.',
    nn: 'Lagar ein rapport som PDF, Word eller Excel, til dømes systemkatalogen eller behandlingsprotokollen.',
    en: 'Makes a report as PDF, Word or Excel, such as the system catalogue or the record of processing activities.',
  },
  badReport: {
    nb: 'Rapporten kan ikke lages slik. --id og --figure skal være id-er fra Husorden, og --filter et filter som i API-et, for eksempel {"personalData":{"eq":true}}.',
    nn: 'Rapporten kan ikkje lagast slik. --id og --figure skal vere id-ar frå Husorden, og --filter eit filter som i API-et, til dømes {"personalData":{"eq":true}}.',
    en: 'The report cannot be made like this. --id and --figure must be ids from Husorden, and --filter a filter as in the API, such as {"personalData":{"eq":true}}.',
  },
  userHelp: {
    nb: 'Lager en bruker og skriver ut en engangslenke til å velge passord med.',
    nn: 'Lagar ein brukar og skriv ut ei eingongslenkje til å velje passord med.',
    en: 'Makes a user, and prints a one-time link to choose a password with.',
  },
  building: {
    nb: 'Bygger nettsidene. Det tar rundt et minutt, og bare når noe er nytt.',
    nn: 'Byggjer nettsidene. Det tek rundt eit minutt, og berre når noko er nytt.',
    en: 'Building the pages. It takes about a minute, and only when something is new.',
  },
  firstLink: {
    nb: 'Ingen brukere ennå. Lag den første administratoren her (lenken virker én gang, i 24 timer):',
    nn: 'Ingen brukarar enno. Lag den første administratoren her (lenkja verkar éin gong, i 24 timar):',
    en: 'No users yet. Make the first administrator here (the link works once, for 24 hours):',
  },
  ready: { nb: 'Husorden er klar: {address}', nn: 'Husorden er klar: {address}', en: 'Husorden is ready: {address}' },
  migrated: { nb: 'Databasen er oppdatert.', nn: 'Databasen er oppdatert.', en: 'The database is up to date.' },
  seeded: { nb: 'Referansedata er på plass.', nn: 'Referansedata er på plass.', en: 'The reference data is in place.' },
  seededDemo: {
    nb: 'Referansedata og demokommunen er på plass.',
    nn: 'Referansedata og demokommunen er på plass.',
    en: 'The reference data and the demo municipality are in place.',
  },
  demoFirst: {
    nb: 'Databasen er ny. Legger inn en demokommune først.',
    nn: 'Databasen er ny. Legg inn ein demokommune først.',
    en: 'The database is new. Loading a demo municipality first.',
  },
  noFile: {
    nb: 'Fant ikke filen «{file}». Sjekk navnet og mappen.',
    nn: 'Fann ikkje fila «{file}». Sjekk namnet og mappa.',
    en: 'The file “{file}” was not found. Check its name and folder.',
  },
  noLevels: {
    nb: 'Filen er et tre. Si hva nivåene er med --levels, fra det første under roten, for eksempel --levels service,service,process. Skriv - for et nivå som ikke skal med. Typene er: {kinds}.',
    nn: 'Fila er eit tre. Sei kva nivåa er med --levels, frå det første under rota, til dømes --levels service,service,process. Skriv - for eit nivå som ikkje skal vere med. Typane er: {kinds}.',
    en: 'The file is a tree. Say what the levels are with --levels, from the first one below the root, such as --levels service,service,process. Write - for a level to leave out. The kinds are: {kinds}.',
  },
  noKind: {
    nb: 'Ingen ark i filen ble kjent igjen. Si hva radene er med --kind, og hvilket ark med --sheet. Arkene er: {names}.',
    nn: 'Ingen ark i fila vart kjende att. Sei kva radene er med --kind, og kva ark med --sheet. Arka er: {names}.',
    en: 'No sheet in the file was recognised. Say what the rows are with --kind, and which sheet with --sheet. The sheets are: {names}.',
  },
  cannotWrite: {
    nb: 'Kan ikke skrive til «{file}». Sjekk at mappen finnes og er åpen for skriving.',
    nn: 'Kan ikkje skrive til «{file}». Sjekk at mappa finst og er open for skriving.',
    en: 'Cannot write to “{file}”. Check that the folder exists and is open for writing.',
  },
  undone: { nb: '«{label}» er angret.', nn: '«{label}» er angra.', en: '“{label}” was undone.' },
  noBatch: {
    nb: 'Det finnes ingen import med id {batch} her som kan angres. Kanskje er den angret alt.',
    nn: 'Det finst ingen import med id {batch} her som kan angrast. Kanskje er han angra alt.',
    en: 'There is no import with the id {batch} here that can be undone. Perhaps it has been already.',
  },
  noUnit: {
    nb: 'Ingen enhet heter «{name}». Sjekk navnet under Organisasjonsenheter.',
    nn: 'Ingen eining heiter «{name}». Sjekk namnet under Organisasjonseiningar.',
    en: 'No unit is called “{name}”. Check the name under Organisational units.',
  },
  userAdded: {
    nb: '{name} ({email}) er lagt til som {role} i {organisation}.',
    nn: '{name} ({email}) er lagd til som {role} i {organisation}.',
    en: '{name} ({email}) was added as {role} in {organisation}.',
  },
  userLink: {
    nb: 'Gi brukeren denne lenken. Den virker én gang:\n{link}',
    nn: 'Gi brukaren denne lenkja. Ho verkar éin gong:\n{link}',
    en: 'Give the user this link. It works once:\n{link}',
  },
  userHasPassword: {
    nb: 'Brukeren har passord fra før og logger inn som vanlig.',
    nn: 'Brukaren har passord frå før og loggar inn som vanleg.',
    en: 'The user has a password already, and signs in as usual.',
  },
  leftOut: {
    nb: 'Ikke publisert ennå, fordi standarden krever mer: {count}.',
    nn: 'Ikkje publisert enno, fordi standarden krev meir: {count}.',
    en: 'Not published yet, because the standard demands more: {count}.',
  },
  keptGoes: {
    nb: 'Med følger det importerte modeller har, og registeret ikke har plass til: {elements} elementer, {relationships} koblinger og {views} visninger.',
    nn: 'Med følgjer det importerte modellar har, og registeret ikkje har plass til: {elements} element, {relationships} koplingar og {views} visingar.',
    en: 'With it goes what imported models have and the registry has no place for: {elements} elements, {relationships} relationships and {views} views.',
  },
  exported: {
    nb: 'Skrev {file}. Rader: {count}.',
    nn: 'Skreiv {file}. Rader: {count}.',
    en: 'Wrote {file}. Rows: {count}.',
  },
} as const satisfies Record<string, Text>;
