/**
 * Finding header rows: rows of which most cells are known header words, together with the rows above and below them
 * that group or divide their columns. A row may hold several headers side by side.
 */
import type { Cell } from '../model';
import type { Grid } from './grid';
import { FORM_LABELS, NOTE_BEGINNING } from './vocabulary/rows';
import type { Words } from './words';

/** A header of one to four rows over a run of columns. */
export interface Header {
  /** Used rows of the grid, from the top. */
  readonly rows: readonly number[];
  /** The first used row below it. */
  readonly bodyFrom: number;
  readonly left: number;
  readonly right: number;
  /** The last row of the sheet its table may reach, where an Excel table or a person bounds it. */
  readonly lastRow: number | null;
  /** 0 to 1: how sure it is that these rows are a header. */
  readonly confidence: number;
}

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

export function overlaps(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

interface Run {
  readonly left: number;
  readonly right: number;
}

/** What the cells of a row, or of a part of it, look like. */
interface Signs {
  cells: number;
  known: number;
  /** Known words that are hardly ever the names of indicators. */
  firm: number;
  strength: number;
  values: number;
  long: number;
  forms: number;
  /** Known words that are labels of forms as well. */
  knownForms: number;
  /** A known word, no label of a form, names the rows: a level, a name, an item. */
  hasKey: boolean;
  roles: number;
}

const MOST_HEADER_ROWS = 4;
const FORMS: ReadonlySet<string> = new Set(FORM_LABELS);
const YEAR_LABEL = /^[（(]?(?:19|20)\d{2}(?:[-—~至](?:19|20)?\d{2})?\s*年?度?[^\d]{0,8}[）)]?$/;

/** A comparison, a number or an amount; labels may end in a number (专家1). */
const VALUE = /^[≥≤><=(+-]*\d/;

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

/** The parts of a row that are headers: the whole row, split where a second table begins, else stretches of its runs. */
function headerRuns(grid: Grid, used: number, above: Header | null, words: Words): Run[] {
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
      found.push(...splitTables(grid, used, part, words));
      first = last;
      break;
    }
  }
  return found;
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
  const tables: { left: number; right: number }[] = [];
  for (const run of runs.flatMap((part) => splitAtRepetition(grid, used, part, words))) {
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
  const cells = cellsIn(grid, used, run);
  const texts = cells.map((cell) => words.of(String(cell.value))?.label.bare ?? '');
  const period = texts.indexOf(texts[0]!, 1);
  if (period < 2 || texts.length % period !== 0 || !texts.every((text, at) => text === texts[at % period]))
    return [run];
  const starts = cells.filter((_cell, at) => at % period === 0).map((cell) => cell.column);
  return starts.map((left, at) => ({ left, right: (starts[at + 1] ?? run.right + 1) - 1 }));
}

const KEY_ROLES: ReadonlySet<string> = new Set([
  'level1',
  'level2',
  'level3',
  'name',
  'level',
  'item',
  'category',
  'index',
]);

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

function isHeader(signs: Signs): boolean {
  if (signs.roles < 2 || signs.strength < 1.2 || signs.firm === 0) return false;
  if (signs.forms > 0 && signs.known < 4 && !(signs.hasKey && signs.known - signs.knownForms >= 2)) return false;
  return signs.known >= signs.cells * 0.5 && signs.values <= signs.cells * 0.2 && signs.long === 0;
}

/** Beside cells of another table's body more is asked: nearly all of the labels known, three at least. */
function isHeaderAmongOthers(signs: Signs): boolean {
  return isHeader(signs) && signs.known >= 3 && signs.firm >= 2 && signs.known >= signs.cells * 0.75;
}

/** 完成率, 预算执行率 and 数量 name indicators and levels as well as columns. */
const ALSO_NAMES: ReadonlySet<string> = new Set([
  'rate',
  'executionRate',
  'adjustmentRate',
  'count',
  'amount',
  'status',
]);

function signsOf(grid: Grid, used: number, run: Run, words: Words): Signs {
  const signs: Signs = {
    cells: 0,
    known: 0,
    firm: 0,
    strength: 0,
    values: 0,
    long: 0,
    forms: 0,
    knownForms: 0,
    hasKey: false,
    roles: 0,
  };
  const roles = new Set<string>();
  for (const cell of cellsIn(grid, used, run)) {
    signs.cells += 1;
    if (typeof cell.value !== 'string') {
      if (!(typeof cell.value === 'number' && YEAR_LABEL.test(cell.text))) signs.values += 1;
      continue;
    }
    const text = words.of(cell.value);
    if (!text) {
      signs.long += 1;
    } else if (text.known && text.strength > 0) {
      signs.known += 1;
      if (!ALSO_NAMES.has(text.known.group.role)) signs.firm += 1;
      signs.strength += text.strength;
      roles.add(text.known.group.role);
    } else if (VALUE.test(text.label.bare) && !YEAR_LABEL.test(cell.value)) {
      signs.values += 1;
    }
    const isForm = text !== null && (FORMS.has(text.label.bare) || text.known?.group.role === 'goal');
    if (isForm) signs.forms += 1;
    if (text?.known && text.strength > 0) {
      if (isForm) signs.knownForms += 1;
      else if (KEY_ROLES.has(text.known.group.role)) signs.hasKey = true;
    }
  }
  signs.roles = roles.size;
  return signs;
}

/** A header row with the rows above and below that belong to it. */
function grown(grid: Grid, used: number, run: Run, words: Words): Header {
  const rows = [used];
  let { left, right } = run;
  for (let above = used - 1; above >= 0 && rows.length < MOST_HEADER_ROWS; above--) {
    if (grid.rows[rows[0]!]! - grid.rows[above]! > 2 || !isUpperRow(grid, above, rows[0]!, { left, right }, words))
      break;
    ({ left, right } = widened(grid, above, rows, { left, right }, words));
    rows.unshift(above);
  }
  for (let below = used + 1; below < grid.rows.length && rows.length < MOST_HEADER_ROWS; below++) {
    if (grid.rows[below]! - grid.rows[rows.at(-1)!]! > 2 || !isLowerRow(grid, below, rows, { left, right }, words))
      break;
    rows.push(below);
    right = rightOfLabels(grid, below, { left, right }, words);
  }
  const signs = signsOf(grid, used, run, words);
  const share = signs.known / signs.cells;
  return {
    rows,
    bodyFrom: rows.at(-1)! + 1,
    left,
    right,
    lastRow: null,
    confidence: Math.min(1, 0.5 + 0.3 * share + 0.05 * signs.strength),
  };
}

/** The header that begins in a row over columns that are known, with the rows below it that divide it. */
export function headerAt(grid: Grid, used: number, { left, right }: Run, words: Words): Header {
  const rows = [used];
  for (let below = used + 1; below < grid.rows.length && rows.length < MOST_HEADER_ROWS; below++) {
    if (grid.rows[below]! - grid.rows[rows.at(-1)!]! > 2 || !isLowerRow(grid, below, rows, { left, right }, words))
      break;
    rows.push(below);
  }
  return { rows, bodyFrom: rows.at(-1)! + 1, left, right, lastRow: null, confidence: 1 };
}

/** A row above that groups the columns: short labels, each over several columns or reaching down into the header. */
function isUpperRow(grid: Grid, above: number, top: number, run: Run, words: Words): boolean {
  const indexes = indexesTouching(grid, above, run);
  if (indexes.length === 0) return false;
  const topRow = grid.rows[top]!;
  let groups = 0;
  for (const index of indexes) {
    const cell = grid.cells[index]!;
    if (!isShortLabel(cell, words)) return false;
    const right = grid.rightOf(index);
    if (cell.column <= run.left && right >= run.right) return false;
    const reachesDown = grid.bottomOf(index) >= topRow;
    const covers = labelsBelow(grid, top, cell.column, nextColumn(grid, above, index, run) - 1);
    const isGroup = covers >= 2 && (right > cell.column || indexes.length > 1 || cell.column > run.left);
    if (!reachesDown && !isGroup) return false;
    groups += 1;
  }
  return groups > 0;
}

/** The upper row's neighbouring labels that stand over nothing in the rows below belong to the header as well. */
function widened(grid: Grid, above: number, rows: readonly number[], run: Run, words: Words): Run {
  let { left, right } = run;
  const indexes = indexesTouching(grid, above, { left: 1, right: Infinity });
  // A blank column may stand in between where the label is a known one.
  const isBeside = (distance: number, cell: Cell): boolean =>
    isShortLabel(cell, words) && (distance === 1 || (distance === 2 && (words.of(cell.text)?.known ?? null) !== null));
  const isFree = (from: number, to: number): boolean =>
    rows.every((used) => indexesTouching(grid, used, { left: from, right: to }).length === 0);
  for (const index of indexes) {
    const cell = grid.cells[index]!;
    const end = grid.rightOf(index);
    if (cell.column <= right && end >= left) right = Math.max(right, end);
    else if (isBeside(cell.column - right, cell) && isFree(right + 1, end)) right = end;
  }
  for (const index of [...indexes].reverse()) {
    const cell = grid.cells[index]!;
    const end = grid.rightOf(index);
    if (cell.column <= right && end >= left) left = Math.min(left, cell.column);
    else if (isBeside(left - end, cell) && isFree(cell.column, left - 1)) left = cell.column;
  }
  return { left, right };
}

function isLowerRow(grid: Grid, below: number, rows: readonly number[], upper: Run, words: Words): boolean {
  const run: Run = { left: upper.left, right: rightOfLabels(grid, below, upper, words) };
  const indexes = indexesTouching(grid, below, run);
  if (indexes.length === 0) return false;
  const [only] = indexes;
  if (indexes.length === 1 && grid.cells[only!]!.column <= run.left && grid.rightOf(only!) >= run.right) return false;
  if (isColumnNumbering(grid, indexes)) return true;
  let known = 0;
  let divides = 0;
  for (const index of indexes) {
    const cell = grid.cells[index]!;
    if (!isShortLabel(cell, words)) return false;
    if (words.of(String(cell.value))!.strength > 0) known += 1;
    if (dividesHeader(grid, rows, index)) divides += 1;
  }
  if (divides === indexes.length && reachesInto(grid, rows, below, run)) return true;
  if (fillsGroup(grid, rows, indexes, run)) return true;
  const width = run.right - run.left + 1;
  return known >= indexes.length * 0.6 && indexes.length < width && !repeats(grid, rows, indexes);
}

/** How far a lower header row reaches: where merges were undone its last labels stand beyond the group's own cell. */
function rightOfLabels(grid: Grid, below: number, { left, right }: Run, words: Words): number {
  let end = right;
  for (const index of indexesTouching(grid, below, { left, right: Infinity })) {
    const cell = grid.cells[index]!;
    if (cell.column <= end || (cell.column === end + 1 && isShortLabel(cell, words)))
      end = Math.max(end, grid.rightOf(index));
  }
  return end;
}

/** Whether a cell is narrower than a merged header cell above it, or stands where the rows above are blank. */
function dividesHeader(grid: Grid, rows: readonly number[], index: number): boolean {
  const { column } = grid.cells[index]!;
  const right = grid.rightOf(index);
  for (let at = rows.length - 1; at >= 0; at--) {
    const upper = indexesTouching(grid, rows[at]!, { left: column, right })[0];
    if (upper === undefined) continue;
    return grid.rightOf(upper) - grid.cells[upper]!.column > right - column;
  }
  return true;
}

/**
 * Where merges were undone a group's label stands over the first of its columns only: labels below it and below the
 * blank cells beside it, and nowhere else, are its parts.
 */
function fillsGroup(grid: Grid, rows: readonly number[], indexes: readonly number[], run: Run): boolean {
  const isHeaded = (column: number): boolean =>
    rows.some((used) =>
      indexesTouching(grid, used, run).some(
        (index) => grid.cells[index]!.column <= column && grid.rightOf(index) >= column,
      ),
    );
  const columns = indexes.map((index) => grid.cells[index]!.column);
  if (columns.length < 2 || columns.length > run.right - run.left) return false;
  return columns.every((column, at) => !isHeaded(column) || (columns[at + 1] === column + 1 && !isHeaded(column + 1)));
}

/** Whether a cell of the header, but not one that goes on through the body, reaches down into a row. */
function reachesInto(grid: Grid, rows: readonly number[], below: number, run: Run): boolean {
  const row = grid.rows[below]!;
  return rows.some((used) => indexesTouching(grid, used, run).some((index) => grid.bottomOf(index) === row));
}

/** The same labels in the same columns: a second table's header, not the lower part of this one. */
function repeats(grid: Grid, rows: readonly number[], indexes: readonly number[]): boolean {
  return indexes.some((index) => {
    const cell = grid.cells[index]!;
    return rows.some((used) => {
      const above = grid.cellInRow(used, cell.column);
      return above >= 0 && grid.cells[above]!.value === cell.value;
    });
  });
}

/** `1 | 2 | 3 …` or `A | B | C=B/A`: a row that numbers the columns. */
function isColumnNumbering(grid: Grid, indexes: readonly number[]): boolean {
  if (indexes.length < 3) return false;
  const texts = indexes.map((index) => grid.cells[index]!.text.normalize('NFKC').replace(/\s/g, ''));
  const numbers = texts.map((text) => Number(/^\(?(\d{1,2})\)?(?:=.*)?$/.exec(text)?.[1] ?? NaN));
  const counted = numbers.filter((number) => !Number.isNaN(number));
  if (
    counted.length >= texts.length - 1 &&
    counted.length >= 3 &&
    counted.every((number, at) => number === counted[0]! + at)
  ) {
    return counted[0] === 1;
  }
  return texts.every((text) => /^\(?[A-Z](?:=[A-Z0-9/*×÷+\-()%]+)?\)?$/.test(text) || text === '栏次');
}

function isShortLabel(cell: Cell, words: Words): boolean {
  if (typeof cell.value === 'number') return YEAR_LABEL.test(cell.text);
  if (typeof cell.value !== 'string' || /[：:]\s*\S/.test(cell.value) || NOTE_BEGINNING.test(cell.value)) return false;
  const text = words.of(cell.value);
  if (!text || text.label.bare.length > 20) return false;
  if (text.known?.isWhole) return true;
  return (
    !FORMS.has(text.label.bare) &&
    (!/\d/.test(text.label.bare) || YEAR_LABEL.test(cell.value) || /月|季|年/.test(cell.value))
  );
}

function labelsBelow(grid: Grid, used: number, left: number, right: number): number {
  return indexesTouching(grid, used, { left, right }).length;
}

function nextColumn(grid: Grid, used: number, index: number, run: Run): number {
  const right = grid.rightOf(index);
  if (right > grid.cells[index]!.column) return right + 1;
  const next = index + 1 < grid.starts[used + 1]! ? grid.cells[index + 1]!.column : run.right + 1;
  return Math.min(next, run.right + 1);
}

export function cellsIn(grid: Grid, used: number, run: Run): Cell[] {
  return indexesTouching(grid, used, run).map((index) => grid.cells[index]!);
}

/** The cells of a used row whose own place lies in a run of columns. */
export function indexesTouching(grid: Grid, used: number, run: Run): number[] {
  const indexes: number[] = [];
  for (let index = grid.starts[used]!; index < grid.starts[used + 1]!; index++) {
    const { column } = grid.cells[index]!;
    if (column > run.right) break;
    if (column >= run.left) indexes.push(index);
  }
  return indexes;
}
