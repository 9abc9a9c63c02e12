/**
 * The tree of levels, row by row: labels filled down through merged and blank cells, a label merged across level
 * columns counted once, and rows that go on with the indicator above them.
 */
import type { Cell, Place } from '../model';
import type { RoledColumns } from './columns/assign';
import { compactLabel } from './label';
import type { Continued } from './continued';
import type { Region } from './region';
import type { RowKind } from './rows';

/** One label of a path, with the cell it stands in. */
export interface LevelLabel {
  readonly text: string;
  readonly place: Place;
  /** The level's number, counted from 1. */
  readonly level: number;
}

/** The rows of one indicator: the first names it, the others go on with it. */
export interface Leaf {
  /** Rows of the region. */
  readonly first: number;
  last: number;
  readonly path: readonly LevelLabel[];
}

export interface Tree {
  readonly leaves: readonly Leaf[];
  /** By row of the region below its header: the path in force there, before the row's own total label if it has one. */
  readonly paths: readonly (readonly LevelLabel[])[];
  /** Columns of the levels, or of the name alone, counted from the region's left side. */
  readonly levelColumns: readonly number[];
  /** Whether the rows have numbered levels, so that a level's label may stand for a total or a weight. */
  readonly hasLevels: boolean;
  /** The first row has no outermost label of its own and takes it over from the sheet before. */
  readonly isContinued: boolean;
}

/** @param goesOnFrom the table of the sheet before: its last labels hold until the table has labels of its own */
export function levelTree(
  region: Region,
  kinds: readonly RowKind[],
  { columns }: RoledColumns,
  goesOnFrom: Continued | null,
): Tree {
  const levels = columns.filter(({ role }) => /^level[1-4]$/.test(role));
  const keys = levels.length > 0 ? levels : columns.filter(({ role }) => role === 'name').slice(0, 1);
  const levelColumns = keys.map(({ at }) => at);
  const numbers = keys.map(({ role }) => (role === 'name' ? 1 : Number(role.slice(-1))));
  const state = inForceBefore(region, levelColumns, numbers, goesOnFrom);
  const leaves: Leaf[] = [];
  const paths: (readonly LevelLabel[])[] = [];
  let path: readonly LevelLabel[] = [];
  let open: Leaf | null = null;
  kinds.forEach(({ kind }, at) => {
    const row = at + region.headerCount;
    if (kind === 'header') {
      paths.push(path);
      return;
    }
    if (kind === 'section' && coversTable(region, row)) {
      open = null;
      paths.push(path);
      return;
    }
    const deepest = kind === 'total' ? -1 : takeLabels(region, row, levelColumns, numbers, state);
    if (deepest >= 0) path = state.filter((label) => label !== null);
    paths.push(path);
    if (kind !== 'ordinary') open = null;
    else if (deepest >= 0 && !isFiller(path.at(-1)!.text)) {
      open = { first: row, last: row, path };
      leaves.push(open);
    } else if (deepest < 0 && open) open.last = row;
  });
  const first = leaves[0];
  const isContinued =
    first !== undefined && region.own(first.first, levelColumns[0]!) === undefined && levels.length > 1;
  return { leaves, paths, levelColumns, hasLevels: levels.length > 0, isContinued };
}

/** Labels of the sheet before, placed where they would stand in the first row; the innermost is told anew in any case. */
function inForceBefore(
  region: Region,
  columns: readonly number[],
  numbers: readonly number[],
  goesOnFrom: Continued | null,
): (LevelLabel | null)[] {
  return columns.map((column, at) => {
    const label = at < columns.length - 1 ? goesOnFrom?.path.find(({ level }) => level === numbers[at]) : undefined;
    const row = region.rowNumbers[region.headerCount];
    return label && row !== undefined ? { ...label, place: { row, column: column + region.left } } : null;
  });
}

/** Takes a row's own labels into the path in force; the index of the deepest one, -1 where the row has none. */
function takeLabels(
  region: Region,
  row: number,
  columns: readonly number[],
  numbers: readonly number[],
  state: (LevelLabel | null)[],
): number {
  let deepest = -1;
  let onlyRepeats = true;
  columns.forEach((column, at) => {
    const cell = region.own(row, column);
    const text = cell ? labelText(cell) : '';
    if (!cell || text === '') return;
    if (state[at]?.text !== text) {
      state.fill(null, at + 1);
      onlyRepeats = false;
    }
    state[at] = { text, place: { row: cell.row, column: cell.column }, level: numbers[at]! };
    deepest = at;
  });
  // Labels that only repeat those above, with nothing beside them where a deeper one stood, go on with the row above.
  const goesOn = onlyRepeats && state.slice(deepest + 1).some((label) => label !== null);
  return goesOn ? -1 : deepest;
}

function labelText(cell: Cell): string {
  if (cell.error !== undefined) return '';
  return compactLabel(cell.text);
}

/** `……`, `指标1：` and the like are left in from the template. */
function isFiller(text: string): boolean {
  return /^(?:指标\d*[:：]?)?[.…。·*＊xX\-—/]*$/.test(text.normalize('NFKC'));
}

/** A heading merged across the table, or in a column that is no level: it divides the table, it is no level. */
function coversTable(region: Region, row: number): boolean {
  for (let column = region.width - 1; column >= 0; column--) {
    const cell = region.own(row, column);
    if (cell) return region.indexAt(row, region.width - 1) === region.indexAt(row, column) && region.width > 1;
  }
  return false;
}
