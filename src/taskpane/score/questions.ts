/** What a rule asks of a person, in the order in which `Decisions` keeps the answers. */
import type {
  Checkpoint,
  Clause,
  Exact,
  IndicatorScore,
  PointRange,
  Points,
  PassFailClause,
  StepClause,
  TiersClause,
  VetoClause,
} from '../../core/model';
import { compare, exact, greatest, least, toExact } from '../../core/numbers';
import { needsPerson, pointsValue } from '../../core/rules';

export interface Questions {
  readonly checkpoints: readonly Checkpoint[];
  readonly tiers: TiersClause['levels'];
  /** Conditions that a person must judge, with their place among those that a person may have to. */
  readonly passes: readonly { readonly clause: PassFailClause; readonly place: number }[];
  readonly vetoes: readonly VetoClause[];
  /** Steps whose number a person counts, with their place among all steps of the rule. */
  readonly occurrences: readonly { readonly clause: StepClause; readonly place: number }[];
  /** Whether points are to be given freely, within these limits. */
  readonly points: { readonly from: Exact; readonly to: Exact } | null;
  /** Whether the rule only defines a measure, so that its mapping to points is to be confirmed. */
  readonly mapping: boolean;
}

/** @param tier the tier chosen so far: one that leaves a range asks for the points inside it */
export function questionsOf(score: IndicatorScore, weight: Exact | null, tier: number | undefined): Questions {
  const clauses = score.rule?.value.clauses ?? [];
  const tiers = of(clauses, 'tiers')[0]?.levels ?? [];
  const isOpen = score.needs.includes('judgement');
  const steps = clauses.filter(
    (clause): clause is StepClause => clause.kind === 'deduction' || clause.kind === 'increment',
  );
  return {
    checkpoints: of(clauses, 'checkpoints').flatMap(({ items }) => items),
    tiers,
    passes: of(clauses, 'passFail')
      .filter(needsPerson)
      .map((clause, place) => ({ clause, place }))
      .filter(({ clause }) => clause.test === null || isOpen),
    vetoes: of(clauses, 'veto').filter(({ judged }) => judged),
    occurrences: steps
      .map((clause, place) => ({ clause, place }))
      .filter(({ clause }) => clause.subject.of === 'occurrence' || (isOpen && clause.unit !== '%')),
    points: freePoints(clauses, tiers[tier ?? -1]?.points, weight),
    mapping: score.rule?.value.kind === 'measure',
  };
}

export function asksNothing(questions: Questions): boolean {
  return (
    !questions.mapping &&
    questions.points === null &&
    [questions.checkpoints, questions.tiers, questions.passes, questions.vetoes, questions.occurrences].every(
      ({ length }) => length === 0,
    )
  );
}

/** Points as a number; null where they are a share of a weight that is not known. */
export function pointsText(points: Points, weight: Exact | null): Exact | null {
  const value = pointsValue(points, weight === null ? null : exact(weight));
  return value && toExact(value);
}

/** The ends of a range, the smaller first. */
export function rangeEnds(range: PointRange, weight: Exact | null): { from: Exact; to: Exact } | null {
  const [a, b] = [pointsText(range.from, weight), pointsText(range.to, weight)];
  if (a === null || b === null) return null;
  return { from: toExact(least(exact(a), exact(b))), to: toExact(greatest(exact(a), exact(b))) };
}

function freePoints(
  clauses: readonly Clause[],
  tier: Points | PointRange | undefined,
  weight: Exact | null,
): { from: Exact; to: Exact } | null {
  if (tier && 'from' in tier) {
    const ends = rangeEnds(tier, weight);
    return ends && compare(exact(ends.from), exact(ends.to)) < 0 ? ends : null;
  }
  const [judgement] = of(clauses, 'judgement');
  const most = judgement?.most ? pointsText(judgement.most, weight) : weight;
  const isFailureOpen = of(clauses, 'passFail').some(({ otherwise }) => typeof otherwise === 'string');
  return (judgement || isFailureOpen) && most !== null ? { from: '0', to: most } : null;
}

function of<Kind extends Clause['kind']>(clauses: readonly Clause[], kind: Kind): Extract<Clause, { kind: Kind }>[] {
  return clauses.filter((clause): clause is Extract<Clause, { kind: Kind }> => clause.kind === kind);
}
