/**
 * The tree of levels, row by row: labels filled down through merged and blank cells, a label merged across level
 * columns counted once, and rows that go on with the indicator above them.
 */
import type { Cell, Place } from '../model';
import type { RoledColumns } from './columns/assign';
import type { Continued } from './continued';
import { compactLabel } from './label';
import { outlineOf, type Outline } from './outline';
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
  /** Rows that stand for a level of an outline, with their paths. */
  readonly parents: readonly { readonly row: number; readonly path: readonly LevelLabel[] }[];
  /** By row of the region below its header: the path in force there, before the row's own total label if it has one. */
  readonly paths: readonly (readonly LevelLabel[])[];
  /** Columns of the levels, or of the name alone, counted from the region's left side. */
  readonly levelColumns: readonly number[];
  /** Whether the rows have levels, so that a level's label may stand for a total or a weight. */
  readonly hasLevels: boolean;
  /** Whether headings across the table are its outermost level. */
  readonly hasHeadings: boolean;
  /** The first row has no outermost label of its own and takes it over from the sheet before. */
  readonly isContinued: boolean;
}

/**
 * @param goesOnFrom the table of the sheet before: its last labels hold until the table has labels of its own
 * @param title a numbered heading above the header, the outermost label of a table whose columns begin at level 2
 */
export function levelTree(
  region: Region,
  kinds: readonly RowKind[],
  roled: RoledColumns,
  goesOnFrom: Continued | null,
  title: LevelLabel | null,
): Tree {
  const levels = roled.columns
    .filter(({ role }) => /^level[1-4]$/.test(role))
    .sort((a, b) => a.role.localeCompare(b.role));
  const keys = levels.length > 0 ? levels : roled.columns.filter(({ role }) => role === 'name').slice(0, 1);
  const outline = levels.length === 0 ? outlineOf(region, kinds, roled.columns) : null;
  const builder = new TreeBuilder(region, {
    columns: keys.map(({ at }) => at),
    numbers: keys.map(({ role }) => (role === 'name' ? 1 : Number(role.slice(-1)))),
    outline,
    goesOnFrom,
    title,
  });
  kinds.forEach((kind, at) => builder.add(kind, at + region.headerCount));
  return builder.tree(levels.length > 0 || outline !== null, levels.length > 1);
}

interface Keys {
  readonly columns: readonly number[];
  /** The level's number by column. */
  readonly numbers: readonly number[];
  readonly outline: Outline | null;
  readonly goesOnFrom: Continued | null;
  readonly title: LevelLabel | null;
}

class TreeBuilder {
  private readonly state: (LevelLabel | null)[];
  private readonly leaves: Leaf[] = [];
  private readonly parents: { row: number; path: readonly LevelLabel[] }[] = [];
  private readonly paths: (readonly LevelLabel[])[] = [];
  private readonly stack: LevelLabel[] = [];
  private heading: LevelLabel | null = null;
  private hasHeadings = false;
  private path: readonly LevelLabel[] = [];
  private open: Leaf | null = null;

  constructor(
    private readonly region: Region,
    private readonly keys: Keys,
  ) {
    this.state = keys.columns.map((column, at) => this.labelBefore(column, at));
    if (this.takesHeadings() && keys.title) this.takeHeading(keys.title);
  }

  add({ kind }: RowKind, row: number): void {
    if (kind === 'section') this.section(row);
    else if (kind === 'ordinary') this.ordinary(row);
    else if (kind === 'total') this.open = null;
    this.paths.push(this.path);
  }

  tree(hasLevels: boolean, mayContinue: boolean): Tree {
    const { region, keys, leaves, parents, paths, hasHeadings } = this;
    const first = leaves[0];
    const isContinued = first !== undefined && mayContinue && region.own(first.first, keys.columns[0]!) === undefined;
    return { leaves, parents, paths, levelColumns: keys.columns, hasLevels, hasHeadings, isContinued };
  }

  /** Headings across the table are a level where the columns begin at the second one. */
  private takesHeadings(): boolean {
    return (this.keys.numbers[0] ?? 1) > 1;
  }

