import { addressText } from '../../model';
import { type Check, finding } from '../check';
import { onScale, scaleText } from '../rows/grades';

export const gradeLabel: Check = {
  meta: {
    code: 'grade-label',
    severities: { foreign: 'warning', synonym: 'info' },
    category: 'scores',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/domain.md §6: the names of grades differ from scale to scale',
  },
  *check(book) {
    const { statedGrade, scale, scaleAt } = book.input.result;
    if (!statedGrade || !scaleAt || scale.some(({ name }) => name === statedGrade.value)) return;
    const meant = onScale(statedGrade.value, scale);
    const data = {
      at: addressText(statedGrade.at),
      grade: statedGrade.value,
      scale: scaleText(scale),
      scaleAt: addressText(scaleAt),
    };
    const sides = { stated: statedGrade.value, expected: meant };
    yield finding(meant ? 'synonym' : 'foreign', { ...data, meant: meant ?? '' }, [statedGrade.at, scaleAt], sides);
  },
};
