/** A measure gives no points of itself; by agreement it gives its share of the weight. */
import type { MeasureClause } from '../../../model';
import type { Frame } from '../../evaluate/frame';
import { type Part, unknown } from '../../evaluate/part';
import { FULL_MARKS } from '../../reading/phrases';
import { isAchievement } from '../../reading/subject';
import { scoreRatio } from '../ratio/score';

export function scoreMeasure(clause: MeasureClause, frame: Frame, convention: 'none' | 'ratio'): readonly Part[] {
  if (convention === 'none') return [unknown(['mapping'], 'measure-only', { name: clause.name })];
  return scoreRatio(
    {
      kind: 'ratio',
      span: clause.span,
      subject: { of: isAchievement(clause.name) ? 'achievement' : 'actual', name: clause.name, unit: '%' },
      formula: isAchievement(clause.name) ? 'higher' : 'rate',
      times: FULL_MARKS,
      cap: FULL_MARKS,
      capStated: false,
      floor: null,
      zeroWhen: null,
      fullWhen: null,
      ownTarget: null,
    },
    frame,
  );
}
