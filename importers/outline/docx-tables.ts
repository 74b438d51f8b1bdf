/** Tables in a Word file as lines: an outline, a label and its text, a frame around ordinary paragraphs, or rows of text. */

import type { DocumentLine } from '#importers/outline/document-line';
import type { Body, Table } from '#importers/outline/docx-body';
import { topsOfTable } from '#importers/outline/table';
import { labelOf } from '#model/outline-lines';

const textOf = (cell: readonly DocumentLine[]): string => cell.map(({ text }) => text.trim()).join('\n');

/** Tables used only to place paragraphs: one column, or headings in the cells. */
const isFrame = ({ rows }: Table): boolean =>
  rows.every((row) => row.length <= 1) ||
  rows.some((row) => row.some((cell) => cell.some(({ heading, key }) => heading !== undefined || key)));

function lineOfRow(row: readonly DocumentLine[][]): DocumentLine | null {
  const texts = row.map(textOf).filter((text) => text !== '');
  const [first = '', ...rest] = texts;
  if (first === '') return null;
  if (rest.length === 1 && labelOf(first)?.rest === '') return { text: `${first.replace(/[:\s]+$/, '')}: ${rest.join('')}` };
  return { text: texts.join(' | ') };
}

/** All lines in reading order, and how many tables became rows of text. */
export function linesOf(blocks: Body['blocks'], grow: (depth: number) => void): { lines: DocumentLine[]; tables: number } {
  const lines: DocumentLine[] = [];
  let tables = 0;
  for (const block of blocks) {
    if (!('rows' in block)) {
      lines.push(block);
      continue;
    }
    const below = topsOfTable(
      block.rows.map((row) => row.map(textOf)),
      grow,
    );
    if (below) lines.push({ text: '', below });
    else if (isFrame(block)) for (const row of block.rows) for (const cell of row) for (const line of cell) lines.push(line);
    else {
      const rows = block.rows.map(lineOfRow).filter((line) => line !== null);
      if (rows.some(({ text }) => !labelOf(text))) tables += 1;
      for (const line of rows) lines.push(line);
    }
  }
  return { lines, tables };
}
