/** What Eksempelvik must be able to do, in the three blocks of the KS capability model, levels 0 to 3. */
import { recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

/**
 * One capability a line, indented two spaces a level; after a bar, maturity today, wanted maturity and strategic importance.
 * The part on Personalledelse is a real outline as a municipality wrote it, spelling included.
 */
const outline = `
I Innbyggertjenester
  Oppvekst og læring
    Barnehage | 4 4 4
      Opptak til barnehage | 4 5 3
      Pedagogisk innhold og kvalitet | 4 4 5
      Tilsyn med barnehager | 2 4 4
      Tilskudd til private barnehager | 3 3 2
    Grunnskole | 3 4 5
      Innskriving og skoletilhørighet | 3 4 3
      Undervisning og vurdering | 4 4 5
      Tilpasset og individuelt tilrettelagt opplæring | 2 4 5
      Skolemiljø og medvirkning | 3 4 5
      Skolefritidsordning | 4 4 2
      Skoleskyss | 3 3 2
    Voksenopplæring | 3 4 3
      Norskopplæring | 3 4 3
      Grunnskole for voksne | 3 3 2
    Barnevern | 3 4 5
      Mottak av bekymringsmeldinger | 4 5 5
      Undersøkelse og tiltak | 3 4 5
      Oppfølging av fosterhjem | 3 4 4
    Pedagogisk-psykologisk rådgivning | 2 3 3
  Helse og omsorg
    Hjemmetjenester | 3 4 5
      Hjemmesykepleie | 3 4 5
      Praktisk bistand | 3 3 3
      Trygghetsalarm og digital hjemmeoppfølging | 2 4 5
      Legemiddelhåndtering | 3 4 5
    Institusjonstjenester | 3 4 4
      Langtidsopphold | 3 4 4
      Korttidsopphold og avlastning | 3 3 3
    Tildeling av helse- og omsorgstjenester | 3 4 4
    Helsestasjon og skolehelsetjeneste | 3 4 4
      Svangerskapsomsorg | 3 4 3
      Vaksinasjon | 4 4 4
      Oppfølging av barn og unge | 3 4 4
    Psykisk helse og rus | 2 4 4
    Habilitering og rehabilitering | 3 3 3
    Legetjenester og legevakt | 3 4 5
    Smittevern | 3 3 4
  Sosiale tjenester
    Økonomisk sosialhjelp | 4 4 3
    Kvalifisering til arbeid | 3 4 3
    Bolig for vanskeligstilte | 2 3 4
    Økonomisk rådgivning | 3 3 2
    Bosetting av flyktninger | 3 4 3
  Plan, bygg og eiendom
    Arealplanlegging | 3 4 4
      Kommuneplan | 3 4 4
      Reguleringsplan | 3 4 4
    Byggesaksbehandling | 4 5 3
    Kart og oppmåling | 4 4 3
      Eiendomsregistrering | 4 4 3
      Stedfestede data | 3 4 4
    Eiendomsforvaltning | 2 3 3
  Vann, vei og miljø
    Vannforsyning | 3 4 5
    Avløp og slam | 3 4 4
    Renovasjon | 3 3 2
    Vei og trafikk | 3 3 3
    Landbruk og naturforvaltning | 3 3 2
    Klima og miljø | 1 3 4
    Brann og redning | 3 4 5
  Kultur og fritid
    Bibliotek | 4 4 2
    Kulturskole | 3 3 2
    Idrett og friluftsliv | 3 3 2
    Utlån og utleie | 2 4 2
    Frivillighet | 2 3 3
R Styring og retning
  Politisk styring
    Saksforberedelse | 4 4 4
    Møter og vedtak | 4 4 4
    Valg | 4 4 5
  Strategisk ledelse
    Virksomhetsstyring | 2 4 5
      Mål og resultater | 2 4 4
      Økonomiplan og budsjett | 3 4 5
      Prosjekt og portefølje | 1 3 4
    Virksomhetsarkitektur | 2 4 4
      Orden i eget hus | 2 4 4
      Arkitekturstyring | 1 3 4
    Innovasjon og tjenesteutvikling | 2 3 4
  Kontroll og etterlevelse
    Internkontroll | 3 4 4
      Avvik og forbedring | 3 4 3
    Personvern | 2 4 5
      Behandlingsprotokoll | 2 4 5
      Vurdering av personvernkonsekvenser | 1 4 4
      Innsyn og rettigheter | 2 3 4
    Informasjonssikkerhet | 2 4 5
      Risikovurdering | 2 4 5
      Tilgangsstyring | 3 4 5
    Beredskap og samfunnssikkerhet | 3 4 5
  Samhandling og medvirkning
    Innbyggerdialog | 2 4 4
    Kommunesamarbeid | 3 3 3
S Støtte
  Personalledelse
    Lønn | 4 4 3
      Lønnskjøring | 4 4 4
      Personalmelding
      Tariff
      Utleggstrekk
      Terminoppgjør
      A-melding | 4 4 4
      Bedriftsnummer
      Organisasjonsstruktur | 2 4 4
      Raportkjøring
      Fagsystem ansvar for
      Lønns og trekarter
      Grunndata, HRM, HR og Lønn, Innlegging og vedlikehold
      Avstemming av balanse konti
      Årsavslutning og årsoppgjør
      Lønnsoppgaver
      Pensjonsoppgjør
    Fravær | 3 4 3
      Egenmelding | 3 4 3
      Legemeldt fravær
      Foreldrepenger
      Pleiepenge
      Reffusjonskrav til NAV | 3 4 3
      Mottak av refusjonskrav
      Innlesing av fraværdata fra flere moduler
    Kommunalsjef HR
      Resursplanlegging | 2 4 4
    Rekruttering | 3 4 4
    Kompetanse og opplæring | 2 3 4
  Økonomi
    Regnskap | 4 4 3
    Faktura og innfordring | 4 4 3
    Innkjøp og avtaler | 2 4 4
    Kommunale avgifter | 4 4 3
  Dokumentasjonsforvaltning
    Journalføring og arkiv | 3 4 4
    Innsyn | 3 4 4
    Langtidsbevaring | 2 3 3
  Digitalisering og IT
    Drift og infrastruktur | 3 4 4
    Brukerstøtte | 3 4 3
    Integrasjon | 2 4 5
    Data og analyse | 1 3 4
    Identitet og innlogging | 3 4 5
  Kommunikasjon
    Nettsted og kanaler | 3 4 3
    Henvendelser | 3 4 3
  Fellestjenester
    Renhold | 3 3 2
    Drift av bygg | 3 3 3
    Transport og hjelpemidler | 2 3 2
`;

interface Line {
  level: number;
  name: string;
  figures: number[];
}

const blocks = { I: 'Innbyggertjenester', R: 'Styring og retning', S: 'Støtte' } as const;
const block = /^([IRS]) /;

const read = (line: string): Line => {
  const [left = '', right = ''] = line.split(' | ');
  return {
    level: (left.length - left.trimStart().length) / 2,
    name: left.trim().replace(block, ''),
    figures: right.split(' ').filter(Boolean).map(Number),
  };
};

const ownerOf: Readonly<Record<string, string>> = {
  'Oppvekst og læring': 'oppvekst',
  'Helse og omsorg': 'helse',
  'Sosiale tjenester': 'nav',
  'Plan, bygg og eiendom': 'by',
  'Vann, vei og miljø': 'by',
  'Kultur og fritid': 'kultur',
  'Politisk styring': 'politisk',
  'Strategisk ledelse': 'stab',
  'Kontroll og etterlevelse': 'stab',
  'Samhandling og medvirkning': 'kommunikasjon',
  Personalledelse: 'hr',
  Økonomi: 'okonomi',
  Dokumentasjonsforvaltning: 'arkiv',
  'Digitalisering og IT': 'digital',
  Kommunikasjon: 'kommunikasjon',
  Fellestjenester: 'eiendom',
};

/** `cap:` and the code: the letter of the block and the numbers on the way down. */
function* records(): Generator<SeedRecord> {
  const path: { key: string; code: string; children: number }[] = [];
  let unit = 'stab';
  for (const line of outline.trim().split('\n')) {
    const { level, name, figures } = read(line);
    const parent = level === 0 ? undefined : path[level - 1];
    if (parent) parent.children += 1;
    const letter = block.exec(line)?.[1];
    const code = parent ? `${parent.code}.${parent.children}` : (letter ?? '');
    unit = ownerOf[name] ?? unit;
    path.length = level;
    path.push({ key: `cap:${code}`, code, children: 0 });
    const [currentMaturity, targetMaturity, importance] = figures;
    yield recordOf(
      'capability',
      `cap:${code}`,
      {
        name,
        code,
        level,
        ...(level > 0 ? { ownerUnit: `unit:${unit}` } : {}),
        ...(parent ? { parent: parent.key } : {}),
        ...(currentMaturity ? { currentMaturity } : {}),
        ...(targetMaturity ? { targetMaturity } : {}),
        ...(importance ? { importance } : {}),
        ...(level === 0
          ? { description: `Blokken ${Object.values(blocks).find((each) => each === name) ?? name} i kapabilitetsmodellen for kommuner.` }
          : {}),
      },
      currentMaturity ? { confirmed: 40 + code.length * 20 } : {},
    );
  }
}

export const capabilities: SeedRecord[] = [...records()];

/** The key of a capability by its name, for records that refer to it. Unknown names do not pass silently. */
export function cap(...names: string[]): string[] {
  return names.map((name) => {
    const found = capabilities.find((record) => record.values.name === name);
    if (!found) throw new Error(`There is no capability called ${name}`);
    return found.key;
  });
}
