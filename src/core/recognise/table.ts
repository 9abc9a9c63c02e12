/** One table from its header: how far it reaches, what its columns hold, what its rows are. */
import type { BodyRow, Evidence, Table } from '../model';
import { bodyBelow } from './body';
import { captionAbove } from './captions';
import { assignColumns, type RoledColumn, type RoledColumns } from './columns/assign';
import type { Grid } from './grid';
import { type Header, indexesTouching } from './header';
import { indicatorsOf } from './indicators';
import { kindOf } from './kind';
import { Region, WIDEST } from './region';
import { type RowKind, rowKinds } from './rows';
import { totalsOf } from './totals';
import { levelTree, type Tree } from './tree';
import type { Words } from './words';
import { OWN_HEADERS } from '../model';

/** A table not yet numbered, with the cells of its caption. */
export interface FoundTable {
  readonly table: Omit<Table, 'id'>;
  readonly captionCells: readonly number[];
  /** The last used row that belongs to it. */
  readonly lastUsed: number;
  /** Used rows of the table and its caption. */
  readonly usedRows: readonly number[];
}

/** Null where no rows stand below the header. */
export function tableBelow(
  grid: Grid,
  found: Header,
  startsAt: (used: number) => readonly Header[],
  floor: number,
  words: Words,
): FoundTable | null {
  const header = withoutOwnColumns(grid, found);
  if (header === null || header.right - header.left + 1 > WIDEST) return null;
  const body = bodyBelow(grid, header, startsAt, words);
  if (body.rows.length === 0) return null;
  const region = new Region(grid, [...header.rows, ...body.rows], header.rows.length, header.left, header.right);
  const kinds = rowKinds(region, body);
  const roled = assignColumns(region, ordinaryRows(region, kinds), words);
  const settled = settledKinds(region, kinds, roled);
  const tree = levelTree(region, settled, roled);
  const inShares = areShares(roled.columns);
  const indicators = roled.tellsIndicators ? indicatorsOf({ region, roled, tree, inShares }) : [];
  const kind = kindOf({ roled, indicators });
  const isMoney = kind === 'budget';
  const totals = totalsOf({ region, kinds: settled, roled, tree, inShares, isMoney });
  const caption = captionAbove(grid, header.rows[0]!, header.left, header.right, floor);
  const holdsIndicators = kind !== 'budget' && kind !== 'list';
  const sheet = grid.sheet.name;
  const table: Omit<Table, 'id'> = {
    sheet,
    area: { top: grid.rows[header.rows[0]!]!, left: header.left, bottom: body.bottom, right: header.right },
    headerRows: header.rows.map((used) => grid.rows[used]!),
    kind,
    title: caption.title,
    unit: caption.unit,
    confidence: confidenceOf(header, roled.columns),
    evidence: evidenceOf(sheet, roled, kind, header, grid),
    columns: roled.columns.map(({ column, role, header: text, unit, confidence, evidence }) => ({
      column,
      role,
      header: text,
      unit,
      confidence,
      evidence,
    })),
    rows: bodyRows(region, settled, tree, { holdsIndicators, isMoney }),
    indicators: holdsIndicators ? indicators : [],
    totals,
  };
  const captionRows = caption.cells.map((index) => grid.usedAt(grid.cells[index]!.row));
  return {
    table,
    captionCells: caption.cells,
    lastUsed: body.rows.at(-1)!,
    usedRows: [...captionRows, ...region.rows],
  };
}

/** Columns that this product wrote beside a table are no part of it. */
function withoutOwnColumns(grid: Grid, header: Header): Header | null {
  const indexes = header.rows.flatMap((used) => indexesTouching(grid, used, header));
  const own = indexes.filter((index) => OWN_HEADERS.includes(String(grid.cells[index]!.value)));
  if (own.length === 0) return header;
  const first = Math.min(...own.map((index) => grid.cells[index]!.column));
  const others = indexes.filter((index) => grid.cells[index]!.column < first);
  return others.length === 0 ? null : { ...header, right: Math.max(...others.map((index) => grid.rightOf(index))) };
}

function ordinaryRows(region: Region, kinds: readonly RowKind[]): number[] {
  return kinds.flatMap(({ kind }, at) => (kind === 'ordinary' ? [at + region.headerCount] : []));
}

/** A lone name in the column of names is a row without values, not a heading, unless it is numbered like one. */
function settledKinds(region: Region, kinds: readonly RowKind[], { columns }: RoledColumns): RowKind[] {
  const keys = columns.filter(({ role }) => /^level[1-4]$/.test(role) || role === 'name');
  const leaf = keys.at(-1);
  return kinds.map((kind, at): RowKind => {
    if (kind.kind !== 'section' || !leaf) return kind;
    const cell = region.own(at + region.headerCount, leaf.at);
    return cell &&
      !HEADING.test(cell.text) &&
      region.grid.mergeAt(region.indexAt(at + region.headerCount, leaf.at)) === null
      ? { kind: 'ordinary' }
      : kind;
  });
}

const HEADING = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．])/;

/** Weights that add up to one are shares of one, whatever format shows them. */
function areShares(columns: readonly RoledColumn[]): boolean {
  const weight = columns.find(({ role }) => role === 'weight');
  if (!weight) return false;
  const { sum, most, numbers, percent } = weight.signs.profile;
  return numbers > 1 && percent < 0.5 && most <= 1 && Math.abs(sum - 1) < 0.0051;
}

function bodyRows(
  region: Region,
  kinds: readonly RowKind[],
  tree: Tree,
  told: { holdsIndicators: boolean; isMoney: boolean },
): BodyRow[] {
  const leaves = new Set<number>();
  for (const { first, last } of tree.leaves) for (let row = first; row <= last; row++) leaves.add(row);
  return kinds.map((kind, at): BodyRow => {
    const row = at + region.headerCount;
    const sheetRow = region.rowNumbers[row]!;
    if (kind.kind === 'total')
      return { row: sheetRow, kind: kind.label.sort === 'money' && !told.isMoney ? 'item' : 'total' };
    if (kind.kind !== 'ordinary') return { row: sheetRow, kind: kind.kind };
    if (!told.holdsIndicators) return { row: sheetRow, kind: 'item' };
    return { row: sheetRow, kind: leaves.has(row) ? 'indicator' : 'text' };
  });
}

function confidenceOf(header: Header, columns: readonly RoledColumn[]): number {
  const mean = columns.reduce((total, { confidence }) => total + confidence, 0) / Math.max(1, columns.length);
  return Math.round(Math.min(header.confidence, 0.3 + 0.7 * mean) * 100) / 100;
}

function evidenceOf(sheet: string, roled: RoledColumns, kind: string, header: Header, grid: Grid): Evidence[] {
  const cells = [{ sheet, row: grid.rows[header.rows[0]!]!, column: header.left }];
  const headers = roled.columns.filter(({ signs }) => signs.guesses.word !== null).map(({ header: text }) => text);
  return [{ message: { id: `recognise.kind-${kind}`, data: { headers } }, cells }];
}
