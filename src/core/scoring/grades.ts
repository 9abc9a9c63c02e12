/** Grades: the name that a score has on a scale of lowest scores. */
import { DEFAULT_GRADE_SCALE, type Exact, type GradeScale } from '../model';
import { compare, exact, type Rational } from '../numbers';

/**
 * The grade of a score. Each band reaches from its lowest score, included, to the next better one, not included; so
 * scales written in whole numbers (80-89, 90-100) are read half-open: 89.5 is still the lower grade.
 * Null where the score lies below every band.
 * @example gradeOf(exact('89.5'), DEFAULT_GRADE_SCALE) // '良'
 */
export function gradeOf(score: Rational, scale: GradeScale): string | null {
  return scale.find((band) => compare(score, exact(band.min)) >= 0)?.name ?? null;
}

/** The scale as given, best first and reaching down to 0; null where it is no scale: one name, or bands of equal score. */
export function orderedScale(bands: readonly { name: string; min: Exact }[]): GradeScale | null {
  const sorted = [...bands].sort((a, b) => compare(exact(b.min), exact(a.min)));
  const distinct = sorted.every((band, i) => i === 0 || compare(exact(band.min), exact(sorted[i - 1]!.min)) < 0);
  return sorted.length >= 2 && distinct ? sorted : null;
}

/** Grade names that books use, to recognise one in a cell or a sentence. Sources: guide to the field, §6. */
export const GRADE_NAMES: readonly string[] = [
  ...DEFAULT_GRADE_SCALE.map((band) => band.name),
  '优秀',
  '良好',
  '合格',
  '不合格',
  '一般',
  '较差',
  '低',
];
