/**
 * A table's rows and columns as one matrix of cells, merged cells resolved: every later step reads from it.
 */
import type { Area, Cell } from '../model';
import type { Grid } from './grid';

/** Wider tables than this are no tables of this field; a sheet laid out to the last column must not cost its area. */
export const WIDEST = 256;

export class Region {
  readonly width: number;
  /** Numbers of the rows, header rows first. */
  readonly rowNumbers: Int32Array;
  /** The sheet row of the header's last row, or the one above the first where there is no header. */
  readonly headerEnd: number;
  /** By row and column: index of the cell plus one, 0 where empty; an empty merged area is its number, negative. */
  private readonly matrix: Int32Array;
  private readonly empty: Area[] = [];

  constructor(
    readonly grid: Grid,
    /** Used rows of the grid. */
    readonly rows: readonly number[],
    readonly headerCount: number,
    readonly left: number,
    readonly right: number,
  ) {
    this.width = right - left + 1;
    this.rowNumbers = Int32Array.from(rows, (used) => grid.rows[used]!);
    this.headerEnd = headerCount > 0 ? this.rowNumbers[headerCount - 1]! : this.rowNumbers[0]! - 1;
    this.matrix = new Int32Array(rows.length * this.width);
    rows.forEach((used, at) => {
      for (let index = grid.starts[used]!; index < grid.starts[used + 1]!; index++) {
        const { column } = grid.cells[index]!;
        if (column > right) break;
        if (column < left) continue;
        const merge = grid.mergeAt(index);
        if (merge) this.fill(at, merge, index + 1);
        else this.matrix[at * this.width + column - left] = index + 1;
      }
    });
    if (rows.length > 0) this.addEmptyMerges();
  }

  /** The index of the cell that stands for a place, merged cells resolved; -1 where there is none. */
  indexAt(row: number, column: number): number {
    return Math.max(0, this.matrix[row * this.width + column]!) - 1;
  }

  /** The cell that stands for a place, merged cells resolved. */
  at(row: number, column: number): Cell | undefined {
    const code = this.matrix[row * this.width + column]!;
    return code > 0 ? this.grid.cells[code - 1] : undefined;
  }

  /** The cell whose own place this is. */
  own(row: number, column: number): Cell | undefined {
    const cell = this.at(row, column);
    return cell && cell.row === this.rowNumbers[row] && cell.column === column + this.left ? cell : undefined;
  }

  /** Whether the cell of a place is the one in the column to the left of it. */
  isSameAsLeft(row: number, column: number): boolean {
    const code = this.matrix[row * this.width + column]!;
    return column > 0 && code > 0 && code === this.matrix[row * this.width + column - 1];
  }

  /** Whether the cell of a place is the one in the row above it. */
  isSameAsAbove(row: number, column: number): boolean {
    const code = this.matrix[row * this.width + column]!;
    return row > 0 && code !== 0 && code === this.matrix[(row - 1) * this.width + column];
  }

  /** Where the value of a place stands: the top left cell of a merged one, also of an empty one. */
  placeOf(row: number, column: number): { row: number; column: number } {
    const code = this.matrix[row * this.width + column]!;
    if (code > 0) {
      const cell = this.grid.cells[code - 1]!;
      return { row: cell.row, column: cell.column };
    }
    if (code < 0) {
      const merge = this.empty[-code - 1]!;
      return { row: merge.top, column: merge.left };
    }
    return { row: this.rowNumbers[row]!, column: column + this.left };
  }

  /** The last sheet row that the cell of a place covers. */
  bottomOf(row: number, column: number): number {
    const code = this.matrix[row * this.width + column]!;
    if (code > 0) return this.grid.bottomOf(code - 1);
    return code < 0 ? this.empty[-code - 1]!.bottom : this.rowNumbers[row]!;
  }

  private fill(at: number, merge: Area, code: number): void {
    const right = Math.min(merge.right, this.right);
    for (let row = at; row < this.rows.length && this.rowNumbers[row]! <= merge.bottom; row++) {
      for (let column = Math.max(merge.left, this.left); column <= right; column++) {
        this.matrix[row * this.width + column - this.left] = code;
      }
    }
  }

  private addEmptyMerges(): void {
    const top = this.rowNumbers[0]!;
    const bottom = this.rowNumbers.at(-1)!;
    for (const merge of this.grid.emptyMergesBetween(top, bottom)) {
      if (merge.right < this.left || merge.left > this.right) continue;
      let at = 0;
      let end = this.rows.length;
      while (at < end) {
        const middle = (at + end) >> 1;
        if (this.rowNumbers[middle]! < merge.top) at = middle + 1;
        else end = middle;
      }
      this.empty.push(merge);
      if (at < this.rows.length) this.fill(at, merge, -this.empty.length);
    }
  }
}
