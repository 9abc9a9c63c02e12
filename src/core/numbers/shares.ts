/** Shares in words and signs: `三分之二`, `百分之七十五`, `八成`, `一半`, `2/3`. */
import { DIGITS, type Numeral, numeralOf, plainAt } from './plainNumber';
import { ZERO, add, compare, divide, multiply, rational } from './rational';
import { unitAt } from './units';

/**
 * The share that starts at a place of the text, in per cent or per mille; null where none does.
 * @param whole the plain number that starts there
 */
export function shareAt(text: string, start: number, whole: Numeral | null): Numeral | null {
  return fractionAt(text, start, whole) ?? tenthsAt(text, whole) ?? halfAt(text, start);
}

export const SHARE_BASE = { '%': rational(100n), '‰': rational(1000n) };

/** `三分之二`, `百分之七十五`, `千分之3`, `百分百`, `2/3`; a share in per cent or per mille. */
function fractionAt(text: string, start: number, whole: Numeral | null): Numeral | null {
  if (text.startsWith('百分百', start)) return numeralOf(rational(100n), start + 3, { share: '%' });
  const slash = arabicFractionAt(text, start);
  if (slash) return slash;
  if (!whole || !text.startsWith('分之', whole.end)) return null;
  const part = plainAt(text, whole.end + 2);
  if (!part || whole.value.numerator <= 0n) return null;
  const share = text[start] === '千' && whole.end === start + 1 ? '‰' : '%';
  const percent = whole.value.numerator === 100n && whole.value.denominator === 1n;
  const factor = divide(SHARE_BASE[share], whole.value);
  return numeralOf(multiply(part.value, factor), part.end, {
    share,
    upper: part.upper && multiply(part.upper, factor),
    step: percent || share === '‰' ? part.step : ZERO,
    more: part.more,
    style: percent || share === '‰' ? part.style : 'fraction',
  });
}

const SLASH = /(\d{1,2})\/(\d{1,3})(?![\d/.])/y;

function arabicFractionAt(text: string, start: number): Numeral | null {
  SLASH.lastIndex = start;
  const match = SLASH.exec(text);
  if (!match) return null;
  const [part, whole] = [BigInt(match[1]!), BigInt(match[2]!)];
  if (part >= whole) return null;
  return numeralOf(rational(part * 100n, whole), SLASH.lastIndex, { share: '%', step: ZERO, style: 'slash' });
}

/** Words that 成 begins, before which a digit is no number of tenths: 3成员. */
const WORDS_WITH_CHENG = '员本果功效立型交都为品熟绩份';

/** `八成`, `九成五`, `三成半`, `9.5成`. */
function tenthsAt(text: string, whole: Numeral | null): Numeral | null {
  if (!whole || whole.upper || text[whole.end] !== '成' || compare(whole.value, TEN) > 0) return null;
  const next = text[whole.end + 1] ?? '';
  const value = multiply(whole.value, TEN);
  const hundredths = next === '半' ? 5n : DIGITS[next];
  if (hundredths) return numeralOf(add(value, rational(hundredths)), whole.end + 2, { share: '%' });
  if (next !== '' && WORDS_WITH_CHENG.includes(next)) return null;
  return numeralOf(value, whole.end + 1, { share: '%', step: multiply(whole.step, TEN) });
}

const TEN = rational(10n);

/** `一半`, `半数`, `过半`, `半年`. */
function halfAt(text: string, start: number): Numeral | null {
  const half = { share: '%', step: ZERO, style: 'fraction' } as const;
  if (text.startsWith('一半', start) || text.startsWith('半数', start))
    return numeralOf(rational(50n), start + 2, half);
  if (text[start] !== '半') return null;
  if (start > 0 && '过超逾'.includes(text[start - 1]!)) return numeralOf(rational(50n), start + 1, half);
  const unit = unitAt(text, start + 1)?.unit;
  return unit && ['months', 'days', 'hours'].includes(unit.dimension) ? numeralOf(rational(1n, 2n), start + 1) : null;
}
