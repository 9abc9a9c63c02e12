/**
 * Shares of a counted number of answers: with 30 questionnaires 96.7 % is 29 of 30, and 95 % is impossible (GRIM test).
 * A mean satisfaction is no share of answers, so that the words must speak of a rate or a proportion of people.
 */
import type { Prose } from '../../model';
import { ceiling, floor, interval, multiply, percentText, rational, type Rational } from '../../numbers';
import type { Mention, ReadMentions } from './mention';

export interface SurveyRate {
  readonly at: Prose['at'];
  readonly rate: Mention;
  readonly answers: Mention;
  /** The possible percentages next to it. */
  readonly nearest: readonly string[];
}

export function surveyRates(prose: readonly Prose[], mentionsOf: ReadMentions): SurveyRate[] {
  return prose.flatMap(({ at, text }) => {
    if (!/问卷|受访|调查/.test(text)) return [];
    const mentions = mentionsOf(text);
    return mentions.flatMap((rate) => {
      if (rate.unit !== '%' || rate.isHedged || !isShareOfAnswers(rate)) return [];
      const answers = mentions
        .filter(({ sentenceIndex }) => sentenceIndex === rate.sentenceIndex)
        .find(isNumberOfAnswers);
      const nearest = answers && impossible(rate, answers);
      return nearest ? [{ at, rate, answers: answers!, nearest }] : [];
    });
  });
}

function isShareOfAnswers({ before, sentence }: Mention): boolean {
  return (
    /(?:满意率|满意的?(?:人数|问卷)?占比?|占比|比例)(?:为|达到?|是)?$/.test(before) &&
    !/平均|均值|加权|得分/.test(sentence)
  );
}

function isNumberOfAnswers({ unit, before, after, isHedged, value }: Mention): boolean {
  const isAnswer = unit === '份' && /有效|收回|回收|共收/.test(before);
  const isPerson = /^[人名位]$/.test(unit) && /调查|受访|问卷/.test(before + after);
  return (
    (isAnswer || isPerson) && !isHedged && value.denominator === 1n && value.numerator > 0n && value.numerator < 1000n
  );
}

/** The percentages on either side; null where a whole number of answers gives the rate. */
function impossible(rate: Mention, answers: Mention): string[] | null {
  const share = (end: Rational) => multiply(end, rational(answers.value.numerator, 100n));
  const range = interval.between(share(rate.range.low!), share(rate.range.high!));
  const first = ceiling(range.low!);
  if (interval.contains(range, rational(first))) return null;
  const decimals = rate.text.split('.')[1]?.replace(/\D/g, '').length ?? 0;
  return [floor(range.low!), first]
    .filter((count) => count >= 0n && count <= answers.value.numerator)
    .map((count) => percentText(rational(count, answers.value.numerator), Math.max(1, decimals)));
}
