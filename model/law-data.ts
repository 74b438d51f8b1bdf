/** Code lists for data that are shared: EU authority tables, as DCAT-AP-NO asks for them. */
import type { Options } from '#model/fields';
import { same } from '#model/text';

/** EU authority table file-type; the keys are its codes in lower case. Those in use in Norwegian catalogues. */
export const fileTypes = {
  csv: same('CSV'),
  json: same('JSON'),
  geojson: same('GeoJSON'),
  json_ld: same('JSON-LD'),
  xml: same('XML'),
  gml: same('GML'),
  gpkg: same('GeoPackage'),
  kml: same('KML'),
  shp: same('Shape'),
  wms_srvc: same('WMS'),
  wfs_srvc: same('WFS'),
  xlsx: { nb: 'Excel (XLSX)', nn: 'Excel (XLSX)', en: 'Excel (XLSX)' },
  xls: { nb: 'Excel (XLS)', nn: 'Excel (XLS)', en: 'Excel (XLS)' },
  ods: same('ODS'),
  txt: { nb: 'Ren tekst', nn: 'Rein tekst', en: 'Plain text' },
  pdf: same('PDF'),
  html: { nb: 'Nettside (HTML)', nn: 'Nettside (HTML)', en: 'Web page (HTML)' },
  rdf_xml: same('RDF/XML'),
  rdf_turtle: same('Turtle'),
  zip: same('ZIP'),
  atom: same('Atom'),
  rss: same('RSS'),
  ics: { nb: 'Kalender (ICS)', nn: 'Kalender (ICS)', en: 'Calendar (ICS)' },
} as const satisfies Options;

/** EU authority table licence: those Norwegian public bodies use; the keys are its codes in lower case. */
export const licences = {
  nlod_2_0: {
    nb: 'Norsk lisens for offentlige data (NLOD) 2.0',
    nn: 'Norsk lisens for offentlege data (NLOD) 2.0',
    en: 'Norwegian Licence for Open Government Data (NLOD) 2.0',
  },
  nlod_1_0: {
    nb: 'Norsk lisens for offentlige data (NLOD) 1.0',
    nn: 'Norsk lisens for offentlege data (NLOD) 1.0',
    en: 'Norwegian Licence for Open Government Data (NLOD) 1.0',
  },
  cc0: { nb: 'Creative Commons Zero', nn: 'Creative Commons Zero', en: 'Creative Commons Zero' },
  cc_by_4_0: {
    nb: 'Creative Commons Navngivelse 4.0',
    nn: 'Creative Commons Namngjeving 4.0',
    en: 'Creative Commons Attribution 4.0',
  },
  cc_bysa_4_0: {
    nb: 'Creative Commons Navngivelse-Del på samme vilkår 4.0',
    nn: 'Creative Commons Namngjeving-Del på same vilkår 4.0',
    en: 'Creative Commons Attribution-ShareAlike 4.0',
  },
} as const satisfies Options;
