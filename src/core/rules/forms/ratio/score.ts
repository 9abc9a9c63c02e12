/** Points in proportion to what was achieved. */
import type { RatioClause } from '../../../model';
import {
  HUNDRED,
  ONE,
  type Rational,
  ZERO,
  divide,
  exact,
  greatest,
  least,
  multiply,
  rational,
  subtract,
} from '../../../numbers';
import { type Frame, isNumeric } from '../../evaluate/frame';
import { type Mapping, back, forward } from '../../evaluate/mapping';
import { type KnownPart, type Part, unknown, shown } from '../../evaluate/part';
import { pointsValue } from '../../evaluate/points';
import { type Probe, at } from '../../evaluate/probe';
import { achievementMapping, deviationMapping, holds, isPercent, mappingOf } from '../../evaluate/subject';
import { zeroLine } from '../../evaluate/zeroLine';

export function scoreRatio(clause: RatioClause, frame: Frame): readonly Part[] {
  const times = pointsValue(clause.times, frame.weight);
  if (!times) return [unknown(['weight'], 'weight-missing')];
  if (!isNumeric(frame.actual))
    return [unknown(['actual'], frame.actual === null ? 'actual-missing' : 'actual-not-a-number')];
  const mapping = ratioMapping(clause, frame);
  if ('role' in mapping) return [mapping];
  const cap = clause.cap && pointsValue(clause.cap, frame.weight);
  const share = (probe: Probe): Rational => shareOf(clause, forward(mapping, probe).value);
  const bounds = boundsOf(clause, frame);
  const score = (probe: Probe): Rational => {
    if (clause.fullWhen && bounds && holds(clause.fullWhen, forward(bounds, probe))) return cap ?? times;
    const points = greatest(multiply(share(probe), times), ZERO);
    return cap ? least(points, cap) : points;
  };
  const award: KnownPart = {
    role: 'award',
    score,
    most: cap ?? times,
    edges: edgesOf(clause, mapping, bounds),
    usesActual: true,
    explain: (actual) =>
      actual && {
        id: 'rules.why.ratio',
        data: {
          share: shown(multiply(share(at(actual)), HUNDRED)),
          times: shown(times),
          points: shown(score(at(actual))),
        },
      },
  };
  return clause.zeroWhen && bounds ? [award, zeroLine(clause.zeroWhen, bounds)] : [award];
}

export function ratioMapping(clause: RatioClause, frame: Frame): Mapping | Part {
  const actual = frame.actual!;
  const own = clause.ownTarget === null ? frame : withTarget(frame, clause.ownTarget, clause.subject.unit);
  switch (clause.formula) {
    case 'rate':
      return isPercent(actual.unit) || actual.unit === null
        ? rateMapping(clause, own)
        : achievementMapping(own, actual);
    case 'higher':
      return achievementMapping(own, actual);
    case 'lower':
      return achievementMapping({ ...own, direction: 'lower' }, actual);
    case 'mirror':
      return achievementMapping({ ...own, direction: 'higher' }, actual);
    case 'deviation':
      return deviationMapping(own, actual, 'either');
  }
}

/** A rate scores by itself, except beside a target that makes it a share of something else. */
function rateMapping(clause: RatioClause, frame: Frame): Mapping | Part {
  const asRate = mappingOf({ ...clause.subject, of: 'actual', unit: '%' }, frame);
  const isBare = frame.actual!.unit === null && frame.target !== null && !isPercent(frame.target.unit);
  return isBare && isNumeric(frame.target) ? achievementMapping(frame, frame.actual!) : asRate;
}

function withTarget(frame: Frame, value: string, unit: string | null): Frame {
  const base = frame.target ?? frame.actual!;
  const target = {
    ...base,
    kind: 'number',
    value,
    unit,
    scale: '1',
    min: null,
    max: null,
    comparator: null,
    parts: [],
  } as const;
  return { ...frame, isOwnTarget: true, target };
}

function shareOf(clause: RatioClause, percent: Rational): Rational {
  const share = divide(percent, HUNDRED);
  if (clause.formula === 'mirror') return subtract(rational(2n), share);
  return clause.formula === 'deviation' ? subtract(ONE, share) : share;
}

/** Zero and full lines stand on the scale that the rule's words use: the rate, or what was achieved. */
export function boundsOf(clause: RatioClause, frame: Frame): Mapping | null {
  const bound = clause.zeroWhen ?? clause.fullWhen;
  if (!bound) return null;
  const unit = bound.unit ?? clause.subject.unit;
  const mapping = mappingOf({ ...clause.subject, unit }, frame);
  return 'role' in mapping ? null : mapping;
}

function edgesOf(clause: RatioClause, mapping: Mapping, bounds: Mapping | null): readonly Rational[] {
  const own = [HUNDRED, ZERO].flatMap((edge) => back(mapping, edge));
  const lines = [clause.zeroWhen, clause.fullWhen].flatMap((bound) =>
    bound && bounds ? back(bounds, exact(bound.value)) : [],
  );
  return [...own, ...lines];
}
