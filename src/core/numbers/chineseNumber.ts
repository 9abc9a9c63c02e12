/**
 * Numbers as Chinese texts write them: `1.2万`, `两千五百`, `二〇二一`, `三分之二`, `百分之七十五`, `八成`, `十几`, `数千`.
 *
 * An off-the-shelf recogniser was measured and found wanting (guide/quantities-and-rules.md §3.2): it loses 多, 余 and
 * 近, reads 两 as a weight and takes 330 ms to start.
 */
import { type Numeral, isNumeralCharacter, plainAt, scaleAt } from './plainNumber';
import { type Rational, divide, exact, multiply } from './rational';
import { SHARE_BASE, shareAt } from './shares';
import { unitAt } from './units';

export type { Numeral } from './plainNumber';
export { LONGEST_NUMBER, isNumeralCharacter } from './plainNumber';

/**
 * The value of a text that is one number and nothing else; null for every other text. A share is told as such:
 * `百分之七十五` is 3/4.
 * @example toExact(chineseNumber('一百零五')!) // '105'
 * @example toExact(chineseNumber('三分之二')!) // '2/3'
 */
export function chineseNumber(text: string): Rational | null {
  const numeral = numeralAt(text, 0);
  if (!numeral || numeral.end !== text.length || numeral.upper || numeral.more) return null;
  return numeral.share ? divide(numeral.value, SHARE_BASE[numeral.share]) : numeral.value;
}

/**
 * The longest number that starts at a place of the text; null where none does.
 * @example numeralAt('两千余人次', 0) // value 2000, more, end 3
 */
export function numeralAt(text: string, start: number): Numeral | null {
  const first = text[start] ?? '';
  if (!/[\d.几数半]/.test(first) && !isNumeralCharacter(first)) return null;
  const whole = plainAt(text, start);
  const numeral = shareAt(text, start, whole) ?? whole;
  return numeral && withMore(text, numeral);
}

/** `10余`, `100+`, `3万多`, `10多万`, `十几万`, `二十来`: takes the word in, with the scale word behind it. */
function withMore(text: string, numeral: Numeral): Numeral {
  const word = text[numeral.end] ?? '';
  if (numeral.share || word === '' || !'多余几来+'.includes(word)) return numeral;
  const [factor, end] = scaleAt(text, numeral.end + 1);
  const scale = exact(factor);
  const follows = text[end] === undefined || /[^\p{L}\p{N}]/u.test(text[end]) || unitAt(text, end) !== null;
  if (factor === '1' && !follows) return numeral;
  return {
    ...numeral,
    value: multiply(numeral.value, scale),
    step: multiply(numeral.step, scale),
    scale: factor === '1' ? numeral.scale : factor,
    more: true,
    isBareScale: false,
    end,
  };
}
