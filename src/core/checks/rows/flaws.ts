/** What is wrong with a scoring rule itself, told once per rule cell however many rows it serves. */
import type { Rule, RuleFlaw, Severity } from '../../model';
import { addressText } from '../../model';
import { ruleFlaws } from '../../rules';
import type { Book, Row } from '../book';
import { CellMap } from '../figures/cellMap';
import { finding, type Outcome } from '../check';
import { nameOf } from './comparison';

/** How certain a flaw is follows from the rule's words; core/rules says so with each flaw. */
export const FLAW_SEVERITIES: Readonly<Record<RuleFlaw['severity'], Severity>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
};

/** One finding per rule cell and code, with every flaw of that code in it, as grave as the gravest. */
export function* flawOutcomes(book: Book, code: RuleFlaw['code']): Generator<Outcome> {
  for (const { row, flaws } of book.ruleCells) {
    const own = flaws.filter((flaw) => flaw.code === code);
    const severity = GRAVEST_FIRST.find((one) => own.some((flaw) => flaw.severity === one));
    if (!severity) continue;
    const { at } = row.score!.rule!;
    const data = { name: nameOf(row), at: addressText(at), flaws: own.map(({ message }) => message) };
    yield finding(severity, data, [at]);
  }
}

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const;

export interface RuleCell {
  readonly row: Row;
  readonly flaws: readonly RuleFlaw[];
}

/**
 * Flaws by rule cell. A cell merged over rows of different weights is judged without a weight: it can't fit them all.
 * A rule that many rows repeat is examined once per weight.
 */
export function findFlaws(book: Book): RuleCell[] {
  const cells = new CellMap<{ row: Row; weight: string | null }>();
  for (const row of book.rows()) {
    if (!row.score?.rule) continue;
    const { at } = row.score.rule;
    const weight = row.score.weight?.value ?? null;
    const cell = cells.get(at);
    if (!cell) cells.set(at, { row, weight });
    else if (cell.weight !== weight) cell.weight = null;
  }
  const known = new Map<Rule, Map<string | null, readonly RuleFlaw[]>>();
  return [...cells.values()].map(({ row, weight }) => {
    const rule = row.score!.rule!.value;
    const byWeight = known.get(rule) ?? new Map<string | null, readonly RuleFlaw[]>();
    known.set(rule, byWeight);
    const flaws = byWeight.get(weight) ?? ruleFlaws(rule, weight);
    byWeight.set(weight, flaws);
    return { row, flaws };
  });
}
