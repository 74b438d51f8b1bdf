/** Sends an import to the server and reads the answer line by line as it comes. */
import {
  type CellCorrection,
  type LevelsDecision,
  parts,
  type ServerMessage,
  type Settlement,
  type SheetDecision,
  type ShownPlan,
  type ShownRow,
} from '#app/_import/protocol';
import type { Language } from '#model/text';

export type Source = { file: File } | { text: string; name: string };

export interface Wanted {
  source: Source;
  decisions: readonly SheetDecision[];
  corrections: readonly CellCorrection[];
  leaveOut: boolean;
  /** What has been chosen where the file and the registry say different things. */
  settled: readonly Settlement[];
  /** What the levels of an outline are; proposed when left out. */
  levels?: LevelsDecision;
}

/** The server said no, or its answer stopped short (`cut_off`). */
export class ImportRefused extends Error {
  constructor(
    message: string,
    readonly code: string,
  ) {
    super(message);
    this.name = 'ImportRefused';
  }
}

interface Options {
  language: Language;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}
export interface Progress {
  phase: 'read' | 'plan' | 'apply' | 'send' | 'receive';
  done: number;
  total: number;
}

/** @throws ImportRefused, or an AbortError when the signal was aborted */
export async function askForPlan(wanted: Wanted, options: Options): Promise<{ plan: ShownPlan; rows: ShownRow[] }> {
  let plan: ShownPlan | undefined;
  const rows: ShownRow[] = [];
  for await (const message of send('/api/import/plan', formOf(wanted), options)) {
    if (message.type === 'plan') plan = message.plan;
    if (message.type === 'rows') {
      rows.push(...message.rows);
      options.onProgress({ phase: 'receive', done: rows.length, total: plan?.rows ?? rows.length });
    }
    if (message.type === 'end' && plan) return { plan, rows };
  }
  throw new ImportRefused('', 'cut_off');
}

export interface Applied {
  batch: string | null;
  created: number;
  changed: number;
}

/** @throws ImportRefused, or an AbortError when the signal was aborted */
export async function applyPlan(wanted: Wanted, digest: string, options: Options): Promise<Applied> {
  const form = formOf(wanted);
  form.set(parts.digest, digest);
  for await (const message of send('/api/import/apply', form, options)) if (message.type === 'applied') return message;
  throw new ImportRefused('', 'cut_off');
}

function formOf({ source, decisions, corrections, leaveOut, settled, levels }: Wanted): FormData {
  const form = new FormData();
  if ('file' in source) form.set(parts.file, source.file);
  else {
    form.set(parts.text, source.text);
    form.set(parts.name, source.name);
  }
  form.set(parts.decisions, JSON.stringify(decisions));
  form.set(parts.corrections, JSON.stringify(corrections));
  form.set(parts.settled, JSON.stringify(settled));
  if (levels) form.set(parts.levels, JSON.stringify(levels));
  if (leaveOut) form.set(parts.leaveOut, 'true');
  return form;
}

async function* send(address: string, form: FormData, { language, signal, onProgress }: Options): AsyncGenerator<ServerMessage> {
  onProgress({ phase: 'send', done: 0, total: 0 });
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', body: form, headers: { 'x-husorden': '1', 'accept-language': language }, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ImportRefused('', 'cut_off');
  }
  if (!response.ok || !response.body) {
    const { code, message } = (await response.json().catch(() => ({}))) as { code?: string; message?: string };
    throw new ImportRefused(message ?? '', code ?? 'cut_off');
  }
  for await (const line of linesOf(response.body, signal)) {
    const message = JSON.parse(line) as ServerMessage;
    if (message.type === 'refused') throw new ImportRefused(message.message, message.code);
    if (message.type === 'progress') onProgress(message);
    else yield message;
  }
}

/** The lines of a body; one that stops in the middle of a line ends there. */
export async function* linesOf(body: ReadableStream<Uint8Array>, signal?: AbortSignal): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      yield* lines.filter((line) => line !== '');
    }
  } catch (error) {
    if (signal?.aborted) throw error;
  } finally {
    await reader.cancel().catch(() => {});
  }
}
