/** `convert IN OUT`: the same tree in another format, and what could not be carried. */
import { access, constants, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { convertTexts as texts } from '#cli/convert-texts';
import { Misused, readFlags } from '#cli/flags';
import { progressLine, say, told } from '#cli/output';
import { cliTexts } from '#cli/texts';
import { writeOutline } from '#exporters/outline/index';
import { readOutline } from '#importers/outline/index';
import { outlineLimits } from '#importers/outline/options';
import { NotFound } from '#model/errors';
import type { Loss } from '#model/outline';
import { type OutlineFormatName, type OutlineLayout, outlineExtensions, outlineFormatOf, outlineLayouts } from '#model/outline-formats';
import { stepsOf } from '#model/outline-tree';
import { fill, type Language } from '#model/text';

/** 0: written; 1: the file could not be read, or the command not understood. */
export async function convert(args: readonly string[]): Promise<number> {
  const { flags, positionals, language } = readFlags(args, { report: { type: 'string' }, layout: { type: 'string' } }, ['IN', 'OUT']);
  const [from = '', to = ''] = positionals;
  const format = formatOf(to, layoutOf(flags.layout));
  for (const path of [to, ...(flags.report === undefined ? [] : [flags.report])]) await assertWritable(path);

  const bytes = await bytesOf(from);
  const progress = progressLine(false);
  const onProgress = ({ done, total }: { done: number; total: number }) =>
    progress.show(told(texts.reading, language, { percent: total > 0 ? Math.min(100, Math.round((100 * done) / total)) : 100 }));
  const read = await readOutline(bytes, basename(from), { hooks: { onProgress } });
  progress.clear();
  const written = await writeOutline(read.outline, format, { language, date: new Date() });
  const losses = [...read.losses, ...written.losses];

  await writeWhole(to, written.bytes);
  if (flags.report === undefined) tellLosses(losses, language);
  else
    await writeWhole(
      flags.report,
      `${JSON.stringify(
        losses.map((loss) => ({ ...loss, what: loss.what[language] })),
        null,
        2,
      )}\n`,
    );
  const values = { file: to, count: [...stepsOf(read.outline)].length, losses: losses.length, report: flags.report ?? '' };
  say(
    told(
      losses.length === 0 ? texts.converted : flags.report === undefined ? texts.convertedWithLosses : texts.convertedWithReport,
      language,
      values,
    ),
  );
  return 0;
}

function layoutOf(written: string | undefined): OutlineLayout | undefined {
  const layout = outlineLayouts.find((one) => one === written);
  if (written !== undefined && !layout)
    throw new Misused(cliTexts.notAmong, { flag: '--layout', value: written, names: outlineLayouts.join(', ') });
  return layout;
}

function formatOf(file: string, layout: OutlineLayout | undefined): OutlineFormatName {
  const format = outlineFormatOf(file, layout);
  if (!format) throw new Misused(texts.unknownEnding, { file, names: outlineExtensions.join(', ') });
  return format;
}

async function assertWritable(path: string): Promise<void> {
  const folder = await access(dirname(path), constants.W_OK).then(
    () => true,
    () => false,
  );
  if (!folder) throw new Misused(cliTexts.cannotWrite, { file: path });
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new Misused(texts.isFolder, { file: path });
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new Misused(texts.isFolder, { file: path });
  if (!found?.isFile()) throw new NotFound(fill(cliTexts.noFile, { file: path }));
  // A file beyond the limit is refused by its size, not read.
  return found.size > outlineLimits.fileBytes ? new Uint8Array(outlineLimits.fileBytes + 1) : readFile(path);
}

/** The file is whole when it is there. */
async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, content);
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}

const mostTold = 20;

function tellLosses(losses: readonly Loss[], language: Language): void {
  for (const { at, what } of losses.slice(0, mostTold)) say(`${at}: ${what[language]}`, 'aside');
  if (losses.length > mostTold) say(told(texts.more, language, { count: losses.length - mostTold }), 'aside');
}
