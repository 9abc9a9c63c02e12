import type { CellAddress, ColumnRole, Table } from '../../model';
import { addressText } from '../../model';
import { toExact } from '../../numbers';
import { type Book, isUncalculated, type Row } from '../book';
import { type Check, finding, MOST_CELLS, type Outcome } from '../check';
import { isSameCell } from '../figures/figure';
import { printCells } from '../figures/print';
import { cellOf, isEmptyText } from '../rows/cells';
import { nameOf } from '../rows/comparison';
import { pointsLost } from '../rows/points';

export const missingValue: Check = {
  meta: {
    code: 'missing-value',
    severities: {
      missing: 'warning',
      placeholder: 'warning',
      echo: 'warning',
      claim: 'warning',
      unallocated: 'warning',
    },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/domain.md §7; contract/analysis.md: what is missing throughout is reported per group of rows',
  },
  *check(book) {
    for (const table of book.tables) {
      if (table.kind === 'summary') continue;
      const rows = book.rowsOf(table);
      for (const role of ASKED) {
        for (const group of inGroups(gaps(book, rows, role))) {
          const data = { column: headerOf(table, role), cells: printCells(group), count: group.length };
          yield finding('missing', data, group);
        }
      }
      for (const role of ['target', 'actual'] as const) yield* placeholders(book, rows, role);
    }
    yield* unmeasured(book);
    yield* unallocated(book);
  },
};

/** Several causes for points lost, and none says how many it cost. */
function* unallocated(book: Book): Generator<Outcome> {
  for (const row of book.rows()) {
    const { reason, weight } = row.indicator;
    const lost = reason === null ? null : pointsLost(row.indicator);
    const at = lost && lost.numerator > 0n ? cellOf(row, 'reason') : null;
    const causes = at ? causesIn(reason!) : 0;
    const score = at && (cellOf(row, 'reviewScore') ?? cellOf(row, 'score'));
    if (causes < 2 || !at || !score || /\d\s*分/.test(reason!)) continue;
    const data = { name: nameOf(row), at: addressText(at), causes, lost: toExact(lost!), weight: weight! };
    yield finding('unallocated', data, [score, at], { stated: book.text(score) });
  }
}

/** How many causes a text counts out: 一是…二是…, 1.…2.…, ①…②…. */
function causesIn(text: string): number {
  return Math.max(...COUNTED.map((pattern) => new Set(text.match(pattern)).size));
}

const COUNTED = [/[一二三四五六七八九](?=是)/g, /(?<![\d.])\d(?=[.、．](?!\d))/g, /[①-⑨]/g, /[(（]\d(?=[)）])/g];

/** Actuals that only repeat the bound of their target, or claim completion where the target is a number. */
function* unmeasured(book: Book): Generator<Outcome> {
  for (const row of book.compared) {
    const { target, actual } = row;
    if (target.value.kind !== 'number' || isSameCell(target.at, actual.at)) continue;
    const { kind, comparator, sense, text } = actual.value;
    const isEcho = kind === 'number' && comparator !== null && comparator !== '=' && sameText(text, target.value.text);
    const isClaim = kind === 'tier' && sense === 'completionClaim';
    if (!isEcho && !isClaim) continue;
    const data = { name: nameOf(row), at: addressText(actual.at), text, target: target.value.text };
    yield finding(isEcho ? 'echo' : 'claim', data, [actual.at, target.at], { stated: text });
  }
}

function sameText(a: string, b: string): boolean {
  return a.replace(/\s/g, '') === b.replace(/\s/g, '');
}

/** What a row must state where its table has a column for it. */
const ASKED = ['weight', 'target', 'actual', 'score'] as const;

/**
 * Runs of rows without a value in a column that other rows fill. A column that is empty throughout is a form not yet
 * filled in, and a row empty in every asked column is a heading or a line kept free.
 */
function gaps(book: Book, rows: readonly Row[], role: (typeof ASKED)[number]): CellAddress[][] {
  const runs: CellAddress[][] = [];
  let isOpen = false;
  const filled = rows.map((row) => isFilled(book, row, role));
  if (!filled.includes(true) || !filled.includes(false)) return [];
  let last: CellAddress | null = null;
  for (const [i, row] of rows.entries()) {
    const at = filled[i] || isFree(book, row) ? null : cellOf(row, role);
    const isGap = at !== null;
    if (isGap && !(last && isSameCell(last, at))) {
      last = at;
      if (isOpen) runs.at(-1)!.push(at);
      else runs.push([at]);
    }
    isOpen = isGap;
  }
  return runs;
}

/** A column with gaps all over is told at once rather than gap by gap. */
function inGroups(runs: readonly CellAddress[][]): CellAddress[][] {
  if (runs.length <= MOST_RUNS) return [...runs];
  const all = runs.flat();
  const groups: CellAddress[][] = [];
  for (let start = 0; start < all.length; start += MOST_CELLS) groups.push(all.slice(start, start + MOST_CELLS));
  return groups;
}

const MOST_RUNS = 3;

function isFilled(book: Book, row: Row, role: (typeof ASKED)[number]): boolean {
  if (row.indicator[role] !== null) return true;
  const at = cellOf(row, role);
  const cell = at && book.cells.at(at);
  if (!cell) return false;
  // A dash is an answer: not applicable. Errors, formulas without a result and rules typed into a target cell are other findings.
  return cell.error !== undefined || isUncalculated(cell) || cell.text.trim() !== '';
}

/** Whether the row states nothing at all: no weight, target, actual or score. */
function isFree(book: Book, row: Row): boolean {
  return ASKED.every((role) => !isFilled(book, row, role));
}

function* placeholders(book: Book, rows: readonly Row[], role: 'target' | 'actual') {
  for (const row of rows) {
    const quantity = row.score?.[role];
    if (quantity?.value.kind !== 'placeholder') continue;
    const at = cellOf(row, role);
    if (!at || !isSameCell(at, quantity.at)) continue;
    if (isEmptyText(book.text(at))) continue;
    const data = { at: addressText(at), text: book.text(at), name: row.indicator.levels.at(-1) ?? '' };
    yield finding('placeholder', data, [at], { stated: book.text(at) });
  }
}

function headerOf(table: Table, role: ColumnRole): string {
  return table.columns.find((column) => column.role === role)?.header ?? role;
}
