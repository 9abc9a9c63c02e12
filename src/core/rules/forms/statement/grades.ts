/** Reads grade scales: `90（含）-100分为优，80（含）-90分为良`, `优(90-100分)、良(80-89分)`. */
import type { Exact } from '../../../model';
import { compare, exact } from '../../../numbers';
import type { Reading } from '../../reading/reading';

interface Grade {
  readonly name: string;
  readonly min: Exact;
}

const NAME = '(优秀|优|良好|良|中等|中|一般|合格|基本合格|不合格|较差|差|低|[ABCDE])(?:级|档|等|等级)?';
const NUMBER = '(\\d{1,3}(?:\\.\\d{1,2})?)';
const OWNED = '(?:分)?(?:\\([^()]{1,6}\\))?(?:分)?';
/** `90(含)-100分为优`, `≥90分为优`, `90分以上(含90分)为优`, `60分以下为差` */
const NUMBER_FIRST = new RegExp(
  `(≥|>|<|≤|低于|不足|高于|不低于)?${NUMBER}${OWNED}(?:(?:-|~|至|到|≤?得分<|≤?[A-Za-z]<)${NUMBER}${OWNED}|(以上|及以上|以下|及以下))?(?:\\([^()]{1,8}\\))?(?:的)?(?:,|:)?(?:等级)?(?:评?定?为|的?为|属于|:|是|-)?"?${NAME}(?![\\u4e00-\\u9fffA-Za-z])"?`,
  'g',
);
/** `优(90-100分)`, `优：90分以上`, `优秀（≥90分）` */
const NAME_FIRST = new RegExp(
  `(?:^|[、,;:。\\s()"])"?${NAME}"?(?:\\(|:|为|→)?(≥|>|<|≤|低于|高于)?(?:得分)?(≥|>|<|≤)?${NUMBER}${OWNED}(?:(?:-|~|至|到)${NUMBER}${OWNED}|(以上|及以上|以下|及以下))?`,
  'g',
);

/** Longest text that is searched for a scale. */
const LONGEST = 400;

/** True where the text is a grade scale, or says which grade a total has. */
export function readGrades(reading: Reading): boolean {
  const text = reading.source.text.slice(0, LONGEST);
  if (!/[优良差等档]|合格|[A-E]级/.test(text)) return false;
  const isAboutTotal = /等级|评级|档次|总分|总得分|综合得分|评价结果/.test(text);
  const stated = /得分.{0,8}分.{0,12}等级.{0,4}为/.test(text);
  const grades = longer(gradesOf(text, NUMBER_FIRST, true), gradesOf(text, NAME_FIRST, false));
  const isScale =
    grades.length >= 2 && grades.some((grade) => Number(grade.min) >= 50) && (isAboutTotal || isTopHundred(text));
  if (!isScale && !stated) return false;
  reading.add(
    { kind: 'statement', span: reading.span(...reading.groups), about: 'grades', ...(isScale ? { grades } : {}) },
    reading.groups,
  );
  return true;
}

/** A scale of totals reaches up to 100 points, written with 分 and not with %. */
function isTopHundred(text: string): boolean {
  return !/%/.test(text) && /(?:100分?|9\d分)/.test(text) && !/得\d|扣/.test(text);
}

function longer(a: readonly Grade[], b: readonly Grade[]): readonly Grade[] {
  return b.length > a.length ? b : a;
}

function gradesOf(text: string, pattern: RegExp, numberFirst: boolean): readonly Grade[] {
  const grades: Grade[] = [];
  for (const match of text.matchAll(pattern)) {
    const [sign, low, high, side, name] = numberFirst
      ? [match[1], match[2]!, match[3], match[4], match[5]!]
      : [match[3] ?? match[2], match[4]!, match[5], match[6], match[1]!];
    if (grades.some((grade) => grade.name === name)) continue;
    grades.push({ name, min: lowestOf(sign, low, high, side) });
  }
  return grades.sort((a, b) => compare(exact(b.min), exact(a.min)));
}

function lowestOf(sign: string | undefined, low: Exact, high: string | undefined, side: string | undefined): Exact {
  if (high !== undefined) return compare(exact(low), exact(high)) <= 0 ? low : high;
  if (sign === '<' || sign === '≤' || sign === '低于' || sign === '不足' || side?.endsWith('以下')) return '0';
  return low;
}
