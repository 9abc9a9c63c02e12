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

/** Every pair of target and actual of the book; the row is the one in which the actual stands, where there is such a row. */
export function comparedRows(book: Book): Compared[] {
  const pairs = new Map<string, Compared>();
  for (const row of book.rows) {
    const { target, actual, rule } = row.score ?? {};
    if (!target || !actual) continue;
    const key = `${addressText(target.at)} ${addressText(actual.at)}`;
    if (pairs.has(key) && !isIn(row, actual.at)) continue;
    const comparison = compareToTarget(target.value, actual.value, directionOf(rule?.value ?? null));
    pairs.set(key, { ...row, target, actual, comparison });
  }
  return [...pairs.values()];
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
