/** What is wrong with a scoring rule itself, told once per rule cell however many rows it serves. */
import type { CellAddress, Rule, RuleFlaw, Severity } from '../../model';
import { addressText } from '../../model';
import { ruleFlaws } from '../../rules';
import type { Book, Row } from '../book';
import { CellMap } from '../figures/cellMap';
import { printCells } from '../figures/print';
import { finding, type Outcome } from '../check';
import { nameOf } from './comparison';

/** How certain a flaw is follows from the rule's words; core/rules says so with each flaw. */
export const FLAW_SEVERITIES: Readonly<Record<RuleFlaw['severity'] | 'alike', Severity>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  alike: 'info',
};

/** From so many on, rules of a table that are all only worth a look in the same way are told together. */
const FEWEST_ALIKE = 3;

/**
 * One finding per rule cell and code, with every flaw of that code in it, as grave as the gravest. Rules of one table
 * that share a slight flaw, such as check-points without points, are one finding.
 * @param isTold whether another finding tells of the flaw
 */
export function* flawOutcomes(
  book: Book,
  code: RuleFlaw['code'],
  isTold: (at: CellAddress, flaw: RuleFlaw) => boolean = () => false,
): Generator<Outcome> {
  const slight = new Map<string, { row: Row; flaw: RuleFlaw }[]>();
  for (const { row, flaws } of book.ruleCells) {
    const own = flaws.filter((flaw) => flaw.code === code && !isTold(row.score!.rule!.at, flaw));
    const [first] = own;
    if (!first) continue;
    const severity = GRAVEST_FIRST.find((one) => own.some((flaw) => flaw.severity === one))!;
    const key = severity === 'info' && own.length === 1 ? `${row.table.id} ${first.message.id}` : null;
    if (key !== null) slight.set(key, [...(slight.get(key) ?? []), { row, flaw: first }]);
    else yield single(row, own, severity);
  }
  for (const group of slight.values()) {
    if (group.length >= FEWEST_ALIKE) yield alike(group);
    else for (const { row, flaw } of group) yield single(row, [flaw], 'info');
  }
}

function single(row: Row, flaws: readonly RuleFlaw[], severity: RuleFlaw['severity']): Outcome {
  const { at } = row.score!.rule!;
  return finding(severity, { name: nameOf(row), at: addressText(at), flaws: flaws.map(({ message }) => message) }, [
    at,
  ]);
}

function alike(group: readonly { row: Row; flaw: RuleFlaw }[]): Outcome {
  const cells = group.map(({ row }) => row.score!.rule!.at);
  const { flaw } = group[0]!;
  const data = { count: group.length, cells: printCells(cells), at: addressText(cells[0]!), flaw: flaw.message };
  return finding('alike', data, cells);
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
