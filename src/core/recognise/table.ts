/** One table from its header: how far it reaches, what its columns hold, what its rows are. */
import { type BodyRow, OWN_HEADERS, type Table, type TableKind } from '../model';
import { bodyBelow } from './body';
import { markedRows } from './budget';
import { captionAbove } from './captions';
import { assignColumns, type RoledColumn, type RoledColumns } from './columns/assign';
import type { Continued } from './continued';
import type { TableCorrections } from './corrections';
import { confidenceOf, tableEvidence } from './evidence';
import type { Grid } from './grid';
import { type Header, indexesTouching } from './header';
import { indicatorsOf } from './indicators';
import { holdsIndicators, kindOf } from './kind';
import { Region, WIDEST } from './region';
import { ordinaryRows, type RowKind, rowKinds, settledKinds } from './rows';
import { totalsOf } from './totals';
import { transposedKind } from './transposed';
import { levelTree, type Tree } from './tree';
import { weightingOf } from './weighting';
import type { Words } from './words';

/** A table not yet numbered, with the cells of its caption. */
export interface FoundTable {
  readonly table: Omit<Table, 'id'>;
  readonly captionCells: readonly number[];
  /** The last used row that belongs to it. */
  readonly lastUsed: number;
  /** Used rows of the table and its caption. */
  readonly usedRows: readonly number[];
  /** Its first row takes labels over from the sheet before. */
  readonly isContinuation: boolean;
  /** It has the columns of the table that the sheet before ended with, and nothing says that that one was complete. */
  readonly mayContinue: boolean;
  /** What a table on the next sheet would go on from. */
  readonly continued: Continued;
}

/** What is known around a header when its table is read. */
export interface Surroundings {
  readonly grid: Grid;
  readonly words: Words;
  /** The headers that begin in a used row. */
  readonly startsAt: (used: number) => readonly Header[];
  /** The last used row of the table above; captions are looked for below it. */
  readonly floor: number;
  /** The table of the sheet before, where this one goes on with it. */
  readonly goesOnFrom: Continued | null;
}

/** A table that has to be turned is put to a person. */
const TRANSPOSED = 0.5;

/** Null where no rows stand below the header. */
export function tableBelow(found: Header, around: Surroundings, corrected: TableCorrections | null): FoundTable | null {
  const { grid, words } = around;
  const header = withoutOwnColumns(grid, found);
  if (header === null || header.right - header.left + 1 > WIDEST) return null;
  const body = bodyBelow(grid, header, around.startsAt, words);
  if (body.rows.length === 0) return null;
  const region = new Region(grid, [...header.rows, ...body.rows], header.rows.length, header.left, header.right);
  const kinds = rowKinds(region, body);
  const roled = rolesOf(region, kinds, around, header, corrected);
  const settled = settledKinds(region, kinds, roled);
  const caption = captionAbove(grid, header, around.floor);
  const tree = levelTree(region, settled, roled, around.goesOnFrom, caption.heading);
  const weighting = weightingOf(region, roled, tree, corrected?.weighting ?? null);
  const indicators = roled.tellsIndicators ? indicatorsOf({ region, roled, tree, weighting }) : [];
  const asItStands = kindOf({ roled, indicators });
  const turned = asItStands === 'list' && !corrected?.kind ? transposedKind(region, words) : null;
  const kind = corrected?.kind ?? turned ?? asItStands;
  const isMoney = kind === 'budget';
  const totals = totalsOf({ region, kinds: settled, roled, tree, weighting, isMoney });
  const table: Omit<Table, 'id'> = {
    sheet: grid.sheet.name,
    area: { top: region.rowNumbers[0]!, left: header.left, bottom: body.bottom, right: header.right },
    headerRows: header.rows.map((used) => grid.rows[used]!),
    kind,
    title: caption.title,
    unit: caption.unit,
    confidence: corrected ? 1 : Math.min(confidenceOf(header, roled.columns), turned ? TRANSPOSED : 1),
    evidence: tableEvidence(region, roled, kind, weighting, {
      isCorrected: corrected !== null,
      isTurned: turned !== null,
    }),
    columns: roled.columns.map(plainColumn),
    rows: bodyRows(region, settled, tree, turned ? 'list' : kind),
    indicators: turned ? [] : holdsIndicators(kind) ? indicators : isMoney ? markedRows(region, roled, totals) : [],
    totals,
    ...(weighting.kind !== 'none' && { weighting: weighting.kind }),
  };
  const captionRows = caption.cells.map((index) => grid.usedAt(grid.cells[index]!.row));
  return {
    table,
    captionCells: caption.cells,
    lastUsed: body.rows.at(-1)!,
    usedRows: [...captionRows, ...region.rows],
    isContinuation: around.goesOnFrom !== null && tree.isContinued,
    mayContinue: around.goesOnFrom !== null,
    continued: {
      columns: roled.columns,
      tellsIndicators: roled.tellsIndicators,
      path: tree.paths.at(-1) ?? [],
      isClosed: totals.some(({ scope, isLevelCell }) => scope.length === 0 && !isLevelCell),
    },
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

function rolesOf(
  region: Region,
  kinds: readonly RowKind[],
  around: Surroundings,
  header: Header,
  corrected: TableCorrections | null,
): RoledColumns {
  return assignColumns(region, ordinaryRows(region, kinds), around.words, {
    roles: corrected?.roles ?? new Map(),
    kind: corrected?.kind ?? null,
    goesOnFrom: header.rows.length === 0 ? around.goesOnFrom : null,
  });
}

function plainColumn({ column, role, header, unit, confidence, evidence }: RoledColumn): Table['columns'][number] {
  return { column, role, header, unit, confidence, evidence };
}

function bodyRows(region: Region, kinds: readonly RowKind[], tree: Tree, tableKind: TableKind): BodyRow[] {
  const leaves = new Set<number>();
  for (const { first, last } of tree.leaves) for (let row = first; row <= last; row++) leaves.add(row);
  const parents = new Set(tree.parents.map(({ row }) => row));
  return kinds.map((kind, at): BodyRow => {
    const row = at + region.headerCount;
    const sheetRow = region.rowNumbers[row]!;
    if (kind.kind === 'total') {
      const isItem = kind.label.sort === 'money' && tableKind !== 'budget';
      return { row: sheetRow, kind: isItem ? 'item' : 'total' };
    }
    if (kind.kind !== 'ordinary') return { row: sheetRow, kind: kind.kind };
    if (!holdsIndicators(tableKind)) return { row: sheetRow, kind: 'item' };
    if (parents.has(row)) return { row: sheetRow, kind: 'total' };
    return { row: sheetRow, kind: leaves.has(row) ? 'indicator' : 'text' };
  });
}
