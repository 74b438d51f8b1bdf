/** What every document says around its content, in three languages. */
import type { DocumentAbout } from '#exporters/blocks';
import { fill, type Text } from '#model/text';
import { longDate, time } from '#model/wording';

const texts = {
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  page: { nb: 'Side', nn: 'Side', en: 'Page' },
  of: { nb: 'av', nn: 'av', en: 'of' },
  made: { nb: 'Laget {when}', nn: 'Laga {when}', en: 'Made {when}' },
  madeBy: { nb: 'Laget {when} av {who}', nn: 'Laga {when} av {who}', en: 'Made {when} by {who}' },
  selection: { nb: 'Utvalg: {selection}', nn: 'Utval: {selection}', en: 'Selection: {selection}' },
  all: { nb: 'Utvalg: alt som er registrert', nn: 'Utval: alt som er registrert', en: 'Selection: everything registered' },
  logo: { nb: 'Logoen til {organisation}', nn: 'Logoen til {organisation}', en: 'The logo of {organisation}' },
  field: { nb: 'Opplysning', nn: 'Opplysning', en: 'Detail' },
  content: { nb: 'Innhold', nn: 'Innhald', en: 'Content' },
  under: { nb: 'Gjelder', nn: 'Gjeld', en: 'Concerns' },
  letter: { nb: 'Bokstav', nn: 'Bokstav', en: 'Letter' },
} as const satisfies Record<string, Text>;

export interface DocumentWords extends Record<keyof typeof texts, string> {
  /** Title and organisation at the head of each page, on one line or two. */
  running: string;
  runningOrganisation: string;
}

const longestRunning = 90;
const running = (text: string): string => (text.length > longestRunning ? `${text.slice(0, longestRunning - 1).trimEnd()}…` : text);

/** The words filled in for one document. */
export function documentWords({ title, language, createdAt, author, selection, organisation }: DocumentAbout): DocumentWords {
  const at = createdAt.toISOString();
  const values = {
    when: `${longDate(at, language)} ${time(at, language)}`,
    who: author ?? '',
    selection: selection ?? '',
    organisation,
  };
  const filled = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fill(text, values)[language]])) as Record<
    keyof typeof texts,
    string
  >;
  return {
    ...filled,
    running: running(title),
    runningOrganisation: running(organisation),
    made: author ? filled.madeBy : filled.made,
    selection: selection ? filled.selection : filled.all,
  };
}
