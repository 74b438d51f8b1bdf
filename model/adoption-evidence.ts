/** How it is known whether a shared solution is in use, in words. Pure. */
import { type Solution, standingOf } from '#model/adoption';
import { fill, same, type Text } from '#model/text';
import { date, list } from '#model/wording';

export interface Evidence {
  /** The application stands where `{application}` does. */
  text: Text;
  application?: { id: string; name: string };
}

const words = {
  answered: { nb: 'Besvart {on}', nn: 'Svart på {on}', en: 'Answered {on}' },
  answeredUndated: { nb: 'Besvart, uten dato', nn: 'Svart på, utan dato', en: 'Answered, without a date' },
  planned: { nb: 'Planlagt: {application}', nn: 'Planlagd: {application}', en: 'Planned: {application}' },
  retired: { nb: 'Avviklet: {application}', nn: 'Avvikla: {application}', en: 'Retired: {application}' },
  since: { nb: '{application} siden {on}', nn: '{application} sidan {on}', en: '{application} since {on}' },
  noTraces: {
    nb: 'Ingen spor i registeret, og ingen har svart',
    nn: 'Ingen spor i registeret, og ingen har svart',
    en: 'No traces in the registry, and nobody has answered',
  },
  integration: { nb: '1 integrasjon', nn: '1 integrasjon', en: '1 integration' },
  integrations: { nb: '{count} integrasjoner', nn: '{count} integrasjonar', en: '{count} integrations' },
  agreement: { nb: '1 avtale', nn: '1 avtale', en: '1 agreement' },
  agreements: { nb: '{count} avtaler', nn: '{count} avtalar', en: '{count} agreements' },
} as const satisfies Record<string, Text>;

const inEach = (said: (language: 'nb' | 'nn' | 'en') => string): Text => ({ nb: said('nb'), nn: said('nn'), en: said('en') });
const dated = (text: Text, on: string): Text => fill(text, { on: inEach((language) => date(on, language)) });
const counted = (count: number, one: Text, other: Text): Text[] => (count === 0 ? [] : [count === 1 ? one : fill(other, { count })]);

/** What tells that a solution is, or is not, in use: an answer, the applications, and what hangs on them; or that nothing does. */
export function evidenceOf(solution: Solution): Evidence[] {
  const { applications, integrations, agreements, given } = solution;
  const answer = given?.answer ? [{ text: given.decidedOn ? dated(words.answered, given.decidedOn) : words.answeredUndated }] : [];
  const used = applications.map(({ id, name, inUse, retired, since }): Evidence => {
    const running = since ? dated(words.since, since) : same('{application}');
    return { text: inUse ? running : retired ? words.retired : words.planned, application: { id, name } };
  });
  const ties = [...counted(integrations, words.integration, words.integrations), ...counted(agreements, words.agreement, words.agreements)];
  const tied =
    ties.length > 0
      ? [
          {
            text: inEach((language) =>
              list(
                ties.map((text) => text[language]),
                language,
              ),
            ),
          },
        ]
      : [];
  const none = standingOf(solution).reason === 'no_traces' ? [{ text: words.noTraces }] : [];
  return [...answer, ...used, ...tied, ...none];
}
