/** Our option keys ↔ the addresses of the code lists that DCAT-AP-NO and CPSV-AP-NO name. */
import type { Options } from '#model/fields';
import { accessRights, dataLanguages, dataThemes, provenance, updateFrequency } from '#model/law';
import { fileTypes, licences } from '#model/law-data';

export interface CodeList {
  /** The address of the list itself, where it has one. */
  scheme?: string;
  /** The address of an option. */
  iriOf(key: string): string;
  /** The option an address stands for, whether written with http or https; undefined for any other address. */
  keyOf(iri: string): string | undefined;
}

const authority = 'http://publications.europa.eu/resource/authority/';

function codeList(
  start: string,
  options: Options,
  code: (key: string) => string = (key) => key.toUpperCase(),
  also: Readonly<Record<string, string>> = {},
): CodeList {
  const keys = new Map<string, string>();
  const put = (iri: string, key: string) => {
    for (const scheme of ['http:', 'https:']) keys.set(iri.replace(/^https?:/, scheme), key);
  };
  for (const [iri, key] of Object.entries(also)) put(iri, key);
  for (const key of Object.keys(options)) put(start + code(key), key);
  return {
    ...(start.startsWith(authority) ? { scheme: start.slice(0, -1) } : {}),
    iriOf: (key) => start + code(key),
    keyOf: (iri) => keys.get(iri),
  };
}

/** Codes that differ from our keys. */
const differing =
  (codes: Readonly<Record<string, string>>) =>
  (key: string): string =>
    codes[key] ?? key.toUpperCase();

export const codeLists = {
  accessRights: codeList(`${authority}access-right/`, accessRights),
  themes: codeList(`${authority}data-theme/`, dataThemes),
  frequency: codeList(`${authority}frequency/`, updateFrequency),
  // NOR, the common code for Norwegian, is what older catalogues wrote.
  languages: codeList(`${authority}language/`, dataLanguages, undefined, { [`${authority}language/NOR`]: 'nob' }),
  fileTypes: codeList(`${authority}file-type/`, fileTypes),
  licences: codeList(`${authority}licence/`, licences, differing({ cc_bysa_4_0: 'CC_BYSA_4_0' }), {
    'http://data.norge.no/nlod/no/2.0': 'nlod_2_0',
    'http://data.norge.no/nlod/no/1.0': 'nlod_1_0',
    'http://creativecommons.org/licenses/by/4.0/': 'cc_by_4_0',
    'http://creativecommons.org/publicdomain/zero/1.0/': 'cc0',
  }),
  provenance: codeList(
    'http://data.brreg.no/datakatalog/provinens/',
    provenance,
    differing({ decision: 'vedtak', user: 'bruker', third_party: 'tredjepart' }),
  ),
} as const satisfies Record<string, CodeList>;
export type CodeListName = keyof typeof codeLists;
