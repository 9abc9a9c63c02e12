/** Running text outside every table: paragraphs and the long answers of forms, without titles and captions. */
import type { Prose } from '../model';
import type { Grid } from './grid';
import type { FoundTable } from './table';

const SHORTEST = 8;

export function proseOf(grid: Grid, tables: readonly FoundTable[]): Prose[] {
  const captions = new Set(tables.flatMap(({ captionCells }) => captionCells));
  const areas = tables.map(({ table }) => table.area);
  const prose: Prose[] = [];
  let first = 0;
  grid.cells.forEach((cell, index) => {
    if (typeof cell.value !== 'string' || cell.value.length < SHORTEST) return;
    while (
      first < areas.length &&
      areas[first]!.bottom < cell.row &&
      areas.slice(0, first).every(({ bottom }) => bottom < cell.row)
    )
      first += 1;
    for (let at = first; at < areas.length && areas[at]!.top <= cell.row; at++) {
      const { bottom, left, right } = areas[at]!;
      if (cell.row <= bottom && cell.column >= left && cell.column <= right) return;
    }
    if (captions.has(index)) return;
    prose.push({ at: { sheet: grid.sheet.name, row: cell.row, column: cell.column }, text: cell.value });
  });
  return prose;
}
