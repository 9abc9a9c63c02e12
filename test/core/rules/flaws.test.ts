import type { Band } from '../../../src/core/model';
import { LANGUAGES } from '../../../src/core/model';
import { say } from '../../../src/core/messages';
import { attainable, readRule, repairReversed, restate, ruleFlaws } from '../../../src/core/rules';
import { remainder } from '../../../src/core/rules/forms/bands/remainder';

function flaws(text: string, weight: string | null = '10'): string[] {
  return ruleFlaws(readRule(text, { weight }), weight).map(({ code, severity, witness }) =>
    [code, severity, witness ?? '-'].join(' '),
  );
}

describe('bands', () => {
  test.each([
    ['a clean set', '满意率≥90%得10分；80%≤满意率<90%得6分；满意率<80%得0分', []],
    ['a cascade', '满意率≥90%得10分；≥80%得6分；<80%得0分', []],
    ['a cascade downwards', '漏损率5%以内得10分，10%以内得6分，10%以上不得分', ['rule-overlap warning 10']],
    ['a gap', '满意率≥90%得10分；70%≤满意率<80%得6分；满意率<70%得0分', ['rule-gap warning 85']],
    ['a gap of a single point', '满意率>90%得10分；80%≤满意率<90%得6分；满意率<80%得0分', ['rule-gap warning 90']],
    ['whole numbers under a rate', '90%-100%得10分，80%-89%得6分，80%以下得0分', ['rule-gap warning 89.5']],
    ['whole numbers of whole things', '10家以上得10分，5-9家得6分，0-4家得0分', []],
    ['whole things left out', '10家以上得10分，5-8家得6分，5家以下得0分', ['rule-gap warning 9']],
    ['shared ends', '90%-100%得10分，80%-90%得6分，80%以下得0分', ['rule-overlap warning 90']],
    ['an overlap', '满意率≥85%得10分；80%≤满意率<90%得6分；满意率<80%得0分', ['rule-overlap warning 87.5']],
    ['bands that overlap', '80%≤满意率≤100%得10分；70%≤满意率<90%得6分；满意率<70%得0分', ['rule-overlap warning 85']],
    ['nothing below', '满意率≥90%得10分；80%≤满意率<90%得6分', ['rule-gap warning 40']],
    ['nothing below 0 where growth can be negative', '增长率≥8%得10分；0≤增长率<8%得6分', ['rule-gap warning -1']],
    ['nothing above the target', '完成率90%-100%得10分，90%以下得0分', ['rule-gap info 101']],
    ['nothing for the first ranks', '第2-5名得10分，第6名及以后得0分', ['rule-gap warning 1']],
    ['points that go up and down', '≥90%得10分；80%≤x<90%得3分；70%≤x<80%得6分；x<70%得0分', ['rule-order warning 85']],
    [
      'a band beyond 100 percent',
      '合格率>100%得10分；90%≤合格率≤100%得8分；合格率<90%得0分',
      ['rule-order warning 101'],
    ],
    ['points above the weight', '≥90%得12分；<90%得0分', ['rule-points error -']],
    ['a best band below the weight', '≥90%得8分；<90%得0分', ['rule-points warning -']],
  ])('%s', (_, text, expected) => {
    expect(flaws(text)).toEqual(expected);
  });

  const reversed = '支付率100%得10分；100%<支付率≤90%得7分；90%<支付率≤70%得4分；支付率<70%得0分';
  test('reversed signs, and the turned set where it is clean', () => {
    expect(flaws(reversed)).toEqual(['rule-reversed error 95', 'rule-reversed error 80', 'rule-gap warning 85']);
    const repaired = repairReversed(readRule(reversed))!;
    expect(restate(repaired, 'zh-CN')).toBe(
      '分档：支付率（实际值，%），[100, 100] → 10 分；[90, 100) → 7 分；[70, 90) → 4 分；(-∞, 70) → 0 分',
    );
    expect(ruleFlaws(repaired, '10')).toEqual([]);
  });

  test.each([
    ['nothing is reversed', '支付率≥90%得10分；支付率<90%得0分'],
    ['turning leaves a gap', '支付率100%得10分；100%<支付率≤90%得7分；支付率<70%得0分'],
  ])('no repair where %s', (_, text) => {
    expect(repairReversed(readRule(text))).toBeNull();
  });

  test('the rest of a set of bands', () => {
    const band = (
      min: string | null,
      max: string | null,
      closed = '',
    ): Pick<Band, 'min' | 'minInclusive' | 'max' | 'maxInclusive'> => ({
      min,
      minInclusive: closed.includes('['),
      max,
      maxInclusive: closed.includes(']'),
    });
    expect(remainder([band('60', '80', '['), band('90', null, '[')])).toEqual([
      band(null, '60'),
      band('80', '90', '['),
    ]);
    expect(remainder([band(null, '60'), band('60', null)])).toEqual([band('60', '60', '[]')]);
    expect(remainder([band(null, null)])).toEqual([]);
  });
});

