/** `①…；②…。每满足一项得1分`: the step behind the checkpoints says what each of them is worth. */
import type { CheckpointsClause, Clause, StepClause } from '../../../model';

/** The clauses with the points of each checkpoint put into it, and without the step that told them. */
export function withPointsEach(clauses: readonly Clause[]): readonly Clause[] {
  const [checkpoints, ...others] = clauses.filter((clause) => clause.kind === 'checkpoints');
  if (!checkpoints || others.length > 0 || !checkpoints.items.every(isOpen)) return clauses;
  const step = clauses.find((clause) => clause.kind === 'increment' && isForEach(clause));
  if (step?.kind !== 'increment') return clauses;
  const priced: CheckpointsClause = {
    ...checkpoints,
    items: checkpoints.items.map((item) => ({ ...item, points: step.points })),
  };
  return clauses.flatMap((clause) => (clause === step ? [] : clause === checkpoints ? [priced] : [clause]));
}

function isOpen({ points, polarity }: CheckpointsClause['items'][number]): boolean {
  return points === null && (polarity === 'gain' || polarity === 'absence');
}

const FULFILLED = /^(?:满足|符合|达到|做到|具备|达标|成立|落实|实现|满足要求|符合要求)$/;

function isForEach({ subject, step, points, limit, zeroWhen, fullWhen, start }: StepClause): boolean {
  const isPlain = limit === null && zeroWhen === null && fullWhen === null && start === null;
  const isOfOne = subject.of === 'occurrence' && step === '1' && points.of === 'points';
  return isPlain && isOfOne && FULFILLED.test(subject.name ?? '');
}
