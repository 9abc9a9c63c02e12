/** A grade scale as a person writes it in a cell: `优≥90；良≥80；中≥60；差≥0`. */
import type { GradeScale } from '../model';
import { compare, exact, parseExact, toExact } from '../numbers';

/** @example scaleText([{ name: '优', min: '90' }, { name: '差', min: '0' }]) // '优≥90；差≥0' */
export function scaleText(scale: GradeScale): string {
  return scale.map(({ name, min }) => `${name}≥${min}`).join('；');
}

/**
 * Reads a scale, best first; null where the text is none: a part without a number, two bands with one lowest score,
 * fewer than two bands.
 * @example parseScale('优:90,良:75,差:0')?.length // 3
 */
export function parseScale(text: string): GradeScale | null {
  const bands = text
    .normalize('NFKC')
    .split(/[;,、\n]/)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const match = /^\s*([^\d≥>=:]+?)\s*(?:≥|>=|:|=)?\s*(\d+(?:\.\d+)?)\s*分?\s*$/.exec(part);
      const min = match ? parseExact(match[2]!) : null;
      return match && min ? { name: match[1]!, min: toExact(min) } : null;
    });
  if (bands.length < 2 || bands.some((band) => band === null)) return null;
  const scale = bands.filter((band) => band !== null).sort((a, b) => compare(exact(b.min), exact(a.min)));
  return new Set(scale.map((band) => band.min)).size === scale.length ? scale : null;
}
