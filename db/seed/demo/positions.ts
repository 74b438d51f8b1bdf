/** Everybody who answers for something in Eksempelvik. They are positions: the demo names nobody. */
import { recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

/** Key, name of the position, and key of the unit. */
const positionsByUnit: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  kommune: [['kommunedirektor', 'Kommunedirektør']],
  stab: [
    ['assisterende-kommunedirektor', 'Assisterende kommunedirektør'],
    ['personvernombud', 'Personvernombud'],
    ['sikkerhetsleder', 'Informasjonssikkerhetsleder'],
  ],
  kommuneadvokat: [['kommuneadvokat', 'Kommuneadvokat']],
  politisk: [['leder-politisk-sekretariat', 'Leder for politisk sekretariat']],
  beredskap: [['beredskapssjef', 'Beredskapssjef']],
  kommunikasjon: [['kommunikasjonssjef', 'Kommunikasjonssjef']],
  organisasjon: [['kommunalsjef-organisasjon', 'Kommunalsjef organisasjon']],
  hr: [
    ['kommunalsjef-hr', 'Kommunalsjef HR'],
    ['radgiver-hr', 'Rådgiver HR'],
  ],
  lonn: [['lonnssjef', 'Lønnssjef']],
  digital: [
    ['digitaliseringssjef', 'Digitaliseringssjef'],
    ['virksomhetsarkitekt', 'Virksomhetsarkitekt'],
    ['driftsleder', 'Driftsleder'],
    ['integrasjonsutvikler', 'Integrasjonsutvikler'],
    ['systemkoordinator-oppvekst', 'Systemkoordinator oppvekst'],
    ['systemkoordinator-by', 'Systemkoordinator by- og stedsutvikling'],
  ],
  arkiv: [
    ['arkivleder', 'Arkivleder'],
    ['arkivar', 'Arkivar'],
  ],
  innbyggertorg: [['leder-innbyggertorg', 'Leder for innbyggertorget']],
  okonomi: [
    ['okonomisjef', 'Økonomisjef'],
    ['radgiver-okonomi', 'Rådgiver økonomi'],
  ],
  regnskap: [['regnskapssjef', 'Regnskapssjef']],
  innkjop: [['innkjopssjef', 'Innkjøpssjef']],
  avgifter: [['leder-avgifter', 'Leder for kommunale avgifter']],
  oppvekst: [['kommunalsjef-oppvekst', 'Kommunalsjef oppvekst']],
  skole: [
    ['skolesjef', 'Skolesjef'],
    ['radgiver-skole', 'Rådgiver skole'],
  ],
  'nordby-skole': [['rektor-nordby', 'Rektor, Nordby barneskole']],
  'fjellsyn-skole': [['rektor-fjellsyn', 'Rektor, Fjellsyn ungdomsskole']],
  voksenopplaring: [['rektor-voksenopplaring', 'Rektor, voksenopplæringen']],
  barnehage: [
    ['barnehagesjef', 'Barnehagesjef'],
    ['radgiver-barnehage', 'Rådgiver barnehage'],
  ],
  'solbakken-barnehage': [['styrer-solbakken', 'Styrer, Solbakken barnehage']],
  ppt: [['leder-ppt', 'Leder for PPT']],
  barnevern: [
    ['barnevernleder', 'Barnevernleder'],
    ['fagkonsulent-barnevern', 'Fagkonsulent barnevern'],
  ],
  helse: [
    ['helsesjef', 'Helsesjef'],
    ['systemkoordinator-helse', 'Systemkoordinator helse'],
    ['radgiver-velferdsteknologi', 'Rådgiver velferdsteknologi'],
  ],
  tildeling: [['leder-tildeling', 'Leder for tildelingskontoret']],
  hjemmetjenester: [['leder-hjemmetjenester', 'Leder for hjemmetjenestene']],
  sykehjem: [['leder-sykehjem', 'Leder for sykehjemmene']],
  strandheim: [['enhetsleder-strandheim', 'Enhetsleder, Strandheim sykehjem']],
  helsestasjon: [['ledende-helsesykepleier', 'Ledende helsesykepleier']],
  'psykisk-helse': [['leder-psykisk-helse', 'Leder for psykisk helse og rus']],
  rehabilitering: [['leder-rehabilitering', 'Leder for rehabilitering']],
  legetjenester: [['kommuneoverlege', 'Kommuneoverlege']],
  nav: [['nav-leder', 'Nav-leder']],
  by: [['kommunalsjef-by', 'Kommunalsjef by- og stedsutvikling']],
  plan: [['plansjef', 'Plansjef']],
  byggesak: [
    ['byggesakssjef', 'Byggesakssjef'],
    ['saksbehandler-byggesak', 'Saksbehandler byggesak'],
  ],
  kart: [
    ['kart-og-oppmalingssjef', 'Kart- og oppmålingssjef'],
    ['gis-ingenior', 'GIS-ingeniør'],
  ],
  vann: [['leder-vann', 'Leder for vann og avløp']],
  vei: [['leder-vei', 'Leder for vei og park']],
  eiendom: [['eiendomssjef', 'Eiendomssjef']],
  landbruk: [['leder-landbruk', 'Leder for landbruk og miljø']],
  brann: [['brannsjef', 'Brannsjef']],
  kultur: [['kultursjef', 'Kultursjef']],
  bibliotek: [['biblioteksjef', 'Biblioteksjef']],
  kulturskole: [['rektor-kulturskolen', 'Rektor kulturskolen']],
  idrett: [['idrettssjef', 'Idrettssjef']],
  integrering: [['leder-integrering', 'Leder for integrering']],
};

/** Positions that have a shared mailbox and phone of their own. */
const reachable: Readonly<Record<string, readonly [string, string]>> = {
  personvernombud: ['personvernombud@eksempelvik.example', '21000010'],
  sikkerhetsleder: ['sikkerhet@eksempelvik.example', '21000011'],
  digitaliseringssjef: ['digitalisering@eksempelvik.example', '21000020'],
  virksomhetsarkitekt: ['arkitektur@eksempelvik.example', '21000021'],
  driftsleder: ['drift@eksempelvik.example', '21000022'],
  arkivleder: ['arkiv@eksempelvik.example', '21000030'],
  'leder-innbyggertorg': ['innbyggertorg@eksempelvik.example', '21000000'],
  lonnssjef: ['lonn@eksempelvik.example', '21000040'],
  'kart-og-oppmalingssjef': ['kart@eksempelvik.example', '21000063'],
  byggesakssjef: ['byggesak@eksempelvik.example', '21000062'],
  helsesjef: ['helse@eksempelvik.example', '21000050'],
  barnehagesjef: ['barnehage@eksempelvik.example', '21000042'],
  skolesjef: ['skole@eksempelvik.example', '21000041'],
  biblioteksjef: ['bibliotek@eksempelvik.example', '21000071'],
};

export const positions: SeedRecord[] = Object.entries(positionsByUnit).flatMap(([unit, list]) =>
  list.map(([key, name]) => {
    const [email, phone] = reachable[key] ?? [];
    return recordOf(
      'person',
      `pos:${key}`,
      { name, type: 'position', unit: `unit:${unit}`, ...(email && phone ? { email, phone } : {}) },
      { confirmed: email ? 30 : 210 },
    );
  }),
);
