/** Sums, counts and means over ranges, with and without conditions. */
import type { Argument, Calculation } from '../calculate';
import {
  DIVISION_BY_ZERO,
  ErrorValue,
  isTable,
  type Operand,
  type Scalar,
  type Table,
  toNumber,
  uncertain,
  WRONG_NUMBER,
} from '../values';
import { criterion } from './criterion';
import type { FormulaFunction } from '.';

export const STATISTICS_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  SUM: overNumbers(sum),
  PRODUCT: overNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? DIVISION_BY_ZERO : sum(numbers) / numbers.length)),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  MEDIAN: overNumbers((numbers) => {
    const ordered = [...numbers].sort((a, b) => a - b);
    const middle = Math.floor(ordered.length / 2);
    if (ordered.length === 0) return WRONG_NUMBER;
    return ordered.length % 2 === 1 ? ordered[middle]! : (ordered[middle - 1]! + ordered[middle]!) / 2;
  }),
  COUNT: (calculation, nodes) => counted(calculation, nodes, (value) => typeof value === 'number'),
  COUNTA: (calculation, nodes) => counted(calculation, nodes, () => true),
  COUNTBLANK: (calculation, nodes) => {
    const operand = calculation.operand(nodes[0] ?? null);
    if (!isTable(operand)) return uncertain();
    const filled = [...operand.filled()].filter((value) => value !== '').length;
    return operand.height * operand.width - filled;
  },
  LARGE: ranked((a, b) => b - a),
  SMALL: ranked((a, b) => a - b),
  RANK: rankOf,
  'RANK.EQ': rankOf,
  SUMPRODUCT: (calculation, nodes) => {
    const tables = nodes.map((node) => calculation.array(node));
    const [first] = tables;
    if (!first || tables.some((table) => table.height !== first.height || table.width !== first.width))
      return uncertain();
    let total = 0;
    for (let row = 0; row < first.usedHeight; row++) {
      for (let column = 0; column < first.width; column++) {
        const values = tables.map((table) => table.at(row, column));
        const error = values.find((value) => value instanceof ErrorValue);
        if (error) return error;
        total += values.reduce<number>((product, value) => product * (typeof value === 'number' ? value : 0), 1);
      }
    }
    return total;
  },
  SUMIF: (calculation, [range, condition, summed]) =>
    conditional(calculation, summed ?? range ?? null, [range ?? null, condition ?? null], sum),
  SUMIFS: (calculation, [summed = null, ...conditions]) => conditional(calculation, summed, conditions, sum),
  COUNTIF: (calculation, conditions) => matching(calculation, null, conditions).length,
  COUNTIFS: (calculation, conditions) => matching(calculation, null, conditions).length,
  AVERAGEIF: (calculation, [range, condition, averaged]) =>
    conditional(calculation, averaged ?? range ?? null, [range ?? null, condition ?? null], mean),
  AVERAGEIFS: (calculation, [averaged = null, ...conditions]) => conditional(calculation, averaged, conditions, mean),
};

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function mean(numbers: readonly number[]): Scalar {
  return numbers.length === 0 ? DIVISION_BY_ZERO : sum(numbers) / numbers.length;
}

/** Numbers among the arguments: in ranges only true numbers count, single arguments are converted. */
function overNumbers(work: (numbers: number[]) => Scalar): FormulaFunction {
  return (calculation, nodes) => {
    const numbers: number[] = [];
    for (const node of nodes) {
      const operand = unionOrOperand(calculation, node);
      for (const table of operand) {
        const error = collect(table, numbers);
        if (error) return error;
      }
    }
    return work(numbers);
  };
}

/** `(A1,B2)` in one argument is several ranges. */
function unionOrOperand(calculation: Calculation, node: Argument): Operand[] {
  if (node?.type !== 'BinaryExpression' || node.operator !== ',') return [calculation.operand(node)];
  return node.arguments.flatMap((argument) => unionOrOperand(calculation, argument));
}

function collect(operand: Operand, numbers: number[]): ErrorValue | null {
  if (!isTable(operand)) {
    const number = toNumber(operand);
    if (number instanceof ErrorValue) return number;
    numbers.push(number);
    return null;
  }
  for (const value of operand.filled()) {
    if (value instanceof ErrorValue) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return null;
}

function counted(calculation: Calculation, nodes: readonly Argument[], counts: (value: Scalar) => boolean): number {
  let count = 0;
  for (const node of nodes) {
    const operand = calculation.operand(node);
    for (const value of isTable(operand) ? operand.filled() : [operand]) if (counts(value)) count++;
  }
  return count;
}

function numbersOf(table: Operand): number[] {
  const numbers: number[] = [];
  if (!isTable(table) || collect(table, numbers)) return uncertain();
  return numbers;
}

function ranked(order: (a: number, b: number) => number): FormulaFunction {
  return (calculation, [range = null, place = null]) => {
    const numbers = numbersOf(calculation.operand(range)).sort(order);
    const wanted = toNumber(calculation.scalar(place));
    if (wanted instanceof ErrorValue) return wanted;
    return numbers[Math.ceil(wanted) - 1] ?? WRONG_NUMBER;
  };
}

function rankOf(calculation: Calculation, [value = null, range = null, ascending = null]: readonly Argument[]): Scalar {
  const wanted = toNumber(calculation.scalar(value));
  const isAscending = toNumber(calculation.scalar(ascending));
  if (wanted instanceof ErrorValue || isAscending instanceof ErrorValue) return uncertain();
  const numbers = numbersOf(calculation.operand(range));
  if (!numbers.includes(wanted)) return uncertain();
  return 1 + numbers.filter((number) => (isAscending ? number < wanted : number > wanted)).length;
}

function conditional(
  calculation: Calculation,
  summed: Argument,
  conditions: readonly Argument[],
  work: (numbers: number[]) => Scalar,
): Scalar {
  const numbers: number[] = [];
  for (const value of matching(calculation, summed, conditions)) {
    if (value instanceof ErrorValue) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return work(numbers);
}

/** The values of `chosen` in the places where all conditions hold; the values of the first range without it. */
function matching(calculation: Calculation, chosen: Argument, conditions: readonly Argument[]): Scalar[] {
  const tests: { readonly table: Table; readonly holds: (value: Scalar) => boolean }[] = [];
  for (let index = 0; index + 1 < conditions.length; index += 2) {
    const table = calculation.operand(conditions[index]!);
    if (!isTable(table)) return uncertain();
    tests.push({ table, holds: criterion(calculation.scalar(conditions[index + 1]!)) });
  }
  const [first] = tests;
  const values = chosen === null ? first?.table : calculation.operand(chosen);
  if (!first || !values || !isTable(values)) return uncertain();
  const isSameSize = ({ height, width }: Table) => height === first.table.height && width === first.table.width;
  if (!isSameSize(values) || !tests.every(({ table }) => isSameSize(table))) return uncertain();
  const found: Scalar[] = [];
  // Beyond the used rows all cells are empty; a condition that empty cells meet would need the whole range.
  const rows = tests.every(({ holds }) => holds(null))
    ? first.table.height
    : Math.max(...tests.map(({ table }) => table.usedHeight));
  if (rows * first.table.width > MOST_CELLS) return uncertain();
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < first.table.width; column++) {
      if (tests.every(({ table, holds }) => holds(table.at(row, column)))) found.push(values.at(row, column));
    }
  }
  return found;
}
const MOST_CELLS = 1_000_000;
