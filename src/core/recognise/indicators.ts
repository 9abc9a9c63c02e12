/** From leaves of the tree to indicators: every value of a row with the place it stands in. */
import type { ColumnRole, Exact, Indicator, Place } from '../model';
import { exact, sum, toExact } from '../numbers';
import type { RoledColumn, RoledColumns } from './columns/assign';
import { saysScoring } from './columns/profile';
import { isInPercent, pointsOf, rateOf } from './figures';
import type { Region } from './region';
import type { Leaf, Tree } from './tree';
import { pointsInLabel, type WeightReading } from './weighting';

export interface IndicatorsInput {
  readonly region: Region;
  readonly roled: RoledColumns;
  readonly tree: Tree;
  readonly weighting: WeightReading;
}

export function indicatorsOf({ region, roled, tree, weighting }: IndicatorsInput): Indicator[] {
  const reader = new RowReader(region, roled.columns, roled.primary, weighting);
  return tree.leaves.map((leaf) => reader.indicator(leaf));
}

/** Points: counted once where they stand, never filled down (guide/domain.md §9). */
const POINT_ROLES: readonly ColumnRole[] = ['weight', 'score', 'reviewScore', 'rate'];
const NOWHERE: Place = { row: 0, column: 0 };
const NO_VALUES: ReadonlySet<ColumnRole> = new Set([
  'level1',
  'level2',
  'level3',
  'level4',
  'level1Weight',
  'level2Weight',
  'level3Weight',
  'levelScore',
] as const);

class RowReader {
  private readonly valued: readonly RoledColumn[];
  private readonly template: Partial<Record<ColumnRole, Place>> = {};

  constructor(
    private readonly region: Region,
    private readonly columns: readonly RoledColumn[],
    private readonly byRole: ReadonlyMap<ColumnRole, RoledColumn>,
    private readonly weighting: WeightReading,
  ) {
    this.valued = [...byRole.values()].filter(({ role }) => !NO_VALUES.has(role));
    for (const { role } of this.valued) this.template[role] = NOWHERE;
  }

  indicator(leaf: Leaf): Indicator {
    const { region } = this;
    const places = this.placesOf(leaf);
    const first = region.rowNumbers[leaf.first]!;
    const label = leaf.path.at(-1)!;
    const target = this.target(leaf);
    const typedRule = target !== null && target.length > 8 && saysScoring(target) ? target : null;
    const rule = this.text(leaf, 'rule');
    if (typedRule !== null && rule === null && places.target) places.rule = places.target;
    const labelled = this.weightInLabel(label.text);
    if (labelled !== null) places.weight = label.place;
    return {
      row: first,
      lastRow: this.lastRow(leaf),
      levels: leaf.path.map(({ text }) => text),
      levelPlaces: leaf.path.map(({ place }) => place),
      places,
      weight: labelled ?? this.points(leaf, 'weight'),
      target: typedRule === null ? target : null,
      actual: this.text(leaf, 'actual'),
      rule: rule ?? typedRule,
      score: this.points(leaf, 'score'),
      reviewScore: this.points(leaf, 'reviewScore'),
      rate: this.figure(leaf, 'rate'),
      status: this.text(leaf, 'status'),
      reason: this.text(leaf, 'reason'),
      explanation: this.text(leaf, 'explanation'),
      same: [],
    };
  }

  /** Places by role. The object is copied from one of its form where no place is missing: that is many times cheaper. */
  private placesOf(leaf: Leaf): Partial<Record<ColumnRole, Place>> {
    const found = this.valued.map(({ role, at }) => this.placeIn(leaf, role, at));
    const places = found.includes(null) ? {} : { ...this.template };
    for (let at = 0; at < found.length; at++) {
      const place = found[at];
      if (place) places[this.valued[at]!.role] = place;
    }
    return places;
  }

  /** Where the value of a role stands; the first filled row of an indicator of several rows, else its first row. */
  private placeIn(leaf: Leaf, role: ColumnRole, column: number): Place | null {
    const { region } = this;
    let row = leaf.first;
    while (row < leaf.last && region.indexAt(row, column) < 0) row += 1;
    if (region.indexAt(row, column) < 0) row = leaf.first;
    const place = region.placeOf(row, column);
    const isShared = place.row < region.rowNumbers[leaf.first]!;
    if (isShared && (POINT_ROLES.includes(role) || place.row <= region.headerEnd)) return null;
    return place;
  }

