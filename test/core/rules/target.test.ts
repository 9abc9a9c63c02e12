/** Rules whose words point at the row's own cells: at the target, at the dates, at the wording of the actual. */
import { exact, readQuantity, toExact } from '../../../src/core/numbers';
import { say } from '../../../src/core/messages';
import { countQuestion, type Evaluation, evaluate, readRule, ruleFlaws } from '../../../src/core/rules';
import { againstTarget } from '../../../src/core/rules/reading/target';

function given(rule: string, target: string | null, actual: string | null): Evaluation {
  const read = target === null ? null : readQuantity(target, { column: 'target' });
  return evaluate(readRule(rule, { weight: '10' }), {
    weight: exact('10'),
    target: read,
    actual: actual === null ? null : readQuantity(actual, { column: 'actual', other: read }),
  });
}

function points(rule: string, target: string, actual: string): string | null {
  const { points: value } = given(rule, target, actual);
  return value && toExact(value);
}

describe('words that are held against the target', () => {
  test.each([
    ['完成得满分', '40场', '40场', '10'],
    ['完成得满分', '≤15天', '12天', '10'],
    ['完成得满分，未完成不得分', '40场', '39场', '0'],
    ['完成得满分，未完成不得分', '≤15天', '16天', '0'],
    ['完成年度任务得满分，否则不得分', '≥90%', '88%', '0'],
    ['达标得满分，不达标不得分', '≥90%', '92%', '10'],
    ['完成目标任务的得满分，未完成的得5分', '12个', '9个', '5'],
    ['完成指标值得满分，未完成的不得分', '前3名', '第2名', '10'],
    ['不超成本得满分', '30万元', '28万元', '10'],
    ['实际支出未超预算得满分，超预算不得分', '30万元', '31万元', '0'],
    ['未超支得满分，超支不得分', '≤30万元', '25万元', '10'],
    ['按要求全部完成得满分，否则不得分', '2022年9月底前', '2022年8月', '10'],
    ['按要求全部完成得满分，否则不得分', '2022年9月底前', '2022年11月', '0'],
    ['完成得满分，未完成按比例得分', '40场', '30场', '7.5'],
    ['完成得满分，未完成按比例得分', '40场', '60场', '10'],
    ['完成计划得满分，未完成的按完成比例计分', '≤20天', '25天', '8'],
  ])('%s | %s | %s -> %s', (rule, target, actual, expected) => {
    expect(points(rule, target, actual)).toBe(expected);
  });

  test.each([
    ['完成得满分', '40场', '30场', ['judgement']],
    ['完成得满分', '40场', '已完成', ['judgement']],
    ['完成得满分', '40场', null, ['actual']],
    ['完成得满分', null, '40场', ['target']],
    ['完成得满分', '30万元', '28万元', ['judgement']],
    ['按时完成得满分', '40场', '40场', ['judgement']],
    ['完成资料归档得满分', '40场', '40场', ['judgement']],
  ])('%s | %s | %s cannot be told', (rule, target, actual, needs) => {
    expect(given(rule, target, actual)).toMatchObject({ points: null, needs });
  });

  test('the comparison is an assumption that the reading names', () => {
    const rule = readRule('达标得满分，未达标不得分');
    expect(rule.assumptions.map(({ code }) => code)).toEqual(['target']);
  });

  test('a proportion below full marks at the target is neither uncapped nor open', () => {
    expect(ruleFlaws(readRule('完成得满分，未完成按比例得分'), '10')).toEqual([]);
  });

  test.each([
    ['全面完成年度目标任务', '>='],
    ['达到预期指标值的', '>='],
    ['未能完成', '<'],
    ['没有达标', '<'],
    ['项目总成本未超过批复概算', '<='],
    ['超出预算', '>'],
    ['完成率', null],
    ['完成验收', null],
    ['按时完成', null],
    ['达到国内领先水平', null],
  ])('%s is %s the target', (condition, comparator) => {
    expect(againstTarget(condition)).toBe(comparator);
  });
});

