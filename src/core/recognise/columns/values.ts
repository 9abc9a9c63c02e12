/** Targets, actual values, statuses, rules and definitions where headers leave them open (guide/headers.md §12). */
import type { Assignment, ColumnSigns } from './assignment';
import { isGrouped } from './groups';

export function assignValues(assignment: Assignment): void {
  unitsAndOrganisations(assignment);
  targetOrActual(assignment);
  statusOrActual(assignment);
  ruleOrExplanation(assignment);
  forecasts(assignment);
  joinedTarget(assignment);
}

function unitsAndOrganisations(assignment: Assignment): void {
  for (const { at, profile } of assignment.having('organisation'))
    assignment.set(at, profile.units > 0.4 ? 'unit' : 'text');
}

/** `指标值`: comparisons or a value column to its right make it the target, a data item to its left the actual value. */
function targetOrActual(assignment: Assignment): void {
  for (const column of assignment.having('target', 'actual').filter(isOpen)) {
    const { at, profile } = column;
    const others = assignment.having('target', 'actual').filter((other) => other.at !== at && !isOpen(other));
    if (profile.comparing > 0.1) {
      assignment.set(at, 'target', { id: 'recognise.compares', data: {} });
    } else if (others.some((other) => assignment.role(other.at) === 'actual')) {
      assignment.set(at, 'target', { id: 'recognise.other-is-actual', data: {} });
    } else if (
      others.some((other) => assignment.role(other.at) === 'target') ||
      assignment.columns[at - 1]?.guesses.word?.startsWith('数据项') ||
      assignment.columns[at - 1]?.guesses.word === '采集数据项'
    ) {
      assignment.set(at, 'actual', { id: 'recognise.other-is-target', data: {} });
    } else {
      assignment.set(at, 'target');
    }
  }
  keepOne(assignment, 'target', 'text');
}

function isOpen({ guesses }: ColumnSigns): boolean {
  return guesses.scores.has('target') && guesses.scores.has('actual');
}

/** `完成情况` beside a column of actual values is the status. */
function statusOrActual(assignment: Assignment): void {
  const actual = assignment.having('actual');
  const firm = actual.filter(({ guesses }) => !guesses.scores.has('status'));
  for (const { at, guesses } of actual) {
    if (firm.length > 0 && guesses.scores.has('status'))
      assignment.set(at, 'status', { id: 'recognise.other-is-actual', data: {} });
  }
  keepOne(assignment, 'actual', 'text');
  for (const { at, profile } of assignment.having('status')) {
    if (profile.status > 0.4) assignment.set(at, 'status', { id: 'recognise.statuses', data: {} });
  }
}

/** One rule and one definition; a definition full of points is the rule where there is none. */
function ruleOrExplanation(assignment: Assignment): void {
  const rules = assignment.having('rule');
  for (const { at, profile } of rules) {
    if (profile.scoring > 0.2) assignment.set(at, 'rule', { id: 'recognise.scores', data: {} });
  }
  if (rules.length > 1) {
    const best = [...rules].sort((a, b) => b.profile.scoring - a.profile.scoring || a.at - b.at)[0]!;
    for (const { at } of rules) if (at !== best.at) assignment.set(at, 'explanation');
  }
  keepOne(assignment, 'explanation', 'text');
}

/** Of a monitoring sheet's two progress columns the one to date is the actual value, unless only the forecast is told. */
function forecasts(assignment: Assignment): void {
  for (const { at } of assignment.having('forecast')) {
    assignment.set(at, assignment.having('actual').length === 0 ? 'actual' : 'text');
  }
  for (const { at } of assignment.having('baseline', 'previous', 'goal')) assignment.set(at, 'text');
}

/** Sign and unit beside a target are parts of it (contract, "Rows"). */
function joinedTarget(assignment: Assignment): void {
  const [target] = assignment.having('target');
  for (const { at } of assignment.having('sign', 'unit')) {
    if (!target) assignment.set(at, 'text');
  }
}

/** An original and a revised target are both targets; the revised one counts. */
function isRevised({ path }: ColumnSigns): boolean {
  return path.cells.some(({ text }) => /调整后|修订后|revised/i.test(text));
}

/** The first of several stays unless they stand under different groups; the others say no more than texts. */
function keepOne(assignment: Assignment, role: 'target' | 'actual' | 'explanation', otherwise: 'text'): void {
  const columns = assignment.having(role);
  if (columns.length < 2 || isGrouped(columns) || columns.some(isRevised)) return;
  const best = [...columns].sort(
    (a, b) => assignment.confidence(b.at) - assignment.confidence(a.at) || a.at - b.at,
  )[0]!;
  for (const { at } of columns) if (at !== best.at) assignment.set(at, otherwise);
}