describe('points', () => {
  test.each([
    ['items that add up', '①有预案（6分）②有演练（4分）', []],
    ['a loss beside gains that add up', '①有预案（6分）②有演练（4分）③迟报（扣2分）', []],
    ['an absence beside gains that add up', '①有预案（6分）②有演练（4分）③存在重复建设（2分）', []],
    ['a veto is no point', '①有预案（6分）②有演练（4分）③挪用资金的，本项不得分', []],
    ['items below the weight', '①有预案（5分）②有演练（4分）', ['rule-points warning -']],
    ['items above the weight', '①有预案（7分）②有演练（4分）', ['rule-points error -']],
    ['items without points', '①有预案②有演练', ['rule-points info -']],
    ['shares that add up', '①②各30%，③40%', []],
    ['tiers', '健全得9分，基本健全得5分，不健全得0分', ['rule-points warning -']],
    ['all or nothing', '按期完成得12分，否则不得分', ['rule-points error -']],
    ['an outcome left to a person', '按期完成得10分，否则酌情扣分', ['rule-gap info -']],
    ['an outcome not stated', '合格率≥95%的得满分', ['rule-gap info -']],
    ['a measure only', '到位率=到位数/应到数×100%', ['rule-gap info -']],
    ['a ratio without a cap', '得分=完成数/计划数×分值', ['rule-gap info 101']],
    ['a ratio with a cap', '得分=完成数/计划数×分值，最高不超过分值', []],
    ['a deduction from other points than the weight', '合格率≥95%得8分，每低1%扣1分', ['rule-points warning -']],
    ['a zero line behind the last point', '合格率≥95%得满分，每低1%扣1分，低于50%不得分', ['rule-overlap info 50']],
  ])('%s', (_, text, expected) => {
    expect(flaws(text)).toEqual(expected);
  });

  test('without a weight points are not checked', () => {
    expect(flaws('≥90%得12分；<90%得0分', null)).toEqual([]);
  });

  test('of rules that average over parts points are not checked', () => {
    expect(flaws('≥90%得12分；<90%得0分。各乡镇分别计分后取平均值')).toEqual([]);
  });
});

test('every flaw is worded in every language, with its witness', () => {
  const text = '支付率100%得12分；100%<支付率≤90%得7分；80%-89%得3分；80%得1分；支付率<70%得0分';
  for (const language of LANGUAGES) {
    for (const flaw of ruleFlaws(readRule(text), '10')) {
      const sentence = say(flaw.message, language);
      expect(sentence).not.toMatch(/[{}]|rules\./);
      if (flaw.witness !== null) expect(sentence).toContain(flaw.witness);
    }
  }
});

describe('attainable scores', () => {
  test.each([
    ['①有预案（4分）②有演练（3分）③有记录（3分）', ['0', '3', '4', '6', '7', '10']],
    ['①有预案（6分）②有演练（4分）③挪用经费（扣5分）', ['0', '1', '4', '5', '6', '10']],
    ['①有预案（6分）②有演练（4分）③瞒报的，本项不得分', ['0', '4', '6', '10']],
    ['健全得10分，基本健全得6分，不健全得0分', ['0', '6', '10']],
    ['≥90%得10分；80%≤x<90%得6分；x<80%得0分', ['0', '6', '10']],
    ['档案齐全得10分，否则不得分', ['0', '10']],
    ['每发现一处问题扣3分', ['0', '1', '4', '7', '10']],
    ['每发现一处问题扣3分，最多扣6分', ['4', '7', '10']],
  ])('%s', (text, values) => {
    expect(attainable(readRule(text), '10')).toEqual({ kind: 'set', values });
  });

  test('tiers with ranges', () => {
    expect(attainable(readRule('达成、部分达成、未达成三档，分别按分值的100%-80%、80%-60%、60%-0确定'), '10')).toEqual({
      kind: 'ranges',
      ranges: [
        { from: '8', to: '10' },
        { from: '6', to: '8' },
        { from: '0', to: '6' },
      ],
    });
  });

  test.each([
    ['a continuum', '按完成比例得分'],
    ['an average', '≥90%得10分；<90%得0分。按各校得分加总平均'],
    ['a person', '酌情给分'],
    ['items without points', '①有预案②有演练'],
    ['something not understood', '①有预案（6分）②有演练（4分）。另按县级口径扣2至3分不等'],
  ])('none for %s', (_, text) => {
    expect(attainable(readRule(text), '10')).toBeNull();
  });

  test('none without a weight', () => {
    expect(attainable(readRule('①有预案（6分）②有演练（4分）'), null)).toBeNull();
  });
});
