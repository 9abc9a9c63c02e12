/** What is wrong with a scoring rule itself, told once per rule cell however many rows it serves. */
import type { RuleFlaw, Severity } from '../../model';
import { addressText } from '../../model';
import { ruleFlaws } from '../../rules';
import type { Book, Row } from '../book';
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
  for (const { row, flaws } of ruleCells(book)) {
    const own = flaws.filter((flaw) => flaw.code === code);
    const severity = GRAVEST_FIRST.find((one) => own.some((flaw) => flaw.severity === one));
    if (!severity) continue;
    const { at } = row.score!.rule!;
    const data = { name: nameOf(row), at: addressText(at), flaws: own.map(({ message }) => message) };
    yield finding(severity, data, [at]);
  }
}

const GRAVEST_FIRST = ['error', 'warning', 'info'] as const;

interface RuleCell {
  readonly row: Row;
  readonly flaws: readonly RuleFlaw[];
}

/** Flaws by rule cell. A cell merged over rows of different weights is judged without a weight: it can't fit them all. */
function ruleCells(book: Book): RuleCell[] {
  const cells = new Map<string, Row[]>();
  for (const row of book.rows) {
    if (!row.score?.rule) continue;
    const key = addressText(row.score.rule.at);
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  return [...cells.values()].map((rows) => {
    const weights = new Set(rows.map(({ score }) => score!.weight?.value ?? null));
    const [weight] = weights.size === 1 ? weights : [null];
    return { row: rows[0]!, flaws: ruleFlaws(rows[0]!.score!.rule!.value, weight ?? null) };
  });
}
