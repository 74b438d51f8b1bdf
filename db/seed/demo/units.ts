/** The units of Eksempelvik kommune, an invented municipality with about 28,000 inhabitants. */
import { recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

type Type = 'municipality' | 'staff' | 'area' | 'agency' | 'department' | 'institution' | 'enterprise';

/** Key, name, type, unit code and the position that leads it; what is below comes after. */
interface Unit {
  key: string;
  name: string;
  type: Type;
  code: string;
  manager?: string;
  below?: readonly Unit[];
}

const unit = (key: string, name: string, type: Type, code: string, manager?: string, below: readonly Unit[] = []): Unit => ({
  key,
  name,
  type,
  code,
  ...(manager ? { manager } : {}),
  below,
});

const tree = unit('kommune', 'Eksempelvik kommune', 'municipality', '1000', 'kommunedirektor', [
  unit('stab', 'Kommunedirektørens stab', 'staff', '1100', 'assisterende-kommunedirektor', [
    unit('kommuneadvokat', 'Kommuneadvokaten', 'department', '1110', 'kommuneadvokat'),
    unit('politisk', 'Politisk sekretariat', 'department', '1120', 'leder-politisk-sekretariat'),
    unit('beredskap', 'Beredskap og samfunnssikkerhet', 'department', '1130', 'beredskapssjef'),
    unit('kommunikasjon', 'Kommunikasjon', 'department', '1140', 'kommunikasjonssjef'),
  ]),
  unit('organisasjon', 'Organisasjon', 'area', '2000', 'kommunalsjef-organisasjon', [
    unit('hr', 'HR', 'department', '2100', 'kommunalsjef-hr'),
    unit('lonn', 'Lønn', 'department', '2110', 'lonnssjef'),
    unit('digital', 'Digitalisering og IT', 'department', '2200', 'digitaliseringssjef'),
    unit('arkiv', 'Dokumentasjon og arkiv', 'department', '2300', 'arkivleder'),
    unit('innbyggertorg', 'Innbyggertorget', 'department', '2400', 'leder-innbyggertorg'),
  ]),
  unit('okonomi', 'Økonomi', 'area', '3000', 'okonomisjef', [
    unit('regnskap', 'Regnskap', 'department', '3100', 'regnskapssjef'),
    unit('innkjop', 'Innkjøp', 'department', '3200', 'innkjopssjef'),
    unit('avgifter', 'Kommunale avgifter og innfordring', 'department', '3300', 'leder-avgifter'),
  ]),
  unit('oppvekst', 'Oppvekst', 'area', '4000', 'kommunalsjef-oppvekst', [
    unit('skole', 'Skole', 'agency', '4100', 'skolesjef', [
      unit('nordby-skole', 'Nordby barneskole', 'institution', '4110', 'rektor-nordby'),
      unit('fjellsyn-skole', 'Fjellsyn ungdomsskole', 'institution', '4120', 'rektor-fjellsyn'),
      unit('voksenopplaring', 'Eksempelvik voksenopplæring', 'institution', '4130', 'rektor-voksenopplaring'),
    ]),
    unit('barnehage', 'Barnehage', 'agency', '4200', 'barnehagesjef', [
      unit('solbakken-barnehage', 'Solbakken barnehage', 'institution', '4210', 'styrer-solbakken'),
    ]),
    unit('ppt', 'Pedagogisk-psykologisk tjeneste', 'department', '4300', 'leder-ppt'),
    unit('barnevern', 'Barnevern', 'agency', '4400', 'barnevernleder'),
  ]),
  unit('helse', 'Helse og mestring', 'area', '5000', 'helsesjef', [
    unit('tildeling', 'Tildelingskontoret', 'department', '5100', 'leder-tildeling'),
    unit('hjemmetjenester', 'Hjemmetjenester', 'agency', '5200', 'leder-hjemmetjenester'),
    unit('sykehjem', 'Sykehjem', 'agency', '5300', 'leder-sykehjem', [
      unit('strandheim', 'Strandheim sykehjem', 'institution', '5310', 'enhetsleder-strandheim'),
    ]),
    unit('helsestasjon', 'Helsestasjon og skolehelsetjeneste', 'department', '5400', 'ledende-helsesykepleier'),
    unit('psykisk-helse', 'Psykisk helse og rus', 'department', '5500', 'leder-psykisk-helse'),
    unit('rehabilitering', 'Fysioterapi, ergoterapi og rehabilitering', 'department', '5600', 'leder-rehabilitering'),
    unit('legetjenester', 'Legetjenester og legevakt', 'department', '5700', 'kommuneoverlege'),
    unit('nav', 'Nav Eksempelvik', 'agency', '5800', 'nav-leder'),
  ]),
  unit('by', 'By- og stedsutvikling', 'area', '6000', 'kommunalsjef-by', [
    unit('plan', 'Plan', 'department', '6100', 'plansjef'),
    unit('byggesak', 'Byggesak', 'department', '6200', 'byggesakssjef'),
    unit('kart', 'Kart og oppmåling', 'department', '6300', 'kart-og-oppmalingssjef'),
    unit('vann', 'Vann og avløp', 'department', '6400', 'leder-vann'),
    unit('vei', 'Vei og park', 'department', '6500', 'leder-vei'),
    unit('eiendom', 'Eiendom', 'department', '6600', 'eiendomssjef'),
    unit('landbruk', 'Landbruk og miljø', 'department', '6700', 'leder-landbruk'),
    unit('brann', 'Brann og feiing', 'department', '6800', 'brannsjef'),
  ]),
  unit('kultur', 'Kultur og inkludering', 'area', '7000', 'kultursjef', [
    unit('bibliotek', 'Eksempelvik bibliotek', 'department', '7100', 'biblioteksjef'),
    unit('kulturskole', 'Kulturskolen', 'institution', '7200', 'rektor-kulturskolen'),
    unit('idrett', 'Idrett og friluftsliv', 'department', '7300', 'idrettssjef'),
    unit('integrering', 'Integrering', 'department', '7400', 'leder-integrering'),
    unit('frivilligsentral', 'Frivilligsentralen', 'institution', '7500'),
  ]),
]);

const records = ({ key, name, type, code, manager, below = [] }: Unit, parent?: string): SeedRecord[] => [
  recordOf(
    'orgUnit',
    `unit:${key}`,
    {
      name,
      type,
      code,
      ...(parent ? { parent: `unit:${parent}` } : {}),
      ...(manager ? { manager: `pos:${manager}` } : {}),
      ...(type === 'municipality' ? { website: 'https://www.eksempelvik.example', email: 'postmottak@eksempelvik.example' } : {}),
    },
    { confirmed: type === 'institution' ? 400 : 60 },
  ),
  ...below.flatMap((child) => records(child, key)),
];

export const units: SeedRecord[] = records(tree);
