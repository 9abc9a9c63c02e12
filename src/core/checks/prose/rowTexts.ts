/**
 * Remarks held against the figures of their own row: `实际资助25家` in a remark beside a column 实际资助企业数量 that
 * says 19. A figure is matched by the words in front of it and its unit; it must be the only column they fit.
 */
import type { CellAddress, Table } from '../../model';
import { equals, interval, multiply, type Rational } from '../../numbers';
import type { Book } from '../book';
import { type Figure, figureInterval, figureValue } from '../figures/figure';
import type { Grid } from '../tables/grid';
import type { Mention } from './mention';
import { scaleFor } from './units';
import { headerCore, sharedStart } from './words';

export interface RowConflict {
  readonly at: CellAddress;
  readonly mention: Mention;
  readonly figure: Figure;
  readonly header: string;
  /** Other cells of the row that the same text restates rightly. */
  readonly agreeing: readonly Figure[];
}

/** Figures of remarks that contradict the column of their row which their words name. */
export function rowConflicts(book: Book, table: Table): RowConflict[] {
  // Of scored rows the texts tell of points and reasons, which are checks of their own.
  if (table.kind === 'indicators' || table.kind === 'summary' || table.kind === 'targets') return [];
  const grid = book.grid(table);
  if (grid.columns.length < 2) return [];
  const texts = textColumns(grid);
  const starts = grid.columns.map(({ header }) => headerCore(header).slice(0, 2)).filter((start) => start.length === 2);
  const mayTell = (text: string) => /\d/.test(text) && starts.some((start) => text.includes(start));
  return grid.rows.flatMap(({ row }) => texts.flatMap((column) => conflictsIn(book, grid, row, column, mayTell)));
}

/** Columns of running text: remarks, reasons and others without figures. */
function textColumns(grid: Grid): number[] {
  const { area, columns } = grid.table;
  const numeric = new Set(grid.columns.map(({ column }) => column));
  const labels = new Set(
    columns
      .filter(({ role }) => /^level|^name$|^item$|^category$|^index$|^rule$|^explanation$|^target$/.test(role))
      .map(({ column }) => column),
  );
  const found: number[] = [];
  for (let column = area.left; column <= area.right; column++) {
    if (!numeric.has(column) && !labels.has(column)) found.push(column);
  }
  return found;
}

function conflictsIn(
  book: Book,
  grid: Grid,
  row: number,
  column: number,
  mayTell: (text: string) => boolean,
): RowConflict[] {
  const at = grid.at(row, column);
  const text = grid.ownText(row, column);
  if (text.length < 4 || !mayTell(text)) return [];
  const matched = book.mentions(text).flatMap((mention) => {
    const match = PARTIAL.test(mention.before) ? null : columnFor(grid, row, mention);
    return match ? [{ mention, ...match }] : [];
  });
  const agrees = matched.filter(({ mention, figure, scale }) => agree(mention, figure, scale));
  const agreeing = agrees.map(({ figure }) => figure);
  return matched.flatMap((match) => {
    if (agrees.includes(match) || isSaidElsewhere(grid, row, match.mention)) return [];
    const isAnchored = agreeing.some((figure) => figure !== match.figure);
    const isSure = isAnchored || (match.length >= 4 && headerCore(match.header).length === match.length);
    return isSure ? [{ at, mention: match.mention, figure: match.figure, header: match.header, agreeing }] : [];
  });
}

/** A part, another year or another place than the row is about. */
const PARTIAL = /其中|另|其余|部分|上年|去年|往年|累计|平均|每|同比|剩余|放弃|取消|未|差|合计申报/;

interface Match {
  readonly figure: Figure;
  readonly header: string;
  /** What a 1 in the cell stands for in the unit's base: 10000 for 万元. */
  readonly scale: Rational;
  /** How many characters of the header the words share. */
  readonly length: number;
}

/** The one column whose header the words in front of the figure name best; null where none or several do. */
function columnFor(grid: Grid, row: number, mention: Mention): Match | null {
  const candidates = grid.columns.flatMap((column): Match[] => {
    const scale = scaleFor(column.measure, mention);
    const length = scale ? sharedStart(mention.before, column.header) : 0;
    const figure = length > 0 ? grid.figure(row, column) : null;
    return figure ? [{ figure, header: column.header, scale: scale!, length }] : [];
  });
  const most = Math.max(0, ...candidates.map(({ length }) => length));
  const best = candidates.filter(({ length }) => length === most);
  return best.length === 1 ? best[0]! : null;
}

function agree(mention: Mention, figure: Figure, scale: Rational): boolean {
  return interval.overlap(mention.range, interval.scaled(figureInterval(figure), scale));
}

/** Whether some other cell of the row holds the figure: the words may have meant that one. */
function isSaidElsewhere(grid: Grid, row: number, mention: Mention): boolean {
  return grid.columns.some((column) => {
    const figure = grid.figure(row, column);
    const scale = scaleFor(column.measure, mention);
    return figure !== null && scale !== null && equals(multiply(figureValue(figure), scale), mention.value);
  });
}
