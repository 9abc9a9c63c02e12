/**
 * One sheet as a grid: cells by row, merged areas by their top left cell. Built once per sheet in time linear in its
 * cells, without an object per cell; hidden rows and columns are in it like others.
 */
import type { Area, Cell, SheetSnapshot } from '../model';

export class Grid {
  readonly cells: readonly Cell[];
  /** Numbers of the rows that hold a cell, ascending. */
  readonly rows: Int32Array;
  /** Where the cells of each used row begin in {@link cells}; one entry more than rows, the last one closes. */
  readonly starts: Int32Array;
  /** By cell: the number of its merged area in {@link merges} plus one, 0 for a cell of its own. */
  private readonly mergeOf: Int32Array;
  private readonly merges: readonly Area[];
  /** Merged areas that hold nothing, by their top row: places where a value would stand. */
  private readonly emptyMerges: readonly Area[];

  constructor(readonly sheet: SheetSnapshot) {
    this.cells = inOrder(sheet.cells);
    this.merges = sheet.merges;
    const { cells } = this;
    const rows = new Int32Array(cells.length);
    const starts = new Int32Array(cells.length + 1);
    let used = 0;
    for (let index = 0; index < cells.length; index++) {
      const { row } = cells[index]!;
      if (used > 0 && rows[used - 1] === row) continue;
      rows[used] = row;
      starts[used] = index;
      used += 1;
    }
    starts[used] = cells.length;
    this.rows = rows.subarray(0, used);
    this.starts = starts.subarray(0, used + 1);
    this.mergeOf = new Int32Array(sheet.merges.length > 0 ? cells.length : 0);
    const empty: Area[] = [];
    sheet.merges.forEach((merge, number) => {
      const index = this.cellIndex(merge.top, merge.left);
      if (index < 0) empty.push(merge);
      else this.mergeOf[index] = number + 1;
    });
    this.emptyMerges = empty.sort((a, b) => a.top - b.top);
  }

  /** The first used row (as an index of {@link rows}) at or below a row. */
  usedAt(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rows[middle]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The cell that stands at a place itself; -1 where it is empty or covered by a merged one. */
  cellIndex(row: number, column: number): number {
    const used = this.usedAt(row);
    return this.rows[used] === row ? this.cellInRow(used, column) : -1;
  }

  /** Like {@link cellIndex}, for a used row. */
  cellInRow(used: number, column: number): number {
    let low = this.starts[used]!;
    let high = this.starts[used + 1]!;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.cells[middle]!.column < column) low = middle + 1;
      else high = middle;
    }
    return low < this.starts[used + 1]! && this.cells[low]!.column === column ? low : -1;
  }

  /** The merged area that a cell stands for; null for a cell of its own. */
  mergeAt(index: number): Area | null {
    const number = this.mergeOf.length > 0 ? this.mergeOf[index]! : 0;
    return number > 0 ? this.merges[number - 1]! : null;
  }

  rightOf(index: number): number {
    return this.mergeAt(index)?.right ?? this.cells[index]!.column;
  }

  bottomOf(index: number): number {
    return this.mergeAt(index)?.bottom ?? this.cells[index]!.row;
  }

  /** Empty merged areas whose top row lies between two rows, both included. */
  emptyMergesBetween(top: number, bottom: number): readonly Area[] {
    const { emptyMerges } = this;
    let low = 0;
    let high = emptyMerges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (emptyMerges[middle]!.top < top) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < emptyMerges.length && emptyMerges[end]!.top <= bottom) end += 1;
    return emptyMerges.slice(low, end);
  }
}

/** Cells by row and column without those that hold nothing but blanks; the same array where nothing is to be done. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  let isInOrder = true;
  let isFilled = true;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index]!;
    if (isBlank(cell)) isFilled = false;
    const previous = cells[index - 1];
    if (previous && (previous.row > cell.row || (previous.row === cell.row && previous.column >= cell.column))) {
      isInOrder = false;
    }
  }
  const filled = isFilled ? cells : cells.filter((cell) => !isBlank(cell));
  return isInOrder ? filled : [...filled].sort((a, b) => a.row - b.row || a.column - b.column);
}

function isBlank({ value, error }: Cell): boolean {
  if (typeof value === 'number' || error !== undefined) return false;
  return (
    value === null ||
    (typeof value === 'string' && (value === '' || (value.charCodeAt(0) <= 32 && value.trim() === '')))
  );
}
