import type { ReportTable } from '@/api/types';
import { sharedDecimals } from '@/components/figures';

export type ReportCell = ReportTable['cells'][number];

export interface GridRow {
  row: ReportTable['rows'][number];
  /** One for each column, in its order; nothing where the report has nothing. */
  cells: (ReportCell | undefined)[];
  /** How many decimals the row's figures are told with, so that they can be compared along it. */
  decimals: number;
}

/** The table as it is drawn: rows of cells in the order of the columns. */
export function gridOf({ columns, rows, cells }: ReportTable): GridRow[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return rows.map((row) => {
    const ordered = columns.map((column) => byPlace.get(`${row.key} ${column.key}`));
    const observations = ordered.flatMap((cell) => cell?.observation ?? []);
    const decimals = Math.max(
      0,
      ...observations.map(({ unitOfMeasure }) => sharedDecimals(observations.map(valueOf), unitOfMeasure)),
    );
    return { row, cells: ordered, decimals };
  });
}

const valueOf = ({ value }: { value?: number | null }) => value;

/** A table that the source has lost may still have its headings, but has nothing to compare. */
export const hasCells = (table: ReportTable | null | undefined) => !!table && table.cells.length > 0;

export const noteId = (section: string, index: number) => `${section}-note-${index + 1}`;

/** The place in the table where a footnote is called upon. */
export const referenceId = (section: string, { row, column }: Pick<ReportCell, 'row' | 'column'>, index: number) =>
  `${section}-${row}-${column}-ref-${index + 1}`;

/** The places that call upon the footnote with this mark, row by row. */
export function referencesTo(section: string, table: ReportTable, mark: string): string[] {
  const index = table.footnotes.findIndex((note) => note.mark === mark);
  return gridOf(table)
    .flatMap(({ cells }) => cells)
    .filter((cell) => cell !== undefined)
    .filter((cell) => cell.footnotes.includes(mark))
    .map((cell) => referenceId(section, cell, index));
}

/** Why some figures are no observations, each reason once, in the order of the table. */
export function reasonsIn(table: ReportTable, wordsOf: (reason: ReportCell['reason']) => string): string[] {
  const reasons = gridOf(table)
    .flatMap(({ cells }) => cells)
    .map((cell) => wordsOf(cell?.reason))
    .filter((words) => words !== '');
  return [...new Set(reasons)];
}
