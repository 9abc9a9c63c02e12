/**
 * Totals with the levels they cover: rows labelled 小计, 合计 or 总分, and cells that hold a level's weight or score
 * beside its label.
 */
import type { ColumnRole, Exact, Place, Total } from '../model';
import type { RoledColumn, RoledColumns } from './columns/assign';
import { figureOf, isInPercent, pointsOf, rateOf } from './figures';
import { comparableLabel, compactLabel } from './label';
import type { Region } from './region';
import type { RowKind, TotalLabel } from './rows';
import type { LevelLabel, Tree } from './tree';
import type { WeightReading } from './weighting';

export interface TotalsInput {
  readonly region: Region;
  readonly kinds: readonly RowKind[];
  readonly roled: RoledColumns;
  readonly tree: Tree;
  readonly weighting: WeightReading;
  readonly isMoney: boolean;
}

export function totalsOf(input: TotalsInput): Total[] {
  const rows = [...totalRows(input), ...parentRows(input), ...onlyMarkedRow(input)];
  const cells = input.tree.hasLevels ? levelCells(input) : [];
  return [...rows, ...cells].sort((a, b) => a.row - b.row || a.scope.length - b.scope.length);
}

function totalRows(input: TotalsInput): Total[] {
  const { region, kinds } = input;
  const found = kinds.flatMap((row, at) =>
    row.kind === 'total' && (row.label.sort !== 'money' || input.isMoney)
      ? [{ row: at + region.headerCount, label: row.label }]
      : [],
  );
  const lastWhole = found.filter(({ label }) => label.sort === 'whole').at(-1);
  return found.map(({ row, label }) => {
    const scope = scopeOf(input, row, label, lastWhole?.row === row);
    const total = totalAt(input, row, label.cell.text.trim(), scope);
    return scope.length === 0 ? withScoreInPlace(input, total) : total;
  });
}

/** A budget block of a single row, or of rows none of which is called a total: the only one with a weight stands for all. */
function onlyMarkedRow(input: TotalsInput): Total[] {
  const { region, kinds, roled } = input;
  const weight = input.isMoney ? roled.primary.get('weight') : undefined;
  if (!weight) return [];
  const marked = kinds.flatMap(({ kind }, at) => {
    const row = at + region.headerCount;
    const points = kind === 'header' ? null : pointsOf(region.own(row, weight.at), false);
    return points !== null && Number(points) > 0 ? [{ row, kind }] : [];
  });
  const [only] = marked;
  if (!only || marked.length > 1 || only.kind !== 'ordinary') return [];
  for (let column = 0; column < region.width; column++) {
    const cell = region.own(only.row, column);
    if (typeof cell?.value === 'string') return [totalAt(input, only.row, cell.text.trim(), [])];
  }
  return [];
}

/** A total's only figure may stand in the column of the weights and yet be what the scores add up to. */
function withScoreInPlace({ roled: { primary } }: TotalsInput, total: Total): Total {
  const weights = primary.get('weight')?.signs.profile.sum;
  const scores = primary.get('score')?.signs.profile.sum;
  if (total.weight === null || total.score !== null || weights === undefined || scores === undefined) return total;
  const isClose = (sum: number): boolean => Math.abs(Number(total.weight) - sum) < 0.0051;
  if (isClose(weights) || !isClose(scores)) return total;
  const { weight, ...places } = total.places;
  return { ...total, places: { ...places, ...(weight && { score: weight }) }, weight: null, score: total.weight };
}

/** Rows of an outline that stand for a level: its weight and score are those of the rows below it. */
function parentRows(input: TotalsInput): Total[] {
  const parents = input.tree.parents.map(({ row, path }) =>
    totalAt(
      input,
      row,
      path.at(-1)!.text,
      path.map(({ text }) => text),
    ),
  );
  return parents.filter(({ weight, score }) => weight !== null || score !== null);
}

/** The path a total row covers: what it names, what stands merged or filled down on its left, or everything. */
function scopeOf(input: TotalsInput, row: number, label: TotalLabel, isLastWhole: boolean): readonly string[] {
  const { region, tree } = input;
  const path = tree.paths[row - region.headerCount]!;
  const texts = (labels: readonly LevelLabel[]): string[] => labels.map(({ text }) => text);
  if (label.of !== '') {
    const named = path.findIndex(({ text }) => sameLevel(text, label.of));
    if (named >= 0) return texts(path.slice(0, named + 1));
    if (label.sort === 'part' && !tree.hasLevels) return groupsOnLeft(input, row, label.column);
  }
  if (label.sort === 'money') return [];
  if (!tree.hasLevels) return groupsOnLeft(input, row, label.column);
  const depth = tree.levelColumns.filter((column) => column < label.column).length + Number(tree.hasHeadings);
  const left = tree.levelColumns.filter((column) => column < label.column).at(-1);
  const isBelowMerged = left !== undefined && region.at(row, left) !== undefined;
  if (label.sort === 'part') return texts(path.slice(0, Math.max(1, depth)));
  if (isLastWhole && !isBelowMerged) return [];
  if (isBelowMerged) return texts(path.slice(0, depth));
  return isWholeEarly(input, row) ? [] : texts(path.slice(0, 1));
}

/** A whole's row before the rows it covers, or where it is the only one of its kind. */
function isWholeEarly({ region, kinds, tree }: TotalsInput, row: number): boolean {
  const before = tree.leaves.some(({ first }) => first < row);
  const wholes = kinds.filter((kind) => kind.kind === 'total' && kind.label.sort === 'whole').length;
  return !before || wholes <= 1 || row === region.headerCount;
}

