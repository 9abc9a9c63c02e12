/** Points that a person gives or takes. */
import type { JudgementClause } from '../../../model';
import { exact } from '../../../numbers';
import type { Frame } from '../../evaluate/frame';
import { type Part, constant, unknown, shown } from '../../evaluate/part';

export function scoreJudgement(_clause: JudgementClause, frame: Frame): readonly Part[] {
  if (frame.decisions.points === undefined) return [unknown(['judgement'], 'judgement-open')];
  const points = exact(frame.decisions.points);
  return [constant('award', points, { id: 'rules.why.judged', data: { points: shown(points) } })];
}
