/** What objects are called in another language than Bokmål, where somebody has said so. */
import { tableOf } from '#db/catalogue';
import { rowsOf } from '#db/client';
import type { Session } from '#db/session';
import { Statement } from '#db/statement';
import { kindNames, kindOf } from '#model/kinds/index';
import { type Language, variantOf } from '#model/text';

/** Names by id: only of what has one in the language. */
export async function localNames(session: Session, language: Language): Promise<ReadonlyMap<string, string>> {
  const variant = variantOf('name', language);
  const kinds = variant === null ? [] : kindNames.filter((kind) => kindOf(kind).fields[variant]);
  if (kinds.length === 0) return new Map();
  const column = `name_${language}`;
  const each = kinds.map(
    (kind) => `select id::text as id, ${column} as name from ${tableOf(kind)} where removed_at is null and ${column} <> ''`,
  );
  const rows = await rowsOf<{ id: string; name: string }>(session.db, new Statement().sql(each.join(' union all ')));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