  private lastRow(leaf: Leaf): number {
    const { region } = this;
    const last = region.rowNumbers[leaf.last]!;
    const label = leaf.path.at(-1)!;
    return Math.max(last, region.bottomOf(leaf.first, label.place.column - region.left));
  }

  private text(leaf: Leaf, role: ColumnRole): string | null {
    const column = this.byRole.get(role);
    return column ? this.textAt(leaf, column.at) : null;
  }

  /** The texts of an indicator's rows, merged ones once, a line each. */
  private textAt(leaf: Leaf, column: number): string | null {
    const { region } = this;
    if (leaf.first === leaf.last) return shownText(region, leaf.first, column);
    const texts: string[] = [];
    for (let row = leaf.first; row <= leaf.last; row++) {
      if (row > leaf.first && region.isSameAsAbove(row, column)) continue;
      const text = shownText(region, row, column);
      if (text !== null) texts.push(text);
    }
    return texts.length === 0 ? null : texts.join('\n');
  }

  /** A target told in several columns is joined in the order sign, number, unit. */
  private target(leaf: Leaf): string | null {
    const column = this.byRole.get('target');
    if (!column) return null;
    const value = this.textAt(leaf, column.at);
    const parts = this.columns.filter(({ role, targetPart }) => role === 'target' && targetPart !== 'number');
    if (value === null || parts.length === 0 || !/\d/.test(value)) return value;
    const part = (wanted: 'sign' | 'unit'): string => {
      const found = parts.find(({ targetPart }) => targetPart === wanted);
      const text = (found && this.textAt(leaf, found.at)) ?? '';
      return wanted === 'sign'
        ? (SIGNS[text.trim()] ?? '')
        : /^[-—/无]$|^定性/.test(text.trim()) || value.endsWith(text.trim())
          ? ''
          : text.trim();
    };
    const sign = /^[≥≤><=＞＜＝]/.test(value) ? '' : part('sign');
    return `${sign}${value}${part('unit')}`;
  }

  private points(leaf: Leaf, role: 'weight' | 'score' | 'reviewScore'): Exact | null {
    const column = this.byRole.get(role);
    if (!column) return null;
    const { region } = this;
    const { inShares } = this.weighting;
    const found: Exact[] = [];
    for (let row = leaf.first; row <= leaf.last; row++) {
      if (region.isSameAsAbove(row, column.at)) continue;
      const value = pointsOf(region.at(row, column.at), inShares && role === 'weight');
      if (value !== null) found.push(value);
    }
    return found.length < 2 ? (found[0] ?? null) : toExact(sum(found.map(exact)));
  }

  private figure(leaf: Leaf, role: 'rate'): Exact | null {
    const column = this.byRole.get(role);
    if (!column || this.region.isSameAsAbove(leaf.first, column.at)) return null;
    return rateOf(this.region.at(leaf.first, column.at), isInPercent(column));
  }

  /** Where no column tells weights, the labels may. */
  private weightInLabel(label: string): Exact | null {
    const isInColumn = this.byRole.has('weight') && this.weighting.kind !== 'labels';
    return isInColumn ? null : pointsInLabel(label, this.weighting.labelsAreHeaded);
  }
}

const SIGNS: Readonly<Record<string, string>> = {
  '≥': '≥',
  '>=': '≥',
  '＞=': '≥',
  大于等于: '≥',
  不小于: '≥',
  '≤': '≤',
  '<=': '≤',
  小于等于: '≤',
  不大于: '≤',
  '>': '>',
  '＞': '>',
  大于: '>',
  '<': '<',
  '＜': '<',
  小于: '<',
  '=': '=',
  '＝': '=',
  等于: '=',
};

function shownText(region: Region, row: number, column: number): string | null {
  const cell = region.at(row, column);
  if (!cell || cell.error !== undefined || cell.row <= region.headerEnd) return null;
  const text = cell.text.trim();
  return text === '' ? null : text;
}
