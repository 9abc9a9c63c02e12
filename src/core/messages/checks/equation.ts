/** Wording shared by the checks of arithmetic: which figures belong together, how rounding was allowed for, which cell is to blame. */
import type { Catalogue } from '../catalogue';

export const equationMessages: Catalogue = {
  'checks.equation.total': {
    'zh-CN': '“{label}”应等于其所含各行之和',
    'en-US': '"{label}" should be the sum of the rows it covers',
  },
  'checks.equation.subtotal': {
    'zh-CN': '“{label}”应等于本部分各行之和',
    'en-US': '"{label}" should be the sum of the rows of its part',
  },
  'checks.equation.subtotals': {
    'zh-CN': '“{label}”应等于各部分小计之和',
    'en-US': '"{label}" should be the sum of the subtotals',
  },
  'checks.equation.level': {
    'zh-CN': '“{label}”一级的数应等于其下各指标之和',
    'en-US': 'The figure of "{label}" should be the sum of the indicators below it',
  },
  'checks.equation.summary': {
    'zh-CN': '汇总表中“{label}”应等于明细表中其下各指标之和',
    'en-US': '"{label}" in the summary should be the sum of the indicators below it in the detailed table',
  },
  'checks.equation.group': {
    'zh-CN': '“{label}”按不同口径分列，每一种分列之和都应等于它',
    'en-US': '"{label}" is broken down in several ways, and each breakdown should add up to it',
  },
  'checks.equation.outline': {
    'zh-CN': '“{label}”应等于其下各分项之和',
    'en-US': '"{label}" should be the sum of the items numbered below it',
  },
  'checks.equation.ofWhich': {
    'zh-CN': '“{label}”应等于其中各项之和',
    'en-US': '"{label}" should be the sum of its "of which" rows',
  },
  'checks.equation.scoreRate': {
    'zh-CN': '“{label}”的得分率应为得分÷权重',
    'en-US': 'The score rate of "{label}" should be score over weight',
  },
  'checks.equation.quotient': {
    'zh-CN': '“{result}”应为“{a}”÷“{b}”',
    'en-US': '"{result}" should be "{a}" over "{b}"',
  },
  'checks.equation.growth': {
    'zh-CN': '“{result}”应为“{a}”比“{b}”增减的幅度',
    'en-US': '"{result}" should be the change from "{b}" to "{a}"',
  },
  'checks.equation.shareOfTotal': {
    'zh-CN': '“{result}”应为本行“{a}”占合计的比重',
    'en-US': '"{result}" should be the share of "{a}" in its total',
  },
  'checks.equation.sumOfColumns': {
    'zh-CN': '“{result}”应等于“{parts}”',
    'en-US': '"{result}" should be "{parts}"',
  },
  'checks.equation.difference': {
    'zh-CN': '“{result}”应为“{a}”减“{b}”',
    'en-US': '"{result}" should be "{a}" less "{b}"',
  },
  'checks.equation.product': {
    'zh-CN': '“{result}”应为“{a}”×“{b}”',
    'en-US': '"{result}" should be "{a}" times "{b}"',
  },
  'checks.equation.restated': {
    'zh-CN': '“{label}”的“{column}”在另一张表的“{other}”中也有，两处应当一致',
    'en-US': '"{column}" of "{label}" also stands in another table as "{other}", and both should agree',
  },
  'checks.equation.sameIndicator': {
    'zh-CN': '指标“{label}”在 {other} 也有同一数据，两处应当一致',
    'en-US': 'The same figure of the indicator "{label}" also stands in {other}, and both should agree',
  },
  'checks.equation.project': {
    'zh-CN': '“{label}”的“{column}”应与其项目表“{sheet}”的合计一致',
    'en-US': '"{column}" of "{label}" should agree with the total on its own sheet "{sheet}"',
  },
  'checks.equation.exact': {
    'zh-CN': '这些数都是精确数，不存在四舍五入的误差。',
    'en-US': 'These figures are exact, so that rounding plays no part.',
  },
  'checks.equation.resultRounded': {
    'zh-CN': '差额超出四舍五入的范围。',
    'en-US': 'The difference is more than rounding brings about.',
  },
  'checks.equation.rounded': {
    'zh-CN': '考虑各数四舍五入（结果应在 {range}，连同其自身的舍入最多相差 {slack}），仍不能解释。',
    'en-US':
      'Rounding does not explain it: the result must lie in {range}, and roundings together come to {slack} at most.',
  },
  'checks.equation.culprit': {
    'zh-CN': '把相关的等式放在一起看，只有 {cell} 一处写错能够解释：{stated} 应为 {value}{slip}。请对照原始资料更正。',
    'en-US':
      'Taken together, the figures leave one explanation: {cell} should be {value} instead of {stated}{slip}. Please compare with the source and correct it.',
  },
  'checks.equation.culpritRange': {
    'zh-CN': '把相关的等式放在一起看，只有 {cell} 一处写错能够解释：{stated} 应在 {range} 之间。请对照原始资料更正。',
    'en-US':
      'Taken together, the figures leave one explanation: {cell} shows {stated} and should lie in {range}. Please compare with the source and correct it.',
  },
  'checks.equation.several': {
    'zh-CN': '单改 {count} 个单元格中的任意一个都能说得通（{cells}），仅凭表内数据无法判定是哪一个，请对照原始资料。',
    'en-US':
      'Changing any one of {count} cells would settle it ({cells}); the figures alone do not say which. Please compare them with the source.',
  },
  'checks.equation.noSingle': {
    'zh-CN': '没有哪一个单元格单独改动就能使有关数据全部相符，可能不止一处有误，请逐项核对。',
    'en-US':
      'No single cell would settle it with all figures around it; more than one may be wrong. Please check each of them.',
  },
  'checks.slip.none': { 'zh-CN': '', 'en-US': '' },
  'checks.slip.digit': { 'zh-CN': '（一位数字写错）', 'en-US': ' (one digit differs)' },
  'checks.slip.transposition': { 'zh-CN': '（相邻两位数字颠倒）', 'en-US': ' (two neighbouring digits swapped)' },
  'checks.slip.omission': { 'zh-CN': '（漏写一位数字）', 'en-US': ' (one digit left out)' },
  'checks.slip.repetition': { 'zh-CN': '（多写一位数字）', 'en-US': ' (one digit too many)' },
  'checks.slip.sign': { 'zh-CN': '（正负号相反）', 'en-US': ' (the sign is reversed)' },
  'checks.slip.tenThousand': {
    'zh-CN': '（相差一万倍，似为元与万元混用）',
    'en-US': ' (off by a factor of 10,000, as between 元 and 万元)',
  },
  'checks.slip.hundred': {
    'zh-CN': '（相差一百倍，似为百分数与小数混用）',
    'en-US': ' (off by a factor of 100, as between a percentage and a fraction)',
  },
  'checks.slip.scale': { 'zh-CN': '（小数点错位）', 'en-US': ' (the decimal point is misplaced)' },
};

/** The sentences that every check of arithmetic has; only the first differs, which says what was found. */
export function arithmeticMessages(code: string, mismatch: { readonly zh: string; readonly en: string }): Catalogue {
  return {
    [`checks.${code}.mismatch`]: {
      'zh-CN': `${mismatch.zh}{rounding}{blame}`,
      'en-US': `${mismatch.en} {rounding} {blame}`,
    },
    [`checks.${code}.blanks`]: {
      'zh-CN': '{subject}，但有 {count} 个单元格为空或读不出数（{cells}），无法判定 {at} 是否正确；填齐后即可核对。',
      'en-US':
        "{subject}, but {count} cells are blank or hold no number ({cells}), so {at} can't be checked; fill them in to have it checked.",
    },
    [`checks.${code}.zero`]: {
      'zh-CN': '{subject}，但除数可能为 0，无法核对 {at}。',
      'en-US': "{subject}, but the divisor may be 0, so {at} can't be checked.",
    },
  };
}
