/** Turns the contradictions among a book's equations into outcomes of the check they go under. */
import type { CellAddress, Exact, Message } from '../model';
import { addressText } from '../model';
import { absolute, HUNDRED, interval, isZero, multiply, subtract, toExact } from '../numbers';
import type { Book } from './book';
import { equationCells } from './book';
import { type Outcome, finding, undecided } from './check';
import { computedInterval, computedValue, type Equation, slack } from './equations/equation';
import type { Contradiction, Explanation } from './equations/resolve';
import { type Figure, figureValue } from './figures/figure';
import { printCells, printInterval, printLike, printPlain } from './figures/print';

/** Every contradiction of a code, and what blanks leave open. */
export function* contradictionOutcomes(book: Book, code: string): Generator<Outcome> {
  for (const contradiction of book.contradictions(code)) yield contradictionOutcome(contradiction);
  yield* openOutcomes(book, code);
}

export function* openOutcomes(book: Book, code: string): Generator<Outcome> {
  for (const equation of book.openEquations(code)) {
    const data = { subject: subjectOf(equation), at: addressText(equation.result.at) };
    const blanks = equation.form === 'sum' ? equation.blanks : [];
    if (blanks.length > 0) {
      yield undecided('blanks', { ...data, count: blanks.length, cells: printCells(blanks) }, [
        equation.result.at,
        ...blanks,
      ]);
    } else {
      yield undecided('zero', data, equationCells(equation));
    }
  }
}

export function contradictionOutcome({ lead, violated, explanations, culprit }: Contradiction): Outcome {
  const expected = expectedText(lead);
  const data = {
    subject: subjectOf(lead),
    at: addressText(lead.result.at),
    stated: lead.result.text,
    expected: expected ?? '?',
    calculation: calculationText(lead),
    difference: differenceText(lead),
    rounding: roundingOf(lead),
    blame: blameOf(explanations, culprit, violated.length),
  };
  if (!culprit) return finding('mismatch', data, cellsOf(lead, violated), { stated: lead.result.text, expected });
  const { value } = culprit.correction;
  const sides = {
    stated: culprit.figure.text,
    expected: value ? printLike(culprit.figure, value) : printInterval(culprit.figure, culprit.correction.range),
    ...repairOf(culprit),
  };
  return finding('mismatch', data, [culprit.figure.at, ...cellsOf(lead, violated)], sides);
}

/** What the result should be, in its own style. */
export function expectedText(equation: Equation): string | null {
  const value = computedValue(equation);
  return value && printLike(equation.result, value);
}

/** Which figures belong together and why, as a sentence of its own. */
export function subjectOf({ origin }: Equation): Message {
  return { id: `checks.equation.${origin.reason}`, data: origin.names };
}

/** The calculation as a person would redo it: `27.5 ÷ 30`, `3 + 4 + 4`; long sums by their cells. */
function calculationText(equation: Equation): string {
  switch (equation.form) {
    case 'quotient':
      return `${equation.numerator.text} ÷ ${equation.denominator.text}${equation.less ? ' - 1' : ''}`;
    case 'product':
      return `${equation.left.text} × ${equation.right.text}`;
    case 'sum': {
      const { plus, minus } = equation;
      if (plus.length + minus.length === 1) return addressText((plus[0] ?? minus[0]!).at);
      if (plus.length + minus.length > MOST_TERMS) return `Σ ${printCells([...plus, ...minus].map(({ at }) => at))}`;
      return plus.map(bracketed).join(' + ') + minus.map((figure) => ` - ${bracketed(figure, 1)}`).join('');
    }
  }
}

const MOST_TERMS = 8;

function bracketed(figure: Figure, index: number): string {
  return index > 0 && /^-/.test(figure.text) ? `(${figure.text})` : figure.text;
}

function differenceText(equation: Equation): string {
  const value = computedValue(equation);
  if (!value) return '';
  return printPlain(absolute(subtract(figureValue(equation.result), value)), equation.result.isPercent);
}

/** How far rounding may set the figures off, and that it does not explain the difference. */
function roundingOf(equation: Equation): Message {
  const allowed = slack(equation);
  if (!allowed || isZero(allowed)) return { id: 'checks.equation.exact', data: {} };
  const computed = computedInterval(equation)!;
  if (interval.isPoint(computed)) return { id: 'checks.equation.resultRounded', data: {} };
  const data = {
    slack: printPlain(allowed, equation.result.isPercent),
    range: printInterval(equation.result, computed),
  };
  return { id: 'checks.equation.rounded', data };
}

function blameOf(explanations: readonly Explanation[], culprit: Explanation | null, equations: number): Message {
  if (culprit) {
    const { figure, correction } = culprit;
    const data = { cell: addressText(figure.at), stated: figure.text, equations };
    if (!correction.value) {
      return { id: 'checks.equation.culpritRange', data: { ...data, range: printInterval(figure, correction.range) } };
    }
    const slip: Message = { id: `checks.slip.${correction.slip ?? 'none'}`, data: {} };
    return { id: 'checks.equation.culprit', data: { ...data, value: printLike(figure, correction.value), slip } };
  }
  if (explanations.length === 0) return { id: 'checks.equation.noSingle', data: {} };
  const cells = printCells(explanations.map(({ figure }) => figure.at));
  return { id: 'checks.equation.several', data: { count: explanations.length, cells } };
}

/** A value to put into the culprit's cell, on the scale in which the cell stores it. */
function repairOf({ figure, correction }: Explanation): { repair?: Exact } {
  const isSigned = /[%％]/.test(figure.text);
  if (!correction.value || (isSigned && !figure.isPercent)) return {};
  const isHundredfold = figure.isPercent && !isSigned;
  return { repair: toExact(isHundredfold ? multiply(correction.value, HUNDRED) : correction.value) };
}

function cellsOf(lead: Equation, violated: readonly Equation[]): CellAddress[] {
  const others = violated.filter((equation) => equation !== lead);
  return [...equationCells(lead), ...others.flatMap(equationCells)];
}
