/** Targets held against actuals, each pair once even where several tables tell of the same indicator. */
import type { CellAddress, Quantity, Rule, Sourced, Table } from '../../model';
import { type Comparison, compareToTarget, type Direction } from '../../numbers';
import type { Book, Row } from '../book';
import { CellMap } from '../figures/cellMap';
import { isSameCell } from '../figures/figure';

export interface Compared extends Row {
  readonly target: Sourced<Quantity>;
  readonly actual: Sourced<Quantity>;
  readonly comparison: Comparison;
}

/**
 * Every pair of target and actual of the book; the row is the one in which the actual stands, where there is such a row.
 * An actual merged over rows of different targets belongs to all of them together and is compared with none; nor is an
 * actual that only tells the progress so far.
 */
export function compareRows(book: Book): Compared[] {
  const progress = new Set(book.tables.filter(isProgress));
  const byActual = new CellMap<Compared | Compared[]>();
  const comparisons = new Map<string, Map<string, Known[]>>();
  for (const row of book.rows()) {
    const { table, score } = row;
    if (!score?.target || !score.actual || table.kind === 'budget' || progress.has(table)) continue;
    const { target, actual, rule } = score;
    const known = byActual.get(actual.at);
    const others = known === undefined ? NONE : Array.isArray(known) ? known : [known];
    const at = others.findIndex((other) => isSameCell(other.target.at, target.at));
    if (at >= 0 && !isIn(row, actual.at)) continue;
    const comparison = comparedOnce(
      comparisons,
      target.value,
      actual.value,
      directionOf(rule?.value ?? null, target.value),
    );
    // Spelled out: an object spread of ten thousand rows costs more than all comparisons.
    const { indicator, weights, scores } = row;
    const compared: Compared = { table, indicator, score, weights, scores, target, actual, comparison };
    if (others.length === 0 || (others.length === 1 && at === 0)) byActual.set(actual.at, compared);
    else
      byActual.set(actual.at, at < 0 ? [...others, compared] : others.map((other, i) => (i === at ? compared : other)));
  }
  const found: Compared[] = [];
  for (const pairs of byActual.values()) {
    if (!Array.isArray(pairs)) found.push(pairs);
    else if (pairs.filter((pair) => isIn(pair, pair.target.at)).length <= 1) found.push(...pairs);
  }
  return found;
}

const NONE: readonly Compared[] = [];

/** Monitoring forms tell how far things have come by July: no verdict on the year's target. */
function isProgress(table: Table): boolean {
  const header = table.columns.find(({ role }) => role === 'actual')?.header ?? '';
  return /月|季度|半年|截至|进度|预计/.test(header);
}

/** A comparison with what it rests on besides the two texts. */
interface Known {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly direction: Direction | null;
  readonly comparison: Comparison;
}

/** Forms repeat the same targets and actuals over and over; each pair of readings is compared once. */
function comparedOnce(
  known: Map<string, Map<string, Known[]>>,
  target: Quantity,
  actual: Quantity,
  direction: Direction | null,
): Comparison {
  let byActual = known.get(target.text);
  if (!byActual) known.set(target.text, (byActual = new Map()));
  let alike = byActual.get(actual.text);
  if (!alike) byActual.set(actual.text, (alike = []));
  const before = alike.find((one) => {
    const isSame = one.target.unit === target.unit && one.actual.unit === actual.unit;
    return isSame && one.actual.value === actual.value && one.direction === direction;
  });
  if (before) return before.comparison;
  const comparison = compareToTarget(target, actual, direction);
  alike.push({ target, actual, direction, comparison });
  return comparison;
}

/** Which way is better, where the rule says so by its ratio; of ranks the lower is, whatever the ratio. */
function directionOf(rule: Rule | null, target: Quantity): Direction | null {
  if (target.kind === 'rank') return null;
  for (const clause of rule?.clauses ?? []) {
    if (clause.kind === 'ratio' && clause.formula === 'lower') return 'lower';
    if (clause.kind === 'ratio' && clause.formula === 'higher') return 'higher';
  }
  return null;
}

function isIn({ table, indicator }: Row, at: CellAddress): boolean {
  return table.sheet === at.sheet && at.row >= indicator.row && at.row <= indicator.lastRow;
}

/** The name by which a message calls the indicator. */
export function nameOf({ indicator }: Row): string {
  return indicator.levels.at(-1) ?? '';
}
