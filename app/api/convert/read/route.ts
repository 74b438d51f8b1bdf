/** Reads a file as an outline and tells what it holds, and what each format would lose of it. */
import { type ConvertMessage, comparedAtOnce } from '#app/_convert/protocol';
import { answering } from '#app/api/admit';
import { signedFor } from '#app/api/convert/signed';
import { sentNodes, toldLosses } from '#app/api/convert/told';
import { readConvertUpload } from '#app/api/convert/upload';
import type { Answer } from '#app/api/convert/work';
import { convert } from '#app/api/convert/worker';
import { streaming, type Teller } from '#app/api/import/stream';
import type { Language } from '#model/text';

export const dynamic = 'force-dynamic';

/** Nodes in a line of the answer. */
const nodesInLine = 500;

export const POST = (request: Request): Promise<Response> =>
  answering(request, async (language) => {
    const signed = await signedFor(request);
    const { file, bytes, compare } = await readConvertUpload(request);
    return streaming<ConvertMessage>(request, language, async (teller) => {
      let told: Promise<void> = Promise.resolve();
      const hear = (answer: Answer) => {
        told = told.then(() => tellOf(answer, file, language, teller));
        // A failure is found when it is waited for, below.
        told.catch(() => {});
      };
      const most = compare ? Number.MAX_SAFE_INTEGER : comparedAtOnce;
      await convert({ source: { bytes, file }, options: { language, ...signed, date: new Date() }, compare: most }, hear, teller.signal);
      await told;
      await teller.tell({ type: 'end' });
    });
  });

async function tellOf(answer: Answer, file: string, language: Language, { tell, progress, signal }: Teller<ConvertMessage>): Promise<void> {
  if (answer.type === 'progress') progress(answer.phase, answer.done, answer.total);
  if (answer.type === 'compared') {
    const { format, losses, bytes, refused } = answer;
    const about = { format, count: losses.length, losses: toldLosses(losses, language), bytes };
    await tell({ type: 'format', format: { ...about, ...(refused ? { refused: refused[language] } : {}) } });
  }
  if (answer.type !== 'outline') return;
  const { nodes, levels } = sentNodes(answer.outline);
  const { losses } = answer;
  await tell({ type: 'read', file, nodes: nodes.length, levels, count: losses.length, losses: toldLosses(losses, language) });
  for (let i = 0; i < nodes.length; i += nodesInLine) {
    signal.throwIfAborted();
    await tell({ type: 'nodes', nodes: nodes.slice(i, i + nodesInLine) });
  }
}
