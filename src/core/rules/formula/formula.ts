/** The live formula of a rule. */
import type { Cell, Exact, Rule } from '../../model';
import { exact } from '../../numbers';
import { frameOf } from '../evaluate/frame';
import { evaluate } from '../evaluate/evaluate';
import { formulaPartsOf } from '../forms';
import { pointsExpression } from './points';
import type { FormulaFrame, FormulaPart } from './frame';
import { type Operand, numberExpression, weightExpression } from './operand';
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
  const weight = weightExpression(operands.weight.reference, operands.weight.cell, operands.weight.value);
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
  const points = parts && totalExpression(rule, parts, frame);
  if (!points) return null;
  const formula = withEmptyCells(points, options.decimals, operands, parts!);
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

function totalExpression(rule: Rule, parts: readonly FormulaPart[], frame: FormulaFrame): string | null {
  const awards = parts.filter((part) => part.role === 'award');
  const losses = parts.filter((part) => part.role === 'loss');
  const gains = parts.filter((part) => part.role === 'gain');
  const scales = parts.filter((part) => part.role === 'scale');
  const vetoes = parts.filter((part) => part.role === 'veto');
  const isAlone = awards.length === 1 && losses.length + gains.length + scales.length === 0;
  if (awards.some((part) => part.mayBeEmpty) && !isAlone) return null;
  const start = awards.length > 0 ? '' : startExpression(rule, losses.length > 0, frame);
  const sum = [start, ...awards.map((part) => part.expression), ...gains.map((part) => part.expression)].filter(
    (term) => term !== '',
  );
  const difference = losses.reduce(
    (total, part) => `${total}-${part.expression}`,
    sum.length === 1 ? sum[0]! : `(${sum.join('+')})`,
  );
  const isGapped = awards.some((part) => part.mayBeEmpty);
  const bounded = isGapped ? difference : `MAX(0,MIN(${frame.weight},${difference}))`;
  const scaled = scales.reduce((total, part) => `${total}*${part.expression}`, bounded);
  return cases(
    vetoes.map((part) => [part.expression, '0'] as const),
    scaled,
  );
}

function startExpression(rule: Rule, hasLosses: boolean, frame: FormulaFrame): string {
  for (const clause of rule.clauses) {
    if ((clause.kind === 'deduction' || clause.kind === 'increment') && clause.start)
      return pointsExpression(clause.start, frame.weight);
  }
  return hasLosses ? frame.weight : '0';
}

/** Nothing is shown while an input is missing, and nothing is rounded where the rule leaves a gap. */
function withEmptyCells(
  points: string,
  decimals: number,
  { actual }: FormulaOperands,
  parts: readonly FormulaPart[],
): string {
  const isGapped = parts.some((part) => part.mayBeEmpty);
  const result = isGapped ? points : rounded(points, decimals);
  return actual ? `IF(${actual.reference}="",${EMPTY},${result})` : result;
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
