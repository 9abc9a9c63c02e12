/** Targets held against actuals, each pair once even where several tables tell of the same indicator. */
import type { CellAddress, Quantity, Rule, Sourced } from '../../model';
import { addressText } from '../../model';
import { type Comparison, compareToTarget, type Direction } from '../../numbers';
import type { Book, Row } from '../book';

export interface Compared extends Row {
  readonly target: Sourced<Quantity>;
  readonly actual: Sourced<Quantity>;
  readonly comparison: Comparison;
}

/**
 * Every pair of target and actual of the book; the row is the one in which the actual stands, where there is such a row.
 * An actual merged over rows of different targets belongs to all of them together and is compared with none.
 */
export function comparedRows(book: Book): Compared[] {
  const pairs = new Map<string, Compared>();
  const targets = new Map<string, Set<string>>();
  for (const row of book.rows) {
    const { target, actual, rule } = row.score ?? {};
    if (!target || !actual) continue;
    const key = `${addressText(target.at)} ${addressText(actual.at)}`;
    if (pairs.has(key) && !isIn(row, actual.at)) continue;
    const comparison = compareToTarget(target.value, actual.value, directionOf(rule?.value ?? null));
    pairs.set(key, { ...row, target, actual, comparison });
    if (isIn(row, target.at)) {
      const at = addressText(actual.at);
      targets.set(at, (targets.get(at) ?? new Set()).add(addressText(target.at)));
    }
  }
  return [...pairs.values()].filter(({ actual }) => (targets.get(addressText(actual.at))?.size ?? 0) <= 1);
}

/** Which way is better, where the rule says so: target over actual is for the lower, a deduction above for the lower too. */
export function directionOf(rule: Rule | null): Direction | null {
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
