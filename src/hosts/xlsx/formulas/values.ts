/** Values as formulas work with them, and how one kind becomes another (ECMA-376 part 1 §18.17.2). */

/** An error value such as `#DIV/0!`: a value like any other to formulas. */
export class ErrorValue {
  constructor(readonly code: string) {}
}

export const DIVISION_BY_ZERO = new ErrorValue('#DIV/0!');
export const NOT_AVAILABLE = new ErrorValue('#N/A');
export const WRONG_NUMBER = new ErrorValue('#NUM!');
export const WRONG_REFERENCE = new ErrorValue('#REF!');
export const WRONG_VALUE = new ErrorValue('#VALUE!');

/** Null is an empty cell. */
export type Scalar = number | string | boolean | null | ErrorValue;

/** Cells of a range, or an array: values by row and column, counted from 0. */
export interface Table {
  readonly height: number;
  readonly width: number;
  at(row: number, column: number): Scalar;
  /** Those that are not empty, row by row. */
  filled(): Iterable<Scalar>;
  /** The rows that can hold anything: beyond, all is empty. */
  readonly usedHeight: number;
}

export type Operand = Scalar | Table;

export function isTable(operand: Operand): operand is Table {
  return typeof operand === 'object' && operand !== null && !(operand instanceof ErrorValue);
}

/**
 * Thrown where a result can't be told with certainty: an unknown function, a text that may or may not be a date, a cell
 * without a stored result. Caught where a formula's calculation starts; the stored result is then taken away.
 */
export class Uncertain extends Error {}

export function uncertain(): never {
  throw new Uncertain();
}

const PLAIN_NUMBER = /^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*%?\s*$/i;

/** A scalar as a number: empty is 0, texts that read as numbers are those, other texts an error. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === 'number' || value instanceof ErrorValue) return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (PLAIN_NUMBER.test(value)) {
    const text = value.trim();
    return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  }
  // Digits with other characters may be a date, a time or an amount in the language of the program.
  return /\d/.test(value) ? uncertain() : WRONG_VALUE;
}

export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === 'string' || value instanceof ErrorValue) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Long decimals are cut differently by different programs.
  const text = String(value);
  return text.length > 15 || text.includes('e') ? uncertain() : text;
}

export function toBoolean(value: Scalar): boolean | ErrorValue {
  if (typeof value === 'boolean' || value instanceof ErrorValue) return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : WRONG_VALUE;
}

/** Numbers come before texts, texts before booleans; texts are compared without case, numbers on 15 digits. */
export function compareScalars(a: Scalar, b: Scalar): number {
  const [left, right] = [emptyLike(a, b), emptyLike(b, a)];
  const rank = (value: Scalar) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [first, second] = [left.toLowerCase(), right.toLowerCase()];
    if (first === second) return 0;
    // Which of two texts comes first depends on the language's order; that they differ does not.
    return /^[\x20-\x7e]*$/.test(first + second) ? (first < second ? -1 : 1) : NaN;
  }
  const [x, y] = [Number(left), Number(right)];
  if (x === y || x.toPrecision(15) === y.toPrecision(15)) return 0;
  return x < y ? -1 : 1;
}

function emptyLike(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/** A table over values at hand. */
export function tableOf(rows: readonly (readonly Scalar[])[]): Table {
  return {
    height: rows.length,
    width: rows[0]?.length ?? 0,
    usedHeight: rows.length,
    at: (row, column) => rows[row]?.[column] ?? null,
    filled: () => rows.flat().filter((value) => value !== null),
  };
}
