/** What kind of value something is. */
import { ErrorValue, NOT_AVAILABLE, type Scalar } from '../values';
import type { FormulaFunction } from '.';

function kind(test: (value: Scalar) => boolean): FormulaFunction {
  return (calculation, [node = null]) => test(calculation.scalar(node));
}

export const INFORMATION_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ISBLANK: kind((value) => value === null),
  ISNUMBER: kind((value) => typeof value === 'number'),
  ISTEXT: kind((value) => typeof value === 'string'),
  ISNONTEXT: kind((value) => typeof value !== 'string'),
  ISLOGICAL: kind((value) => typeof value === 'boolean'),
  ISERROR: kind((value) => value instanceof ErrorValue),
  ISERR: kind((value) => value instanceof ErrorValue && value.code !== '#N/A'),
  ISNA: kind((value) => value instanceof ErrorValue && value.code === '#N/A'),
  NA: () => NOT_AVAILABLE,
  N: (calculation, [node = null]) => {
    const value = calculation.scalar(node);
    if (typeof value === 'number' || value instanceof ErrorValue) return value;
    return value === true ? 1 : 0;
  },
};
