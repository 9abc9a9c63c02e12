/**
 * Which rows of a money table or list add up to which: hypotheses from structure (labels, position, numbering, groups),
 * kept where the figures of the table bear them out.
 */
import type { GridRow } from '../tables/grid';
import { isPartLabel, outlineDepth, totalRank } from '../tables/labels';

/** That one row is the sum of others. */
export interface RowSum {
  readonly result: GridRow;
  readonly parts: readonly GridRow[];
  readonly reason: 'total' | 'subtotal' | 'subtotals' | 'group' | 'outline' | 'ofWhich';
  /** Whether the labels leave no other reading, so that it is believed even where no column bears it out. */
  readonly isCertain: boolean;
}

/** Every way in which rows of the table might add up, by what the table looks like. */
export function rowSums(rows: readonly GridRow[]): RowSum[] {
  // A row with a label alone may be a heading or an item not filled in; only a numbered one is surely a heading.
  const body = rows.filter(({ kind, labels }) => {
    return kind !== 'header' && (kind !== 'section' || outlineDepth(labels.at(-1) ?? '') === null);
  });
  const parts = partsOfRows(body);
  const items = body.filter((row) => !parts.has(row));
  const sums = [...totalsBelow(items), ...totalsAbove(items), ...outlines(rows), ...ofWhich(body, parts)];
  return sums.filter((sum) => sum.parts.length > 0);
}

/** Rows that `其中` marks as parts of the row above them: not items to add again. */
function partsOfRows(rows: readonly GridRow[]): ReadonlySet<GridRow> {
  return new Set(rows.filter(({ labels }) => labels.some(isPartLabel)));
}

/** A row over its `其中` rows: those so marked, or all that follow the mark up to the next total. */
function ofWhich(rows: readonly GridRow[], parts: ReadonlySet<GridRow>): RowSum[] {
  return rows.flatMap((result, i): RowSum[] => {
    if (parts.has(result) || !rows[i + 1] || !parts.has(rows[i + 1]!)) return [];
    const rest = rows.slice(i + 1);
    const marked = rest.slice(
      0,
      lengthWhile(rest, (row) => parts.has(row)),
    );
    const open = rest.slice(
      0,
      lengthWhile(rest, (row, j) => j === 0 || (rankOf(row) === 0 && !parts.has(row))),
    );
    return [marked, open]
      .filter((group) => group.length > 1)
      .map((group) => ({ result, parts: group, reason: 'ofWhich', isCertain: false }));
  });
}

function lengthWhile(rows: readonly GridRow[], holds: (row: GridRow, index: number) => boolean): number {
  const end = rows.findIndex((row, i) => !holds(row, i));
  return end < 0 ? rows.length : end;
}

function rankOf(row: GridRow): number {
  return row.kind === 'total' || row.labels.some((label) => totalRank(label) > 0)
    ? Math.max(1, ...row.labels.map(totalRank))
    : 0;
}

function lastIndex(ranks: readonly number[], holds: (rank: number) => boolean): number {
  for (let i = ranks.length - 1; i >= 0; i--) if (holds(ranks[i]!)) return i;
  return -1;
}

/** Totals under what they sum: a subtotal over the rows since the last one, a total over everything or over the subtotals. */
function totalsBelow(rows: readonly GridRow[]): RowSum[] {
  const sums: RowSum[] = [];
  const ranks = rows.map(rankOf);
  const lastTotal = lastIndex(ranks, (rank) => rank > 0);
  /** The last total of each rank so far, as an index. */
  const latest = [-1, -1, -1];
  rows.forEach((result, i) => {
    const rank = ranks[i]!;
    if (rank === 0) return;
    const start = Math.max(...latest.slice(rank)) + 1;
    latest[rank] = i;
    if (i === 0) return;
    const block = rows.slice(start, i);
    const items = block.filter((_, j) => ranks[start + j] === 0);
    const subtotals = block.filter((_, j) => ranks[start + j]! > 0);
    if (subtotals.length === 0) {
      const reason = rank > 1 || start === 0 ? 'total' : 'subtotal';
      sums.push({ result, parts: block, reason, isCertain: block.length > 1 });
      if (start > 0 && i === lastTotal) sums.push(overEverything(result, rows.slice(0, i), ranks));
    } else {
      const loose = block.slice(block.indexOf(subtotals.at(-1)!) + 1);
      sums.push({ result, parts: items, reason: 'total', isCertain: false });
      sums.push({ result, parts: subtotals, reason: 'subtotals', isCertain: loose.length === 0 });
      if (loose.length > 0) {
        sums.push({ result, parts: [...subtotals, ...loose], reason: 'subtotals', isCertain: false });
      }
    }
  });
  return sums;
}

/** The last total may be over all items; to try that for every total would cost the square of the rows. */
function overEverything(result: GridRow, above: readonly GridRow[], ranks: readonly number[]): RowSum {
  return { result, parts: above.filter((_, j) => ranks[j] === 0), reason: 'total', isCertain: false };
}

/** A total over the table's first rows: of all rows below it, or of each group of rows that share their first label. */
function totalsAbove(rows: readonly GridRow[]): RowSum[] {
  const first = rows[0];
  if (!first || rows.length < 3) return [];
  const below = rows.slice(1).filter((row) => rankOf(row) === 0);
  const sums: RowSum[] = [{ result: first, parts: below, reason: 'total', isCertain: false }];
  for (const group of groupsByLabel(below)) {
    if (group.length > 1 && group.length < below.length) {
      // 按资金来源, 按支出性质: each splits the whole anew.
      sums.push({ result: first, parts: group, reason: 'group', isCertain: /^按/.test(group[0]!.labels[0]!) });
    }
  }
  return sums;
}

function groupsByLabel(rows: readonly GridRow[]): GridRow[][] {
  const groups: GridRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last && groupLabel(row) !== null && groupLabel(last[0]!) === groupLabel(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** The label that a row shares with its neighbours; null where it has only a name of its own. */
function groupLabel({ labels }: GridRow): string | null {
  return labels.length > 1 ? labels[0]! : null;
}

/** `一、` over `（一）` over `1.`, and a row over the rows that `其中` opens. */
function outlines(rows: readonly GridRow[]): RowSum[] {
  const depths = rows.map((row) => outlineDepth(row.labels.at(-1) ?? ''));
  const sums: RowSum[] = [];
  rows.forEach((result, i) => {
    const depth = depths[i];
    if (depth === null || rankOf(result) > 0) return;
    const end = rows.findIndex((row, j) => j > i && (rankOf(row) > 0 || (depths[j] ?? Infinity) <= depth!));
    const below = rows.slice(i + 1, end < 0 ? rows.length : end);
    const childDepth = Math.min(...below.map((_, j) => depths[i + 1 + j] ?? Infinity));
    if (!Number.isFinite(childDepth)) return;
    const children = below.filter((_, j) => depths[i + 1 + j] === childDepth);
    if (children.length > 1) sums.push({ result, parts: children, reason: 'outline', isCertain: false });
  });
  const total = rows.find((row) => rankOf(row) > 0);
  const top = Math.min(...depths.map((depth) => depth ?? Infinity));
  const tops = rows.filter((_, i) => depths[i] === top);
  if (total && tops.length > 1 && tops.length < rows.length - 1) {
    sums.push({ result: total, parts: tops, reason: 'outline', isCertain: false });
  }
  return sums;
}
