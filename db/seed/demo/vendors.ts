/**
 * Vendors and bodies Eksempelvik deals with. Names of real companies are common knowledge; their numbers are left out.
 * The invented ones have numbers with a valid check digit and a first digit that no real organisation has.
 */
import { type Content, recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

const vendor = (key: string, name: string, rest: Omit<Content<'vendor'>, 'name'> = {}, confirmed?: number): SeedRecord =>
  recordOf('vendor', `vnd:${key}`, { name, country: 'Norge', ...rest }, confirmed === undefined ? {} : { confirmed });

export const vendors: SeedRecord[] = [
  vendor('visma', 'Visma', { website: 'https://www.visma.no', description: 'Lønn, skole, velferd og ressursstyring.' }, 90),
  vendor('tietoevry', 'Tietoevry', { website: 'https://www.tietoevry.com', country: 'Finland' }, 120),
  vendor('netcompany', 'Netcompany', { website: 'https://www.netcompany.com', country: 'Danmark' }, 45),
  vendor('sikri', 'Sikri', { website: 'https://www.sikri.no' }, 45),
  vendor('norkart', 'Norkart', { website: 'https://www.norkart.no' }, 20),
  vendor('unit4', 'Unit4', { website: 'https://www.unit4.com', country: 'Nederland' }),
  vendor(
    'microsoft',
    'Microsoft',
    { website: 'https://www.microsoft.com', country: 'USA', note: 'Kontraktspart i Norge er Microsoft Norge.' },
    75,
  ),
  vendor('compilo', 'Compilo', { website: 'https://www.compilo.no' }),
  vendor('bibliotek-systemer', 'Bibliotek-Systemer', { website: 'https://www.bibsyst.no' }, 300),
  vendor('speedware', 'Speedware', { country: 'Danmark', website: 'https://www.speedadmin.com' }, 500),
  vendor('bookup', 'BookUp'),
  vendor('ist', 'IST', { website: 'https://www.ist.com' }, 150),
  vendor('framsikt', 'Framsikt', { website: 'https://www.framsikt.no' }, 60),
  vendor('acos', 'Acos', { website: 'https://www.acos.no' }, 200),
  vendor('volue', 'Volue', { website: 'https://www.volue.com' }),
  vendor('geodata', 'Geodata', { website: 'https://www.geodata.no' }, 365),
  vendor('autodesk', 'Autodesk', { country: 'USA' }),
  vendor('adobe', 'Adobe', { country: 'USA' }),
  vendor('google', 'Google', { country: 'USA', note: 'Avtalen går gjennom det irske selskapet.' }, 100),
  vendor('dignio', 'Dignio', { website: 'https://www.dignio.com' }, 80),
  vendor('tunstall', 'Tunstall', { country: 'Storbritannia' }),
  vendor('hove', 'Hove Medical Systems'),
  vendor('dips', 'DIPS', { website: 'https://www.dips.no' }),
  vendor('infodoc', 'Infodoc'),
  vendor('telenor', 'Telenor', { website: 'https://www.telenor.no' }, 400),
  vendor('atea', 'Atea', { website: 'https://www.atea.no' }, 90),
  vendor('puzzel', 'Puzzel'),
  vendor('pureservice', 'Pureservice', { website: 'https://www.pureservice.com' }, 30),
  vendor('simployer', 'Simployer', { website: 'https://www.simployer.com' }),
  vendor('webcruiter', 'Webcruiter', { website: 'https://www.webcruiter.no' }, 250),
  vendor('mercell', 'Mercell', { website: 'https://www.mercell.com' }, 180),
  vendor('klp', 'KLP', { website: 'https://www.klp.no' }),
  vendor('kommuneforlaget', 'Kommuneforlaget'),
  vendor(
    'egen',
    'Eksempelvik kommune, egen utvikling',
    {
      organisationNumber: '100000016',
      description: 'Systemer kommunen har laget selv.',
      email: 'digitalisering@eksempelvik.example',
    },
    10,
  ),
  vendor(
    'fjordvik-drift',
    'Fjordvik Datadrift IKS',
    {
      organisationNumber: '100017326',
      description: 'Interkommunalt driftsselskap for seks kommuner i Eksempelfylket.',
      contactPerson: 'Kundeansvarlig',
      email: 'vakt@fjordvikdrift.example',
      phone: '21001000',
    },
    25,
  ),
  vendor(
    'responssenter',
    'Responssenteret Kyst IKS',
    {
      organisationNumber: '100034638',
      description: 'Mottar trygghetsalarmer døgnet rundt.',
      phone: '21002000',
    },
    130,
  ),
  vendor('kystnett', 'Kystnett Fiber AS', { organisationNumber: '100069253', description: 'Fibernett til kommunale bygg.' }, 600),
  vendor(
    'eksempelfylket-arkiv',
    'Interkommunalt arkiv i Eksempelfylket',
    {
      organisationNumber: '100086565',
      description: 'Arkivdepot for kommunene i fylket.',
    },
    330,
  ),
];
