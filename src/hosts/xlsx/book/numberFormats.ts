/**
 * Number format codes by id. The ids below 164 have no code in the file (ECMA-376 part 1 §18.8.30); those that depend on
 * the language stand here as Chinese Excel and WPS show them, because the books this product reads are written there.
 */

const CHINESE_LONG = 'yyyy"年"m"月"d"日"';
const CHINESE_MONTH = 'yyyy"年"m"月"';
const CHINESE_DAY = 'm"月"d"日"';
const CHINESE_TIME = 'h"时"mm"分"';
const CHINESE_SECONDS = 'h"时"mm"分"ss"秒"';
const CHINESE_NOON_TIME = '上午/下午h"时"mm"分"';
const CHINESE_NOON_SECONDS = '上午/下午h"时"mm"分"ss"秒"';

const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: CHINESE_MONTH,
  28: CHINESE_DAY,
  29: CHINESE_DAY,
  30: 'm-d-yy',
  31: CHINESE_LONG,
  32: CHINESE_TIME,
  33: CHINESE_SECONDS,
  34: CHINESE_NOON_TIME,
  35: CHINESE_NOON_SECONDS,
  36: CHINESE_MONTH,
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  50: CHINESE_MONTH,
  51: CHINESE_DAY,
  52: CHINESE_MONTH,
  53: CHINESE_DAY,
  54: CHINESE_DAY,
  55: CHINESE_NOON_TIME,
  56: CHINESE_NOON_SECONDS,
  57: CHINESE_MONTH,
  58: CHINESE_DAY,
};

/** The code of a number format; undefined for General. `custom` holds the codes the file itself gives. */
export function formatCode(id: number, custom: ReadonlyMap<number, string>): string | undefined {
  const code = custom.get(id) ?? BUILT_IN[id];
  return code === undefined || /^general$/i.test(code) ? undefined : code;
}

/** The id of a built-in format with exactly this code and the same meaning in every language; null where there is none. */
export function builtInId(code: string): number | null {
  const found = Object.entries(BUILT_IN).find(([id, built]) => built === code && STABLE_IDS.has(Number(id)));
  return found ? Number(found[0]) : null;
}

const STABLE_IDS: ReadonlySet<number> = new Set([1, 2, 3, 4, 9, 10, 11, 12, 13, 20, 21, 45, 46, 47, 48, 49]);
