/** The parts of an import as the page sends them, read within limits. */
import { z } from 'zod';
import { parts } from '#app/_import/protocol';
import { Malformed, TooLarge } from '#app/api/admit';
import type { Asked } from '#app/api/import/planning';
import type { LevelsChosen } from '#importers/outline/levels';
import { defaultLimits } from '#importers/sheet';
import { columnTarget } from '#importers/targets';
import { isKindName, type KindName } from '#model/kinds/index';
import { isOutlineKind, type OutlineKind } from '#model/outline-kinds';

export interface Upload {
  /** What the import is called in the list of imports: the name of the file. */
  name: string;
  content: { bytes: Uint8Array } | { text: string };
  asked: Asked;
  /** What the levels of an outline are, when somebody has said. */
  levels?: LevelsChosen;
  /** Of the plan that was shown, when it is to be applied. */
  digest: string | null;
}

/** The decisions and corrections beside the file need some room too. */
export const largestBody = defaultLimits.fileBytes + 4_000_000;

const decisions = z.array(
  z.object({
    sheet: z.string(),
    kind: z.custom<KindName>(isKindName).nullable().optional(),
    columns: z.array(z.object({ column: z.number().int().positive(), target: z.string() })).optional(),
  }),
);
const corrections = z
  .array(
    z.object({
      sheet: z.string(),
      row: z.number().int().positive(),
      column: z.number().int().positive(),
      value: z.string().max(32_767).nullable(),
    }),
  )
  .max(20_000);

const outlineKind = z.custom<OutlineKind>(isOutlineKind).nullable();
const levels = z.object({ root: outlineKind.optional(), below: z.array(outlineKind).max(200) });
const settled = z.array(z.object({ id: z.string(), field: z.string(), take: z.enum(['ours', 'theirs']) })).max(200_000);

/**
 * Reads the request. What is too large is refused by what it says of itself, or as soon as it has said too much.
 * @throws TooLarge, Malformed
 */
export async function readUpload(request: Request, limit = largestBody): Promise<Upload> {
  const form = await readForm(request, limit);
  const file = form.get(parts.file);
  const text = form.get(parts.text);
  const name = textOf(form, parts.name).trim().slice(0, 250);
  const content =
    file instanceof File ? { bytes: new Uint8Array(await file.arrayBuffer()) } : typeof text === 'string' ? { text } : undefined;
  if (!content) throw new Malformed();
  return {
    name: (file instanceof File ? file.name.replace(/^.*[\\/]/, '').slice(0, 250) : '') || name || 'import',
    content,
    asked: {
      choices: parsed(form, parts.decisions, decisions).map(({ columns, ...decision }) => ({
        ...decision,
        ...(columns ? { columns: columns.map(({ column, target }) => ({ column, target: targetOf(target) })) } : {}),
      })),
      corrections: parsed(form, parts.corrections, corrections),
      leaveOutProblems: textOf(form, parts.leaveOut) === 'true',
      settled: parsed(form, parts.settled, settled),
    },
    ...(textOf(form, parts.levels) ? { levels: levelsOf(textOf(form, parts.levels)) } : {}),
    digest: textOf(form, parts.digest) || null,
  };
}

export const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

function parsed<T>(form: FormData, name: string, schema: z.ZodType<T[]>): T[] {
  const text = textOf(form, name);
  if (text === '') return [];
  const read = schema.safeParse(jsonOf(text));
  if (!read.success) throw new Malformed();
  return read.data;
}

function levelsOf(text: string): LevelsChosen {
  const read = levels.safeParse(jsonOf(text));
  if (!read.success) throw new Malformed();
  return read.data;
}

function targetOf(text: string) {
  if (text === '') return null;
  const read = columnTarget.safeParse(jsonOf(text));
  if (!read.success) throw new Malformed();
  return read.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Malformed();
  }
}

export async function readForm(request: Request, limit: number): Promise<FormData> {
  const { body, headers } = request;
  const type = headers.get('content-type') ?? '';
  if (!body || !type.startsWith('multipart/form-data')) throw new Malformed();
  if (Number(headers.get('content-length') ?? 0) > limit) throw new TooLarge(defaultLimits.fileBytes);
  let size = 0;
  const counted = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        size += chunk.byteLength;
        if (size > limit) controller.error(new TooLarge(defaultLimits.fileBytes));
        else controller.enqueue(chunk);
      },
    }),
  );
  try {
    return await new Response(counted, { headers: { 'content-type': type } }).formData();
  } catch {
    throw size > limit ? new TooLarge(defaultLimits.fileBytes) : new Malformed();
  }
}
