/**
 * The catalogue as JSON. The shape is stable; a change that breaks readers raises `version`.
 *
 *     { "format": "husorden", "version": 1, "title", "organisation", "author", "createdAt": "2026-02-17T12:00:00.000Z",
 *       "kinds": [ { "kind": "application", "stamp": { "at": "2026-02-17T12:00:00.000Z", "whole": true }, "objects": [ {
 *         "id": "…", "version": 3,
 *         "fields": { "name": "Gerica", "annualCost": 2100000.5, "aliases": ["EPJ"], "vendor": { "id": "…", "name": "Tietoevry" }, "endOfLife": null },
 *         "links": { "losConcepts": [ { "id": "…", "name": "Helse og omsorg > Helsetjenester" } ] } } ] } ] }
 *
 * `stamp` says when the objects were read, and whether they were all there were: an edited file is merged by it. Names of kinds, fields, links, options and terms are the identifiers of the model; unknown is null.
 */

import { type ExportDocument, type ExportRecord, type ExportTable, type NamedPath, shownName } from '#exporters/table';
import { jsonFormat, jsonVersion } from '#model/exchange';
import { kindOf } from '#model/kinds/index';
import { linksOf } from '#model/relations';

const chunkLength = 65_536;
const named = (target: NamedPath) => ({ id: target.id, name: shownName(target) });

function objectOf({ kind, columns }: ExportTable): (record: ExportRecord) => unknown {
  const { fields } = kindOf(kind);
  const links = linksOf(kind).filter(({ name }) => columns.includes(name) && !fields[name]);
  const own = columns.filter((name) => fields[name]);
  return ({ id, version, values, refs, links: linked }) => ({
    id,
    version,
    fields: Object.fromEntries(
      own.map((name) => {
        const ref = refs[name];
        return [name, fields[name]?.type === 'ref' ? (ref ? named(ref) : null) : (values[name] ?? null)];
      }),
    ),
    links: Object.fromEntries(links.map(({ name }) => [name, (linked[name] ?? []).map(named)])),
  });
}

/** Writes every table of the document. */
export async function* writeJson(document: ExportDocument): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const { title, organisation, author = null, createdAt } = document;
  const head = JSON.stringify({
    format: jsonFormat,
    version: jsonVersion,
    title,
    organisation,
    author,
    createdAt: createdAt.toISOString(),
  });
  let text = `${head.slice(0, -1)},"kinds":[`;
  for (const [i, table] of document.tables.entries()) {
    const stamp = table.stamp ? `,"stamp":${JSON.stringify(table.stamp)}` : '';
    text += `${i > 0 ? ',' : ''}\n{"kind":${JSON.stringify(table.kind)}${stamp},"objects":[`;
    const object = objectOf(table);
    let first = true;
    for await (const record of table.rows) {
      text += `${first ? '' : ','}\n${JSON.stringify(object(record))}`;
      first = false;
      if (text.length < chunkLength) continue;
      yield encoder.encode(text);
      text = '';
    }
    text += ']}';
  }
  yield encoder.encode(`${text}]}\n`);
}
