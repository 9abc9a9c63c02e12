/** A worksheet with the places of all its rows and cells, to be looked up and changed. */
import { type Area, type CellValue, inArea, parseArea } from '../../../core/model';
import { shownFormula } from '../formulas/notation';
import { SharedFormula } from '../formulas/shared';
import { StoredCell, type StoredRow } from './cells';
import { placeKey } from './place';
import { readSheetPart, type SheetFrame } from './sheet';
import { contentOf } from './value';

export interface DocumentRow extends StoredRow {
  /** From left to right. */
  readonly cells: readonly StoredCell[];
}

/** What a cell holds, by the model's terms; `formula` as it is stored, moved to its place where it is shared. */
export interface HeldContent {
  readonly value: CellValue;
  readonly error: string | null;
  readonly formula: string | null;
}

/** Cells that an array formula or a data table fills together. */
export interface Block {
  readonly kind: 'array' | 'dataTable';
  readonly master: StoredCell;
  readonly area: Area;
}

/** Cells that share a formula, the one that holds it first. */
interface SharedGroup {
  readonly formula: SharedFormula;
  readonly cells: StoredCell[];
}

const NO_CELLS: readonly StoredCell[] = [];
const EMPTY: HeldContent = { value: null, error: null, formula: null };

export class SheetDocument {
  readonly rows: readonly DocumentRow[];
  readonly frame: SheetFrame;
  /** Blocks of more than one cell. */
  readonly blocks: readonly Block[];
  /** The last row that holds cells; 0 where there are none. */
  readonly lastRow: number;
  private readonly byRow: ReadonlyMap<number, DocumentRow>;
  private index: Map<number, StoredCell> | null = null;
  private readonly shared = new Map<StoredCell, SharedGroup>();

  constructor(
    readonly name: string,
    readonly part: string,
    readonly xml: string,
    private readonly strings: readonly string[],
  ) {
    const rows: DocumentRow[] = [];
    let cells: StoredCell[] = [];
    this.frame = readSheetPart(
      xml,
      part,
      (row) => {
        // Formatting may run over a million rows without cells.
        rows.push({ ...row, cells: cells.length === 0 ? NO_CELLS : inOrder(cells) });
        if (cells.length > 0) cells = [];
      },
      (cell) => cells.push(Object.assign(new StoredCell(), cell)),
    );
    this.rows = rows;
    this.byRow = new Map(rows.map((row) => [row.row, row]));
    this.lastRow = rows.reduce((last, { row, cells }) => (cells.length > 0 ? Math.max(last, row) : last), 0);
    this.blocks = this.findGroups();
  }

  cell(row: number, column: number): StoredCell | undefined {
    if (!this.index) {
      this.index = new Map();
      for (const { cells } of this.rows)
        for (const cell of cells) this.index.set(placeKey(cell.row, cell.column), cell);
    }
    return this.index.get(placeKey(row, column));
  }

  /** The style in force at a cell: its own, else that of its row or column. */
  styleAt(row: number, column: number): number {
    const own = this.cell(row, column)?.style;
    if (own !== undefined) return own;
    const ofColumn = this.frame.columnStyles.find(({ first, last }) => column >= first && column <= last);
    return this.byRow.get(row)?.style ?? ofColumn?.style ?? 0;
  }

  /** What a cell holds. */
  held(row: number, column: number): HeldContent {
    const cell = this.cell(row, column);
    return cell ? this.heldBy(cell) : EMPTY;
  }

  heldBy(cell: StoredCell): HeldContent {
    const { value, error } = contentOf(cell, this.strings);
    return { value, error, formula: this.formulaOf(cell) };
  }

  /** The formula of a cell as stored; null where it has none. */
  formulaOf(cell: StoredCell): string | null {
    if (!cell.formula) return null;
    const group = this.shared.get(cell);
    const text = group && group.cells[0] !== cell ? group.formula.at(cell.row, cell.column) : cell.formula.text;
    return text === '' ? null : text;
  }

  /** The other cells that share the formula a cell holds; none where it holds no shared one. */
  followersOf(master: StoredCell): readonly StoredCell[] {
    const group = this.shared.get(master);
    return group?.cells[0] === master ? group.cells.slice(1) : [];
  }

  /** The block of several cells that a cell belongs to. */
  blockAt(row: number, column: number): Block | undefined {
    return this.blocks.find(({ area }) => inArea(area, row, column));
  }

  /** All cells with a formula of their own, block masters included. */
  *formulaCells(): Generator<StoredCell> {
    for (const { cells } of this.rows) for (const cell of cells) if (cell.formula) yield cell;
  }

  /** Notes which cells share a formula, and which fill a block together. */
  private findGroups(): Block[] {
    const blocks: Block[] = [];
    const groups = new Map<number, SharedGroup>();
    for (const cell of this.formulaCells()) {
      const { kind, group, area: written, text } = cell.formula!;
      if (kind === 'shared' && group !== null) {
        // Some writers use a group's number again for the next one.
        if (text !== '') groups.set(group, { formula: new SharedFormula(cell.row, cell.column, text), cells: [] });
        const own = groups.get(group);
        own?.cells.push(cell);
        if (own) this.shared.set(cell, own);
      }
      const area = kind === 'array' || kind === 'dataTable' ? parseArea(written ?? '') : null;
      if (area && (area.top !== area.bottom || area.left !== area.right)) {
        blocks.push({ kind: kind as Block['kind'], master: cell, area });
      }
    }
    return blocks;
  }
}

function inOrder(cells: StoredCell[]): StoredCell[] {
  const isOrdered = cells.every((cell, index) => index === 0 || cells[index - 1]!.column < cell.column);
  return isOrdered ? cells : cells.sort((a, b) => a.column - b.column);
}

/** The same content as the model compares it: formulas as people see them, errors as no value. */
export function comparable(held: HeldContent): { readonly value: CellValue; readonly formula: string | null } {
  return { value: held.value, formula: held.formula === null ? null : shownFormula(held.formula) };
}
