/** An import from file to plan: what the file holds, what its columns are, and what would change in the registry. */
import { createHash } from 'node:crypto';
import type { Actor } from '#auth/roles';
import type { Database } from '#db/client';
import { existingIn } from '#db/existing';
import { rememberedMappings, rememberMappings } from '#db/remembered';
import { type Session, withActor } from '#db/session';
import { allTerms } from '#db/terms';
import type { Existing } from '#importers/existing';
import { type ColumnMapping, type Mapping, proposeMapping, type Remembered, remember, remembered, signature } from '#importers/match';
import { planImport } from '#importers/plan';
import type { Correction, Plan, Settled, Taken } from '#importers/plan-types';
import type { Hooks } from '#importers/sheet';
import type { Table } from '#importers/table';
import { type ColumnTarget, targetKey, targetsOf } from '#importers/targets';
import { NotFound, Refusal } from '#model/errors';
import type { KindName } from '#model/kinds/index';
import { fill } from '#model/text';

/** What a person has decided about one sheet; what is left out is proposed. */
export interface SheetChoice {
  sheet: string;
  /** Null leaves the sheet out. */
  kind?: KindName | null;
  columns?: readonly { column: number; target: ColumnTarget | null }[];
}

export interface Asked {
  /** Only these sheets, hidden ones too. */
  sheets?: readonly string[];
  /** What the rows are; of several sheets, those that hold it. */
  kind?: KindName;
  choices?: readonly SheetChoice[];
  corrections?: readonly Correction[];
  leaveOutProblems?: boolean;
  settled?: readonly Settled[];
  conflicts?: Taken;
  removeMissing?: boolean;
}

export interface Planned {
  tables: readonly Table[];
  mappings: readonly Mapping[];
  plan: Plan;
  /** The same for equal plans: what was shown is what is applied. */
  digest: string;
}

/** The registry has changed since the plan was shown. */
export class PlanIsDifferent extends Refusal {
  constructor() {
    super('plan_is_stale', {
      nb: 'Registeret er endret etter at planen ble vist. Ingenting er lagt inn. Se gjennom den nye planen.',
      nn: 'Registeret er endra etter at planen vart vist. Ingenting er lagt inn. Sjå gjennom den nye planen.',
      en: 'The registry has changed since the plan was shown. Nothing has been brought in. Look through the new plan.',
    });
  }
}

/** Plans within the transaction of a session: what applies the plan afterwards sees the same registry. */
export async function planTables(session: Session, tables: readonly Table[], asked: Asked, hooks: Hooks = {}): Promise<Planned> {
  const before = await knownMappings(session, tables);
  return plan(tables, asked, before, existingIn(session), await allTerms(session), hooks);
}

/** Plans for showing: a transaction per question, so that nobody waits while a large file is looked through. */
export async function previewTables(
  database: Database,
  actor: Actor,
  tables: readonly Table[],
  asked: Asked,
  hooks: Hooks = {},
): Promise<Planned> {
  const inSession = <T>(work: (session: Session) => Promise<T>) => withActor(database, actor, work);
  const existing: Existing = {
    find: (...question) => inSession((session) => existingIn(session).find(...question)),
    contents: (...question) => inSession((session) => existingIn(session).contents(...question)),
    removed: (...question) => inSession((session) => existingIn(session).removed(...question)),
    before: (...question) => inSession((session) => existingIn(session).before(...question)),
    unnamed: (...question) => inSession((session) => existingIn(session).unnamed(...question)),
  };
  const { before, terms } = await inSession(async (session) => ({
    before: await knownMappings(session, tables),
    terms: await allTerms(session),
  }));
  return plan(tables, asked, before, existing, terms, hooks);
}

/** What was chosen before for sheets like these; what an older version stored and no longer makes sense is forgotten. */
const knownMappings = async (session: Session, tables: readonly Table[]): Promise<Remembered[]> =>
  (await rememberedMappings(session, tables.map(signature))).flatMap((stored) => {
    const read = remembered.safeParse(stored);
    return read.success ? [read.data] : [];
  });

