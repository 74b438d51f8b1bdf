/** An outline as CSV that Norwegian Excel opens by a double click. Carries everything. */
import { type OutlineWriter, toldSteps } from '#exporters/outline/options';
import { columnsOf } from '#exporters/outline/table';
import { guardFormula, quoted } from '#exporters/writers/csv';
import type { OutlineLayout } from '#model/outline-formats';
import { carried } from '#model/outline-text';

const written = (value: string | number | undefined): string =>
  value === undefined ? '' : typeof value === 'number' ? String(value) : quoted(guardFormula(carried(value)), ';');

/** Writes a layout as CSV. */
export const writeCsvOutline =
  (layout: OutlineLayout): OutlineWriter =>
  async (outline, options) => {
    const { columns, losses } = columnsOf(outline, layout, options);
    const lines = [columns.map(({ heading }) => written(heading)).join(';')];
    for (const step of toldSteps(outline, options)) lines.push(columns.map(({ cell }) => written(cell(step))).join(';'));
    return { bytes: new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`), losses };
  };
