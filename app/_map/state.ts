/** What a map shows, as its address says it. Pure. */
import { apiFilter, type GridFilter, readState, writeState } from '#app/_components/grid/state';
import { type Hierarchy, isSide, type Side } from '#model/map/hierarchies';
import { isMeasure, type MeasureName, measureOf } from '#model/measures';
import { mapWords as names } from '#model/saved-pages';

export interface MapState {
  measure: MeasureName;
  size: MeasureName | null;
  /** How deep the boxes are open; null leaves it to what there is room for. */
  level: number | null;
  /** A second measure or a second date, side by side. */
  against: MeasureName | null;
  againstDate: string | null;
  date: string | null;
  unit: string | null;
  filters: readonly GridFilter[];
  months: number;
  view: 'map' | 'matrix';
  /** What a matrix has for columns. */
  columns: Side;
  /** Boxes that are folded though their level is open, or open though it is folded. */
  folded: readonly string[];
  /** The box whose panel is open. */
  chosen: string | null;
}

const matrix = 'matrise';
const usualMonths = 12;

/** A day as an address says it. */
export const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
const wholeNumber = (text: string | null, most: number): number | null =>
  text !== null && /^\d{1,3}$/.test(text) && Number(text) <= most ? Number(text) : null;
const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\.\d+)?$/;

/** What a hierarchy is crossed with until another is chosen. */
const usualColumns = (hierarchy: Hierarchy): Side => (hierarchy === 'orgUnit' ? 'capability' : 'orgUnit');

/** Reads an address; what it says that does not exist here is left out. */
export function readMapState(hierarchy: Hierarchy, query: URLSearchParams): MapState {
  const get = (name: keyof typeof names) => query.get(names[name]);
  const [measure, size, against, columns] = [get('measure'), get('size'), get('against'), get('columns')];
  const unit = get('unit');
  return {
    measure: isMeasure(measure) ? measure : 'tools',
    size: isMeasure(size) && measureOf(size).sizes ? size : null,
    level: wholeNumber(get('level'), 20),
    against: isMeasure(against) ? against : null,
    againstDate: isDay(against) ? against : null,
    date: isDay(get('date')) ? get('date') : null,
    unit: unit !== null && id.test(unit) ? unit : null,
    filters: readState('application', new URLSearchParams(query.getAll(names.filter).map((one) => ['filter', one]))).filters,
    months: wholeNumber(get('months'), 240) ?? usualMonths,
    view: get('view') === matrix ? 'matrix' : 'map',
    columns: isSide(columns) && columns !== hierarchy ? columns : usualColumns(hierarchy),
    folded: query.getAll(names.folded).filter((key) => id.test(key)),
    chosen: get('chosen'),
  };
}

/** The address of a state; what is as it is from the start is left out. */
export function writeMapState(hierarchy: Hierarchy, state: MapState): string {
  const filters = new URLSearchParams(
    writeState('application', { ...readState('application', new URLSearchParams()), filters: state.filters }),
  ).getAll('filter');
  const written: [keyof typeof names, string | null][] = [
    ['measure', state.measure === 'tools' ? null : state.measure],
    ['size', state.size],
    ['level', state.level === null ? null : String(state.level)],
    ['against', state.against ?? state.againstDate],
    ['date', state.date],
    ['unit', state.unit],
    ...filters.map((one): ['filter', string] => ['filter', one]),
    ['months', state.months === usualMonths ? null : String(state.months)],
    ['view', state.view === 'matrix' ? matrix : null],
    ['columns', state.columns === usualColumns(hierarchy) ? null : state.columns],
    ...state.folded.map((one): ['folded', string] => ['folded', one]),
    ['chosen', state.chosen],
  ];
  return new URLSearchParams(written.flatMap(([name, value]) => (value === null ? [] : [[names[name], value]]))).toString();
}

const constant = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** What must be asked again when it changes: the question to the API. Two dates are two maps in one answer. */
export function mapQuestion(hierarchy: Hierarchy, state: MapState) {
  const measures = [...new Set([state.measure, ...(state.size ? [state.size] : []), ...(state.against ? [state.against] : [])])];
  const map = (asOf: string) =>
    `map(hierarchy: $hierarchy, measures: $measures, months: $months, filter: $filter, unit: $unit, asOf: ${asOf}) {
      on totals nodes { id name code parents values } }`;
  return {
    measures,
    document: `query Map($hierarchy: MapHierarchy!, $measures: [MapMeasure!]!, $months: Int, $filter: ApplicationFilter, $unit: ID, $asOf: Date${state.againstDate ? ', $other: Date' : ''}) {
      first: ${map('$asOf')} ${state.againstDate ? `second: ${map('$other')}` : ''} }`,
    variables: {
      hierarchy: constant(hierarchy),
      measures: measures.map(constant),
      ...scopeOf(state),
      ...(state.againstDate ? { other: state.againstDate } : {}),
    },
  };
}

/** Which part of the registry is looked at, for every question about it. */
export function scopeOf(state: MapState) {
  return {
    months: state.months,
    filter: state.filters.length > 0 ? apiFilter('application', { q: '', filters: state.filters, removed: false }) : null,
    unit: state.unit,
    asOf: state.date,
  };
}
export { constant as enumName };

export interface MapAnswerNode {
  id: string;
  name: string;
  code: string | null;
  parents: number[];
  values: (number | null)[];
}
export interface MapPart {
  on: string;
  totals: (number | null)[];
  nodes: MapAnswerNode[];
}
export interface MapAnswer {
  first: MapPart;
  second?: MapPart;
}
