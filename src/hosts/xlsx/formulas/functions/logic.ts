/** Choices and conditions. */
import type { Argument, Calculation } from '../calculate';
import {
  compareScalars,
  ErrorValue,
  isTable,
  NOT_AVAILABLE,
  type Operand,
  toBoolean,
  toNumber,
  uncertain,
  WRONG_VALUE,
} from '../values';
import type { FormulaFunction } from '.';

export const LOGIC_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  AND: joined((values) => values.every(Boolean)),
  OR: joined((values) => values.some(Boolean)),
  NOT: (calculation, [node = null]) => {
    const value = toBoolean(calculation.scalar(node));
    return value instanceof ErrorValue ? value : !value;
  },
  TRUE: () => true,
  FALSE: () => false,
  IF: (calculation, nodes) => {
    const condition = toBoolean(calculation.scalar(nodes[0] ?? null));
    if (condition instanceof ErrorValue) return condition;
    const chosen = condition ? nodes[1] : nodes[2];
    if (chosen !== undefined) return chosen === null ? 0 : calculation.operand(chosen);
    return condition ? uncertain() : false;
  },
  IFS: (calculation, nodes) => {
    for (let index = 0; index + 1 < nodes.length; index += 2) {
      const condition = toBoolean(calculation.scalar(nodes[index]!));
      if (condition instanceof ErrorValue) return condition;
      if (condition) return calculation.operand(nodes[index + 1]!);
    }
    return NOT_AVAILABLE;
  },
  IFERROR: (calculation, nodes) => instead(calculation, nodes, () => true),
  IFNA: (calculation, nodes) => instead(calculation, nodes, (error) => error.code === '#N/A'),
  CHOOSE: (calculation, nodes) => {
    const place = toNumber(calculation.scalar(nodes[0] ?? null));
    if (place instanceof ErrorValue) return place;
    const chosen = Math.trunc(place) >= 1 ? nodes[Math.trunc(place)] : undefined;
    return chosen === undefined ? WRONG_VALUE : calculation.operand(chosen);
  },
  SWITCH: (calculation, nodes) => {
    const value = calculation.scalar(nodes[0] ?? null);
    if (value instanceof ErrorValue) return value;
    for (let index = 1; index + 1 < nodes.length; index += 2) {
      const candidate = calculation.scalar(nodes[index]!);
      if (candidate instanceof ErrorValue) return candidate;
      if (compareScalars(value, candidate) === 0) return calculation.operand(nodes[index + 1]!);
    }
    return nodes.length % 2 === 0 ? calculation.operand(nodes[nodes.length - 1]!) : NOT_AVAILABLE;
  },
};

/** Conditions over arguments and ranges; texts and empty cells of ranges do not count. */
function joined(join: (values: boolean[]) => boolean): FormulaFunction {
  return (calculation, nodes) => {
    const values: boolean[] = [];
    for (const node of nodes) {
      const operand = calculation.operand(node);
      for (const value of isTable(operand) ? operand.filled() : [operand]) {
        if (isTable(operand) && typeof value === 'string') continue;
        const truth = toBoolean(value);
        if (truth instanceof ErrorValue) return truth;
        values.push(truth);
      }
    }
    return values.length === 0 ? WRONG_VALUE : join(values);
  };
}

function instead(
  calculation: Calculation,
  nodes: readonly Argument[],
  catches: (error: ErrorValue) => boolean,
): Operand {
  const value = calculation.scalar(nodes[0] ?? null);
  return value instanceof ErrorValue && catches(value) ? calculation.operand(nodes[1] ?? null) : value;
}
