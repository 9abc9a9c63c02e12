/** Whether a figure of a text and the figures of a column are in comparable units, and on which scale. */
import { exact, parseExact, type Rational } from '../../numbers';
import type { Measure } from '../figures/reader';
import type { Mention } from './mention';

/** What a 1 in the column stands for on the scale of the mention (10000 for a column in 万元); null where units don't fit. */
export function scaleFor({ nature, unit }: Measure, mention: Mention): Rational | null {
  switch (nature) {
    case 'count':
      return mention.dimension === 'count' && COUNTED.test(mention.unit) ? exact('1') : null;
    case 'money':
      return mention.dimension === 'money' ? parseExact(MONEY_SCALES[unit ?? ''] ?? '') : null;
    case 'share':
      return mention.unit === '%' ? exact('100') : null;
    case 'points':
      return mention.unit === '分' ? exact('1') : null;
    default:
      return null;
  }
}

/** Units that count what a table of 家数 or 人数 counts; 项目 and 条 often count something else of the same row. */
const COUNTED = /^(?:家|户|人|名|位|人次|场|次|台|套|辆|件)$/;
const MONEY_SCALES: Readonly<Record<string, string>> = { 元: '1', 千元: '1000', 万元: '10000', 亿元: '100000000' };
