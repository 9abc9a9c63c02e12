import { exact, readQuantity, toExact } from '../../../src/core/numbers';
import { type Evaluation, evaluate, readRule } from '../../../src/core/rules';
import type { Decisions } from '../../../src/core/model';

interface Case {
  readonly weight?: string;
  readonly target?: string;
  readonly actual?: string;
  readonly decisions?: Decisions;
  readonly convention?: 'none' | 'ratio';
}

function result(rule: string, { weight = '10', target, actual, decisions, convention }: Case): Evaluation {
  return evaluate(readRule(rule, { weight }), {
    weight: exact(weight),
    target: target === undefined ? null : readQuantity(target, { column: 'target' }),
    actual: actual === undefined ? null : readQuantity(actual, { column: 'actual' }),
    ...(decisions ? { decisions } : {}),
    ...(convention ? { measureConvention: convention } : {}),
  });
}

function points(rule: string, given: Case): string | null {
  const { points: value } = result(rule, given);
  return value && toExact(value);
}

describe('ratios', () => {
  test.each([
    ['得分＝完成数÷计划数×权重', '≥20场', '15场', '7.5'],
    ['按完成比例记分', '20场', '26场', '10'],
    ['按完成比例记分', '≤5天', '8天', '6.25'],
    ['按完成比例记分', '≤5天', '4天', '10'],
    ['按完成比例记分', '前6名', '第8名', '7.5'],
    ['按完成比例记分', '前6名', '第2名', '10'],
    ['按完成比例记分', '0起', '0起', '10'],
    ['按完成比例记分', '0起', '1起', '0'],
    ['按完成比例记分', '≥2亿元', '5000万元', '2.5'],
    ['按完成比例记分', '30公里', '27000米', '9'],
    ['反向指标得分=年度指标值÷实际完成值×分值', '40天', '50天', '8'],
    ['得分=（1－|实际值－目标值|/目标值）×分值', '50吨', '60吨', '8'],
    ['得分=（1－|实际值－目标值|/目标值）×分值', '50吨', '120吨', '0'],
    ['得分=（2-实际完成值/目标值）×权重', '40元', '50元', '7.5'],
    ['得分=执行率×权重，不足60%记0分', undefined, '59.9%', '0'],
    ['得分=执行率×权重，不足60%记0分', undefined, '60%', '6'],
    ['得分=预算执行率×8分，超过100%按100%计', undefined, '104%', '8'],
    ['任务完成率达100%得满分，未达到的按完成比例计分，低于五成不得分', '200公里', '90公里', '0'],
    ['任务完成率达100%得满分，未达到的按完成比例计分，低于五成不得分', '200公里', '150公里', '7.5'],
    ['改造老旧管网80公里，完成得满分，未完成按比例得分', '80公里', '60公里', '7.5'],
    ['满意率≥85%得10分；满意率<85%，得分=满意率/85%×10', '≥85%', '68%', '8'],
    ['完成值超过目标值150%的，得分按90%计。得分=实际值/目标值×分值', '10个', '16个', '9'],
  ])('%s | %s | %s -> %s', (rule, target, actual, expected) => {
    expect(points(rule, { actual, ...(target === undefined ? {} : { target }) })).toBe(expected);
  });

  test.each([
    ['造价控制率≤100%得满分，每超1%扣1分', '≤80万元', '82.4万元', '7'],
    ['造价控制率≤100%得满分，每超1%扣1分', '≤80万元', '76万元', '10'],
    ['造价控制率≤100%得满分，100%-105%得60%的分，超过105%不得分', '≤80万元', '82.4万元', '6'],
    ['造价控制率≤100%得满分，100%-105%得60%的分，超过105%不得分', '≤80万元', '76万元', '10'],
    ['造价控制率≤100%得满分，100%-105%得60%的分，超过105%不得分', '≤80万元', '88万元', '0'],
    ['造价控制率=实际造价/预算造价×100%，控制率≤100%得满分，每超1%扣1分', '≤80万元', '72万元', '10'],
    ['任务完成率达到100%得满分，每低1%扣0.5分', '≤40天', '50天', '0'],
  ])('a rate that has a ceiling is actual by target: %s | %s | %s -> %s', (rule, target, actual, expected) => {
    expect(points(rule, { actual, target })).toBe(expected);
  });

  test('a cap by convention is told apart from a stated one', () => {
    const capped = result('按完成比例记分', { target: '10个', actual: '12个' });
    expect([toExact(capped.points!), capped.capped]).toEqual(['10', true]);
    expect(result('按完成比例记分', { target: '10个', actual: '9个' }).capped).toBe(false);
  });
});

