/**
 * From a cell to a number: the cell itself where it holds one, else the number inside its text (`6036家`, `第3名`), on
 * the scale on which the quantity was read. The words around the number are taken out by name, so that the formula still
 * works when only the number changes.
 */
import type { Cell, Exact, Quantity } from '../../model';
import {
  type Rational,
  compare,
  divide,
  equals,
  exact,
  fromNumber,
  isZero,
  multiply,
  parseExact,
  rational,
  roundHalfUp,
} from '../../numbers';
import { times } from './text';

export interface Operand {
  /** As seen from the cell that will hold the formula: `F5`, `'表1'!D6`. */
  readonly reference: string;
  readonly cell: Cell | undefined;
  readonly quantity: Quantity;
}

/** Longest text of a cell that a formula takes apart. */
const LONGEST_TEXT = 60;

/** The expression for the quantity's number; null where the cell does not hold it in a way a formula can follow. */
export function numberExpression({ reference, cell, quantity }: Operand): string | null {
  if (!cell || cell.error !== undefined || quantity.value === null || quantity.parts.length > 1) return null;
  if (quantity.comparator !== null && quantity.kind !== 'rank' && quantity.approximate) return null;
  const value = exact(quantity.value);
  if (typeof cell.value === 'number') return ofNumber(reference, cell.value, value, quantity);
  return typeof cell.value === 'string' ? ofText(reference, cell.value, value) : null;
}

/** Factors between what is stored and what was read: shares shown in percent, amounts in 万 and 亿. */
const FACTORS: readonly Rational[] = [1n, 100n, 10n ** 4n, 10n ** 8n, 1000n, 10n ** 6n].map((factor) =>
  rational(factor),
);

function ofNumber(reference: string, stored: number, value: Rational, quantity: Quantity): string | null {
  const number = fromNumber(stored);
  if (!number) return null;
  if (isZero(number))
    return isZero(value) ? times(reference, quantity.unit === '%' ? exact('100') : exact(quantity.scale)) : null;
  const decimals = shownDecimals(quantity.step);
  for (const factor of FACTORS) {
    const full = multiply(number, factor);
    if (equals(full, value)) return times(reference, factor);
    if (decimals === null) continue;
    if (!equals(rounding(full, exact(quantity.step!)), value)) continue;
    return `ROUND(${times(reference, factor)},${decimals})`;
  }
  return null;
}

function rounding(value: Rational, step: Rational): Rational {
  return multiply(roundHalfUp(divide(value, step), 0), step);
}

/** Decimals (below 0 for tens and more) of a step that is a power of ten. */
function shownDecimals(step: Exact | null): number | null {
  if (step === null) return null;
  for (let decimals = -8; decimals <= 9; decimals++) {
    const power = decimals >= 0 ? rational(1n, 10n ** BigInt(decimals)) : rational(10n ** BigInt(-decimals));
    if (equals(exact(step), power)) return decimals;
  }
  return null;
}

const NUMBER = /[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?%?/g;

/** Takes the words around the text's only number out. */
function ofText(reference: string, text: string, value: Rational): string | null {
  if (text.length > LONGEST_TEXT) return null;
  const numbers = [...text.matchAll(NUMBER)];
  const [number] = numbers;
  if (numbers.length !== 1 || !number) return null;
  const isPercent = number[0].endsWith('%');
  const written = parseExact(number[0].replace(/[,%+]/g, ''));
  if (!written) return null;
  const read = isPercent ? divide(written, rational(100n)) : written;
  const factor = FACTORS.find((one) => equals(multiply(read, one), value));
  if (!factor && !isZero(value)) return null;
  const words = [
    text.slice(0, number.index),
    text.slice(number.index + number[0].length),
    number[0].includes(',') ? ',' : '',
  ];
  const pieces = [...new Set(words.flatMap((word) => (word === '' ? [] : [word])))];
  if (pieces.some((piece) => /\d/.test(piece))) return null;
  const bare = pieces.reduce((inner, piece) => `SUBSTITUTE(${inner},"${piece.replaceAll('"', '""')}","")`, reference);
  return times(`VALUE(${bare})`, factor ?? (isPercent ? rational(100n) : rational(1n)));
}

/** A weight or a score: a number, a number typed as text, or a share shown in percent. */
export function figureExpression(reference: string, cell: Cell | undefined, points: Exact): string | null {
  if (!cell) return null;
  const value = exact(points);
  const stored = typeof cell.value === 'number' ? fromNumber(cell.value) : null;
  if (stored) {
    if (equals(stored, value)) return reference;
    return compare(multiply(stored, rational(100n)), value) === 0 ? times(reference, rational(100n)) : null;
  }
  return typeof cell.value === 'string' ? ofText(reference, cell.value, value) : null;
}
