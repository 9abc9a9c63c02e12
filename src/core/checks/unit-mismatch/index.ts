import type { Quantity } from '../../model';
import { addressText } from '../../model';
import { compare, divide, exact, isZero, toExact } from '../../numbers';
import { type Check, finding } from '../check';
import { nameOf } from '../rows/comparison';
import { foreignTerms } from './terms';

export const unitMismatch: Check = {
  meta: {
    code: 'unit-mismatch',
    severities: { units: 'warning', factor: 'warning', terms: 'warning' },
    category: 'targets',
    since: '0.1.0',
    fix: 'none',
    source: 'guide/quantities-and-rules.md §1.2: 元 against 万元 or 亿元, 天 against 次',
  },
  *check(book) {
    for (const { at, terms, defined } of foreignTerms(book)) {
      yield finding('terms', { at: addressText(at), terms, defined }, [at], {
        stated: defined.join('、'),
        expected: terms.join('、'),
      });
    }
    for (const row of book.compared) {
      const { target, actual, comparison } = row;
      const hasOtherUnit = comparison.reason === 'differentUnits';
      const factor = hasOtherUnit ? null : unitFactor(target.value, actual.value);
      if (!hasOtherUnit && !factor) continue;
      const data = {
        name: nameOf(row),
        at: addressText(actual.at),
        actual: actual.value.text,
        target: target.value.text,
        where: addressText(target.at),
      };
      const sides = { stated: actual.value.text, expected: target.value.text };
      const units = { actualUnit: actual.value.unit ?? '', targetUnit: target.value.unit ?? '' };
      yield factor
        ? finding('factor', { ...data, factor }, [actual.at, target.at], sides)
        : finding('units', { ...data, ...units }, [actual.at, target.at], sides);
    }
  },
};

/** The power of 10,000 by which two amounts of money differ, as when one of them was typed in the wrong unit; null where none. */
function unitFactor(target: Quantity, actual: Quantity): string | null {
  if (target.unit !== '元' || actual.unit !== '元' || !target.value || !actual.value) return null;
  const [t, a] = [exact(target.value), exact(actual.value)];
  if (isZero(t) || isZero(a)) return null;
  const ratio = compare(a, t) > 0 ? divide(a, t) : divide(t, a);
  return ['10000', '100000000'].find((factor) => isNear(toExact(ratio), factor)) ?? null;
}

/** Within a third of the factor: an actual near its target but for the unit. */
function isNear(ratio: string, factor: string): boolean {
  const value = divide(exact(ratio), exact(factor));
  return compare(value, exact('0.75')) >= 0 && compare(value, exact('1.34')) <= 0;
}
