/**
 * How far a table reaches below its header: row by row until another header, a note, a form row, a title, running
 * text or a wide gap. Single cells in between (section headings) belong to it only if ordinary rows follow.
 */
import type { Cell } from '../model';
import type { Grid } from './grid';
import { type Header, indexesTouching, overlaps } from './header';
import { isWholeTotal } from './rows';
import { Endings } from './vocabulary/endings';
import { FORM_LABELS, NOTE_BEGINNING } from './vocabulary/rows';
import type { Words } from './words';

export interface Body {
  /** Used rows of the grid, from the top, repeated headers and section headings included. */
  readonly rows: readonly number[];
  /** Those of them that repeat the header. */
  readonly repeated: ReadonlySet<number>;
  /** The last row of the sheet that belongs to the table: further down than its last used row where cells are merged. */
  readonly bottom: number;
}

const LARGEST_GAP = 3;
const FORMS: ReadonlySet<string> = new Set(FORM_LABELS);
const FORM_ENDINGS = new Endings(FORM_LABELS, 6);

/**
 * @param startsAt the headers that begin in a used row
 */
export function bodyBelow(
  grid: Grid,
  header: Header,
  startsAt: (used: number) => readonly Header[],
  words: Words,
): Body {
  const rows: number[] = [];
  const repeated = new Set<number>();
  const reach = new Reach(grid, header);
  let pending: number[] = [];
  let lastRow = grid.rows[header.bodyFrom - 1] ?? 0;
  let bottom = lastRow;
  for (let used = header.bodyFrom; used < grid.rows.length; used++) {
    const row = grid.rows[used]!;
    if (header.lastRow !== null && row > header.lastRow) break;
    const indexes = indexesTouching(grid, used, header);
    const isCrossed = reach.crosses(row);
    if (row - lastRow > LARGEST_GAP + 1 && !isCrossed && header.lastRow === null) break;
    if (indexes.length === 0) continue;
    const next = startsAt(used).find((other) => overlaps(other, header));
    if (next) {
      if (!isRepetition(grid, header, next) || endsWithTotal(grid, header, rows)) break;
      for (const again of next.rows) {
        repeated.add(again);
        pending.push(again);
      }
      used = next.rows.at(-1)!;
      lastRow = grid.rows[used]!;
      continue;
    }
    const kind = rowKind(grid, indexes, header, isCrossed, words);
    if (kind === 'outside' && header.lastRow === null) break;
    pending.push(used);
    lastRow = row;
    if (kind === 'fits' || header.lastRow !== null) {
      rows.push(...pending);
      pending = [];
      for (const index of indexes) reach.add(index);
      bottom = Math.max(bottom, reach.bottom, row);
    }
  }
  for (const used of pending) repeated.delete(used);
  return { rows, repeated, bottom };
}

/** How far merged cells of the body reach down, by column. */
class Reach {
  bottom = 0;
  private readonly bottoms: Int32Array;

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
  ) {
    this.bottoms = new Int32Array(header.right - header.left + 1);
    for (const used of header.rows) for (const index of indexesTouching(grid, used, header)) this.cover(index);
  }

  add(index: number): void {
    this.cover(index);
    this.bottom = Math.max(this.bottom, this.grid.bottomOf(index));
  }

  crosses(row: number): boolean {
    for (const bottom of this.bottoms) if (bottom >= row) return true;
    return false;
  }

  private cover(index: number): void {
    const merge = this.grid.mergeAt(index);
    if (!merge || merge.bottom === merge.top) return;
    for (let column = merge.left; column <= Math.min(merge.right, this.header.right); column++) {
      this.bottoms[column - this.header.left] = merge.bottom;
    }
  }
}

