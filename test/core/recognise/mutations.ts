/**
 * Changes to a sheet that leave its meaning as it is: what a fixture should read as is changed along with it. Every
 * mutation is decided by a seed, so that a mutant that reads otherwise can be looked at again.
 */
import { areaText, parseArea, type Area, type Cell, type SheetSnapshot } from '../../../src/core/model';
import { HEADER_WORDS } from '../../../src/core/recognise/vocabulary';
import { readLabel } from '../../../src/core/recognise/label';
import type { ExpectedTable, Fixture } from './books/sheet';

export interface Mutation {
  readonly name: string;
  /** Null where the fixture has nothing to change in this way. */
  readonly mutate: (fixture: Fixture, random: Random) => Fixture | null;
}

/** Numbers from 0 up to, but not including, the limit. */
export type Random = (limit: number) => number;

/** A small generator with a full 32-bit period (mulberry32), so that a seed names a mutant. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

export const MUTATIONS: readonly Mutation[] = [
  { name: 'shifted', mutate: shifted },
  { name: 'blank row inserted', mutate: (fixture, random) => withBlank(fixture, random, 'row') },
  { name: 'blank column inserted', mutate: (fixture, random) => withBlank(fixture, random, 'column') },
  { name: 'columns reordered', mutate: reordered },
  { name: 'synonyms in headers', mutate: withSynonyms },
  { name: 'merges undone', mutate: withoutMerges },
  { name: 'rows hidden', mutate: withHiddenRows },
  { name: 'noise beside', mutate: withNoise },
];

/** Where rows and columns go; both keep their order. */
interface Move {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

function shifted(fixture: Fixture, random: Random): Fixture {
  const down = 1 + random(20);
  const aside = 1 + random(6);
  const move: Move = { row: (row) => row + down, column: (column) => column + aside };
  return {
    ...fixture,
    sheets: fixture.sheets.map((sheet) => movedSheet(sheet, move)),
    tables: fixture.tables.map((table) => movedTable(table, move)),
  };
}

function withBlank(fixture: Fixture, random: Random, way: 'row' | 'column'): Fixture | null {
  const target = fixture.sheets[random(fixture.sheets.length)]!;
  const last = Math.max(0, ...target.cells.map((cell) => cell[way]));
  // Rows without a header are found by the columns of the sheet before.
  if (last < 2 || (way === 'column' && fixture.tables.some(({ headerRows }) => headerRows.length === 0))) return null;
  const at = 2 + random(last - 1);
  const later = (place: number): number => (place >= at ? place + 1 : place);
  const same = (place: number): number => place;
  const move: Move = { row: way === 'row' ? later : same, column: way === 'column' ? later : same };
  return {
    ...fixture,
    sheets: fixture.sheets.map((sheet) => (sheet === target ? movedSheet(sheet, move) : sheet)),
    tables: fixture.tables.map((table) =>
      table.sheet === undefined || table.sheet === target.name ? movedTable(table, move) : table,
    ),
  };
}

function movedSheet(sheet: SheetSnapshot, move: Move): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({ ...cell, row: move.row(cell.row), column: move.column(cell.column) })),
    merges: sheet.merges.map((area) => movedArea(area, move)),
    hiddenRows: sheet.hiddenRows.map(move.row),
    hiddenColumns: sheet.hiddenColumns.map(move.column),
    listObjects: sheet.listObjects.map((object) => ({ ...object, area: movedArea(object.area, move) })),
  };
}

function movedArea({ top, left, bottom, right }: Area, move: Move): Area {
  return { top: move.row(top), left: move.column(left), bottom: move.row(bottom), right: move.column(right) };
}

function movedTable(table: ExpectedTable, move: Move): ExpectedTable {
  const area = parseArea(table.range)!;
  const moved = movedArea(area, move);
  const roles = Array.from({ length: moved.right - moved.left + 1 }, () => '-');
  table.roles.split(' ').forEach((role, at) => (roles[move.column(area.left + at) - moved.left] = role));
  return {
    ...table,
    range: areaText(moved),
    headerRows: table.headerRows.map(move.row),
    roles: roles.join(' '),
    ...(table.indicators && { indicators: table.indicators.map((row) => ({ ...row, row: move.row(row.row) })) }),
    ...(table.totals && { totals: table.totals.map((row) => ({ ...row, row: move.row(row.row) })) }),
  };
}

const FREE_ROLES: ReadonlySet<string> = new Set([
  'weight',
  'target',
  'actual',
  'score',
  'rate',
  'rule',
  'explanation',
  'reason',
  'remark',
  'status',
]);

