/** Words of the front page and «Mine ansvar». */
import type { Counted } from '#app/_i18n/say';
import type { Text } from '#model/text';

export const front = {
  registry: { nb: 'I registeret', nn: 'I registeret', en: 'In the registry' },
  area: { nb: 'Mitt område', nn: 'Området mitt', en: 'My area' },
  whole: { nb: 'Hele organisasjonen', nn: 'Heile organisasjonen', en: 'The whole organisation' },
  systems: { nb: 'Systemer', nn: 'System', en: 'Systems' },
  fresh: { nb: 'Oppdatert', nn: 'Oppdatert', en: 'Up to date' },
  freshHelp: { nb: 'bekreftet siste tolv måneder', nn: 'stadfesta siste tolv månader', en: 'confirmed in the last twelve months' },
  cost: { nb: 'Kostnad i året', nn: 'Kostnad i året', en: 'Cost a year' },
  units: { nb: 'Etter enhet', nn: 'Etter eining', en: 'By unit' },
  unit: { nb: 'Enhet', nn: 'Eining', en: 'Unit' },
  capabilities: {
    nb: 'Hva vi må kunne, og systemene som støtter det',
    nn: 'Kva vi må kunne, og systema som støttar det',
    en: 'What we must be able to do, and the systems behind it',
  },
  openMap: { nb: 'Åpne kartet', nn: 'Opne kartet', en: 'Open the map' },
  sharedUsed: {
    nb: 'av fellesløsningene er i bruk i kommunen',
    nn: 'av fellesløysingane er i bruk i kommunen',
    en: 'of the shared solutions are in use in the municipality',
  },
  decisions: { nb: 'Trenger en avgjørelse', nn: 'Treng ei avgjerd', en: 'Needs a decision' },
  noDecisions: {
    nb: 'Ingenting venter på en avgjørelse nå.',
    nn: 'Ingenting ventar på ei avgjerd no.',
    en: 'Nothing is waiting for a decision now.',
  },
  incomplete: { nb: 'Mangler i registeret', nn: 'Manglar i registeret', en: 'Missing in the registry' },
  noIncomplete: { nb: 'Det viktigste er på plass.', nn: 'Det viktigaste er på plass.', en: 'What matters most is in place.' },
  privacy: { nb: 'Må følges opp', nn: 'Må følgjast opp', en: 'To follow up' },
  noPrivacy: { nb: 'Ingenting er over fristen.', nn: 'Ingenting er over fristen.', en: 'Nothing is overdue.' },
  byStatus: { nb: 'Protokollen etter status', nn: 'Protokollen etter status', en: 'The record by status' },
  awaiting: { nb: 'Venter på gjennomgang', nn: 'Ventar på gjennomgang', en: 'Awaiting review' },
  noAwaiting: {
    nb: 'Ingen behandlinger venter på gjennomgang.',
    nn: 'Ingen behandlingar ventar på gjennomgang.',
    en: 'No processing activities are awaiting review.',
  },
  rules: { nb: 'Regler protokollen bryter', nn: 'Reglar protokollen bryt', en: 'Rules the record breaks' },
  noRules: {
    nb: 'Ingen behandlinger bryter reglene vi sjekker.',
    nn: 'Ingen behandlingar bryt reglane vi sjekkar.',
    en: 'No processing activity breaks the rules we check.',
  },
  ruleError: { nb: 'Feil', nn: 'Feil', en: 'Error' },
  ruleWarning: { nb: 'Bør vurderes', nn: 'Bør vurderast', en: 'Consider' },
  mineServices: { nb: 'Mine tjenester og systemer', nn: 'Tenestene og systema mine', en: 'My services and systems' },
  showAll: { nb: 'Vis alle', nn: 'Vis alle', en: 'Show all' },
  changes: { nb: 'Sist endret', nn: 'Sist endra', en: 'Latest changes' },
  noChanges: { nb: 'Ingen har endret noe ennå.', nn: 'Ingen har endra noko enno.', en: 'Nobody has changed anything yet.' },
  many: {
    nb: '{day} gjorde {who} {count} endringer i ett grep.',
    nn: '{day} gjorde {who} {count} endringar i eitt grep.',
    en: '{who} made {count} changes in one go on {day}.',
  },
  manyAtLeast: {
    nb: '{day} gjorde {who} mer enn {count} endringer i ett grep.',
    nn: '{day} gjorde {who} meir enn {count} endringar i eitt grep.',
    en: '{who} made more than {count} changes in one go on {day}.',
  },
  imports: { nb: 'Importer og masseendringer', nn: 'Importar og masseendringar', en: 'Imports and bulk edits' },
  views: { nb: 'Mine visninger', nn: 'Visingane mine', en: 'My views' },
  noViews: {
    nb: 'Lagre en liste med filtre under «Visninger», så står den her.',
    nn: 'Lagre ei liste med filter under «Visingar», så står ho her.',
    en: 'Keep a list with its filters under “Views”, and it stands here.',
  },
  beginImport: { nb: 'Importer fra Excel', nn: 'Importer frå Excel', en: 'Import from Excel' },

  mineIntro: {
    nb: 'Det du eller enheten din står som ansvarlig for. Si fra om det stemmer, eller rett det opp.',
    nn: 'Det du eller eininga di står som ansvarleg for. Sei frå om det stemmer, eller rett det opp.',
    en: 'What you or your unit answers for. Say whether it is right, or correct it.',
  },
  mineNone: {
    nb: 'Ingenting har deg eller enheten din som ansvarlig ennå. Du knyttes til det du eier, gjennom enheten administratoren har gitt deg, eller en person i registeret med e-postadressen {email}.',
    nn: 'Ingenting har deg eller eininga di som ansvarleg enno. Du blir knytt til det du eig, gjennom eininga administratoren har gitt deg, eller ein person i registeret med e-postadressa {email}.',
    en: 'Nothing names you or your unit as responsible yet. You are tied to what you own through the unit your administrator gave you, or a person in the registry with the e-mail address {email}.',
  },
  mineAll: { nb: 'Alt', nn: 'Alt', en: 'All' },
  mineStale: { nb: 'Må sjekkes', nn: 'Må sjekkast', en: 'To check' },
  mineShow: { nb: 'Vis', nn: 'Vis', en: 'Show' },
  mineUpToDate: {
    nb: 'Alt du har ansvar for, er bekreftet siste tolv måneder.',
    nn: 'Alt du har ansvar for, er stadfesta siste tolv månader.',
    en: 'All you answer for has been confirmed in the last twelve months.',
  },
  neverConfirmed: { nb: 'Ikke bekreftet', nn: 'Ikkje stadfesta', en: 'Not confirmed' },
  confirmedAgo: { nb: 'Bekreftet {when}', nn: 'Stadfesta {when}', en: 'Confirmed {when}' },
  complete: { nb: '{percent} % utfylt', nn: '{percent} % utfylt', en: '{percent}% filled in' },
  missing: { nb: 'Mangler {what}', nn: 'Manglar {what}', en: 'Missing {what}' },
  right: { nb: 'Stemmer', nn: 'Stemmer', en: 'It is right' },
  rightLabel: { nb: '{name} stemmer', nn: '{name} stemmer', en: '{name} is right' },
  correct: { nb: 'Rett opp', nn: 'Rett opp', en: 'Correct it' },
  correctLabel: { nb: 'Rett opp {name}', nn: 'Rett opp {name}', en: 'Correct {name}' },
  confirmed: { nb: '{name} er bekreftet.', nn: '{name} er stadfesta.', en: '{name} was confirmed.' },
} as const satisfies Record<string, Text>;

