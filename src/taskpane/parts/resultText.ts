/** A form's total and grade in one line. */
import type { Result } from '../../core/model';
import type { Words } from '../store/context';
import { figure, totalFigure } from './figures';

/** @example resultText(result, t) // '91.00 / 100，优' */
export function resultText({ score, computed, fullMarks, grade }: Result, t: Words['t']): string {
  const shown = score ?? computed;
  if (shown === null) return t('header.noScore');
  const points = fullMarks === null ? totalFigure(shown) : `${totalFigure(shown)} / ${figure(fullMarks)}`;
  return t('header.graded', { points, grade: grade ?? t('header.noGrade') });
}
