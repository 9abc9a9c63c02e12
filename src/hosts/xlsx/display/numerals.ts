/** Numbers written in Chinese characters by the format switches [DBNum1] (一百二十) and [DBNum2] (壹佰贰拾). */

export interface Numerals {
  readonly digits: string;
  /** Ten, hundred, thousand. */
  readonly places: readonly string[];
}

const LOWER: Numerals = { digits: '〇一二三四五六七八九', places: ['', '十', '百', '千'] };
const UPPER: Numerals = { digits: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'] };
const GROUPS = ['', '万', '亿', '兆'];

/** The numerals a number format asks for; null for plain digits. */
export function numeralsOf(code: string): Numerals | null {
  const kind = /\[DBNum([12])\]/i.exec(code)?.[1];
  return kind === '1' ? LOWER : kind === '2' ? UPPER : null;
}

/**
 * The digits of a printed number or date in Chinese numerals. Years, and digits after the point, are read one by one.
 * @example inNumerals('2022年12月', numeralsOf('[DBNum1]yyyy'), true) // '二〇二二年十二月'
 * @example inNumerals('6036', numeralsOf('[DBNum1]General'), false) // '六千〇三十六'
 */
export function inNumerals(printed: string, numerals: Numerals | null, isDate: boolean): string {
  if (!numerals) return printed;
  return printed.replace(/(\d+)(\.\d+)?/g, (_, whole: string, decimals = '') => {
    const oneByOne = isDate && whole.length > 2;
    const text = oneByOne ? digitByDigit(whole, numerals) : placed(whole, numerals, isDate || numerals === LOWER);
    return text + digitByDigit(decimals, numerals);
  });
}

function digitByDigit(digits: string, numerals: Numerals): string {
  return digits.replace(/\d/g, (digit) => numerals.digits[Number(digit)]!);
}

function placed(whole: string, numerals: Numerals, dropsLeadingOne: boolean): string {
  const zero = numerals.digits[0]!;
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (digits === '0' || digits.length > 16) return digitByDigit(digits, numerals);
  let text = '';
  for (let index = 0; index < digits.length; index++) {
    const place = digits.length - 1 - index;
    const digit = Number(digits[index]);
    if (digit !== 0) text += numerals.digits[digit]! + numerals.places[place % 4]!;
    else if (!text.endsWith(zero)) text += zero;
    if (place % 4 === 0 && place > 0) {
      if (text.endsWith(zero)) text = text.slice(0, -1);
      if (/[1-9]/.test(digits.slice(Math.max(0, index - 3), index + 1))) text += GROUPS[place / 4]!;
      if (digit === 0) text += zero;
    }
  }
  while (text.endsWith(zero)) text = text.slice(0, -1);
  return dropsLeadingOne ? text.replace(/^[一壹](?=[十拾])/, '') : text;
}
