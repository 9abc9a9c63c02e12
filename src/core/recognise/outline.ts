/**
 * A tree written in one column: numbered rows (一、（一） 1. or 1, 1.1, 1.1.1) of which those with deeper rows below
 * them are levels and the deepest ones indicators. Taken as such only where it adds up.
 */
import type { RoledColumn } from './columns/assign';
import type { Region } from './region';
import type { RowKind } from './rows';

/** By row of the region how it stands in the outline; absent rows are no part of it. */
export type Outline = ReadonlyMap<number, { readonly depth: number; readonly isParent: boolean }>;

/** Null where the rows are numbered plainly or not at all, or where parents do not sum up the rows below them. */
export function outlineOf(region: Region, kinds: readonly RowKind[], columns: readonly RoledColumn[]): Outline | null {
  const name = columns.find(({ role }) => role === 'name');
  if (!name) return null;
  const index = columns.find(({ role, at }) => role === 'index' && at < name.at);
  const rows: { row: number; rank: number }[] = [];
  for (let at = 0; at < kinds.length; at++) {
    if (kinds[at]!.kind !== 'ordinary') continue;
    const row = at + region.headerCount;
    const label = region.own(row, name.at)?.text;
    if (label === undefined) continue;
    const rank = rankOf(index ? region.own(row, index.at)?.text : label);
    if (rank === null) return null;
    rows.push({ row, rank });
  }
  const ranks = [...new Set(rows.map(({ rank }) => rank))].sort((a, b) => a - b);
  if (ranks.length < 2 || rows[0]!.rank !== ranks[0]) return null;
  const depths = rows.map(({ rank }) => ranks.indexOf(rank));
  if (depths.some((depth, at) => at > 0 && depth > depths[at - 1]! + 1)) return null;
  if (
    !addsUp(
      region,
      rows.map(({ row }) => row),
      depths,
      columns,
    )
  )
    return null;
  return new Map(
    rows.map(({ row }, at) => [row, { depth: depths[at]!, isParent: (depths[at + 1] ?? 0) > depths[at]! }]),
  );
}

const NUMERALS = '[一二三四五六七八九十]{1,3}';
const RANKS: readonly RegExp[] = [
  new RegExp(`^${NUMERALS}(?:[、.．]|$)`),
  new RegExp(`^[（(]${NUMERALS}[）)]`),
  /^\d{1,2}(?:[、.．](?!\d)|$)/,
  /^\d{1,2}[.．]\d{1,2}(?![.．]?\d)/,
  /^\d{1,2}[.．]\d{1,2}[.．]\d{1,2}(?![.．]?\d)/,
  /^\d{1,2}(?:[.．]\d{1,2}){3}/,
  /^[（(]\d{1,2}[）)]/,
  /^[①-⑳]/,
];

/** The kind of numbering that a text begins with, outermost first; null without one. */
function rankOf(text: string | undefined): number | null {
  const rank = RANKS.findIndex((pattern) => pattern.test((text ?? '').trim()));
  return rank < 0 ? null : rank;
}

/** Every parent holds no weight and no score, or just what its direct children hold together. */
function addsUp(
  region: Region,
  rows: readonly number[],
  depths: readonly number[],
  columns: readonly RoledColumn[],
): boolean {
  const points = columns.filter(({ role }) => role === 'weight' || role === 'score');
  let parents = 0;
  for (let at = 0; at < rows.length - 1; at++) {
    if (depths[at + 1]! <= depths[at]!) continue;
    parents += 1;
    for (const { at: column } of points) {
      const own = numberAt(region, rows[at]!, column);
      if (own === null) continue;
      let sum = 0;
      for (let below = at + 1; below < rows.length && depths[below]! > depths[at]!; below++) {
        if (depths[below] === depths[at]! + 1) sum += numberAt(region, rows[below]!, column) ?? 0;
      }
      const isWeight = points.find((each) => each.at === column)!.role === 'weight';
      if (isWeight && Math.abs(sum - own) > 0.011) return false;
    }
  }
  return parents > 0;
}

function numberAt(region: Region, row: number, column: number): number | null {
  const value = region.own(row, column)?.value;
  if (typeof value === 'number') return value;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isNaN(number) ? null : number;
}
