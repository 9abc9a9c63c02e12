/** A measure gives no points of itself; by agreement it gives its share of the weight. */
import type { MeasureClause, RatioClause } from '../../../model';
import type { Frame } from '../../evaluate/frame';
import { type Part, unknown } from '../../evaluate/part';
import { FULL_MARKS } from '../../reading/phrases';
import { isAchievement } from '../../reading/subject';
import { scoreRatio } from '../ratio/score';

export function scoreMeasure(clause: MeasureClause, frame: Frame, convention: 'none' | 'ratio'): readonly Part[] {
  if (convention === 'none') return [unknown(['mapping'], 'measure-only', { name: clause.name })];
  return scoreRatio(conventionalRatio(clause), frame);
}

/** The usual mapping: the measure, at most 1, times the weight. */
export function conventionalRatio(clause: MeasureClause): RatioClause {
  const achieved = isAchievement(clause.name);
  return {
    kind: 'ratio',
    span: clause.span,
    subject: { of: achieved ? 'achievement' : 'actual', name: clause.name, unit: '%' },
    formula: achieved ? 'higher' : 'rate',
    times: FULL_MARKS,
    cap: FULL_MARKS,
    capStated: false,
    floor: null,
    zeroWhen: null,
    fullWhen: null,
    ownTarget: null,
  };
}
