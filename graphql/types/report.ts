/** Reports: where a finished one is fetched, and how an organisation wants them. */

import { may } from '#auth/roles';
import { pick } from '#db/picks';
import { readElements } from '#db/read';
import { lookOf, type ReportVersion, restoreSettings, type SettingsOf, saveSettings, settingsOf, versionsOf } from '#db/report-versions';
import { savedView } from '#db/saved-views';
import type { Session } from '#db/session';
import { builder } from '#graphql/builder';
import { sessionOf } from '#graphql/context';
import { attempt, type Outcome } from '#graphql/mutate';
import { RefusalType } from '#graphql/refusal';
import { uuids } from '#graphql/types/element';
import { readPicture } from '#importers/readers/picture';
import { NotFound, ValidationFailed } from '#model/errors';
import { colourProblems, type ReportLook, reportLook, reportSettings } from '#model/report-settings';
import { isReportName, memoTexts, reportFormatNames, reportFormats, reportNames } from '#model/reports';
import { problemAt } from '#model/result';
import { languages } from '#model/text';

const constant = (name: string) => name.toUpperCase();
const ReportName = builder.enumType('ReportName', {
  values: Object.fromEntries(reportNames.map((name) => [constant(name), { value: name }])),
});
const ReportFormat = builder.enumType('ReportFormat', {
  values: Object.fromEntries(reportFormatNames.map((name) => [constant(name), { value: name }])),
});
const ReportLanguage = builder.enumType('ReportLanguage', {
  values: Object.fromEntries(languages.map((name) => [constant(name), { value: name }])),
});

const ReportFile = builder.objectRef<{ url: string; mime: string }>('ReportFile').implement({
  description: 'A report to fetch. The address is answered for the one who asked, with the same session, and made anew each time.',
  fields: (t) => ({ url: t.exposeString('url'), mime: t.exposeString('mime') }),
});

builder.queryField('reportFile', (t) =>
  t.field({
    type: ReportFile,
    description: 'Where a report is fetched.',
    args: {
      report: t.arg({ type: ReportName, required: true }),
      format: t.arg({ type: ReportFormat, required: true }),
      language: t.arg({ type: ReportLanguage }),
      ids: t.arg.idList({ description: 'The objects it is about: one for a sheet, several for a memo.' }),
      filter: t.arg.string({ description: 'A filter of the list it is about, as JSON: `{"personalData":{"eq":true}}`.' }),
      figures: t.arg.idList({ description: 'Saved views (maps, landscape, roadmap, shared solutions) that stand in it as figures.' }),
      ...Object.fromEntries(memoTexts.map((name) => [name, t.arg.string({ description: 'For a memo.' })])),
    },
    resolve: async (_root, { report, format, language, ids, figures, ...texts }, context) => {
      const found = await readElements(sessionOf(context).db, (ids ?? []).map(String), pick('id'));
      if (found.includes(null)) throw new NotFound();
      for (const id of figures ?? []) if (!(await viewFor(sessionOf(context), String(id)))) throw new NotFound();
      const query = new URLSearchParams({ report: String(report), format: String(format), language: String(language ?? context.language) });
      for (const id of ids ?? []) query.append('id', String(id));
      for (const id of figures ?? []) query.append('figure', String(id));
      for (const [name, value] of Object.entries(texts)) if (typeof value === 'string') query.set(name, value);
      return { url: `/api/report?${query}`, mime: reportFormats[format as keyof typeof reportFormats].mime };
    },
  }),
);

/** A saved view that the one who asks may see. */
async function viewFor(session: Session, id: string) {
  const [known] = uuids([id]);
  return known ? savedView(session, known) : null;
}

interface Settings {
  of: string;
  version: number;
  settings: string;
  mayEdit: boolean;
  versions: readonly ReportVersion[];
}

const Version = builder.objectRef<ReportVersion>('ReportVersion').implement({
  fields: (t) => ({
    version: t.exposeInt('version'),
    at: t.exposeString('at'),
    by: t.exposeString('by', { nullable: true, description: 'Who saved it.' }),
  }),
});

