/** What stands above a column: its header labels from the top, merged and grouping labels included. */
import type { Cell } from '../../model';
import type { Region } from '../region';
import type { HeaderText, Words } from '../words';

export interface HeaderPath {
  /** From the top; a label that spans several header rows counts once. */
  readonly cells: readonly Cell[];
  /** The same as read, without those too long to be labels. */
  readonly labels: readonly HeaderText[];
  /** Nothing stands in the column but a label that groups it with others, which have labels of their own below it. */
  readonly isOnlyGroup: boolean;
}

/** The header path of every column of a region. */
export function headerPaths(region: Region, words: Words): HeaderPath[] {
  const labelRows = Array.from({ length: region.headerCount }, (_none, row) => row).filter(
    (row) => !isNumbering(region, row),
  );
  const cells = Array.from({ length: region.width }, (_none, column) => cellsAbove(region, column, labelRows));
  cells.forEach((path, column) => {
    // A header for two columns whose merge was undone stands over the first of them only.
    const left = cells[column - 1]?.at(-1);
    if (path.length === 0 && left && words.of(left.text)?.second && !isEmptyBelow(region, column))
      cells[column] = [...cells[column - 1]!];
  });
  return cells.map((path, column) => {
    const lowest = path.at(-1);
    const isGroup =
      lowest !== undefined && cells.some((other) => other.length > path.length && other[path.length - 1] === lowest);
    return {
      cells: path,
      labels: path.flatMap((cell) => words.of(cell.text) ?? []),
      isOnlyGroup: isGroup && isEmptyBelow(region, column),
    };
  });
}

function cellsAbove(region: Region, column: number, labelRows: readonly number[]): Cell[] {
  const cells: Cell[] = [];
  labelRows.forEach((row, at) => {
    const cell = region.at(row, column) ?? groupingLabel(region, row, column, labelRows.slice(at + 1));
    if (cell && cell !== cells.at(-1)) cells.push(cell);
  });
  return cells;
}

function isEmptyBelow(region: Region, column: number): boolean {
  for (let row = region.headerCount; row < region.rows.length; row++) if (region.own(row, column)) return false;
  return true;
}

/** The header as it is shown: the lowest label, or with all labels where the lowest says nothing by itself. */
export function headerText(path: HeaderPath): string {
  return (path.cells.at(-1)?.text ?? '').replace(/\s+/g, '');
}

/**
 * Where merges were undone, a label that groups several columns stands over the first of them only: a blank cell
 * belongs to the label on its left if a label of its own stands below it.
 */
function groupingLabel(region: Region, row: number, column: number, rowsBelow: readonly number[]): Cell | undefined {
  if (!rowsBelow.some((below) => region.at(below, column))) return undefined;
  for (let left = column - 1; left >= 0; left--) {
    const cell = region.at(row, left);
    if (cell) return rowsBelow.some((below) => isOtherCell(region.at(below, left), cell)) ? cell : undefined;
  }
  return undefined;
}

function isOtherCell(cell: Cell | undefined, than: Cell): boolean {
  return cell !== undefined && cell !== than;
}

/** A header row that only numbers the columns says nothing about them. */
function isNumbering(region: Region, row: number): boolean {
  let counted = 0;
  let numbered = 0;
  for (let column = 0; column < region.width; column++) {
    const cell = region.own(row, column);
    if (!cell) continue;
    counted += 1;
    if (/^[（(]?(?:\d{1,2}|[A-Z])(?:=.*)?[）)]?$|^栏次$/.test(cell.text.trim())) numbered += 1;
  }
  return counted >= 3 && numbered === counted;
}