describe('bands', () => {
  const grades = '优良率≥95%得10分；90%≤优良率<95%得8分；80%≤优良率<90%得5分；优良率<80%不得分';
  const whole = '增幅40%以上得10分，20%-39%得6分，0%-19%得3分';
  const reversed = '支付率100%得10分；100%<支付率≤90%得7分；90%<支付率≤70%得4分；支付率<70%得0分';
  test.each([
    [grades, '95%', '10'],
    [grades, '94.99%', '8'],
    [grades, '80%', '5'],
    [grades, '79.9%', '0'],
    ['达标率95%以上得10分，90%以上得7分，80%以上得3分，其余不得分', '92%', '7'],
    ['达标率95%以上得10分，90%以上得7分，80%以上得3分，其余不得分', '40%', '0'],
    ['漏损率5%以内得10分，10%以内得6分，10%以上不得分', '7%', '6'],
    ['漏损率5%以内得10分，10%以内得6分，10%以上不得分', '3%', '10'],
    ['利用率8%-12%以内得6分，12%以上得10分，8%以下得0分', '12%', '10'],
    [whole, '39.5%', '6'],
    [whole, '-2%', null],
    [reversed, '95%', '7'],
    [reversed, '90%', '7'],
    [reversed, '70%', '4'],
    [reversed, '100%', '10'],
    ['入库企业20家及以上得10分，10-19家得6分，10家以下得0分', '19家', '6'],
    ['入库企业20家及以上得10分，10-19家得6分，10家以下得0分', '20家', '10'],
    ['全省第1名得10分，第2-4名得7分，其余不得分', '第4名', '7'],
    ['全省第1名得10分，第2-4名得7分，其余不得分', '第5名', '0'],
    ['客流增长率≥10%得满分，0-10%之间按比例得分，负增长不得分', '4%', '4'],
    ['客流增长率≥10%得满分，0-10%之间按比例得分，负增长不得分', '-1%', '0'],
    ['知晓率80%以上得10分；60%-80%之间按（知晓率-60%）/（80%-60%）×10计算；60%以下得0分', '65%', '2.5'],
    ['偏差率在±5%以内得满分；±5%-±10%得50%；超过±10%不得分', '-7%', '5'],
    ['偏差率在±5%以内得满分；±5%-±10%得50%；超过±10%不得分', '-12%', '0'],
    ['逾期5天以内扣2分，逾期5至10天扣4分，逾期超过10天不得分', '3天', '8'],
  ])('%s | %s -> %s', (rule, actual, expected) => {
    expect(points(rule, { actual })).toBe(expected);
  });

  test('of the target', () => {
    const rule = '实际成本控制在预算内得10分，超出预算10%以内得6分，超出预算10%以上不得分';
    const given = (actual: string) => points(rule, { target: '≤200万元', actual });
    expect(['199万元', '200万元', '215万元', '230万元'].map(given)).toEqual(['10', '10', '6', '0']);
  });

  test('a rounded actual on an edge leaves both bands open, the written value decides', () => {
    const { points: at, low, high } = result(grades, { actual: '95%' });
    expect([at, low, high].map((value) => toExact(value!))).toEqual(['10', '8', '10']);
  });
});

