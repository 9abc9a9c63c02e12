/** A reading on one line, as the tables of these tests write it: `number >=98.5 %`, `range 3..5 场`, `date <=2023-12-31`. */
import type { Quantity } from '../../../../src/core/model';

export function summary(quantity: Quantity): string {
  const { kind, comparator, value, min, max, unit, approximate, date, sense } = quantity;
  const range = min !== null || max !== null ? `${min}..${max}` : null;
  const span =
    kind === 'date' && date
      ? date.first === date.last || comparator
        ? date.last
        : `${date.first}..${date.last}`
      : null;
  const number = kind === 'date' ? span : (range ?? value);
  const words = kind === 'tier' || kind === 'qualitative' || (kind === 'date' && !date) ? sense : null;
  const told = number === null ? '' : `${comparator ?? ''}${number}`;
  return [kind, told, unit ?? '', words ?? '', approximate ? 'about' : ''].filter((part) => part !== '').join(' ');
}
