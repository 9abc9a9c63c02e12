/** Points on the straight lines between stated values; level before the first and after the last. */
import type { InterpolationClause } from '../../../model';
import { type Rational, add, compare, divide, exact, multiply, subtract } from '../../../numbers';
import type { Frame } from '../../evaluate/frame';
import { back, forward } from '../../evaluate/mapping';
import { type Part, unknown, shown } from '../../evaluate/part';
import { areFewer, pointsValue } from '../../evaluate/points';
import { at } from '../../evaluate/probe';
import { mappingOf } from '../../evaluate/subject';

export function scoreInterpolation(clause: InterpolationClause, frame: Frame): readonly Part[] {
  if (clause.anchors.length < 2) return [unknown(['mapping'], 'no-anchors')];
  const mapping = mappingOf(clause.subject, frame, fallsWithValue(clause));
  if ('role' in mapping) return [mapping];
  const anchors = clause.anchors.map((anchor) => ({
    at: exact(anchor.at),
    points: pointsValue(anchor.points, frame.weight),
  }));
  if (anchors.some((anchor) => anchor.points === null)) return [unknown(['weight'], 'weight-missing')];
  const known = anchors as { at: Rational; points: Rational }[];
  const score = (value: Rational): Rational => {
    const upper = known.findIndex((anchor) => compare(value, anchor.at) <= 0);
    if (upper === 0) return known[0]!.points;
    if (upper < 0) return known.at(-1)!.points;
    const [a, b] = [known[upper - 1]!, known[upper]!];
    const share = divide(subtract(value, a.at), subtract(b.at, a.at));
    return add(a.points, multiply(share, subtract(b.points, a.points)));
  };
  return [
    {
      role: 'award',
      score: (probe) => score(forward(mapping, probe).value),
      edges: known.flatMap((anchor) => back(mapping, anchor.at)),
      usesActual: true,
      explain: (actual) =>
        actual && {
          id: 'rules.why.interpolation',
          data: {
            value: shown(forward(mapping, at(actual)).value),
            points: shown(score(forward(mapping, at(actual)).value)),
          },
        },
    },
  ];
}

/** Whether the first anchor, the lowest, gives more than the last. */
export function fallsWithValue({ anchors }: InterpolationClause): boolean {
  const [low, high] = [anchors[0]?.points, anchors.at(-1)?.points];
  return !!low && !!high && areFewer(high, low);
}