describe('steps', () => {
  const below = '知晓率达到92%得满分，每低1个百分点扣0.5分，不足70%记0分';
  test.each([
    [below, undefined, '92%', '10'],
    [below, undefined, '89.5%', '9'],
    [below, undefined, '70%', '0'],
    [below, undefined, '69.9%', '0'],
    [below, undefined, '97%', '10'],
    ['投诉率≤1%得满分，每增加0.5个百分点扣2分', undefined, '2.4%', '6'],
    ['与计划每相差4%扣1分，扣满3分为止', '100件', '88件', '7'],
    ['与计划每相差4%扣1分，扣满3分为止', '100件', '150件', '7'],
    ['每低于目标值1%扣0.2分', '200场', '190场', '9'],
    ['每低于目标值1个百分点扣0.5分', '≥95%', '92%', '8.5'],
    ['成本在预算内得满分，每超1%扣1分', '≤50万元', '52万元', '6'],
    ['每发现一处问题扣1.5分，扣完为止', undefined, '3处', '5.5'],
    ['每发现一处问题扣1.5分，扣完为止', undefined, '30处', '0'],
    ['每延期一天扣除权重的3%', undefined, '4天', '8.8'],
    ['新增就业≥500人得10分，每减少20人扣1分', '≥500人', '455人', '8'],
    ['基本分6分，每新增1家规上企业加1分，最高10分', undefined, '3家', '9'],
    ['基本分6分，每新增1家规上企业加1分，最高10分', undefined, '9家', '10'],
    ['每完成一场培训得2分，最高8分', undefined, '3场', '6'],
    ['按期完成得满分，超过计划工期的，根据超期时间占计划工期的百分比扣分', '100天', '120天', '8'],
  ])('%s | %s | %s -> %s', (rule, target, actual, expected) => {
    expect(points(rule, { actual, ...(target === undefined ? {} : { target }) })).toBe(expected);
  });

  test('steps that are not said to be whole leave room for parts of them', () => {
    const { points: at, low, high } = result('知晓率达到92%得满分，每低1个百分点扣1分', { actual: '90.5%' });
    expect(toExact(at!)).toBe('9');
    expect([toExact(low!), toExact(high!)]).toEqual(['8.45', '9']);
  });
});

describe('what a person decides', () => {
  test.each<[string, Case, string | null]>([
    ['①有预案（4分）②有演练（3分）③有记录（3分）', { decisions: { checkpoints: [true, false, true] } }, '7'],
    ['①有预案（4分）②有演练（6分）③出现瞒报的，本项不得分', { decisions: { checkpoints: [true, true, true] } }, '0'],
    ['①有预案（6分）②有演练（4分）③挪用经费（扣5分）', { decisions: { checkpoints: [true, true, true] } }, '5'],
    ['①是否有预案②是否有演练', { decisions: { checkpoints: [true, true] } }, '10'],
    ['①是否有预案②是否有演练', { decisions: { checkpoints: [true, false] } }, null],
    ['落实到位得10分，基本落实得6分，未落实不得分', { decisions: { tier: 1 } }, '6'],
    ['好（8-10分）、较好（5-7分）、一般（1-4分）', { decisions: { tier: 0, points: '9' } }, '9'],
    ['好（8-10分）、较好（5-7分）、一般（1-4分）', { decisions: { tier: 0, points: '7' } }, null],
    ['档案齐全得10分，否则不得分', { decisions: { passes: [false] } }, '0'],
    ['每发现一处问题扣2分', { decisions: { occurrences: ['3'] } }, '4'],
    ['得分=执行率×权重，弄虚作假的不得分', { actual: '95%', decisions: { vetoes: [false] } }, '9.5'],
    ['得分=执行率×权重，弄虚作假的不得分', { actual: '95%', decisions: { vetoes: [true] } }, '0'],
    ['由专家酌情打分', { decisions: { points: '7.5' } }, '7.5'],
  ])('%s %j -> %s', (rule, given, expected) => {
    expect(points(rule, given)).toBe(expected);
  });

  test('an open veto bounds the points and leaves them open', () => {
    const { points: at, low, high, needs, basis } = result('得分=执行率×权重，弄虚作假的不得分', { actual: '95%' });
    expect([at, low && toExact(low), high && toExact(high)]).toEqual([null, '0', '9.55']);
    expect([needs, basis]).toEqual([['judgement'], 'judgement']);
  });
});