/** Keeps what a person has approved for the next file with the same headings. Sheets that were left out are not kept. */
export const keepMappings = (session: Session, mappings: readonly Mapping[]): Promise<void> =>
  rememberMappings(
    session,
    mappings.flatMap((mapping) => remember(mapping) ?? []),
  );

async function plan(
  all: readonly Table[],
  asked: Asked,
  before: readonly Remembered[],
  existing: Existing,
  terms: Awaited<ReturnType<typeof allTerms>>,
  hooks: Hooks,
): Promise<Planned> {
  const tables = chosenTables(all, asked);
  const mappings = mappingsOf(tables, asked, before);
  const { leaveOutProblems, corrections, settled, conflicts, removeMissing } = asked;
  const options = { leaveOutProblems, corrections, settled, conflicts, removeMissing, terms };
  const planned = await planImport(tables, mappings, existing, options, hooks);
  const digest = createHash('sha256')
    .update(JSON.stringify([planned, mappings]))
    .digest('base64url');
  return { tables, mappings, plan: planned, digest };
}

function chosenTables(tables: readonly Table[], { sheets }: Asked): readonly Table[] {
  if (!sheets?.length) return tables;
  const missing = sheets.find((name) => !tables.some(({ sheet }) => sheet === name));
  if (missing === undefined) return tables.filter(({ sheet }) => sheets.includes(sheet));
  throw new NotFound(
    fill(
      {
        nb: 'Filen har ikke noe ark som heter «{missing}». Den har disse: {names}.',
        nn: 'Fila har ikkje noko ark som heiter «{missing}». Ho har desse: {names}.',
        en: 'The file has no sheet called “{missing}”. It has these: {names}.',
      },
      { missing, names: tables.map(({ sheet }) => sheet).join(', ') || '–' },
    ),
  );
}

/** Proposals, with what a person has decided put over them. */
export function mappingsOf(tables: readonly Table[], asked: Asked, before: readonly Remembered[]): Mapping[] {
  const { kind, choices = [], sheets } = asked;
  const proposals = tables.map((table) => proposeMapping(table, { remembered: before }));
  const alike = kind === undefined ? [] : proposals.filter((proposal) => (proposal.kind ?? proposal.suggestion) === kind);
  return tables.map((table, i): Mapping => {
    const proposal = proposals[i] ?? proposeMapping(table);
    const choice = choices.find(({ sheet }) => sheet === table.sheet);
    if (choice) return chosen(table, proposal, choice, before);
    if (kind !== undefined) {
      if (tables.length === 1 || (sheets?.length && alike.length === 0)) return proposeMapping(table, { kind, remembered: before });
      return alike.includes(proposal) && (sheets?.length || !table.hidden)
        ? chosen(table, proposal, { sheet: table.sheet, kind }, before)
        : { ...proposal, kind: null };
    }
    // Asked for by name, a hidden sheet is as good as any other.
    return sheets?.length && proposal.kind === null && proposal.suggestion ? { ...proposal, kind: proposal.suggestion } : proposal;
  });
}

function chosen(table: Table, proposal: Mapping, choice: SheetChoice, before: readonly Remembered[]): Mapping {
  const kind = choice.kind === undefined ? proposal.kind : choice.kind;
  if (kind === null) return { ...proposal, kind: null };
  const base = kind === proposal.kind ? proposal : proposeMapping(table, { kind, remembered: before });
  const known = new Set(targetsOf(kind).map(({ target }) => targetKey(target)));
  return {
    ...base,
    columns: base.columns.map((column): ColumnMapping => {
      const decided = choice.columns?.find((one) => one.column === column.column);
      if (!decided || (decided.target && !known.has(targetKey(decided.target)))) return column;
      return { ...column, target: decided.target, confidence: 'chosen' };
    }),
  };
}