/** Two neighbouring columns of values change places, where no merged cell holds them together. */
function reordered(fixture: Fixture, random: Random): Fixture | null {
  if (fixture.sheets.length !== 1 || fixture.tables.length !== 1) return null;
  const [sheet] = fixture.sheets as [SheetSnapshot];
  const [table] = fixture.tables as [ExpectedTable];
  const area = parseArea(table.range)!;
  const roles = table.roles.split(' ');
  const pairs = roles.flatMap((role, at) => {
    const next = roles[at + 1];
    const isFree =
      next !== undefined &&
      FREE_ROLES.has(role) &&
      FREE_ROLES.has(next) &&
      roles.filter((other) => other === role).length === 1;
    return isFree && roles.filter((other) => other === next).length === 1 ? [area.left + at] : [];
  });
  const free = pairs.filter((column) => sheet.merges.every((merge) => isWhole(merge, column)));
  if (free.length === 0 || sheet.listObjects.length > 0) return null;
  const column = free[random(free.length)]!;
  const swap = (at: number): number => (at === column ? column + 1 : at === column + 1 ? column : at);
  const merges = sheet.merges.map((merge) =>
    merge.left === merge.right ? { ...merge, left: swap(merge.left), right: swap(merge.left) } : merge,
  );
  const cells = sheet.cells
    .map((cell) => (isNumbering(cell, table) ? cell : { ...cell, column: swap(cell.column) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const at = column - area.left;
  const swapped = roles.map((role, place) => (place === at ? roles[at + 1]! : place === at + 1 ? roles[at]! : role));
  return { ...fixture, sheets: [{ ...sheet, cells, merges }], tables: [{ ...table, roles: swapped.join(' ') }] };
}

/** Numbers in a header row count the columns, whatever stands in them. */
function isNumbering(cell: Cell, { headerRows }: ExpectedTable): boolean {
  return headerRows.includes(cell.row) && typeof cell.value === 'number';
}

/** A merged area that holds both columns or neither, or one column alone. */
function isWhole({ left, right }: Area, column: number): boolean {
  if (left === right) return true;
  return (left < column && right >= column + 1) || right < column || left > column + 1;
}

/** Header words that stand for one role alone are replaced by others of the same group and language, throughout. */
function withSynonyms(fixture: Fixture, random: Random): Fixture | null {
  const headers = new Set(
    fixture.sheets.flatMap(({ name, cells }) => {
      const tables = fixture.tables.filter((table) => table.sheet === undefined || table.sheet === name);
      const rows = new Set(tables.flatMap(({ headerRows }) => headerRows));
      return cells.filter(({ row }) => rows.has(row)).map(({ text }) => text);
    }),
  );
  const chosen = new Map([...headers].map((header) => [header, synonymOf(header, headers, random)] as const));
  let changed = 0;
  const sheets = fixture.sheets.map((sheet) => {
    const cells = sheet.cells.map((cell): Cell => {
      const word = chosen.get(cell.text);
      if (word === undefined || word === cell.text || typeof cell.value !== 'string') return cell;
      changed += 1;
      return { ...cell, value: word, text: word };
    });
    return { ...sheet, cells };
  });
  return changed > 0 ? { ...fixture, sheets } : null;
}

/** Another word of the same meaning, or the header itself where it means several things or its group stands there twice. */
function synonymOf(header: string, headers: ReadonlySet<string>, random: Random): string {
  const { bare, note } = readLabel(header);
  const group = HEADER_WORDS.find(
    ({ words, also, role }) => words.includes(bare) && also === undefined && role !== 'levelScore',
  );
  if (!group || note !== null || random(2) === 0) return header;
  const isTwice = [...headers].some((other) => other !== header && group.words.includes(readLabel(other).bare));
  const others = group.words.filter((word) => isChinese(word) === isChinese(bare) && !/[a-z]\d|^\d/.test(word));
  return isTwice ? header : others[random(others.length)]!;
}

function isChinese(word: string): boolean {
  return /[一-鿿]/.test(word);
}

function withoutMerges(fixture: Fixture): Fixture | null {
  if (fixture.sheets.every(({ merges }) => merges.length === 0)) return null;
  return { ...fixture, sheets: fixture.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
}

function withHiddenRows(fixture: Fixture, random: Random): Fixture {
  const sheets = fixture.sheets.map((sheet) => ({
    ...sheet,
    hiddenRows: [...new Set(sheet.cells.map(({ row }) => row))].filter(() => random(3) === 0),
    hiddenColumns: [...new Set(sheet.cells.map(({ column }) => column))].filter(() => random(3) === 0),
  }));
  return { ...fixture, sheets };
}

const NOISE: readonly (readonly (string | number)[])[] = [
  ['本年度项目实施情况总体较好，各项任务按计划推进，资金使用规范。'],
  ['联系人：丁某', '电话：020-87654321'],
  [3.14, '备查', 2023],
  ['评分时间：2024年3月'],
  ['以上数据由各科室填报，办公室汇总。', '页码', 7],
];

/** A sheet that holds no table, before or behind the others. */
function withNoise(fixture: Fixture, random: Random): Fixture {
  const cells = NOISE.flatMap((row, y): Cell[] =>
    row.flatMap((value, x) =>
      random(5) === 0 ? [] : [{ row: 1 + y * (1 + random(2)), column: 1 + x, value, text: String(value) }],
    ),
  ).sort((a, b) => a.row - b.row || a.column - b.column);
  const unique = cells.filter(
    (cell, at) => cells.findIndex((other) => other.row === cell.row && other.column === cell.column) === at,
  );
  const noise: SheetSnapshot = {
    name: '杂项',
    visibility: 'visible',
    isProtected: false,
    cells: unique,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    listObjects: [],
  };
  const named =
    fixture.sheets.length === 1
      ? fixture.tables.map((table) => ({ ...table, sheet: fixture.sheets[0]!.name }))
      : fixture.tables;
  return {
    ...fixture,
    tables: named,
    sheets: random(2) === 0 ? [noise, ...fixture.sheets] : [...fixture.sheets, noise],
  };
}
