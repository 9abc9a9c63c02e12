/** Reads points that run in a straight line between stated values (`其他情况按线性插值计算`). */
import type { InterpolationClause, Points } from '../../../model';
import {
  HUNDRED,
  ONE,
  type Rational,
  ZERO,
  divide,
  exact,
  isZero,
  multiply,
  subtract,
  toExact,
} from '../../../numbers';
import type { Expression } from '../../reading/expression';
import type { Group } from '../../reading/groups';
import type { Reading } from '../../reading/reading';
import { NO_POINTS } from '../../reading/phrases';
import { evenlyAt, namesIn, roleOf } from '../../reading/scoreFormula';
import { commonSubject, isAchievement, isPoints, subjectName } from '../../reading/subject';

export function readInterpolation(reading: Reading): void {
  readLines(reading);
  const open = reading.open();
  const linear = open.find((group) => group.proportion?.isLinear && group.regions.length === 0);
  if (!linear) return;
  const anchored = open.filter(
    (group) => group.award !== null && group.regions.length === 1 && isPoints(group.award.points),
  );
  const anchors = anchored
    .flatMap((group) => anchorOf(group))
    .sort((a, b) =>
      exact(a.at).numerator * exact(b.at).denominator < exact(b.at).numerator * exact(a.at).denominator ? -1 : 1,
    );
  const clause: InterpolationClause = {
    kind: 'interpolation',
    span: reading.span(linear, ...anchored),
    subject: anchored.length > 0 ? commonSubject(anchored) : { of: 'actual', name: null, unit: null },
    anchors: anchors.length > 1 ? anchors : [],
  };
  reading.add(clause, [linear, ...(anchors.length > 1 ? anchored : [])]);
}

/** `得分=（1-投诉率）×分值`: points that run in a straight line over one rate, from 0 to 100 percent. */
function readLines(reading: Reading): void {
  for (const group of reading.open()) {
    const { formula } = group;
    if (!formula?.isScore || formula.score !== null || !formula.expression || group.regions.length > 0) continue;
    const line = rateLine(formula.expression, formula.text.includes('%'));
    if (!line) continue;
    const of = isAchievement(line.rate) ? 'achievement' : 'actual';
    const subject = { of, name: subjectName(line.rate), unit: '%' } as const;
    reading.add({ kind: 'interpolation', span: reading.span(group), subject, anchors: line.anchors }, [group]);
  }
}

/** `inPercent`: the formula's own numbers are percentages, so that the actual it names is one too. */
function rateLine(
  expression: Expression,
  inPercent: boolean,
): { readonly rate: string; readonly anchors: InterpolationClause['anchors'] } | null {
  const rates = [...new Set(namesIn(expression).filter((name) => roleOf(name) !== 'weight'))];
  const [rate] = rates;
  if (rate === undefined || rates.length > 1) return null;
  if (roleOf(rate) !== 'rate' && !(inPercent && roleOf(rate) === 'actual')) return null;
  const ends = evenlyAt(expression, ZERO, ONE);
  if (!ends || ends.atMin.value === ends.atMax.value) return null;
  const of = isZero(exact(ends.atMin.value)) ? ends.atMax.of : ends.atMin.of;
  const [low, high] = [exact(ends.atMin.value), exact(ends.atMax.value)];
  if (low.numerator < 0n && high.numerator < 0n) return null;
  const root = multiply(HUNDRED, divide(low, subtract(low, high)));
  const points = (value: Rational): Points => (isZero(value) ? NO_POINTS : { of, value: toExact(value) });
  const from = low.numerator < 0n ? { at: toExact(root), points: NO_POINTS } : { at: '0', points: points(low) };
  const to = high.numerator < 0n ? { at: toExact(root), points: NO_POINTS } : { at: '100', points: points(high) };
  return { rate, anchors: [from, to] };
}

function anchorOf(group: Group): { at: string; points: Points }[] {
  const region = group.regions[0]!;
  const end = region.min ?? region.max;
  return end ? [{ at: end.value, points: group.award!.points as Points }] : [];
}