describe('nothing is scored where', () => {
  test.each<[string, string, Case, readonly string[]]>([
    ['the actual is missing', '按完成比例记分', { target: '5个' }, ['actual']],
    ['the target is missing', '按完成比例记分', { actual: '5个' }, ['target']],
    ['the units do not fit', '按完成比例记分', { target: '5个', actual: '3公里' }, ['target']],
    ['a bare 0.9 may be a share', '合格率≥95%得5分，<95%得0分', { actual: '0.9' }, ['actual']],
    ['the rule only defines a measure', '到位率＝到位资金÷预算资金×100%', { actual: '95%' }, ['mapping']],
    ['nothing in the text is a rule', '由各地自行确定', { actual: '95%' }, ['mapping']],
    ['checkpoints are open', '①有预案（4分）②有演练（6分）', {}, ['judgement']],
    ['the claim is no number', '按完成比例记分', { target: '5个', actual: '已完成' }, ['actual']],
    ['a person judges', '视情况扣分', {}, ['judgement']],
    [
      'two things are measured',
      '完成率≥100%得6分，每低1%扣0.1分。抽检合格率100%得4分，否则不得分',
      { target: '100%', actual: '95%' },
      ['judgement'],
    ],
    ['points are averaged over parts', '分档计分，逐家计分后取平均值', { actual: '9%' }, ['judgement']],
  ])('%s', (_, rule, given, needs) => {
    const evaluation = result(rule, given);
    expect([evaluation.points, evaluation.needs]).toEqual([null, needs]);
  });

  test('a part that could change the points was not understood', () => {
    const { points: at, why } = result('按完成比例记分，除政策调整影响外，', { target: '5个', actual: '4个' });
    expect(at).toBeNull();
    expect(why.id).toBe('rules.why.residue');
  });

  test('an actual that is only a bound gives points where every value behind it gives the same', () => {
    expect(points('按完成比例记分', { target: '≥5个', actual: '超过6个' })).toBe('10');
    expect(points('按完成比例记分', { target: '≥5个', actual: '超过3个' })).toBeNull();
  });
});

describe('the usual mapping of a measure', () => {
  test.each([
    ['到位率＝到位资金÷预算资金×100%', undefined, '95%', '9.5'],
    ['数量完成率＝实际数÷计划数×100%', '40个', '50个', '10'],
  ])('%s | %s | %s -> %s', (rule, target, actual, expected) => {
    const evaluation = result(rule, { actual, convention: 'ratio', ...(target === undefined ? {} : { target }) });
    expect([toExact(evaluation.points!), evaluation.basis]).toEqual([expected, 'convention']);
  });
});

test('steps of nothing give no points', () => {
  const { points: value, needs } = result('扣分：满意率（实际值，%），以 92 为准，每低 0 百分点 扣 1 分（按整步）', {
    actual: '80%',
  });
  expect([value, needs]).toEqual([null, ['judgement']]);
});

test('what each checkpoint is worth may be told behind them', () => {
  const rule = '①职责明确；②分工合理；③程序规范；④台账无涂改。每满足一项得2分。';
  expect(readRule(rule, { weight: '8' }).clauses.map(({ kind }) => kind)).toEqual(['checkpoints']);
  expect(points(rule, { weight: '8', decisions: { checkpoints: [true, true, false, true] } })).toBe('6');
  expect(points(rule, { weight: '8' })).toBeNull();
});
