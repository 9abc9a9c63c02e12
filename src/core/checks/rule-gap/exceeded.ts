/**
 * Rules whose missing words matter on the table's own figures: a ratio without a cap where actuals exceed their targets,
 * and a ratio of completion for a rank, of which less is better.
 */
import { addressText, type CellAddress, type Rule } from '../../model';
import { compare, divide, exact, HUNDRED, multiply, ONE, type Rational, roundHalfUp, toExact } from '../../numbers';
import type { Book } from '../book';
import { finding, type Outcome } from '../check';
import { CellMap } from '../figures/cellMap';
import { type Compared, nameOf } from '../rows/comparison';

/** The rule cells that are told here with the rows that they matter for, the first of them in the table's order. */
export function exceededRules(book: Book): CellMap<Compared[]> {
  const cells = new CellMap<Compared[]>();
  const open = new Map<Rule, boolean>();
  for (const row of book.compared) {
    const { rule } = row.score ?? {};
    const { achievement, direction } = row.comparison;
    if (!rule || !achievement || direction !== 'higher' || compare(achievement, ONE) <= 0) continue;
    let isOpen = open.get(rule.value);
    if (isOpen === undefined) open.set(rule.value, (isOpen = leavesCapOpen(rule.value)));
    if (!isOpen) continue;
    const known = cells.get(rule.at);
    if (known) known.push(row);
    else cells.set(rule.at, [row]);
  }
  return cells;
}

function leavesCapOpen({ clauses }: Rule): boolean {
  return clauses.some((clause) => {
    return clause.kind === 'ratio' && clause.formula === 'higher' && !clause.capStated && clause.cap === null;
  });
}

/** One finding per table, however many of its rules leave the cap open. */
export function* exceededOutcomes(exceeded: CellMap<Compared[]>): Generator<Outcome> {
  const byTable = new Map<string, Compared[]>();
  for (const rows of exceeded.values()) {
    const key = rows[0]!.score!.rule!.at.sheet;
    byTable.set(key, [...(byTable.get(key) ?? []), ...rows]);
  }
  for (const rows of byTable.values()) {
    const [first] = rows;
    const rules = rows.map(({ score }) => score!.rule!.at);
    const data = {
      at: addressText(rules[0]!),
      count: rows.length,
      name: nameOf(first!),
      actual: first!.actual.value.text,
      target: first!.target.value.text,
      share: percent(first!.comparison.achievement!),
    };
    yield finding('exceeded', data, [...rules, ...rows.map(({ actual }) => actual.at)]);
  }
}

/** Ranks under a rule that speaks of completion and not of what is better. */
export function* rankOutcomes(book: Book): Generator<Outcome> {
  for (const row of book.compared) {
    const { target, actual, score } = row;
    if (target.value.kind !== 'rank') continue;
    const clause = score?.rule?.value.clauses.find(({ kind }) => kind === 'ratio');
    if (!clause || clause.kind !== 'ratio' || clause.formula === 'lower') continue;
    const [aim, reached] = [target.value, actual.value];
    if (aim.kind !== 'rank' || reached.kind !== 'rank' || !aim.value || !reached.value) continue;
    const ratio = divide(exact(reached.value), exact(aim.value));
    const place = row.indicator.levelPlaces.at(-1);
    const name: CellAddress[] = place ? [{ sheet: row.table.sheet, ...place }] : [];
    const data = {
      name: nameOf(row),
      at: addressText(score!.rule!.at),
      target: target.value.text,
      actual: actual.value.text,
      one: percent(ratio),
      other: percent(divide(ONE, ratio)),
    };
    yield finding('rank', data, [score!.rule!.at, ...name, actual.at, target.at]);
  }
}

function percent(share: Rational): string {
  return `${toExact(roundHalfUp(multiply(share, HUNDRED), 1))}%`;
}
