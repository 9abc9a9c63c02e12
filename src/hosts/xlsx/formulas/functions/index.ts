/** The functions that can be calculated with certainty, by name. */
import type { Argument, Calculation } from '../calculate';
import type { Operand } from '../values';
import { INFORMATION_FUNCTIONS } from './information';
import { LOGIC_FUNCTIONS } from './logic';
import { LOOKUP_FUNCTIONS } from './lookup';
import { NUMBER_FUNCTIONS } from './numbers';
import { STATISTICS_FUNCTIONS } from './statistics';
import { TEXT_FUNCTIONS } from './text';

/** A function gets its arguments unevaluated: IF must not look at the one it does not choose. */
export type FormulaFunction = (calculation: Calculation, nodes: readonly Argument[]) => Operand;

export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  ...LOGIC_FUNCTIONS,
  ...NUMBER_FUNCTIONS,
  ...STATISTICS_FUNCTIONS,
  ...LOOKUP_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...INFORMATION_FUNCTIONS,
};