export const frontCounts = {
  systems: {
    one: { nb: '1 system', nn: '1 system', en: '1 system' },
    other: { nb: '{count} systemer', nn: '{count} system', en: '{count} systems' },
  },
  processings: {
    one: { nb: '1 behandling', nn: '1 behandling', en: '1 processing activity' },
    other: { nb: '{count} behandlinger', nn: '{count} behandlingar', en: '{count} processing activities' },
  },
  rest: {
    one: { nb: 'Vis den siste i listen', nn: 'Vis den siste i lista', en: 'Show the last one in the list' },
    other: { nb: 'Vis {count} til i listen', nn: 'Vis {count} til i lista', en: 'Show {count} more in the list' },
  },
} as const satisfies Record<string, Counted>;

/** What is found wanting. */
export const findings = {
  applicationUnit: {
    nb: 'Applikasjoner uten ansvarlig enhet',
    nn: 'Applikasjonar utan ansvarleg eining',
    en: 'Applications without a responsible unit',
  },
  applicationOwner: { nb: 'Applikasjoner uten eier', nn: 'Applikasjonar utan eigar', en: 'Applications without an owner' },
  applicationLos: { nb: 'Applikasjoner uten Los-ord', nn: 'Applikasjonar utan Los-ord', en: 'Applications without a Los word' },
  applicationCost: {
    nb: 'Applikasjoner uten årlig kostnad',
    nn: 'Applikasjonar utan årleg kostnad',
    en: 'Applications without a yearly cost',
  },
  applicationVendor: { nb: 'Applikasjoner uten leverandør', nn: 'Applikasjonar utan leverandør', en: 'Applications without a vendor' },
  applicationStale: {
    nb: 'Applikasjoner sist bekreftet for over et år siden',
    nn: 'Applikasjonar sist stadfesta for over eit år sidan',
    en: 'Applications last confirmed more than a year ago',
  },
  applicationUnconfirmed: {
    nb: 'Applikasjoner som aldri er bekreftet',
    nn: 'Applikasjonar som aldri er stadfesta',
    en: 'Applications never confirmed',
  },
  serviceUnit: { nb: 'Tjenester uten ansvarlig enhet', nn: 'Tenester utan ansvarleg eining', en: 'Services without a responsible unit' },
  serviceLos: { nb: 'Tjenester uten Los-ord', nn: 'Tenester utan Los-ord', en: 'Services without a Los word' },
  integrationOwner: { nb: 'Integrasjoner uten eier', nn: 'Integrasjonar utan eigar', en: 'Integrations without an owner' },
  datasetUnit: { nb: 'Datasett uten ansvarlig enhet', nn: 'Datasett utan ansvarleg eining', en: 'Datasets without a responsible unit' },
  datasetAccess: { nb: 'Datasett uten tilgangsnivå', nn: 'Datasett utan tilgangsnivå', en: 'Datasets without access rights' },
  endOfLife: {
    nb: 'Applikasjoner som skal ut innen et år',
    nn: 'Applikasjonar som skal ut innan eit år',
    en: 'Applications that end within a year',
  },
  agreementEnds: {
    nb: 'Avtaler som går ut innen seks måneder',
    nn: 'Avtalar som går ut innan seks månader',
    en: 'Agreements that end within six months',
  },
  agreementEnded: { nb: 'Avtaler som er gått ut', nn: 'Avtalar som er gått ut', en: 'Agreements that have ended' },
  riskOverdue: { nb: 'Risikovurderinger over fristen', nn: 'Risikovurderingar over fristen', en: 'Risk assessments overdue' },
  reviewOverdue: {
    nb: 'Behandlinger over fristen for gjennomgang',
    nn: 'Behandlingar over fristen for gjennomgang',
    en: 'Processing activities overdue for review',
  },
  needsRevision: {
    nb: 'Behandlinger som må revideres',
    nn: 'Behandlingar som må reviderast',
    en: 'Processing activities that need revision',
  },
  processingBasis: {
    nb: 'Behandlinger uten behandlingsgrunnlag',
    nn: 'Behandlingar utan behandlingsgrunnlag',
    en: 'Processing activities without a legal basis',
  },
  processingRetention: {
    nb: 'Behandlinger uten sletteregel',
    nn: 'Behandlingar utan sletteregel',
    en: 'Processing activities without a rule for erasure',
  },
  processingDpia: {
    nb: 'Behandlinger som mangler en nødvendig vurdering av personvernkonsekvenser',
    nn: 'Behandlingar som manglar ei naudsynt vurdering av personvernkonsekvensar',
    en: 'Processing activities that lack a necessary impact assessment',
  },
  supervisionOverdue: {
    nb: 'Avtaler der tilsyn er over fristen',
    nn: 'Avtalar der tilsyn er over fristen',
    en: 'Agreements where supervision is overdue',
  },
} as const satisfies Record<string, Text>;
