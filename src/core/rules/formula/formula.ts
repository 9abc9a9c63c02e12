/** The live formula of a rule. */
import type { Cell, Exact, Rule } from '../../model';
import { exact } from '../../numbers';
import { frameOf } from '../evaluate/frame';
import { evaluate } from '../evaluate/evaluate';
import { formulaPartsOf } from '../forms';
import { pointsExpression } from './points';
import type { FormulaFrame, FormulaPart } from './frame';
import { type Operand, figureExpression, numberExpression } from './operand';
import { EMPTY, cases, rounded } from './text';

export type { Operand as FormulaOperand } from './operand';

export interface FormulaOperands {
  readonly weight: { readonly reference: string; readonly cell: Cell | undefined; readonly value: Exact };
  readonly target: Operand | null;
  readonly actual: Operand | null;
}

export interface FormulaOptions {
  /** Decimals of the result, rounded half up. */
  readonly decimals: number;
  readonly measureConvention?: 'none' | 'ratio';
}

/** Limits of Excel 2007 and later. */
const LONGEST_FORMULA = 8192;
const DEEPEST_NESTING = 60;

/**
 * A native formula (without its `=`, in en-US notation) that gives what {@link evaluate} gives and follows its cells;
 * null where the rule needs a person, an operand stands in no cell, or the formula would pass Excel's limits. It shows
 * an empty text while the actual's cell is empty. Functions: IF, AND, OR, ROUND, MIN, MAX, ABS, INT, VALUE, SUBSTITUTE.
 * @example ruleFormula(rule, { weight: { reference: 'D5', … }, target: { reference: 'E5', … }, actual: { reference: 'F5', … } }, { decimals: 2 })
 *   // 'IF(F5="","",ROUND(ROUND(MAX(0,MIN(D5,D5*IF(E5=0,…)/100)),11),2))'
 */
export function ruleFormula(rule: Rule, operands: FormulaOperands, options: FormulaOptions): string | null {
  const weight = figureExpression(operands.weight.reference, operands.weight.cell, operands.weight.value);
  if (weight === null || !isComputed(rule, operands, options)) return null;
  const frame: FormulaFrame = {
    frame: frameOf({
      weight: exact(operands.weight.value),
      target: operands.target?.quantity ?? null,
      actual: operands.actual?.quantity ?? null,
    }),
    weight,
    target: operands.target && numberExpression(operands.target),
    actual: operands.actual && numberExpression(operands.actual),
    hasPoints: false,
    convention: options.measureConvention ?? 'none',
  };
  const parts = formulaPartsOf(rule, frame);
  const points = parts && totalExpression(rule, parts, frame, options.decimals);
  if (!points) return null;
  const formula = operands.actual ? `IF(${operands.actual.reference}="",${EMPTY},${points})` : points;
  return formula.length <= LONGEST_FORMULA && nesting(formula) <= DEEPEST_NESTING ? formula : null;
}

/** The evaluator decides whether there is anything to calculate. */
function isComputed(rule: Rule, { weight, target, actual }: FormulaOperands, options: FormulaOptions): boolean {
  const { points, basis } = evaluate(rule, {
    weight: exact(weight.value),
    target: target?.quantity ?? null,
    actual: actual?.quantity ?? null,
    measureConvention: options.measureConvention ?? 'none',
  });
  return points !== null && basis !== 'judgement';
}

function totalExpression(
  rule: Rule,
  parts: readonly FormulaPart[],
  frame: FormulaFrame,
  decimals: number,
): string | null {
  const role = (name: FormulaPart['role']) => parts.filter((part) => part.role === name);
  const [awards, losses, gains] = [role('award'), role('loss'), role('gain')];
  const start = awards.length > 0 ? [] : [startExpression(rule, losses.length > 0, frame)];
  const sum = [...start, ...[...awards, ...gains].map((part) => part.expression)];
  const whole = sum.length === 1 ? sum[0]! : `(${sum.join('+')})`;
  const difference = losses.reduce((total, part) => `${total}-${part.expression}`, whole);
  const bounded = `MAX(0,MIN(${frame.weight},${difference}))`;
  const scaled = role('scale').reduce((total, part) => `${total}*${part.expression}`, bounded);
  const result = rounded(scaled, decimals);
  const conditions = parts.flatMap((part) => (part.isDefined === undefined ? [] : [part.isDefined]));
  const defined = conditions.reduce((inner, condition) => `IF(${condition},${inner},${EMPTY})`, result);
  return cases(
    role('veto').map((part) => [part.expression, '0'] as const),
    defined,
  );
}

function startExpression(rule: Rule, hasLosses: boolean, frame: FormulaFrame): string {
  for (const clause of rule.clauses) {
    if ((clause.kind === 'deduction' || clause.kind === 'increment') && clause.start)
      return pointsExpression(clause.start, frame.weight);
  }
  return hasLosses ? frame.weight : '0';
}

function nesting(formula: string): number {
  let [depth, deepest, isText] = [0, 0, false];
  for (const character of formula) {
    if (character === '"') isText = !isText;
    else if (!isText && character === '(') deepest = Math.max(deepest, ++depth);
    else if (!isText && character === ')') depth--;
  }
  return deepest;
}
