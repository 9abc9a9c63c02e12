/** Arithmetic on single numbers. */
import type { Argument, Calculation } from '../calculate';
import { roundedHalfUp } from '../../rounding';
import { DIVISION_BY_ZERO, ErrorValue, type Scalar, toNumber, uncertain, WRONG_NUMBER } from '../values';
import type { FormulaFunction } from '.';

/** A function of numbers, each argument converted, errors passed on. */
function ofNumbers(least: number, most: number, work: (...numbers: number[]) => Scalar): FormulaFunction {
  return (calculation: Calculation, nodes: readonly Argument[]) => {
    if (nodes.length < least || nodes.length > most) return uncertain();
    const numbers: number[] = [];
    for (const node of nodes) {
      const number = toNumber(calculation.scalar(node));
      if (number instanceof ErrorValue) return number;
      numbers.push(number);
    }
    return work(...numbers);
  };
}

/** Rounds the size of a number to decimals, up or down; 15 digits count, so that binary noise decides nothing. */
function directed(round: (value: number) => number): (value: number, decimals?: number) => Scalar {
  return (value, decimals = 0) => {
    if (!Number.isInteger(decimals) || Math.abs(decimals) > 15) return uncertain();
    const text = String(Number(Math.abs(value).toPrecision(15)));
    if (text.includes('e')) return uncertain();
    return Math.sign(value) * Number(`${round(Number(`${text}e${decimals}`))}e${-decimals}`);
  };
}

export const NUMBER_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ABS: ofNumbers(1, 1, Math.abs),
  INT: ofNumbers(1, 1, (value) => Math.floor(Number(value.toPrecision(15)))),
  MOD: ofNumbers(2, 2, (value, divisor) =>
    divisor === 0 ? DIVISION_BY_ZERO : value - divisor * Math.floor(value / divisor),
  ),
  POWER: ofNumbers(2, 2, (base, exponent) => {
    const power = base ** exponent;
    return base === 0 || !Number.isFinite(power) ? uncertain() : power;
  }),
  ROUND: ofNumbers(2, 2, (value, decimals) => {
    if (!Number.isInteger(decimals) || Math.abs(decimals) > 15) return uncertain();
    return roundedHalfUp(value, decimals);
  }),
  ROUNDDOWN: ofNumbers(2, 2, directed(Math.floor)),
  ROUNDUP: ofNumbers(2, 2, directed(Math.ceil)),
  SIGN: ofNumbers(1, 1, Math.sign),
  SQRT: ofNumbers(1, 1, (value) => (value < 0 ? WRONG_NUMBER : Math.sqrt(value))),
  TRUNC: ofNumbers(1, 2, directed(Math.floor)),
};
