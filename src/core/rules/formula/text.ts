/** Pieces of native formulas: literals, comparisons, nested conditions. Only functions that every spreadsheet knows. */
import type { Bound, Exact } from '../../model';
import { type Rational, exact, isZero, toExact } from '../../numbers';

/**
 * Decimals to which a value is rounded before it is compared or cut into steps: binary remainders (0.29×100 is
 * 28.999999999999996) must not decide on which side of an edge it lies.
 */
const COMPARED_DECIMALS = 9;

/** Decimals that take away binary remainders before the result is rounded half up. */
const SETTLED_DECIMALS = 11;

export function compared(expression: string): string {
  return `ROUND(${expression},${COMPARED_DECIMALS})`;
}

/** Rounded half up as the exact value would be. */
export function rounded(expression: string, decimals: number): string {
  return `ROUND(ROUND(${expression},${SETTLED_DECIMALS}),${decimals})`;
}

/** A number as a formula writes it; a fraction in brackets. */
export function literal(value: Rational | Exact): string {
  const text = toExact(typeof value === 'string' ? exact(value) : value);
  return text.includes('/') || text.startsWith('-') ? `(${text})` : text;
}

/** `expression*factor`, left out where it is 1. */
export function times(expression: string, factor: Rational): string {
  if (factor.numerator === factor.denominator) return expression;
  if (factor.numerator === 1n) return `${expression}/${factor.denominator}`;
  return `${expression}*${literal(factor)}`;
}

/** The expression as something to divide by: `a/(b*10000)`, in brackets where it is more than one operand. */
export function divisor(expression: string): string {
  return /^(?:[^()+\-*/]|\([^()]*\)|'[^']*'!)*$/.test(expression) ? expression : `(${expression})`;
}

export function minus(expression: string, value: Rational): string {
  return isZero(value) ? expression : `${expression}-${literal(value)}`;
}

export function comparison(expression: string, bound: Bound): string {
  return `${compared(expression)}${bound.comparator}${literal(bound.value)}`;
}

/** The first case whose condition holds; `rest` where none does. */
export function cases(all: readonly (readonly [condition: string, result: string])[], rest: string): string {
  return all.reduceRight((tail, [condition, result]) => `IF(${condition},${result},${tail})`, rest);
}

/** What a formula shows where the rule gives nothing that can be said. */
export const EMPTY = '""';