  private section(row: number): void {
    this.open = null;
    const cell = firstOwn(this.region, row);
    if (!cell) return;
    const isAcross =
      this.region.width > 1 &&
      this.region.indexAt(row, cell.column - this.region.left) === this.region.indexAt(row, this.region.width - 1);
    if (this.takesHeadings() && (isAcross || cell.column === this.region.left)) {
      this.takeHeading({
        text: compactLabel(cell.text),
        place: { row: cell.row, column: cell.column },
        level: this.keys.numbers[0]! - 1,
      });
    } else if (!isAcross && this.takeLabels(row)) this.path = this.fullPath();
  }

  private takeHeading(heading: LevelLabel): void {
    this.heading = heading;
    this.hasHeadings = true;
    this.state.fill(null);
    this.path = [heading];
  }

  private ordinary(row: number): void {
    const place = this.keys.outline?.get(row);
    if (place) this.outlined(row, place.depth, place.isParent);
    else if (this.takeLabels(row)) {
      this.path = this.fullPath();
      this.begin(row);
    } else if (this.open) this.open.last = row;
  }

  private outlined(row: number, depth: number, isParent: boolean): void {
    const cell = this.region.own(row, this.keys.columns[0]!)!;
    this.stack.length = depth;
    this.stack.push({ text: labelText(cell), place: { row: cell.row, column: cell.column }, level: depth + 1 });
    this.path = [...this.stack];
    if (isParent) {
      this.parents.push({ row, path: this.path });
      this.open = null;
    } else this.begin(row);
  }

  private begin(row: number): void {
    if (isFiller(this.path.at(-1)!.text)) {
      this.open = null;
      return;
    }
    this.open = { first: row, last: row, path: this.path };
    this.leaves.push(this.open);
  }

  private fullPath(): LevelLabel[] {
    const labels = this.state.filter((label) => label !== null);
    return this.heading ? [this.heading, ...labels] : labels;
  }

  /** Takes a row's own labels into the path in force; false where it has none, or only repeats those above. */
  private takeLabels(row: number): boolean {
    const { state, keys } = this;
    let deepest = -1;
    let onlyRepeats = true;
    keys.columns.forEach((column, at) => {
      const cell = this.region.own(row, column);
      const text = cell ? labelText(cell) : '';
      if (!cell || text === '') return;
      if (state[at]?.text !== text) {
        state.fill(null, at + 1);
        onlyRepeats = false;
      }
      state[at] = { text, place: { row: cell.row, column: cell.column }, level: keys.numbers[at]! };
      deepest = at;
    });
    // Repeated labels with nothing beside them where a deeper one stood go on with the row above.
    const goesOn = onlyRepeats && state.slice(deepest + 1).some((label) => label !== null);
    return deepest >= 0 && !goesOn;
  }

  /** A label of the sheet before, placed where it would stand in the first row; the innermost is told anew. */
  private labelBefore(column: number, at: number): LevelLabel | null {
    const { region, keys } = this;
    const number = keys.numbers[at];
    const label =
      at < keys.columns.length - 1 ? keys.goesOnFrom?.path.find(({ level }) => level === number) : undefined;
    const row = region.rowNumbers[region.headerCount];
    return label && row !== undefined ? { ...label, place: { row, column: column + region.left } } : null;
  }
}

function labelText(cell: Cell): string {
  return cell.error === undefined ? compactLabel(cell.text) : '';
}

/** `……`, `指标1：` and the like are left in from the template. */
function isFiller(text: string): boolean {
  if (text.length > LONGEST_FILLER) return false;
  return /^(?:指标\d*[:：]?)?[.…。·*＊xX\-—/]*$/.test(text.normalize('NFKC'));
}

const LONGEST_FILLER = 12;

function firstOwn(region: Region, row: number): Cell | undefined {
  for (let column = 0; column < region.width; column++) {
    const cell = region.own(row, column);
    if (cell) return cell;
  }
  return undefined;
}
