import { displayOf } from '../../../../src/hosts/xlsx/display/display';

const display = displayOf(false);

test.each<[number | string | boolean, string | undefined, string]>([
  // General: at most 11 characters, binary noise gone
  [0.1 + 0.2, undefined, '0.3'],
  [1 / 3, undefined, '0.333333333'],
  [-1234.56789012345, undefined, '-1234.56789'],
  [12345678901, undefined, '12345678901'],
  [123456789012, undefined, '1.23457E+11'],
  [1e-10, undefined, '1E-10'],
  [94.57, undefined, '94.57'],
  [0, undefined, '0'],
  [true, undefined, 'TRUE'],
  ['文本', undefined, '文本'],
  // decimals, percentages, groups; half away from zero on the decimal digits
  [6036, '0"家"', '6036家'],
  [0.65, '0%', '65%'],
  [0.9993, '0.00%', '99.93%'],
  [24214.52, '#,##0.00', '24,214.52'],
  [1.005, '0.00', '1.01'],
  [-1.005, '0.00', '-1.01'],
  [0.285, '0.00', '0.29'],
  [1.115, '0.0%', '111.5%'],
  [0.125, '0%', '13%'],
  [59.99, '[<60]"不合格";"合格"', '不合格'],
  [18.5, '0.00"分"', '18.50分'],
  [5, 'G/通用格式"人"', '5人'],
  // sections, signs, accounting
  [-1031.66, '#,##0.00_);(#,##0.00)', '(1,031.66)'],
  [-1031.66, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-1,031.66'],
  [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'],
  [0, '0.00;-0.00;"无"', '无'],
  [-0.004, '0.00;(0.00)', '(0.00)'],
  [5, ';;;', ''],
  // 万元 by tricks of scale
  [24214.52, '0!.0,"万"', '2.4万'],
  [24214.52, '0\\.0,"万"', '2.4万'],
  [24214520, '#,##0.00,', '24,214.52'],
  // dates, in Chinese
  [44562, 'yyyy"年"m"月"', '2022年1月'],
  [44562, '[$-804]yyyy"年"m"月"d"日"', '2022年1月1日'],
  [44562, 'yyyy\\-mm\\-dd', '2022-01-01'],
  [44562.75, '上午/下午h"时"mm"分"', '下午6时00分'],
  [44562, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二二年一月一日'],
  [44926, '[DBNum1][$-804]yyyy"年"m"月"d"日"', '二〇二二年十二月三十一日'],
  [6036, '[DBNum1][$-804]General', '六千〇三十六'],
  [120500, '[DBNum2][$-804]General', '壹拾贰万零伍佰'],
  [100000000, '[DBNum2]0', '壹亿'],
  [1.5, '[h]:mm', '36:00'],
  // text formats, and formats that cannot be read
  [6036, '@', '6036'],
  [18, '@"分"', '18分'],
  ['优', '@"（自评）"', '优（自评）'],
  ['  空格  ', '0.00', '  空格  '],
  [1.5, '[', '1.5'],
])('%p under %p shows %p', (value, format, expected) => expect(display(value, format)).toBe(expected));

test('a date of the system that counts from 1904 shows the day it means', () => {
  expect(displayOf(true)(43100, 'yyyy-m-d')).toBe('2022-1-1');
  expect(displayOf(true)(43100, '0')).toBe('43100');
});
