/** Third request: what the cells hold, in answers below Excel's limits. */
import type { Area, Cell } from '../../../core/model';
import type { ExcelCapabilities } from '../capabilities';
import type { BookContext } from '../context';
import { failureOf, Trouble } from '../failure';
import { BORDERED_CELLS_PER_ANSWER, CELLS_PER_ANSWER, LEADING_LINES } from '../limits';
import { halves, rangeOf, sizeOf } from '../areas';
import { readCells } from './cells';
import { keepFrames, mergesOfTiles, queueTile, tilesOf, type Frame } from './merges';
import type { Shapes } from './shapes';

/** What one sheet holds. Hidden lines are listed without regard to where its cells end. */
export interface SheetContents {
  readonly cells: Cell[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Merged areas found in tiles; empty where the shapes told them. */
  readonly merges: Area[];
  /** Borders, where merged areas can only be guessed from them. */
  readonly frames: Map<string, Frame>;
}

/** A part of a sheet that is read in one answer. */
interface Piece {
  readonly sheet: number;
  readonly area: Area;
}

/** How merged areas are still to be found: they are known, asked for in tiles, or guessed from borders. */
type Merging = 'known' | 'tiles' | 'borders';

/** Reads all cells; as many requests as their payload asks for, one for an ordinary book. */
export async function readContents(
  context: BookContext,
  shapes: Shapes,
  { mergedAreas }: ExcelCapabilities,
  onProgress: (share: number) => void,
): Promise<SheetContents[]> {
  const contents = shapes.sheets.map((): SheetContents => ({
    cells: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    frames: new Map(),
  }));
  const merging: Merging = shapes.sheets.every(({ merges }) => merges) ? 'known' : mergedAreas ? 'tiles' : 'borders';
  const most = merging === 'borders' ? BORDERED_CELLS_PER_ANSWER : CELLS_PER_ANSWER;
  const pieces = shapes.sheets.flatMap(({ used }, sheet) => cut(used, most).map((area): Piece => ({ sheet, area })));
  const total = pieces.reduce((sum, { area }) => sum + sizeOf(area), 0);
  let done = 0;
  for (const bundle of bundles(pieces, most)) {
    await readBundle(context, shapes, contents, bundle, merging);
    done += bundle.reduce((sum, { area }) => sum + sizeOf(area), 0);
    onProgress(done / total);
  }
  return contents;
}

/** Reads some pieces in one answer; where that proves too large, in halves. */
async function readBundle(
  context: BookContext,
  shapes: Shapes,
  contents: readonly SheetContents[],
  pieces: readonly Piece[],
  merging: Merging,
): Promise<void> {
  const queued = pieces.map((piece) => queuePiece(shapes, piece, merging));
  try {
    await context.sync();
  } catch (problem) {
    if (failureOf(problem).code !== 'payload-too-large') throw problem;
    await readHalves(context, shapes, contents, pieces, merging);
    return;
  }
  // Beyond its limits Excel may answer null instead of failing.
  const missing = queued.filter(({ range }) => (range.values as unknown) === null);
  for (const each of queued) if (!missing.includes(each)) keep(each, contents[each.piece.sheet]!);
  if (missing.length > 0)
    await readHalves(
      context,
      shapes,
      contents,
      missing.map(({ piece }) => piece),
      merging,
    );
}

async function readHalves(
  context: BookContext,
  shapes: Shapes,
  contents: readonly SheetContents[],
  pieces: readonly Piece[],
  merging: Merging,
): Promise<void> {
  const middle = Math.ceil(pieces.length / 2);
  const parts = pieces.length > 1 ? [pieces.slice(0, middle), pieces.slice(middle)] : halvesOf(pieces[0]!);
  for (const part of parts) await readBundle(context, shapes, contents, part, merging);
}

function halvesOf({ sheet, area }: Piece): readonly Piece[][] {
  const parts = halves(area);
  if (!parts) throw new Trouble({ code: 'payload-too-large', data: { cells: 1 } });
  return parts.map((part) => [{ sheet, area: part }]);
}

interface QueuedPiece {
  readonly piece: Piece;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly tiles: readonly Excel.RangeAreas[];
  readonly borders: OfficeExtension.ClientResult<Excel.CellProperties[][]> | null;
}

function queuePiece(shapes: Shapes, piece: Piece, merging: Merging): QueuedPiece {
  const { sheet, used } = shapes.sheets[piece.sheet]!;
  const { area } = piece;
  const range = rangeOf(sheet, area);
  range.load('values,formulas,text,numberFormat');
  // Lines before the first cell may be hidden too.
  const firstRow = area.top === used.top && used.top <= LEADING_LINES ? 1 : area.top;
  const firstColumn = area.left === used.left && used.left <= LEADING_LINES ? 1 : area.left;
  return {
    piece,
    range,
    rows: rangeOf(sheet, { ...area, top: firstRow, right: area.left }).getRowProperties({ rowHidden: true }),
    columns: rangeOf(sheet, { ...area, left: firstColumn, bottom: area.top }).getColumnProperties({
      columnHidden: true,
    }),
    firstRow,
    firstColumn,
    tiles: merging === 'tiles' ? tilesOf(area).map((tile) => queueTile(sheet, tile)) : [],
    borders: merging === 'borders' ? range.getCellProperties({ format: { borders: { style: true } } }) : null,
  };
}

function keep(
  { piece, range, rows, columns, firstRow, firstColumn, tiles, borders }: QueuedPiece,
  into: SheetContents,
): void {
  for (const cell of readCells(piece.area, range)) into.cells.push(cell);
  rows.value.forEach(({ rowHidden }, index) => rowHidden && into.hiddenRows.add(firstRow + index));
  columns.value.forEach(({ columnHidden }, index) => columnHidden && into.hiddenColumns.add(firstColumn + index));
  into.merges.push(...mergesOfTiles(tiles));
  if (borders) keepFrames(piece.area, borders.value, into.frames);
}

/** Slices of whole rows, each below the limit; single rows that are wider are cut across. */
function cut(area: Area, most: number): Area[] {
  if (sizeOf(area) <= most) return [area];
  const rows = Math.floor(most / (area.right - area.left + 1));
  if (rows === 0) return halves(area)!.flatMap((half) => cut(half, most));
  const slices: Area[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    slices.push({ ...area, top, bottom: Math.min(area.bottom, top + rows - 1) });
  }
  return slices;
}

/** Pieces together in one answer, as many as fit. */
function bundles(pieces: readonly Piece[], most: number): Piece[][] {
  const all: Piece[][] = [];
  let cells = Infinity;
  for (const piece of pieces) {
    cells += sizeOf(piece.area);
    if (cells > most) {
      all.push([]);
      cells = sizeOf(piece.area);
    }
    all.at(-1)!.push(piece);
  }
  return all;
}
