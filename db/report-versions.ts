/** The settings of reports, version by version. What is saved is never changed; going back saves an earlier version anew. */
import { sql } from 'drizzle-orm';
import { assertMay } from '#auth/roles';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { NotFound, Refusal } from '#model/errors';
import { type ReportLook, type ReportSettings, reportLook, reportSettings, usualLook } from '#model/report-settings';
import type { ReportName } from '#model/reports';

/** What has settings: a report, or how all documents look. */
export type SettingsOf = ReportName | 'look';

export interface ReportVersion {
  version: number;
  at: string;
  /** Who saved it; null when that is not known. */
  by: string | null;
}

/** Somebody saved another version since the page was opened. */
export class OutdatedSettings extends Refusal {
  constructor() {
    super('outdated_settings', {
      nb: 'Noen andre har lagret en ny versjon siden du åpnet siden. Last siden på nytt, og gjør endringen igjen.',
      nn: 'Nokon andre har lagra ein ny versjon sidan du opna sida. Last sida på nytt, og gjer endringa igjen.',
      en: 'Somebody else has saved a new version since you opened the page. Reload the page, and make the change again.',
    });
  }
}

/** The record of processing activities is the data protection officer's too. */
const target = ({ actor }: Session, of: SettingsOf) => ({
  organisationId: actor.organisationId,
  ...(of === 'processings' ? { kind: 'processing' } : {}),
});

const own = ({ actor }: Session, of: SettingsOf) => sql`organisation_id = ${actor.organisationId} and report = ${of}`;

async function stored(session: Session, of: SettingsOf, version?: number): Promise<{ version: number; settings: unknown } | undefined> {
  const which = version === undefined ? sql`` : sql`and version = ${version}`;
  const [row] = await rowsOf<{ version: number; settings: unknown }>(
    session.db,
    sql`select version, settings from report_version where ${own(session, of)} ${which} order by version desc limit 1`,
  );
  return row;
}

/** The settings of a report that hold now, and their version; 0 where nobody has changed anything. */
export async function settingsOf(session: Session, report: ReportName): Promise<{ version: number; settings: ReportSettings }> {
  const row = await stored(session, report);
  const read = reportSettings.safeParse(row?.settings ?? {});
  return { version: row?.version ?? 0, settings: read.success ? read.data : {} };
}

/** How documents look now. */
export async function lookOf(session: Session): Promise<{ version: number; look: ReportLook }> {
  const row = await stored(session, 'look');
  const read = reportLook.safeParse(row?.settings);
  return { version: row?.version ?? 0, look: read.success ? read.data : usualLook };
}

/** Every version there has been, the latest first. */
export const versionsOf = (session: Session, of: SettingsOf): Promise<ReportVersion[]> =>
  rowsOf<ReportVersion & Record<string, unknown>>(
    session.db,
    sql`select v.version, to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, u.name as by
      from report_version v left join app_user u on u.id = v.actor_id where v.organisation_id = ${session.actor.organisationId} and v.report = ${of}
      order by v.version desc limit 50`,
  );

/** Saves a new version after the one it was made from. @throws NotAllowed, OutdatedSettings */
export async function saveSettings(
  session: Session,
  of: SettingsOf,
  settings: ReportSettings | ReportLook,
  after: number,
): Promise<number> {
  assertMay(session.actor, 'manage_reports', target(session, of));
  const now = (await stored(session, of))?.version ?? 0;
  if (now !== after) throw new OutdatedSettings();
  const { organisationId, userId } = session.actor;
  const [row] = await rowsOf<{ version: number }>(
    session.db,
    sql`insert into report_version (organisation_id, report, version, settings, actor_id)
      values (${organisationId}, ${of}, ${now + 1}, ${JSON.stringify(settings)}::text::jsonb, ${userId || null})
      on conflict do nothing returning version`,
  );
  if (!row) throw new OutdatedSettings();
  return row.version;
}

/** Brings an earlier version back as a new one; 0 is how it was before anybody changed anything. @throws NotAllowed, NotFound */
export async function restoreSettings(session: Session, of: SettingsOf, version: number): Promise<number> {
  assertMay(session.actor, 'manage_reports', target(session, of));
  const wanted = version === 0 ? { settings: of === 'look' ? usualLook : {} } : await stored(session, of, version);
  if (!wanted) throw new NotFound();
  const now = (await stored(session, of))?.version ?? 0;
  return saveSettings(session, of, wanted.settings as ReportSettings | ReportLook, now);
}
