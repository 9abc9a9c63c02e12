/** The parts of a row that are headers: a table of its own each, side by side. */
import type { Grid } from '../grid';
import type { Words } from '../words';
import { cellsIn, type Header, indexesTouching, overlaps, type Run } from './cells';
import { isHeader, isHeaderAmongOthers, KEY_ROLES, signsOf } from './signs';

/** The parts of a row that are headers: the whole row, split where a second table begins, else stretches of its runs. */
export function headerRuns(grid: Grid, used: number, above: Header | null, words: Words): Run[] {
  const all = runsOf(grid, used);
  const runs = withoutValuesAtEnds(grid, used, all, words);
  if (runs.length === 0) return [];
  const isStrict = runs.length < all.length || (above !== null && goesOnBelow(grid, used, above, joined(runs)));
  const isEnough = (run: Run): boolean => {
    const signs = signsOf(grid, used, run, words);
    return isStrict ? isHeaderAmongOthers(signs) : isHeader(signs);
  };
  if (isEnough(joined(runs))) return splitTables(grid, used, runs, words);
  const found: Run[] = [];
  for (let first = 0; first < runs.length; first++) {
    for (let last = runs.length - 1; last >= first; last--) {
      const part = runs.slice(first, last + 1);
      const isDense = part.every((run, at) => at === 0 || run.left - part[at - 1]!.right <= 2);
      if (!isDense || !isHeaderAmongOthers(signsOf(grid, used, joined(part), words))) continue;
      const whole = withNeighbours(grid, used, runs, { first, last }, words);
      found.push(...splitTables(grid, used, whole.part, words));
      first = whole.last;
      break;
    }
  }
  return found;
}

/** Runs right beside a header that hold nothing but labels belong to it, known or not. */
function withNeighbours(
  grid: Grid,
  used: number,
  runs: readonly Run[],
  { first, last }: { first: number; last: number },
  words: Words,
): { part: readonly Run[]; last: number } {
  const own: Run = { left: runs[first]!.left, right: runs[last]!.right };
  const isBelow = (run: Run): boolean =>
    used > 0 && grid.rows[used]! - grid.rows[used - 1]! === 1 && indexesTouching(grid, used - 1, run).length > 0;
  const areLabels = (run: Run): boolean => {
    const { values, long, cells } = signsOf(grid, used, run, words);
    // Rows that go on from above beside a header that begins are those of another table.
    return values === 0 && long === 0 && cells > 0 && (!isBelow(run) || isBelow(own));
  };
  let from = first;
  let to = last;
  while (from > 0 && runs[from]!.left - runs[from - 1]!.right <= 2 && areLabels(runs[from - 1]!)) from -= 1;
  while (to < runs.length - 1 && runs[to + 1]!.left - runs[to]!.right <= 2 && areLabels(runs[to + 1]!)) to += 1;
  return { part: runs.slice(from, to + 1), last: to };
}

/** Whether a row stands right below rows of a table and fills the columns that they fill: one of its rows, rather. */
function goesOnBelow(grid: Grid, used: number, above: Header, run: Run): boolean {
  const before = used - 1;
  if (before <= above.rows.at(-1)! || grid.rows[used]! - grid.rows[before]! > 1 || !overlaps(above, run)) return false;
  const filled = new Set(cellsIn(grid, before, above).map(({ column }) => column));
  return cellsIn(grid, used, run).filter(({ column }) => filled.has(column)).length >= Math.max(2, filled.size * 0.6);
}

function joined(runs: readonly Run[]): Run {
  return { left: runs[0]!.left, right: runs.at(-1)!.right };
}

/** Runs of values at either end belong to a table beside this header. */
function withoutValuesAtEnds(grid: Grid, used: number, runs: readonly Run[], words: Words): Run[] {
  const isOther = (run: Run): boolean => {
    const { known, values, long } = signsOf(grid, used, run, words);
    return known === 0 && (values > 0 || long > 0);
  };
  let first = 0;
  let end = runs.length;
  while (first < end && isOther(runs[first]!)) first += 1;
  while (end > first && isOther(runs[end - 1]!)) end -= 1;
  return runs.slice(first, end);
}

/** Stretches of neighbouring cells, merged ones at their whole width. */
function runsOf(grid: Grid, used: number): Run[] {
  const runs: { left: number; right: number }[] = [];
  for (let index = grid.starts[used]!; index < grid.starts[used + 1]!; index++) {
    const left = grid.cells[index]!.column;
    const right = grid.rightOf(index);
    const last = runs.at(-1);
    if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
    else runs.push({ left, right });
  }
  return runs;
}

/**
 * Runs belong to one table unless the later one begins with a key of its own (a level, a name, a number) that the
 * table before it has already: then two tables stand side by side.
 */
function splitTables(grid: Grid, used: number, runs: readonly Run[], words: Words): Run[] {
  const repeated = splitAtRepetition(grid, used, joined(runs), words);
  const tables: { left: number; right: number }[] = [];
  for (const run of repeated.length > 1 ? repeated : runs) {
    const last = tables.at(-1);
    const isOwn =
      last !== undefined &&
      holdsValues(grid, used, last, words) &&
      isHeader(signsOf(grid, used, last, words)) &&
      keysOf(grid, used, run, words).some((key) => keysOf(grid, used, last, words).includes(key));
    if (!last || isOwn) tables.push({ ...run });
    else last.right = run.right;
  }
  return tables.filter((run) => isHeader(signsOf(grid, used, run, words)));
}

/** `序号|指标|得分|序号|指标|得分`: the labels begin again from the first one. */
function splitAtRepetition(grid: Grid, used: number, run: Run, words: Words): Run[] {
  const indexes = indexesTouching(grid, used, run);
  const texts = indexes.map((index) => words.of(String(grid.cells[index]!.value))?.label.bare ?? '');
  const period = texts.indexOf(texts[0]!, 1);
  if (period < 2 || texts.length % period !== 0 || !texts.every((text, at) => text === texts[at % period]))
    return [run];
  return indexes.flatMap((index, at) =>
    at % period === 0 ? [{ left: grid.cells[index]!.column, right: grid.rightOf(indexes[at + period - 1]!) }] : [],
  );
}

/** Whether a stretch of labels heads more than what names a row. */
function holdsValues(grid: Grid, used: number, run: Run, words: Words): boolean {
  return cellsIn(grid, used, run).some(({ value }) => {
    const role = typeof value === 'string' ? words.of(value)?.known?.group.role : undefined;
    return role !== undefined && !KEY_ROLES.has(role);
  });
}

function keysOf(grid: Grid, used: number, run: Run, words: Words): string[] {
  return cellsIn(grid, used, run).flatMap((cell) => {
    const role = typeof cell.value === 'string' ? words.of(cell.value)?.known?.group.role : undefined;
    return role && KEY_ROLES.has(role) ? [role] : [];
  });
}
