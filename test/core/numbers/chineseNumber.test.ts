/** Numbers in digits and Chinese characters. */
import fc from 'fast-check';
import { chineseNumber, numeralAt, toExact } from '../../../src/core/numbers';

test.each([
  ['零', '0'],
  ['两', '2'],
  ['十', '10'],
  ['十七', '17'],
  ['二十', '20'],
  ['一百零五', '105'],
  ['一百五', '150'],
  ['一百一十', '110'],
  ['两千', '2000'],
  ['两千五', '2500'],
  ['三千零六', '3006'],
  ['三千零六十', '3060'],
  ['一万零五百', '10500'],
  ['三万五', '35000'],
  ['十二万三千四百', '123400'],
  ['一亿零三百万', '103000000'],
  ['两万亿', '2000000000000'],
  ['二〇二三', '2023'],
  ['一九九八', '1998'],
  ['三点一四', '3.14'],
  ['十二点五', '12.5'],
  ['壹佰贰拾叁', '123'],
  ['伍拾万', '500000'],
  ['1.2万', '12000'],
  ['2万5千', '25000'],
  ['1亿2000万', '120000000'],
  ['5千', '5000'],
  ['3百', '300'],
  ['1.5万亿', '1500000000000'],
  ['24,214.52', '24214.52'],
  ['.5', '0.5'],
  ['1.2E+05', '120000'],
  ['三分之二', '2/3'],
  ['百分之七十五', '0.75'],
  ['百分之九十五点五', '0.955'],
  ['百分之80', '0.8'],
  ['百分百', '1'],
  ['千分之五', '0.005'],
  ['万分之三', '0.0003'],
  ['八成', '0.8'],
  ['九成五', '0.95'],
  ['6成', '0.6'],
  ['9.5成', '0.95'],
  ['三成半', '0.35'],
  ['十成', '1'],
  ['四万万', '400000000'],
  ['3万4000', '34000'],
  ['7万5千4百', '75400'],
  ['5億1萬', '500010000'],
  ['兩千三百', '2300'],
  ['一半', '0.5'],
  ['3/4', '0.75'],
])('%s is %s', (text, expected) => {
  expect(toExact(chineseNumber(text)!)).toBe(expected);
});

test.each([
  '',
  '家',
  '七八',
  '十几',
  '数千',
  '5人',
  '一二三四五个',
  '5成员',
  '2成本',
  '四三',
  '点五',
  '12:5',
  '-5',
  '5/5',
  '2024/12/31',
])('%j is not one number', (text) => {
  expect(chineseNumber(text)).toBeNull();
});

test.each([
  ['十几家', '10', true, '家'],
  ['几十项', '10', true, '项'],
  ['数千人', '1000', true, '人'],
  ['数百万元', '1000000', true, '元'],
  ['10余家', '10', true, '家'],
  ['二十来个', '20', true, '个'],
  ['3万多人', '30000', true, '人'],
  ['10多万元', '100000', true, '元'],
  ['十几万户', '100000', true, '户'],
  ['100+人', '100', true, '人'],
  ['5千米', '5', false, '千米'],
  ['3千克', '3', false, '千克'],
  ['2百分点', '2', false, '百分点'],
  ['3多媒体', '3', false, '多媒体'],
])('%s begins with %s, more: %s, and goes on with %s', (text, value, more, rest) => {
  const numeral = numeralAt(text, 0)!;
  expect([toExact(numeral.value), numeral.more, text.slice(numeral.end)]).toEqual([value, more, rest]);
});

test.each([
  ['七八', '7', '8'],
  ['三四十', '30', '40'],
  ['十七八', '17', '18'],
  ['两三百', '200', '300'],
  ['一二百', '100', '200'],
])('%s names the range from %s to %s', (text, low, high) => {
  const numeral = numeralAt(text, 0)!;
  expect([toExact(numeral.value), toExact(numeral.upper!)]).toEqual([low, high]);
});

describe('the scale word stays known', () => {
  test.each([
    ['1.1亿', '100000000', '10000000'],
    ['24,214.52万', '10000', '100'],
    ['65', '1', '1'],
    ['三十万', '10000', '10000'],
  ])('%s: a written 1 is %s, the last digit is worth %s', (text, scale, step) => {
    const numeral = numeralAt(text, 0)!;
    expect([numeral.scale, toExact(numeral.step)]).toEqual([scale, step]);
  });
});

test('every whole number below 100 million is read back from its usual spelling', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
      expect(toExact(chineseNumber(spell(value))!)).toBe(String(value));
    }),
    { numRuns: 500 },
  );
});

/** The textbook spelling, written independently of the reader. */
function spell(value: number): string {
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  if (high === 0) return spellBelowMyriad(low);
  const gap = low > 0 && low < 1000 ? '零' : '';
  return `${spellBelowMyriad(high)}万${low === 0 ? '' : gap + spellBelowMyriad(low)}`;
}

function spellBelowMyriad(value: number): string {
  const digits = '零一二三四五六七八九';
  let [text, isGap] = ['', false];
  for (const [place, name] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit === 0) isGap = text !== '';
    else {
      text += (isGap ? '零' : '') + digits[digit]! + name;
      isGap = false;
    }
  }
  return text;
}
