/**
 * What full marks are measured in: points of the whole, shares of one, points of each block (relative weights), or
 * points told in the labels. The reading that adds up is taken, and said so (guide/domain.md §9).
 */
import type { Weighting } from '../model';
import type { RoledColumn, RoledColumns } from './columns/assign';
import { readLabel } from './label';
import type { Region } from './region';
import type { Tree } from './tree';

export interface WeightReading {
  readonly kind: Weighting;
  /** Cells hold shares of one without showing per cent: they count a hundredfold. */
  readonly inShares: boolean;
  /** What the rows, or the blocks, add up to as doubles; only for telling. */
  readonly sum: number;
}

export function weightingOf(region: Region, { primary }: RoledColumns, tree: Tree): WeightReading {
  const weight = primary.get('weight');
  if (!weight) {
    const inLabels = tree.leaves.filter(({ path }) => readLabel(path.at(-1)!.text).points !== null);
    const isTold = tree.leaves.length > 0 && inLabels.length >= tree.leaves.length * 0.5;
    const sum = inLabels.reduce((total, { path }) => total + Number(readLabel(path.at(-1)!.text).points), 0);
    return { kind: isTold ? 'labels' : 'none', inShares: false, sum };
  }
  const { percent } = weight.signs.profile;
  const values = tree.leaves.flatMap(({ first }) => numberIn(region, first, weight.at) ?? []);
  const sum = values.reduce((total, value) => total + value, 0);
  const inShares =
    values.length > 1 && percent < 0.5 && values.every((value) => value <= 1) && Math.abs(sum - 1) < CLOSE;
  const blocks = blockSums(region, weight, tree);
  const isRelative =
    blocks.length >= 2 && blocks.every((block) => [100, 1].some((whole) => Math.abs(block - whole) < CLOSE * whole));
  if (isRelative)
    return { kind: 'relative', inShares: blocks.every((block) => block < 2) && percent < 0.5, sum: blocks[0]! };
  return { kind: 'points', inShares, sum };
}

/** Rounded weights may miss the whole by a few thousandths of it. */
const CLOSE = 0.0051;

/** Sums of the weights below each outermost level; empty where a block has a single row only or there are no levels. */
function blockSums(region: Region, weight: RoledColumn, tree: Tree): number[] {
  if (!tree.hasLevels) return [];
  const sums = new Map<string, { sum: number; rows: number }>();
  for (const { first, path } of tree.leaves) {
    const value = numberIn(region, first, weight.at);
    if (path.length < 2 || value === null) continue;
    const key = `${path[0]!.text}\n${path[0]!.place.row}`;
    const block = sums.get(key) ?? { sum: 0, rows: 0 };
    sums.set(key, { sum: block.sum + value, rows: block.rows + 1 });
  }
  return [...sums.values()].map(({ sum }) => sum);
}

function numberIn(region: Region, row: number, column: number): number | null {
  const value = region.own(row, column)?.value;
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isNaN(number) ? null : number;
}
