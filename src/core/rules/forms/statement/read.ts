/** Recognises sentences about the table or about other rules, which give this indicator no points of their own. */
import type { StatementClause } from '../../../model';
import { HUNDRED, compare, exact } from '../../../numbers';
import { isZero } from '../../reading/award';
import type { Group } from '../../reading/groups';
import { type Reading, sentencesOf } from '../../reading/reading';
import { readGrades } from './grades';

type About = StatementClause['about'];

/** The first pattern that fits a sentence tells what it is about. Sentences are cut to this many characters. */
const LONGEST = 160;

const PATTERNS: readonly (readonly [About, RegExp])[] = [
  ['reference', /^(?:同上|同前|见上|详见|参见|见附件|见办法|略|参照上)/],
  ['rounding', /保留.{0,4}[\d一二两三]位小数|四舍五入|decimal place/],
  ['rescale', /不适用|予?以?剔除|折算[为成]?百分制|按百分制折算|分值调整至|调整到其他指标|rescale/],
  [
    'requirement',
    /(?:需|须|应|必须|请).{0,6}(?:说明|填写|注明|写明|提供).{0,8}(?:原因|理由)|(?:分值|权重)之和(?:应|须|必须)?[为=等]|父子守恒|之和为100/,
  ],
  ['monitoring', /预警|偏低:|偏高:|偏低|偏高|监控红线/],
  [
    'consequence',
    /优先保障|(?:压缩|取消|扣减|调减).{0,6}(?:预算|资金|安排)|[→:](?:压缩|取消)|降低?一档|不得评为|评[为定].{0,6}以下/,
  ],
  ['weights', /(?:指标|权重|分值).{0,8}(?:统一)?(?:设置|设定|分配|确定)[为:]/],
  [
    'total',
    /(?:得分|分数|总分|合计).{0,6}(?:等于|应等于|=|为).{0,20}(?:之和|总和|合计|加总|相加)|sum of (?:the )?scores|as the sum of/,
  ],
  [
    'aggregation',
    /加总平均|取平均|平均值(?!为|作为|的|以)|算术平均|加权平均|平均得分|汇总.{0,8}(?:计分|计算)|逐[家个项].{0,6}(?:计分|计算|评分)/,
  ],
  ['eitherOr', /任选其一|二选一|二者择其一|两者择其一|择一|任一项|either .{1,30} or/],
  ['cap', /(?:得分|分数)(?:均)?不(?:得|能|应)?(?:超过|突破|高于)(?:该|本)?(?:项|指标)?(?:的)?(?:分值|权重)/],
];

export function readStatements(reading: Reading): void {
  if (readGrades(reading)) return;
  for (const sentence of sentencesOf(reading.open())) {
    const about = aboutOf(reading, sentence);
    if (about === null) continue;
    const groups = about === 'overAchievement' ? [...sentence, ...furtherCuts(reading, sentence)] : sentence;
    reading.add({ kind: 'statement', span: reading.span(...groups), about, ...detail(reading, about, groups) }, groups);
  }
}

/** `超过200%的按50%计；超过300%的，不得分`: the second line names the target no more. */
function furtherCuts(reading: Reading, sentence: readonly Group[]): readonly Group[] {
  const open = reading.open();
  const next = open[open.indexOf(sentence.at(-1)!) + 1];
  const isCut =
    next?.award && isZero(next.award) && next.regions[0]?.min && !next.regions[0].max && next.subject === '';
  return isCut ? [next] : [];
}

function aboutOf(reading: Reading, sentence: readonly Group[]): About | null {
  const text = sentence
    .map((group) => reading.text(group))
    .join(',')
    .slice(0, LONGEST);
  const isOver = sentence.find((group) => group.counts !== null && group.counts !== '1');
  if (isOver && sentence.length === 1 && isBeyondTarget(isOver)) return 'overAchievement';
  const found = PATTERNS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
  if (found === null) return null;
  if (found === 'aggregation' || found === 'rounding' || found === 'weights') return found;
  return sentence.some(givesPoints) ? null : found;
}

/** A line drawn at or beyond the target, in percent of it. */
function isBeyondTarget(group: Group): boolean {
  const region = group.regions[0];
  return (
    region !== undefined && region.min !== null && region.unit === '%' && compare(exact(region.min.value), HUNDRED) >= 0
  );
}

function givesPoints(group: Group): boolean {
  return group.award !== null || group.step !== null || group.proportion !== null || group.formula?.isScore === true;
}

function detail(reading: Reading, about: About, sentence: readonly Group[]): Partial<StatementClause> {
  if (about === 'overAchievement') {
    const cuts = sentence.flatMap((group) => {
      const from = group.regions[0]?.min?.value;
      return from === undefined ? [] : [{ from, share: group.counts ?? '0' }];
    });
    return cuts.length > 0 ? { cuts } : {};
  }
  if (about === 'rounding') {
    const match = /保留.{0,4}([\d一二两三])位/.exec(reading.text(sentence[0]!));
    const decimals = match
      ? '0123'.indexOf(match[1]!) >= 0
        ? Number(match[1])
        : '零一二三'.indexOf(match[1] === '两' ? '二' : match[1]!)
      : null;
    return decimals !== null && decimals >= 0 ? { decimals } : {};
  }
  return {};
}
