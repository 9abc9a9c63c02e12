/**
 * Reads the qualitative scale of the national form: labels first, then their ranges in the same order
 * (`达成目标、部分达成目标、未达成目标三档，分别按分值的100%-80%、80%-60%、60%-0确定`).
 */
import { divide, exact, rational, toExact } from '../../../numbers';
import type { PointRange } from '../../../model';
import type { Reading } from '../../reading/reading';

const RANGE = /(\d{1,3})%?\s*(?:\(含?\d*%?\))?\s*[-~至到]\s*(\d{1,3})%?/g;

/** Longest text that is searched for a scale. */
const LONGEST = 1000;

export function readClaims(reading: Reading): boolean {
  const { text } = reading.source;
  if (text.length > LONGEST) return false;
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

/** The last enumeration before the ranges: `A、B、C三档` or `A,B,C,分别…`. */
function labelsIn(before: string): { text: string; start: number }[] {
  const end = /(?:[三四五]个?(?:档次?|等级|级)|[,，]?(?:并)?分别|对应)/.exec(before);
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
  const part = (number: string) => ({ of: 'weight', value: toExact(divide(exact(number), rational(100n))) }) as const;
  return { from: part(first), to: part(second) };
}
