/**
 * Rates that a sentence works out itself: `预算80.28万元，实际拨付60.36万元，拨付率75.3%`,
 * `目标1000家，实际完成1344家，完成率100%`.
 */
import type { Prose } from '../../model';
import { type Interval, interval } from '../../numbers';
import type { Mention, ReadMentions } from './mention';

export interface ProseRate {
  readonly at: Prose['at'];
  readonly rate: Mention;
  readonly done: Mention;
  readonly planned: Mention;
  /** What the two amounts give, in percent. */
  readonly computed: Interval;
}

/** Rates of which the sentence gives both amounts. */
export function proseRates(prose: readonly Prose[], mentionsOf: ReadMentions): ProseRate[] {
  return prose.flatMap(({ at, text }) => {
    if (!/率|完成预算/.test(text)) return [];
    const mentions = mentionsOf(text);
    return mentions.flatMap((rate, i) => {
      if (rate.unit !== '%' || rate.isHedged || !RATE.test(rate.before)) return [];
      const amounts = mentions
        .slice(0, i)
        .filter(({ sentenceIndex }) => sentenceIndex === rate.sentenceIndex)
        .slice(-2);
      return rateOf(rate, amounts, at) ?? [];
    });
  });
}

const RATE = /(?:执行率|支出率|拨付率|支付率|到位率|使用率)(?:为|达到|达|是)?$|完成预算的?$/;
const PLANNED = /预算|安排|下达|计划|应/;
const DONE = /支出|执行|拨付|支付|使用|到位|下达|决算/;

/** The two amounts right before the rate, the one planned, the other done. */
function rateOf(rate: Mention, amounts: readonly Mention[], at: Prose['at']): ProseRate | null {
  const [planned, done] = amounts;
  if (!planned || !done || [planned, done].some(({ dimension, isHedged }) => dimension !== 'money' || isHedged))
    return null;
  const isPair = PLANNED.test(planned.before) && !/支出|拨付|支付/.test(planned.before) && DONE.test(done.before);
  const quotient = isPair ? interval.quotientOf(done.range, planned.range) : null;
  if (!quotient) return null;
  return { at, rate, done, planned, computed: interval.scaled(quotient, { numerator: 100n, denominator: 1n }) };
}