const SettingsType = builder.objectRef<Settings>('ReportSettings').implement({
  description: 'How the organisation wants a report (its wording, order and columns), or how all documents look (`look`).',
  fields: (t) => ({
    of: t.exposeString('of'),
    version: t.exposeInt('version', { description: '0 until somebody changes something.' }),
    settings: t.exposeString('settings', { description: 'As JSON.' }),
    mayEdit: t.exposeBoolean('mayEdit'),
    versions: t.field({ type: [Version], resolve: ({ versions }) => [...versions] }),
  }),
});

const Payload = builder.objectRef<Outcome<Settings>>('ReportSettingsPayload').implement({
  fields: (t) => ({
    settings: t.field({ type: SettingsType, nullable: true, resolve: ({ value }) => value }),
    refusal: t.field({ type: RefusalType, nullable: true, resolve: ({ refusal }) => refusal }),
  }),
});

/** @throws NotFound */
function settingsNamed(name: string): SettingsOf {
  if (name === 'look' || isReportName(name)) return name;
  throw new NotFound();
}

async function read(session: Session, of: SettingsOf): Promise<Settings> {
  const { version, value } =
    of === 'look'
      ? await lookOf(session).then(({ version: v, look }) => ({ version: v, value: look }))
      : await settingsOf(session, of).then(({ version: v, settings }) => ({ version: v, value: settings }));
  const target = { organisationId: session.actor.organisationId, ...(of === 'processings' ? { kind: 'processing' } : {}) };
  return {
    of,
    version,
    settings: JSON.stringify(value),
    mayEdit: may(session.actor, 'manage_reports', target),
    versions: await versionsOf(session, of),
  };
}

/** What was sent, checked and made harmless. @throws ValidationFailed */
async function checked(of: SettingsOf, json: string) {
  const parsed = (of === 'look' ? reportLook : reportSettings).safeParse(parsedJson(json));
  if (!parsed.success)
    throw new ValidationFailed([
      problemAt('settings', 'bad_settings', {
        nb: 'Innstillingene kunne ikke leses, eller en tekst er lengre enn 5000 tegn.',
        nn: 'Innstillingane kunne ikkje lesast, eller ein tekst er lengre enn 5000 teikn.',
        en: 'The settings could not be read, or a text is longer than 5000 characters.',
      }),
    ]);
  return of === 'look' ? harmless(parsed.data as ReportLook) : parsed.data;
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** @throws ValidationFailed */
async function harmless({ colour, logo }: ReportLook): Promise<ReportLook> {
  const problems = colourProblems(colour);
  if (problems.length > 0) throw new ValidationFailed(problems);
  if (!logo) return { colour, logo: null };
  const { mime, bytes, ratio } = await readPicture(Buffer.from(logo.base64, 'base64'));
  return { colour, logo: { mime, base64: Buffer.from(bytes).toString('base64'), ratio } };
}

builder.queryField('reportSettings', (t) =>
  t.field({
    type: SettingsType,
    description: 'How the organisation wants a report, by its name, or how documents look (`look`).',
    args: { of: t.arg.string({ required: true }) },
    resolve: (_root, { of }, context) => read(sessionOf(context), settingsNamed(of)),
  }),
);

builder.mutationFields((t) => ({
  saveReportSettings: t.field({
    type: Payload,
    description: 'Saves settings as a new version. Refused when somebody has saved another since `after`.',
    args: { of: t.arg.string({ required: true }), settings: t.arg.string({ required: true }), after: t.arg.int({ required: true }) },
    resolve: (_root, { of, settings, after }, context) =>
      attempt(context, async (session) => {
        const name = settingsNamed(of);
        await saveSettings(session, name, await checked(name, settings), after);
        return read(session, name);
      }),
  }),
  restoreReportSettings: t.field({
    type: Payload,
    description: 'Brings an earlier version back, as a new one. 0 is how it was from the start.',
    args: { of: t.arg.string({ required: true }), version: t.arg.int({ required: true }) },
    resolve: (_root, { of, version }, context) =>
      attempt(context, async (session) => {
        const name = settingsNamed(of);
        await restoreSettings(session, name, version);
        return read(session, name);
      }),
  }),
}));
