/**
 * What full marks are measured in: points of the whole, shares of one, points of each block (relative weights), or
 * points told in the labels. The reading that adds up is taken, and said so (guide/domain.md §9).
 */
import type { ChosenWeighting, Weighting } from '../model';
import type { RoledColumn, RoledColumns } from './columns/assign';
import { readLabel } from './label';
import type { Region } from './region';
import type { Tree } from './tree';

export interface WeightReading {
  readonly kind: Weighting;
  /** Cells hold shares of one without showing per cent: they count a hundredfold. */
  readonly inShares: boolean;
  /** The header says that the brackets in labels hold weights: 一级指标（权重）. */
  readonly labelsAreHeaded: boolean;
  /** What the rows, or the blocks, add up to as doubles; only for telling. */
  readonly sum: number;
  /** How many rows have no weight of their own but share that of the row above, as either-or rows do. */
  readonly shared: number;
  /** Said by a person, not found. */
  readonly isChosen: boolean;
}

/** @param chosen what a person said; the reading that adds up where nobody did */
export function weightingOf(
  region: Region,
  roled: RoledColumns,
  tree: Tree,
  chosen: ChosenWeighting | null,
): WeightReading {
  const found = foundWeighting(region, roled, tree, chosen);
  const weight = roled.primary.get('weight');
  const shared = weight ? tree.leaves.filter(({ first }) => region.isSameAsAbove(first, weight.at)).length : 0;
  return { ...found, kind: chosen ?? found.kind, shared, isChosen: chosen !== null };
}

function foundWeighting(
  region: Region,
  { columns, primary }: RoledColumns,
  tree: Tree,
  chosen: ChosenWeighting | null,
): Omit<WeightReading, 'shared' | 'isChosen'> {
  const weight = primary.get('weight');
  if (!weight || chosen === 'labels') {
    const isHeaded = labelsAreHeaded(columns, tree);
    const points = tree.leaves.flatMap(({ path }) => pointsInLabel(path.at(-1)!.text, isHeaded) ?? []);
    const isTold = tree.leaves.length > 0 && points.length >= tree.leaves.length * 0.5;
    const sum = points.reduce((total, value) => total + Number(value), 0);
    return { kind: isTold ? 'labels' : 'none', inShares: false, labelsAreHeaded: isHeaded, sum };
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
    return {
      kind: 'relative',
      labelsAreHeaded: false,
      inShares: blocks.every((block) => block < 2) && percent < 0.5,
      sum: blocks[0]!,
    };
  return { kind: 'points', inShares, labelsAreHeaded: false, sum };
}

/** `相关性（5分）`; a bare number only where the header says that it is a weight. */
export function pointsInLabel(text: string, isHeaded: boolean): string | null {
  const { points, note } = readLabel(text);
  return points !== null && note !== null && (isHeaded || /分|%/.test(note)) ? points : null;
}

function labelsAreHeaded(columns: readonly RoledColumn[], tree: Tree): boolean {
  const leaf = columns.find(({ at }) => at === tree.levelColumns.at(-1));
  return leaf !== undefined && leaf.signs.path.labels.some(({ label }) => /权重|分值|满分/.test(label.note ?? ''));
}

/** Rounded weights may miss the whole by a few thousandths of it. */
const CLOSE = 0.0051;

/**
 * Sums of the weights below each outermost level, whose label may be repeated in every row; empty where there are no
 * levels, and where no block has more than one row: a single weight adds up to itself and proves nothing.
 */
function blockSums(region: Region, weight: RoledColumn, tree: Tree): number[] {
  if (!tree.hasLevels) return [];
  const blocks: { label: string; sum: number; rows: number }[] = [];
  for (const { first, path } of tree.leaves) {
    const value = numberIn(region, first, weight.at);
    if (path.length < 2 || value === null) continue;
    const label = path[0]!.text;
    const last = blocks.at(-1);
    if (last?.label === label) {
      last.sum += value;
      last.rows++;
    } else blocks.push({ label, sum: value, rows: 1 });
  }
  return blocks.some(({ rows }) => rows > 1) ? blocks.map(({ sum }) => sum) : [];
}

function numberIn(region: Region, row: number, column: number): number | null {
  const value = region.own(row, column)?.value;
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : NaN;
  return Number.isNaN(number) ? null : number;
}
