import { addressText } from '../../model';
import { exact } from '../../numbers';
import { gradeOf } from '../../scoring';
import { type Check, finding, undecided } from '../check';
import { onScale, scaleText } from '../rows/grades';

export const gradeMismatch: Check = {
  meta: {
    code: 'grade-mismatch',
    severities: { mismatch: 'error' },
    category: 'scores',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/domain.md §6; 财预〔2020〕10号 for the default scale',
  },
  *check(book) {
    const { statedGrade, score, scoreAt, scale, scaleAt } = book.input.result;
    if (!statedGrade || score === null) return;
    const stated = onScale(statedGrade.value, scale);
    const cells = [statedGrade.at, ...(scoreAt ? [scoreAt] : []), ...(scaleAt ? [scaleAt] : [])];
    const data = { at: addressText(statedGrade.at), grade: statedGrade.value, score, scale: scaleText(scale) };
    if (stated === null) {
      if (scaleAt === null) yield undecided('unknown', data, cells);
      return;
    }
    const earned = gradeOf(exact(score), scale);
    if (earned === null || earned === stated) return;
    yield finding('mismatch', { ...data, earned }, cells, { stated: statedGrade.value, expected: earned });
  },
};
