/** What the columns of an outline as a table are called: by us, and by those who make such tables by hand. */
import { type LabelledPart, partLabels } from '#model/outline-text';
import { type Language, languages, type Text } from '#model/text';

/** What a column holds. `organisation` and `service` are both titles: of what has something below it, and of what has not. */
export type OutlineColumn = LabelledPart | 'organisation' | 'service' | 'parent' | 'depth';

export const columnLabels = {
  ...partLabels,
  description: { nb: 'Stilling og beskrivelse', nn: 'Stilling og skildring', en: 'Position and description' },
  organisation: { nb: 'Organisasjonsstruktur', nn: 'Organisasjonsstruktur', en: 'Organisational structure' },
  service: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
  parent: { nb: 'Overordnet', nn: 'Overordna', en: 'Parent' },
  depth: { nb: 'Dybde', nn: 'Djupn', en: 'Depth' },
} as const satisfies Record<OutlineColumn, Text>;

const aliases: Readonly<Record<OutlineColumn, readonly string[]>> = {
  title: ['tittel', 'title', 'punkt', 'emne', 'overskrift', 'node'],
  level: ['level', 'nivånummer'],
  id: ['id', 'uuid', 'guid'],
  number: ['nr', 'nr.', 'no', 'no.', 'nummerering', 'wbs', '#'],
  keywords: ['nøkkelord', 'nykelord', 'emneord', 'stikkord for tjenesten', 'stikkord for tjenester', 'stikkord for tenesta', 'tags'],
  description: [
    'beskriv tjenesten',
    'beskriv tjenestens',
    'beskriv tenesta',
    'tjenestebeskrivelse',
    'beskrivelse av tjenesten',
    'tenesteskildring',
    'skildring av tenesta',
    'merknad',
    'notat',
    'note',
    'notes',
    ...Object.values(partLabels.description),
  ],
  organisation: ['organisasjon', 'organisasjonsenhet', 'organization structure', 'organisation structure', 'organizational structure'],
  service: ['tjenester', 'tenester', 'services', 'tjenestenavn', 'tenestenamn', 'navn på tjeneste', 'navn på tjenesten', 'namn på teneste'],
  parent: ['overordnet id', 'overordna id', 'parent id', 'forelder', 'forelder-id', 'parentid', 'tilhører'],
  depth: [],
};

const normal = (heading: string): string => heading.trim().toLowerCase().replace(/\s+/g, ' ').replace(/ ?:$/, '');

const columnsByHeading: ReadonlyMap<string, OutlineColumn> = new Map(
  (Object.keys(columnLabels) as OutlineColumn[]).flatMap((column) =>
    [...languages.map((language) => columnLabels[column][language]), ...aliases[column]].map((name) => [normal(name), column] as const),
  ),
);

/** The column a heading names, whatever the language; undefined when it names a field. */
export const columnNamed = (heading: string): OutlineColumn | undefined => columnsByHeading.get(normal(heading));

const levelNames =
  /^(?:(?:(?:kapabilitet|tjeneste|teneste|område|prosess|funksjon|capability|service)s? ?)?(?:nivå|niva|level|lvl|steg)[ .]?|[ln](?=\d$))(\d{1,3})(?: ?[-–:(].*)?$/;

/** The level a column of a mind map holds: «Nivå 3», «Kapabilitet nivå 3», «Nivå 3 (tjeneste)», «L3». Some count from 0. */
export function levelNamed(heading: string): number | undefined {
  const found = levelNames.exec(normal(heading))?.[1];
  return found === undefined ? undefined : Number(found);
}

export const levelHeading = (level: number, language: Language): string => `${partLabels.level[language]} ${level}`;

/** True for a heading that is not the name of a field. */
export const isOutlineHeading = (heading: string): boolean => columnNamed(heading) !== undefined || levelNamed(heading) !== undefined;