function sameLevel(a: string, b: string): boolean {
  const [left, right] = [comparableLabel(a), comparableLabel(b)];
  return left === right || left.replace(/指标$/, '') === right.replace(/指标$/, '');
}

/** In a table without levels a subtotal covers the group that stands on its left. */
function groupsOnLeft({ region, roled: { columns } }: TotalsInput, row: number, labelColumn: number): string[] {
  const groups = columns.filter(({ at, role }) => at < labelColumn && (role === 'category' || role === 'item'));
  return groups.flatMap(({ at }) => {
    for (let up = row; up >= region.headerCount; up--) {
      const cell = region.at(up, at);
      if (cell && cell.row > region.headerEnd) return [compactLabel(cell.text)];
    }
    return [];
  });
}

const POINTS: readonly ColumnRole[] = ['weight', 'score', 'reviewScore', 'levelScore'];

function totalAt(input: TotalsInput, row: number, label: string, scope: readonly string[]): Total {
  const { region, roled } = input;
  const { inShares } = input.weighting;
  const places: Partial<Record<ColumnRole, Place>> = {};
  const read = new Map<ColumnRole, Exact | null>();
  const amounts: { column: number; role: ColumnRole | null; value: Exact }[] = [];
  const taken = new Set<number>();
  for (const column of inReadingOrder(roled)) {
    const { at, role } = column;
    if (!COUNTED.has(role)) continue;
    const index = region.indexAt(row, at);
    if (index >= 0 && taken.has(index)) continue;
    const place = region.placeOf(row, at);
    if (place.row < region.rowNumbers[row]!) continue;
    if (index >= 0) taken.add(index);
    const cell = region.at(row, at);
    if (cell && typeof cell.value === 'string' && figureOf(cell) === null && cell.column - region.left < at) continue;
    places[role] ??= place;
    const value = POINTS.includes(role)
      ? pointsOf(cell, inShares && role === 'weight')
      : rateOf(cell, isInPercent(column));
    if (!read.has(role)) read.set(role, value);
    if (value !== null && !POINTS.includes(role) && role !== 'rate')
      amounts.push({ column: column.column, role, value });
  }
  return {
    row: region.rowNumbers[row]!,
    label,
    scope,
    isLevelCell: false,
    places,
    weight: read.get('weight') ?? null,
    score: read.get('score') ?? read.get('levelScore') ?? null,
    rate: read.get('rate') ?? null,
    amounts: amounts.sort((a, b) => a.column - b.column),
  };
}

/** Scores first: a total's value merged over several columns is its score; of repeated roles only amounts and counts. */
function inReadingOrder({ columns, primary }: RoledColumns): RoledColumn[] {
  const counted = columns.filter((column) => primary.get(column.role) === column || REPEATED.has(column.role));
  return [...counted.filter(({ role }) => role === 'score'), ...counted.filter(({ role }) => role !== 'score')];
}

const COUNTED: ReadonlySet<ColumnRole> = new Set([
  'weight',
  'score',
  'reviewScore',
  'levelScore',
  'rate',
  'initialBudget',
  'adjustment',
  'adjustmentRate',
  'adjustedBudget',
  'executed',
  'executionRate',
  'amount',
  'count',
] as const);

/** Roles that several columns of a table may have. */
const REPEATED: ReadonlySet<ColumnRole> = new Set(['amount', 'count'] as const);

/** The cells of level weights and level scores, each with the level beside which it stands. */
function levelCells(input: TotalsInput): Total[] {
  const { region, kinds, roled, tree } = input;
  const { inShares } = input.weighting;
  const cells = roled.columns.filter(({ role }) => role === 'levelScore' || /^level[1-3]Weight$/.test(role));
  const found = new Map<string, Total>();
  for (const { at: column, role } of cells) {
    kinds.forEach(({ kind }, at) => {
      const row = at + region.headerCount;
      if (kind !== 'ordinary' && kind !== 'section') return;
      const own = region.own(row, column);
      const value = own ? pointsOf(own, inShares && role !== 'levelScore') : null;
      if (!own || value === null) return;
      const path = tree.paths[at]!;
      const depth = role === 'levelScore' ? levelBeside(region, row, column, path) : Number(role[5]);
      const scope = path.filter(({ level }) => level <= depth).map(({ text }) => text);
      if (scope.length === 0) return;
      const key = `${own.row}\n${scope.join('\n')}`;
      const before = found.get(key);
      const isScore = role === 'levelScore';
      found.set(key, {
        row: own.row,
        label: scope.at(-1)!,
        scope,
        isLevelCell: true,
        places: { ...before?.places, [role]: { row: own.row, column: own.column } },
        weight: isScore ? (before?.weight ?? null) : value,
        score: isScore ? value : (before?.score ?? null),
        rate: null,
        amounts: [],
      });
    });
  }
  return [...found.values()];
}

/** The level whose label reaches over the same rows as the cell; where nothing is merged, the outermost one that begins here. */
function levelBeside(region: Region, row: number, column: number, path: readonly LevelLabel[]): number {
  const bottom = region.bottomOf(row, column);
  const sheetRow = region.rowNumbers[row]!;
  const beginning = path.filter(({ place }) => place.row === sheetRow);
  const sameReach = beginning.filter(({ place }) => region.bottomOf(row, place.column - region.left) === bottom);
  return (sameReach[0] ?? beginning[0] ?? path[0])?.level ?? 1;
}