describe('a tier whose own words the actual holds', () => {
  const sound = '制度健全得10分，较健全得8分，基本健全得6分，不健全不得分';
  test.each([
    [sound, '较健全', '8'],
    [sound, '基本健全。', '6'],
    [sound, '制度健全', '10'],
    [sound, '制度较健全', '8'],
    ['效果显著得满分，效果一般得60%，效果较差不得分', '效果一般', '6'],
  ])('%s | %s -> %s', (rule, actual, expected) => {
    expect(points(rule, '健全', actual)).toBe(expected);
  });

  test.each([
    [sound, '不够健全'],
    [sound, '已建立制度'],
    ['合格率高于98%得满分，等于或低于98%高于95%得一半分值，其余不得分', '98%'],
    ['效果显著得满分，效果一般得60%，效果较差不得分', '显著或一般'],
    ['达成年度指标、部分达成、未达成三档，分别按分值的100%-80%、80%-50%、50%-0确定得分', '部分达成'],
  ])('%s | %s is left to a person', (rule, actual) => {
    expect(given(rule, null, actual)).toMatchObject({ points: null, needs: ['judgement'] });
  });
});

describe('lateness', () => {
  const byDay = '按期完成得满分，每迟1天扣1分，扣完为止';
  const byMonth = '按期完成得满分，每逾期一个月扣2分，扣完为止';
  test.each([
    [byDay, '2022年6月30日', '2022年7月4日', '6'],
    [byDay, '2022年6月30日前', '2022年6月12日', '10'],
    [byDay, '2月28日前', '2024年3月1日', '8'],
    [byDay, '2月28日前', '2023年3月1日', '9'],
    [byDay, '2022年6月30日', '2023年6月30日', '0'],
    [byMonth, '2022年6月底前', '2022年8月', '6'],
    [byMonth, '2022年6月底前', '2022年7月30日', '10'],
    [byMonth, '2022年6月底前', '2022年7月31日', '8'],
    ['每延期一周扣权重的5%', '2022-06-30', '2022-07-15', '9'],
    ['按期完成得满分，每晚1天扣0.5分，超过10天不得分', '2022-06-30', '2022-07-11', '0'],
    ['按期完成得满分，延迟1个月以内得6分，延迟超过1个月不得分', '2022-06-30', '2022-07-20', '6'],
    ['按期完成得满分，延迟1个月以内得6分，延迟超过1个月不得分', '2022-06-30', '2022-08-01', '0'],
    ['每逾期1天扣1分', '≤30天', '33天', '7'],
    ['每逾期1天扣1分', '≤30天', '28天', '10'],
  ])('%s | %s | %s -> %s', (rule, target, actual, expected) => {
    expect(points(rule, target, actual)).toBe(expected);
  });

  test('a month in which every day would count differently is not enough', () => {
    expect(given(byDay, '2022年6月30日', '2022年7月')).toMatchObject({ points: null, needs: ['actual'] });
  });

  test.each([
    [byDay, '延迟了多少天'],
    ['每逾期一个月扣2分', '逾期了多少个月'],
    ['按期完成得满分，每滞后一周扣1分', '滞后了多少周'],
    ['每发现一处账实不符扣1分', '“发现账实不符”有多少处'],
    ['每迟报1次扣1分', '“迟报”有多少次'],
  ])('%s asks %s', (rule, question) => {
    expect(say(given(rule, '按期', '按期完成').why, 'zh-CN')).toBe(question);
  });

  test('the question of a clause is the one that the evaluation asks', () => {
    const [clause] = readRule('每逾期一个月扣2分').clauses;
    if (clause?.kind !== 'deduction') throw new Error('expected a deduction');
    expect(countQuestion(clause.subject, clause.unit)).toEqual(given('每逾期一个月扣2分', '按期', '按期').why);
  });
});
