/** What each row below the header is, by its labels: a total, a section heading, a repeated header or an ordinary row. */
import type { Cell } from '../model';
import type { Body } from './body';
import { compactLabel, readLabel } from './label';
import type { RoledColumns } from './columns/assign';
import type { Region } from './region';
import { MONEY_TOTAL_LABELS, SUBTOTAL_LABELS, TOTAL_ENDINGS, TOTAL_LABELS } from './vocabulary/rows';

/** How a row's label calls it a total. */
export interface TotalLabel {
  /** Column of the label, counted from the region's left side. */
  readonly column: number;
  readonly cell: Cell;
  /** `whole` for 合计 and 总分, `part` for 小计, `money` for 资金总额, a total only where money is told. */
  readonly sort: 'whole' | 'part' | 'money';
  /** What the label names before the word: `管理效率` of `管理效率小计`, else empty. */
  readonly of: string;
}

export type RowKind =
  { readonly kind: 'ordinary' | 'section' | 'header' } | { readonly kind: 'total'; readonly label: TotalLabel };

/** By row of the region below its header. */
export function rowKinds(region: Region, body: Body): RowKind[] {
  return body.rows.map((used, at): RowKind => {
    if (body.repeated.has(used)) return HEADER;
    const row = at + region.headerCount;
    const label = totalLabel(region, row);
    if (label) return { kind: 'total', label };
    return isSection(region, row) ? SECTION : ORDINARY;
  });
}

const HEADER: RowKind = { kind: 'header' };
const SECTION: RowKind = { kind: 'section' };
const ORDINARY: RowKind = { kind: 'ordinary' };

const WHOLE: ReadonlySet<string> = new Set(TOTAL_LABELS);
const PART: ReadonlySet<string> = new Set(SUBTOTAL_LABELS);
const MONEY: ReadonlySet<string> = new Set(MONEY_TOTAL_LABELS);
const LONGEST_TOTAL = 24;
const LABELS_LOOKED_AT = 4;

/** The first labels of a row, up to its first number; null where none of them is a total's. */
function totalLabel(region: Region, row: number): TotalLabel | null {
  let seen = 0;
  for (let column = 0; column < region.width && seen < LABELS_LOOKED_AT; column++) {
    const cell = region.own(row, column);
    if (!cell) continue;
    if (typeof cell.value !== 'string') {
      if (seen > 0) return null;
      continue;
    }
    seen += 1;
    if (cell.value.length > LONGEST_TOTAL || !mayEndTotal(cell.value)) continue;
    const found = readTotal(cell.value);
    if (found) return { column, cell, ...found };
  }
  return null;
}

const TOTAL_ENDINGS_LAST: ReadonlySet<string> = new Set([...'计分额金数绩']);

/** Cheap: the characters in which the words for totals end, or what may stand behind them. */
function mayEndTotal(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  if (last >= 0x4e00 && last <= 0x9fff) return TOTAL_ENDINGS_LAST.has(text[text.length - 1]!);
  return last > 0x39 || last === 0x29 || last <= 0x20;
}

/** Whether a row that begins with this text is a total over the whole table. */
export function isWholeTotal(text: string): boolean {
  return text.length <= LONGEST_TOTAL && readTotal(text)?.sort === 'whole';
}

/** Whether a row that begins with this text is a total over what stands above. */
export function isTotalText(text: string): boolean {
  return text.length <= LONGEST_TOTAL && readTotal(text) !== null;
}

/** @example readTotal('管理效率小计') // { sort: 'part', of: '管理效率' } */
function readTotal(text: string): Pick<TotalLabel, 'sort' | 'of'> | null {
  const { bare } = readLabel(text);
  if (WHOLE.has(bare)) return { sort: 'whole', of: '' };
  if (PART.has(bare)) return { sort: 'part', of: '' };
  if (MONEY.has(bare)) return { sort: 'money', of: '' };
  const ending = TOTAL_ENDINGS.find((word) => bare.length > word.length && bare.endsWith(word));
  if (!ending) return null;
  return { sort: 'part', of: compactLabel(bare.slice(0, -ending.length).replace(/[-—:：·]$/, '')) };
}

/** One text alone in its row, at the left or across the table, below no merged label but a band of the header. */
function isSection(region: Region, row: number): boolean {
  let own: Cell | null = null;
  for (let column = 0; column < region.width; column++) {
    const cell = region.at(row, column);
    if (!cell || cell === own) continue;
    if (cell.row === region.rowNumbers[row]) {
      if (own || typeof cell.value !== 'string') return false;
      own = cell;
    } else if (cell.row > region.headerEnd) return false;
  }
  return own !== null && (own.column === region.left || isFirstFilled(region, row, own));
}

function isFirstFilled(region: Region, row: number, own: Cell): boolean {
  for (let column = 0; column < own.column - region.left; column++) {
    const cell = region.at(row, column);
    if (!cell || cell.row > region.headerEnd) return false;
  }
  return true;
}

/** Rows of the region that are neither totals nor headings. */
export function ordinaryRows(region: Region, kinds: readonly RowKind[]): number[] {
  return kinds.flatMap(({ kind }, at) => (kind === 'ordinary' ? [at + region.headerCount] : []));
}

/** A lone name in the column of names is a row without values, not a heading, unless it is numbered like one. */
export function settledKinds(region: Region, kinds: readonly RowKind[], { columns }: RoledColumns): RowKind[] {
  const leaf = columns.filter(({ role }) => /^level[1-4]$/.test(role) || role === 'name').at(-1);
  if (!leaf) return [...kinds];
  return kinds.map((kind, at): RowKind => {
    if (kind.kind !== 'section') return kind;
    const row = at + region.headerCount;
    const cell = region.own(row, leaf.at);
    const isName =
      cell !== undefined && !HEADING.test(cell.text) && region.grid.mergeAt(region.indexAt(row, leaf.at)) === null;
    return isName ? ORDINARY : kind;
  });
}

const HEADING = /^\s*(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+[、.．])/;
