/**
 * Finding header rows: rows of which most cells are known header words, together with the rows above and below them
 * that group or divide their columns. A row may hold several headers side by side.
 */
import type { Grid } from '../grid';
import type { Words } from '../words';
import { type Header, overlaps } from './cells';
import { grown } from './grow';
import { headerRuns } from './runs';

/** Every header of a sheet, by its first row and then from the left. */
export function findHeaders(grid: Grid, words: Words): Header[] {
  const headers: Header[] = [];
  let lastRow = -1;
  for (let used = 0; used < grid.rows.length; used++) {
    if (!mayBeHeader(grid, used, words)) continue;
    const above = headers.at(-1) ?? null;
    for (const run of headerRuns(grid, used, above, words)) {
      if (used <= lastRow && headers.some((header) => header.rows.includes(used) && overlaps(header, run))) continue;
      const header = grown(grid, used, run, words);
      headers.push(header);
      lastRow = Math.max(lastRow, header.rows.at(-1)!);
    }
  }
  return headers;
}

/**
 * The cheap test that almost every body row fails: two texts that may be known words, three beside numbers (a header
 * beside another table's rows), and then two that are.
 */
function mayBeHeader(grid: Grid, used: number, words: Words): boolean {
  const start = grid.starts[used]!;
  const end = grid.starts[used + 1]!;
  let possible = 0;
  let numbers = 0;
  for (let index = start; index < end; index++) {
    const { value } = grid.cells[index]!;
    if (typeof value === 'number') numbers += 1;
    else if (typeof value === 'string' && words.mayBeKnown(value)) possible += 1;
  }
  if (possible < 2 || (possible < 3 && numbers > (end - start) * 0.2)) return false;
  let known = 0;
  for (let index = start; index < end; index++) {
    const { value } = grid.cells[index]!;
    if (typeof value === 'string' && words.strengthOf(value) > 0 && ++known === 2) return true;
  }
  return false;
}
