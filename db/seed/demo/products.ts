/** Products Eksempelvik has bought. National shared solutions are in the shared catalogue and not repeated here. */
import { type Content, recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

const product = (key: string, name: string, vendor: string, description: string, rest: Content<'product'> = {}): SeedRecord =>
  recordOf('product', `prd:${key}`, { name, vendor: `vnd:${vendor}`, type: 'commercial', description, ...rest }, { confirmed: 160 });

export const products: SeedRecord[] = [
  product('visma-hrm', 'Visma Lønn', 'visma', 'Lønn, personal, fravær og reiseregning.', { licence: 'per_user' }),
  product('visma-oppad', 'Visma Flyt Skole', 'visma', 'Skoleadministrasjon.', { licence: 'per_inhabitant' }),
  product('familia', 'Visma Visma Barnevern', 'visma', 'Fagsystem for barnevern.', { supportEndsOn: '2027-12-31' }),
  product('modulus', 'Netcompany Barnevern', 'netcompany', 'Fagsystem for barnevern, laget for DigiBarnevern.', {
    licence: 'per_inhabitant',
  }),
  product('gerica', 'Lifecare', 'tietoevry', 'Elektronisk pasientjournal for kommuner.', {
    supportEndsOn: '2028-06-30',
    licence: 'per_inhabitant',
  }),
  product('ebyggesak', 'Byggesak 360', 'tietoevry', 'Byggesaksbehandling etter KS sin kravspesifikasjon.'),
  product('elements', 'Sikri Sak og arkiv', 'sikri', 'Sak- og arkivsystem etter Noark 5.', {
    licence: 'enterprise',
    website: 'https://www.sikri.no',
  }),
  product('komtek', 'Kommunale avgifter', 'norkart', 'Kommunale avgifter og eiendomsskatt.'),
  product('gisline', 'GISLINE', 'norkart', 'Kart og geodata.', { aliases: ['Kartklienten'] }),
  product('unit4-erp', 'Unit4 Økonomi', 'unit4', 'Regnskap, budsjett, innkjøp og faktura.', {
    aliases: ['Agresso'],
    licence: 'enterprise',
  }),
  product('m365', 'Microsoft kontorplattform', 'microsoft', 'E-post, kontorstøtte og samhandling.', {
    aliases: ['Office 365', 'O365'],
    licence: 'per_user',
  }),
  product('entra', 'Microsoft Entra ID', 'microsoft', 'Identiteter og innlogging.', { aliases: ['Azure AD'] }),
  product('workspace', 'Google Workspace for Education', 'google', 'Læringsverktøy for elever og lærere.', { licence: 'free' }),
  product('bibliofil', 'Bibliotekkatalogen', 'bibliotek-systemer', 'Biblioteksystem.'),
  product('speedadmin', 'Speed Kulturskole', 'speedware', 'Administrasjon av kulturskoler.'),
  product('framsikt', 'Framsikt', 'framsikt', 'Budsjett, økonomiplan og virksomhetsstyring.'),
  product('dignio', 'Dignio Connected Care', 'dignio', 'Digital hjemmeoppfølging.'),
  product('gemini', 'Gemini VA', 'volue', 'Ledningskartverk for vann og avløp.', { aliases: ['Gemini'] }),
  product('pureservice', 'Pureservice', 'pureservice', 'Henvendelser og brukerstøtte.'),
  product('postgresql', 'PostgreSQL', 'egen', 'Database med åpen kildekode.', {
    type: 'open_source',
    licence: 'open_source',
    website: 'https://www.postgresql.org',
  }),
];
