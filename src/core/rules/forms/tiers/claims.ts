/**
 * Reads the qualitative scale of the national form: labels first, then their ranges in the same order
 * (`达成目标、部分达成目标、未达成目标三档，分别按分值的100%-80%、80%-60%、60%-0确定`).
 */
import { divide, exact, rational, toExact } from '../../../numbers';
import type { PointRange, Points } from '../../../model';
import type { Reading } from '../../reading/reading';

const RANGE = /(\d{1,3})%?\s*(?:\(含?\d*%?\))?\s*[-~至到]\s*(\d{1,3})%?/g;

/** Longest text that is searched for a scale. */
const LONGEST = 1000;

export function readClaims(reading: Reading): boolean {
  const { text } = reading.source;
  if (text.length > LONGEST) return false;
  if (readSinglePoints(reading)) return true;
  if (!/档|等级|分别按|分别对应|对应/.test(text) || !/%/.test(text)) return false;
  const ranges = [...text.matchAll(RANGE)];
  if (ranges.length < 2) return false;
  const before = text.slice(0, ranges[0]!.index);
  const labels = labelsIn(before);
  if (labels.length !== ranges.length) return false;
  const levels = labels.map((label, index) => {
    const range = ranges[index]!;
    const start = reading.source.offsets[label.start]!;
    return {
      label: label.text,
      points: pointRange(range[1]!, range[2]!),
      span: { start, end: reading.source.offsets[label.start + label.text.length]! },
    };
  });
  reading.add({ kind: 'tiers', span: reading.span(...reading.groups), levels }, reading.groups);
  return true;
}

/** One value for each label: `优、良、中、差四个等次，分别得5分、4分、3分、0分`. */
const VALUES = /(?:分别|依次)[^\d;。]{0,8}((?:\d+(?:\.\d+)?(?:分|%)[、,]?(?:和|及)?){2,8})/;

function readSinglePoints(reading: Reading): boolean {
  const { text } = reading.source;
  const match = VALUES.exec(text);
  if (!match) return false;
  const values = [...match[1]!.matchAll(/(\d+(?:\.\d+)?)(分|%)/g)];
  const labels = labelsIn(text.slice(0, match.index));
  if (labels.length !== values.length || labels.some((label) => /\d/.test(label.text))) return false;
  const levels = labels.map((label, index) => {
    const [, number, unit] = values[index]!;
    const start = reading.source.offsets[label.start]!;
    return {
      label: label.text,
      points: unit === '%' ? part(number!) : ({ of: 'points', value: toExact(exact(number!)) } as const),
      span: { start, end: reading.source.offsets[label.start + label.text.length]! },
    };
  });
  reading.add({ kind: 'tiers', span: reading.span(...reading.groups), levels }, reading.groups);
  return true;
}

/** The last enumeration before the ranges: `A、B、C三档` or `A,B,C,分别…`. */
function labelsIn(before: string): { text: string; start: number }[] {
  const end = /(?:[二两三四五]个?(?:档次?|等级|等次|层次|级|等)|[,，]?(?:并)?分别|对应)/.exec(before);
  const list = end ? before.slice(0, end.index) : before;
  const from = Math.max(
    list.lastIndexOf(':'),
    list.lastIndexOf('分为'),
    list.lastIndexOf('按照'),
    list.lastIndexOf('。'),
  );
  const start = from < 0 ? 0 : from + (list[from] === ':' || list[from] === '。' ? 1 : 2);
  const labels: { text: string; start: number }[] = [];
  let at = start;
  for (const piece of list.slice(start).split(/[、;,]/)) {
    const text = piece.replace(/^[\s和及]+/, '').replace(/[\s]+$/, '');
    if (text !== '') labels.push({ text, start: at + piece.indexOf(text) });
    at += piece.length + 1;
  }
  return labels;
}

function pointRange(first: string, second: string): PointRange {
  return { from: part(first), to: part(second) };
}

function part(percent: string): Points {
  return { of: 'weight', value: toExact(divide(exact(percent), rational(100n))) };
}
