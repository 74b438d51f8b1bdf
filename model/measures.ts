/** What a map can show of each box: declared once, computed from what stands behind it. The colours of the steps are in `app/_map` and `exporters/figures`. */
import type { Behind, Circumstances, NodeFacts } from '#model/map/facts';
import { judgement } from '#model/scales';
import type { Text } from '#model/text';

export type MeasureUnit = 'count' | 'money' | 'share' | 'step' | 'months';

export interface Measure {
  label: Text;
  /** One sentence for the legend: what the number is. `{months}` is filled in. */
  help: Text;
  unit: MeasureUnit;
  /** Null when nothing is known. */
  value: (behind: Behind, about: Circumstances) => number | null;
  /** Where the steps from the weakest colour to the strongest begin, but for the first; null spreads them over what the map holds. */
  steps: readonly [number, number, number, number] | null;
  /** Which end asks for attention, and so has the strongest colour; `none` when more is only more. */
  attention: 'high' | 'low' | 'none';
  /** Whether a box may be as large as this. */
  sizes?: boolean;
}

const mean = (values: readonly number[]): number | null =>
  values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
const share = <T>(all: readonly T[], has: (one: T) => boolean): number | null =>
  all.length > 0 ? all.filter(has).length / all.length : null;
const known = (values: readonly (number | null)[]): number[] => values.filter((value) => value !== null);

/** A day so many months after another; the last of the month when there is no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
const monthsBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / (30.44 * 86_400_000);

/** What a node says itself weighs most; one that says nothing is the mean of those below it that do. */
const ownOrMean = (nodes: readonly NodeFacts[], of: (node: NodeFacts) => number | null): number | null => {
  const [own, ...below] = nodes.map(of);
  return own ?? mean(known(below));
};

/** A shared solution is one the state or the municipalities run together. */
export const sharedTypes: readonly string[] = ['national_shared', 'state'];
const judgements = Object.keys(judgement).toReversed();

