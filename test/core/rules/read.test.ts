import { readRule, restate } from '../../../src/core/rules';
import { SENTENCES } from './sentences';

describe.each(Object.entries(SENTENCES))('%s', (kind, sentences) => {
  test.each(sentences.map(([text, line, weight]) => [text, line, weight ?? null] as const))(
    '%s',
    (text, line, weight) => {
      const rule = readRule(text, { weight });
      expect(restate(rule, 'zh-CN')).toBe(line);
      expect(rule.kind).toBe(kind);
      expect(rule.residue).toEqual([]);
    },
  );
});

describe('what does not decide', () => {
  test.each([
    ['a sentence that was cut off', '财务制度健全（3分）；档案齐全（2', 'checkpoints'],
    ['a rule that each place sets itself', '评分办法由各县另行制定', 'none'],
    ['a template that was left in', '……', 'none'],
    ['nothing', '', 'none'],
    ['a sum of unknown parts', '总得分=∑（分项完成率×分项权重）', 'none'],
    ['terms only', '计划用时：方案安排的天数。实际用时：从开工到验收的天数。', 'measure'],
  ])('%s', (_, text, kind) => {
    expect(readRule(text).kind).toBe(kind);
  });

  test('a clause that is not understood keeps its neighbours and stands in the residue', () => {
    const text = '回访满意率≥90%得满分，每低1%扣0.5分；具体按照县级口径另扣2至3分不等';
    const rule = readRule(text);
    expect(rule.kind).toBe('deduction');
    expect(rule.residue.map((rest) => rest.text)).toEqual(['具体按照县级口径另扣2至3分不等']);
    expect(rule.confidence).toBeLessThan(0.7);
  });

  test('an exception inside a rule of numbers is left to a person', () => {
    const rule = readRule('入住率≥80%得满分，除不可抗力外，每低1个百分点扣1分');
    expect(rule.residue.map((rest) => rest.text)).toEqual(['除不可抗力外']);
  });
});

describe('places', () => {
  test('spans stand in the text as it was written, damage, tags and blanks included', () => {
    const text = '<p>一、 回 访 满意率 ２９０％ 得满分；</p>\n每降低 1 个百分点扣 0.5 分。';
    const [clause] = readRule(text).clauses;
    expect(text.slice(clause!.span.start, clause!.span.end)).toBe(
      '回 访 满意率 ２９０％ 得满分；</p>\n每降低 1 个百分点扣 0.5 分',
    );
  });

  test('each band, item and tier has its own', () => {
    const bands = '达标率≥90%得5分；达标率<90%得2分';
    const [clause] = readRule(bands).clauses;
    const spans =
      clause?.kind === 'bands' ? clause.bands.map((band) => bands.slice(band.span.start, band.span.end)) : [];
    expect(spans).toEqual(['达标率≥90%得5分', '达标率<90%得2分']);
  });
});

describe('damage of typing and scanning', () => {
  test.each([
    ['满意率290%得满分，每低1%扣1分', '满意率≥90%得满分，每低1%扣1分'],
    ['到课率》85%得5分，否则不得分', '到课率≥85%得5分，否则不得分'],
    ['损耗率W3%得5分，否则不得分', '损耗率≤3%得5分，否则不得分'],
    ['合格率>=95%得5分，合格率<95%得0分', '合格率≥95%得5分，合格率＜95%得0分'],
    ['完成率＝＞90％得５分，完成率<90%得0分', '完成率≥90%得5分，完成率<90%得0分'],
    ['$完成率 \\geq 90\\%$得5分，完成率$<90\\%$得0分', '完成率≥90%得5分，完成率<90%得0分'],
    ['完成率&ge;90%得5分，完成率&lt;90%得0分', '完成率≥90%得5分，完成率<90%得0分'],
    ['完成率达到90\n%得满分，每低1\n个百分点扣0.\n5分', '完成率达到90%得满分，每低1个百分点扣0.5分'],
  ])('%j reads like %s', (damaged, whole) => {
    expect(restate(readRule(damaged), 'zh-CN')).toBe(restate(readRule(whole), 'zh-CN'));
  });

  test.each([
    '人均图书208册得满分，每少1册扣1分',
    '按《办法》95条执行得5分，否则不得分',
    'W型护栏完好得5分，否则不得分',
    '覆盖率比上年提高20%得5分，否则不得分',
  ])('%s is no damage', (text) => {
    expect(readRule(text).assumptions.filter(({ code }) => code === 'repair')).toEqual([]);
  });

  test('costs confidence', () => {
    expect(readRule('到课率》85%得5分，否则不得分').confidence).toBeLessThanOrEqual(0.8);
  });
});

describe('what ①②③ are', () => {
  test.each([
    ['bands of one scale', '①人均增收10%以上得6分②人均增收5%-10%得4分③人均增收5%以下得1分', undefined, 'bands'],
    ['tiers of one statement', '①可持续性强得4分②可持续性较弱得2分③不可持续得0分', undefined, 'tiers'],
    ['items to add', '①方案完备（2分）②措施有力（1分）③台账清楚（1分）', undefined, 'checkpoints'],
    ['items without points', '①方案是否完备；②措施是否有力', undefined, 'checkpoints'],
    [
      'items, since their points add up to the weight',
      '①制度完善得3分；②制度较完善的单位占比高得2分',
      '5',
      'checkpoints',
    ],
  ])('%s', (_, text, weight, kind) => {
    expect(readRule(text, { weight: weight ?? null }).kind).toBe(kind);
  });
});

describe('assumptions are told', () => {
  test.each([
    ['得分=完成数/计划数×分值', ['cap']],
    ['得分=完成数/计划数×分值，最高不超过分值', []],
    ['80%-90%得3分，90%-100%得5分', ['sharedEdge']],
    ['80%-89%得3分，90%-100%得5分', ['wholeNumbers']],
    ['100%<支付率≤80%得3分；支付率≤100%且支付率>80%得5分', ['reversed']],
    ['每低1%扣1分', ['counting']],
    ['每低1%扣1分（不足1%按1%计算）', []],
    ['①程序合规（2分）②资金被挪用（1分）', ['polarity']],
  ])('%s', (text, codes) => {
    expect([...new Set(readRule(text).assumptions.map(({ code }) => code))]).toEqual(codes);
  });
});
