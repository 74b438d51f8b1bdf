/** Every format a list can be taken out in: as a table, and, where its kind has levels, as an outline. */
import { type ExportFormatName, exportFormats, isExportFormat } from '#model/export-formats';
import type { KindName } from '#model/kinds/index';
import { type OutlineFormatName, outlineFormatNames, outlineFormats } from '#model/outline-formats';
import { isOutlineKind } from '#model/outline-kinds';
import type { Text } from '#model/text';

/** An outline as JSON is something else than the catalogue as JSON, and goes by a longer name. */
export type OutlineFileName = Exclude<OutlineFormatName, 'json'> | 'outline-json';
export type FileFormatName = ExportFormatName | OutlineFileName;

export const outlineFileNames: readonly OutlineFileName[] = outlineFormatNames.map((name) => (name === 'json' ? 'outline-json' : name));
export const isOutlineFile = (value: unknown): value is OutlineFileName =>
  typeof value === 'string' && (outlineFileNames as readonly string[]).includes(value);

/** True for the name of any format; narrows a string from a URL, a form or a flag. */
export const isFileFormat = (value: unknown): value is FileFormatName => isExportFormat(value) || isOutlineFile(value);

/** The format of the outline that goes by this name among files. */
export const outlineFormatNamed = (name: OutlineFileName): OutlineFormatName => (name === 'outline-json' ? 'json' : name);

/** What people see of a format. */
export function fileFormat(name: FileFormatName): { label: Text; extension: string; mime: string } {
  if (isExportFormat(name)) return exportFormats[name];
  const { label, extension, mime } = outlineFormats[outlineFormatNamed(name)];
  return {
    label: name === 'outline-json' ? { nb: 'JSON: som et tre', nn: 'JSON: som eit tre', en: 'JSON: as a tree' } : label,
    extension,
    mime,
  };
}

/** The outlines a list of this kind can become; none for one without levels. */
export const outlineFilesOf = (kind: KindName | ''): readonly OutlineFileName[] => (isOutlineKind(kind) ? outlineFileNames : []);