export const measures = {
  tools: {
    label: { nb: 'Antall systemer', nn: 'Talet på system', en: 'Number of systems' },
    help: {
      nb: 'Hvor mange ulike systemer som støtter det, direkte eller gjennom tjenester og arbeidsprosesser.',
      nn: 'Kor mange ulike system som støttar det, direkte eller gjennom tenester og arbeidsprosessar.',
      en: 'How many different systems support it, directly or through services and processes.',
    },
    unit: 'count',
    value: ({ applications }) => applications.length,
    steps: null,
    attention: 'none',
    sizes: true,
  },
  cost: {
    label: { nb: 'Årlig kostnad', nn: 'Årleg kostnad', en: 'Annual cost' },
    help: {
      nb: 'Det systemene bak koster i et vanlig år. Et system som støtter flere områder, teller med hele beløpet i hvert av dem, men bare én gang i summen.',
      nn: 'Det systema bak kostar i eit vanleg år. Eit system som støttar fleire område, tel med heile summen i kvart av dei, men berre éin gong i totalen.',
      en: 'What the systems behind it cost in a usual year. A system behind several areas counts in full in each of them, but only once in their sum.',
    },
    unit: 'money',
    value: ({ applications }) => {
      const costs = known(applications.map(({ annualCost }) => annualCost));
      return costs.length > 0 ? costs.reduce((sum, cost) => sum + cost, 0) : null;
    },
    steps: null,
    attention: 'none',
    sizes: true,
  },
  freshness: {
    label: { nb: 'Oppdatert', nn: 'Oppdatert', en: 'Up to date' },
    help: {
      nb: 'Hvor stor del av systemene noen har bekreftet de siste tolv månedene.',
      nn: 'Kor stor del av systema nokon har stadfesta dei siste tolv månadene.',
      en: 'The share of the systems that somebody has confirmed in the last twelve months.',
    },
    unit: 'share',
    value: ({ applications }, { on }) =>
      share(applications, ({ confirmedAt }) => confirmedAt !== null && confirmedAt.slice(0, 10) >= monthsAfter(on, -12)),
    steps: [0.25, 0.5, 0.75, 0.95],
    attention: 'low',
  },
  criticality: {
    label: { nb: 'Kritisk', nn: 'Kritisk', en: 'Criticality' },
    help: {
      nb: 'Den alvorligste følgen om et av systemene svikter, fra 1 (ubetydelig) til 5 (svært alvorlig), av konfidensialitet, integritet og tilgjengelighet.',
      nn: 'Den alvorlegaste følgja om eit av systema sviktar, frå 1 (ubetydeleg) til 5 (svært alvorleg), av konfidensialitet, integritet og tilgjenge.',
      en: 'The worst outcome if one of the systems fails, from 1 (negligible) to 5 (very serious), of confidentiality, integrity and availability.',
    },
    unit: 'step',
    value: ({ applications }) => {
      const all = known(applications.map(({ consequence }) => consequence));
      return all.length > 0 ? all.reduce((worst, one) => Math.max(worst, one)) : null;
    },
    steps: [2, 3, 4, 5],
    attention: 'high',
  },
  maturity: {
    label: { nb: 'Modenhet i dag', nn: 'Mogning i dag', en: 'Maturity today' },
    help: {
      nb: 'Fra 1 (tilfeldig) til 5 (i stadig forbedring). Det som ikke er vurdert selv, viser snittet av det som ligger under.',
      nn: 'Frå 1 (tilfeldig) til 5 (i stadig betring). Det som ikkje er vurdert sjølv, viser snittet av det som ligg under.',
      en: 'From 1 (initial) to 5 (continuously improved). What has not been assessed itself shows the mean of what lies below it.',
    },
    unit: 'step',
    value: ({ nodes }) => ownOrMean(nodes, ({ currentMaturity }) => currentMaturity),
    steps: [1.5, 2.5, 3.5, 4.5],
    attention: 'low',
  },
  targetMaturity: {
    label: { nb: 'Ønsket modenhet', nn: 'Ønskt mogning', en: 'Target maturity' },
    help: {
      nb: 'Hvor vi vil, fra 1 (tilfeldig) til 5 (i stadig forbedring). Uten egen vurdering vises snittet av det som ligger under.',
      nn: 'Kvar vi vil, frå 1 (tilfeldig) til 5 (i stadig betring). Utan eiga vurdering viser kartet snittet av det som ligg under.',
      en: 'Where we want to be, from 1 (initial) to 5 (continuously improved). Without an assessment of its own, the mean of what lies below.',
    },
    unit: 'step',
    value: ({ nodes }) => ownOrMean(nodes, ({ targetMaturity }) => targetMaturity),
    steps: [1.5, 2.5, 3.5, 4.5],
    attention: 'none',
  },
  maturityGap: {
    label: { nb: 'Modenhet som mangler', nn: 'Mogning som manglar', en: 'Maturity gap' },
    help: {
      nb: 'Hvor mange trinn det er igjen til ønsket modenhet.',
      nn: 'Kor mange steg det er att til ønskt mogning.',
      en: 'How many steps are left to the wanted maturity.',
    },
    unit: 'step',
    value: ({ nodes }) =>
      ownOrMean(nodes, ({ currentMaturity, targetMaturity }) =>
        currentMaturity === null || targetMaturity === null ? null : Math.max(0, targetMaturity - currentMaturity),
      ),
    steps: [0.5, 1, 1.5, 2],
    attention: 'high',
  },
  judgement: {
    label: { nb: 'Hvor godt tjenestene virker', nn: 'Kor godt tenestene verkar', en: 'How well the services work' },
    help: {
      nb: 'Snittet av vurderingene: 1 er lite bra, 2 er bra, 3 er veldig bra.',
      nn: 'Snittet av vurderingane: 1 er lite bra, 2 er bra, 3 er veldig bra.',
      en: 'The mean of the assessments: 1 is poorly, 2 is well, 3 is very well.',
    },
    unit: 'step',
    value: ({ services }) =>
      mean(known(services.map(({ judgement: given }) => (given === null ? null : judgements.indexOf(given) + 1 || null)))),
    steps: [1.4, 1.8, 2.2, 2.6],
    attention: 'low',
  },
  personalData: {
    label: { nb: 'Personopplysninger', nn: 'Personopplysningar', en: 'Personal data' },
    help: {
      nb: 'Hvor mange av systemene som behandler opplysninger om mennesker som kan kjennes igjen.',
      nn: 'Kor mange av systema som behandlar opplysningar om menneske som kan kjennast att.',
      en: 'How many of the systems handle information about people who can be identified.',
    },
    unit: 'count',
    value: ({ applications }) =>
      applications.length > 0 && applications.every(({ personalData }) => personalData === null)
        ? null
        : applications.filter(({ personalData }) => personalData === true).length,
    steps: null,
    attention: 'high',
    sizes: true,
  },
  riskAge: {
    label: { nb: 'Siden risikovurdering', nn: 'Sidan risikovurdering', en: 'Since risk assessment' },
    help: {
      nb: 'Måneder siden risikovurderingen av det systemet som har ventet lengst. «Ikke oppgitt» når ingen av dem er vurdert.',
      nn: 'Månader sidan risikovurderinga av det systemet som har venta lengst. «Ikkje oppgitt» når ingen av dei er vurderte.',
      en: 'Months since the risk assessment of the system that has waited longest. “Not stated” when none has been assessed.',
    },
    unit: 'months',
    value: ({ applications }, { on }) => {
      const all = applications.flatMap(({ riskAssessedOn }) => (riskAssessedOn ? [Math.max(0, monthsBetween(riskAssessedOn, on))] : []));
      return all.length > 0 ? all.reduce((longest, one) => Math.max(longest, one)) : null;
    },
    steps: [12, 24, 36, 48],
    attention: 'high',
  },
  endOfLife: {
    label: { nb: 'Går ut snart', nn: 'Går ut snart', en: 'Ending soon' },
    help: {
      nb: 'Hvor mange av systemene som skal avvikles innen {months} måneder.',
      nn: 'Kor mange av systema som skal avviklast innan {months} månader.',
      en: 'How many of the systems go out of use within {months} months.',
    },
    unit: 'count',
    value: ({ applications }, { on, months }) =>
      applications.filter(({ endOfLife }) => endOfLife !== null && endOfLife >= on && endOfLife <= monthsAfter(on, months)).length,
    steps: [1, 2, 3, 5],
    attention: 'high',
  },
  sharedSolutions: {
    label: { nb: 'Andel fellesløsninger', nn: 'Del fellesløysingar', en: 'Share of shared solutions' },
    help: {
      nb: 'Hvor stor del av systemene som er nasjonale fellesløsninger eller statlige løsninger.',
      nn: 'Kor stor del av systema som er nasjonale fellesløysingar eller statlege løysingar.',
      en: 'The share of the systems that are national shared solutions or run by the state.',
    },
    unit: 'share',
    value: ({ applications }) => share(applications, ({ productType }) => productType !== null && sharedTypes.includes(productType)),
    steps: [0.05, 0.2, 0.4, 0.6],
    attention: 'none',
  },
  services: {
    label: { nb: 'Antall tjenester', nn: 'Talet på tenester', en: 'Number of services' },
    help: {
      nb: 'Hvor mange ulike tjenester som står bak.',
      nn: 'Kor mange ulike tenester som står bak.',
      en: 'How many different services stand behind it.',
    },
    unit: 'count',
    value: ({ services }) => services.length,
    steps: null,
    attention: 'none',
    sizes: true,
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
export const measureNames = Object.keys(measures) as MeasureName[];
export const isMeasure = (value: unknown): value is MeasureName => typeof value === 'string' && Object.hasOwn(measures, value);
/** A measure as plain data, for code that treats all alike. */
export const measureOf = (name: MeasureName): Measure => measures[name];
