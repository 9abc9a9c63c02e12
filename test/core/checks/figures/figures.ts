/** Figures written as text, for tests of equations that need no sheet. */
import type { Figure, Nature } from '../../../../src/core/checks/figures/figure';

let next = 0;

/**
 * A figure with the precision of its text; `nature` decides whether it is exact.
 * @example figure('83.33%', 'share')
 */
export function figure(text: string, nature: Nature = 'money'): Figure {
  const plain = text.replaceAll(',', '');
  const isPercent = plain.endsWith('%');
  const [whole = '', fraction = ''] = plain.replace('%', '').split('.');
  next += 1;
  return {
    at: { sheet: 'S', row: next, column: 1 },
    digits: Number(whole + fraction),
    decimals: fraction.length + (isPercent ? 2 : 0),
    isRounded: nature !== 'points' && nature !== 'count',
    isPercent,
    text,
    isFormula: false,
    nature,
  };
}
