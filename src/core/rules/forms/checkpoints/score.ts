/** Points of the checkpoints that a person found met. */
import type { CheckpointsClause } from '../../../model';
import { type Rational, ZERO, add, subtract } from '../../../numbers';
import type { Frame } from '../../evaluate/frame';
import { type Part, constant, unknown, shown } from '../../evaluate/part';
import { pointsValue } from '../../evaluate/points';

/** @param first the place of the clause's first item among all checkpoints of the rule. */
export function scoreCheckpoints(clause: CheckpointsClause, frame: Frame, first: number): readonly Part[] {
  const decided = clause.items.map((_, index) => frame.decisions.checkpoints?.[first + index] ?? null);
  if (decided.some((met) => met === null))
    return [unknown(['judgement'], 'checkpoints-open', { count: clause.items.length })];
  const isVetoed = clause.items.some((item, index) => item.polarity === 'veto' && decided[index]);
  if (isVetoed) return [constant('award', ZERO, { id: 'rules.why.vetoed', data: {} })];
  const points =
    sumOf(clause, decided as boolean[], frame.weight) ?? withoutPoints(clause, decided as boolean[], frame.weight);
  if (points === 'weight') return [unknown(['weight'], 'weight-missing')];
  if (points === null) return [unknown(['judgement'], 'checkpoints-without-points')];
  const met = decided.filter(Boolean).length;
  return [
    constant('award', points, {
      id: 'rules.why.checkpoints',
      data: { met, count: clause.items.length, points: shown(points) },
    }),
  ];
}

/** Null where an item carries no points. A list of losses alone starts from full marks. */
function sumOf(
  clause: CheckpointsClause,
  decided: readonly boolean[],
  weight: Rational | null,
): Rational | 'weight' | null {
  const counted = clause.items.filter((item) => item.polarity !== 'veto');
  if (counted.some((item) => item.points === null)) return null;
  const startsFull = counted.length > 0 && counted.every((item) => item.polarity === 'loss');
  if (startsFull && weight === null) return 'weight';
  let total = startsFull ? weight! : ZERO;
  for (const [index, item] of clause.items.entries()) {
    if (item.polarity === 'veto' || !decided[index]) continue;
    const points = pointsValue(item.points!, weight);
    if (!points) return 'weight';
    total = item.polarity === 'loss' ? subtract(total, points) : add(total, points);
  }
  return total;
}

/** Without points only all or nothing is certain. */
function withoutPoints(
  clause: CheckpointsClause,
  decided: readonly boolean[],
  weight: Rational | null,
): Rational | 'weight' | null {
  const gains = clause.items.flatMap((item, index) => (item.polarity === 'veto' ? [] : [decided[index]!]));
  if (gains.every((met) => !met)) return ZERO;
  if (!gains.every(Boolean)) return null;
  return weight ?? 'weight';
}
