/** What `jiheng whatif` prints: a document for programs, lines for people. */
import { sayAll, say } from '../core/messages';
import type { Exact, Language, Message } from '../core/model';
import { compare, exact, subtract } from '../core/numbers';
import { losses, type Outcome, type Row, stillToBeHad, type Way } from '../core/whatif';
import { numberOf } from './contract';

export interface Supposition {
  readonly outcome: Outcome;
  /** The total to reach; null where none was asked for. */
  readonly goal: Exact | null;
  /** Single changes that are enough to reach it. */
  readonly ways: readonly Way[];
}

/** Totals, then a line for each indicator that was changed, then how the goal can be reached. */
export function suppositionReport({ outcome, goal, ways }: Supposition, language: Language): string {
  const { total, grade, next, unscored } = outcome;
  const none: Message = { id: 'cli.none', data: {} };
  const messages: Message[] = [
    {
      id: 'cli.supposed-total',
      data: { base: total.base, now: total.now, from: grade.base ?? none, to: grade.now ?? none },
    },
  ];
  for (const { row, touched, base, now, undecided } of outcome.rows) {
    if (!touched) continue;
    const data = { name: labelOf(row), base: base ?? none, now: now ?? none };
    messages.push(
      undecided
        ? { id: 'cli.supposed-undecided', data: { ...data, why: undecided } }
        : { id: 'cli.supposed-row', data },
    );
  }
  if (next) messages.push({ id: 'cli.supposed-next', data: { grade: next.band.name, missing: next.missing } });
  if (unscored.length > 0) messages.push({ id: 'cli.supposed-unscored', data: { count: unscored.length } });
  if (goal !== null) messages.push(...goalMessages(outcome, goal, ways));
  return messages.map((message) => `${say(message, language)}\n`).join('');
}

function goalMessages(outcome: Outcome, goal: Exact, ways: readonly Way[]): Message[] {
  const { reached, within } = standing(outcome, goal);
  if (reached) return [{ id: 'cli.goal-reached', data: { goal } }];
  if (ways.length === 0) return [{ id: within ? 'cli.goal-several' : 'cli.goal-beyond', data: { goal } }];
  return [
    { id: 'cli.goal-ways', data: { goal } },
    ...ways.map(({ row, text, side, total }) => {
      return { id: `cli.goal-way-${side}`, data: { name: labelOf(row.row), value: text, total } };
    }),
  ];
}

function labelOf({ table, indicator }: Row): string {
  return `${table.sheet}!${indicator.row} ${indicator.levels.at(-1) ?? ''}`;
}

export function suppositionDocument(workbook: string, { outcome, goal, ways }: Supposition): object {
  const { total, grade, fullMarks, next } = outcome;
  return {
    format: 'jiheng.whatif',
    version: 1,
    workbook,
    total: { base: numberOf(total.base), now: numberOf(total.now), delta: numberOf(total.delta) },
    fullMarks: { base: numberOf(fullMarks.base), now: numberOf(fullMarks.now) },
    grade,
    next: next && { grade: next.band.name, min: numberOf(next.band.min), missing: numberOf(next.missing) },
    changed: outcome.rows
      .filter(({ touched }) => touched)
      .map(({ row, base, now, undecided }) => ({
        ...nameOf(row),
        base: numberOf(base),
        now: numberOf(now),
        undecided: undecided && sayAll(undecided),
      })),
    losses: losses(outcome.rows).map(({ row, lost }) => ({ ...nameOf(row), lost: numberOf(lost) })),
    unscored: outcome.unscored.map(({ row }) => nameOf(row)),
    goal: goal === null ? null : goalDocument(outcome, goal, ways),
  };
}

function goalDocument(outcome: Outcome, goal: Exact, ways: readonly Way[]): object {
  return {
    score: numberOf(goal),
    ...standing(outcome, goal),
    ways: ways.map(({ row, text, side, points, total }) => ({
      ...nameOf(row.row),
      actual: text,
      side,
      points: numberOf(points),
      total: numberOf(total),
    })),
  };
}

function nameOf({ table, indicator }: Row): { sheet: string; row: number; levels: readonly string[] } {
  return { sheet: table.sheet, row: indicator.row, levels: indicator.levels };
}

/** `reached`: already there; `within`: full marks on every row would be enough. */
function standing(outcome: Outcome, goal: Exact): { reached: boolean; within: boolean } {
  const missing = subtract(exact(goal), exact(outcome.total.now));
  return { reached: missing.numerator <= 0n, within: compare(missing, exact(stillToBeHad(outcome))) <= 0 };
}
