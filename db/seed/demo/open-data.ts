/** Where the published datasets of Eksempelvik can be fetched: distributions, and the interfaces behind some of them. */
import { type Content, los, recordOf } from '#db/seed/demo/record-of';
import type { SeedRecord } from '#db/seed/record';

const site = 'https://data.eksempelvik.example';
const open = 'nlod_2_0';

const at = (
  dataset: string,
  format: NonNullable<Content<'distribution'>['format']>,
  path: string,
  rest: Content<'distribution'> = {},
): SeedRecord =>
  recordOf('distribution', `dst:${dataset}-${format}`, {
    dataset: `dat:${dataset}`,
    format,
    accessUrl: `${site}/${path}`,
    licence: open,
    ...rest,
  });

export const openData: SeedRecord[] = [
  recordOf(
    'dataService',
    'api:turloyper',
    {
      name: 'Turløyper som kartlag',
      nameNn: 'Turløyper som kartlag',
      nameEn: 'Hiking trails as a map layer',
      description: 'Merkede turløyper og skiløyper for kart på nett (WMS).',
      endpointUrl: `${site}/kart/turloyper/wms`,
      endpointDescription: `${site}/kart/turloyper/wms?request=GetCapabilities&service=WMS`,
      formats: ['wms_srvc'],
      themes: ['envi'],
      keywords: ['turløype', 'skiløype', 'kart'],
      licence: open,
      accessRights: 'public',
      application: 'app:gisline',
      ownerUnit: 'unit:idrett',
      contactPoint: 'unit:kommune',
      published: true,
    },
    { links: { datasets: ['dat:turloyper'], losConcepts: los('ord/turloyper') }, confirmed: 60 },
  ),
  recordOf(
    'dataService',
    'api:barnehager',
    {
      name: 'Barnehager i Eksempelvik, API',
      description: 'Barnehagene med adresse, plasser og eier, oppdatert hver natt.',
      endpointUrl: `${site}/api/barnehager`,
      formats: ['json'],
      accessRights: 'public',
      ownerUnit: 'unit:barnehage',
    },
    { links: { datasets: ['dat:barnehager'] } },
  ),
  at('barnehager', 'csv', 'barnehager.csv', { downloadUrl: `${site}/barnehager.csv` }),
  at('barnehager', 'json', 'api/barnehager', { service: 'api:barnehager' }),
  at('skoleruter', 'ics', 'skoleruta.ics', { downloadUrl: `${site}/skoleruta.ics` }),
  at('turloyper', 'gpkg', 'turloyper.gpkg', { downloadUrl: `${site}/turloyper.gpkg` }),
  at('turloyper', 'wms_srvc', 'kart/turloyper', { service: 'api:turloyper' }),
  at('reguleringsplaner', 'html', 'plan', { description: 'Plankart og bestemmelser, plan for plan.' }),
  at('broyteruter', 'geojson', 'broyteruter.geojson'),
  at('journal', 'html', 'journal'),
];