/** Whether another header is this one again, as at a page break: most of its labels stand in the same columns. */
function isRepetition(grid: Grid, header: Header, other: Header): boolean {
  if (other.left !== header.left || other.right !== header.right || other.rows.length !== header.rows.length)
    return false;
  let same = 0;
  let all = 0;
  header.rows.forEach((used, at) => {
    for (const index of indexesTouching(grid, used, header)) {
      const cell = grid.cells[index]!;
      const again = grid.cellInRow(other.rows[at]!, cell.column);
      all += 1;
      if (again >= 0 && grid.cells[again]!.text.replace(/\s/g, '') === cell.text.replace(/\s/g, '')) same += 1;
    }
  });
  return same >= all * 0.8;
}

/** Whether what stands above closes with a total over everything: the same header below it then begins another table. */
function endsWithTotal(grid: Grid, header: Header, rows: readonly number[]): boolean {
  const last = rows.at(-1);
  const [first] = last === undefined ? [] : indexesTouching(grid, last, header);
  const value = first === undefined ? null : grid.cells[first]!.value;
  return typeof value === 'string' && isWholeTotal(value);
}

/** `fits`: a row of the table; `waits`: one only if rows follow; `outside`: the table ends above it. */
function rowKind(
  grid: Grid,
  indexes: readonly number[],
  header: Header,
  isCrossed: boolean,
  words: Words,
): 'fits' | 'waits' | 'outside' {
  const first = grid.cells[indexes[0]!]!;
  const firstRight = grid.rightOf(indexes[0]!);
  const isAtLeft = first.column === header.left;
  if (isAtLeft && typeof first.value === 'string') {
    if (NOTE_BEGINNING.test(first.value.trimStart()) && !isTableRow(grid, indexes)) return 'outside';
    if (isFormRow(grid, indexes, words)) return 'outside';
  }
  if (indexes.length > 1 || isCrossed) return 'fits';
  if (typeof first.value !== 'string') return 'fits';
  const isWide = firstRight >= header.right && isAtLeft;
  if (!isAtLeft && !isWide) return first.text.length > LONG_TEXT ? 'outside' : 'fits';
  if (TITLE.test(first.text.trim())) return 'outside';
  return first.text.length > LONG_TEXT && !NUMBERED.test(first.text) ? 'outside' : 'waits';
}

const LONG_TEXT = 60;
const TITLE =
  /^(?:附?表|附件|图)\s*[\d一二三四五六七八九十]|^.{4,40}(?:情况表|评分表|自评表|统计表|明细表|一览表|汇总表|申报表)$|^(?:金额)?单位\s*[:：]/;
const NUMBERED = /^\s*(?:[（(][一二三四五六七八九十\d]+[）)]|[一二三四五六七八九十]+、|\d+[.、])/;

/** Several numbers beside the first cell: a row of the table, whatever its label. */
function isTableRow(grid: Grid, indexes: readonly number[]): boolean {
  return indexes.filter((index) => typeof grid.cells[index]!.value === 'number').length >= 2;
}

/** A form's own row, such as 项目名称 | … or 评价结论 | …: a known label and little beside it, or long text. */
function isFormRow(grid: Grid, indexes: readonly number[], words: Words): boolean {
  const first = grid.cells[indexes[0]!]!;
  if (!FORM_ENDINGS.mayEnd(first.text)) return false;
  const text = words.of(String(first.value));
  if (!text || !(FORMS.has(text.label.bare) || text.known?.group.role === 'goal')) return false;
  if (isTableRow(grid, indexes)) return false;
  return (
    indexes.length <= 2 ||
    indexes.slice(1).some((index) => isLong(grid.cells[index]!)) ||
    hasFormLabelLater(grid, indexes, words)
  );
}

function isLong({ text }: Cell): boolean {
  return text.length > 40;
}

function hasFormLabelLater(grid: Grid, indexes: readonly number[], words: Words): boolean {
  return indexes.slice(1).some((index) => {
    const { value } = grid.cells[index]!;
    const text = typeof value === 'string' ? words.of(value) : null;
    return (
      text !== null &&
      (FORMS.has(text.label.bare) || ['goal', 'target', 'actual'].includes(text.known?.group.role ?? ''))
    );
  });
}
