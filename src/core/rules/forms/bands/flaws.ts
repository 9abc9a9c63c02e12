/** Gaps, overlaps, reversed signs and odd orders of bands, each with a value that shows it (guide/consistency.md §7). */
import type { Band, BandsClause, RuleFlaw } from '../../../model';
import {
  ONE,
  type Rational,
  ZERO,
  add,
  compare,
  equals,
  exact,
  interval,
  rational,
  subtract,
  toExact,
} from '../../../numbers';
import { flaw } from '../../flaws/flaw';
import { bestFlaws } from '../../flaws/best';
import { isPoints } from '../../reading/subject';
import { type Domain, domainOf } from './domain';
import { cascade } from './effective';
import { flipped, isReversedBand } from './flip';
import { byLowerEnd, isEmpty } from './remainder';

export function bandFlaws(clause: BandsClause, weight: Rational | null): readonly RuleFlaw[] {
  const domain = domainOf(clause.subject, clause.bands);
  const unit = clause.subject.unit === '百分点' ? '%' : (clause.subject.unit ?? '');
  const live = cascade(clause.bands)
    .filter((band) => !isEmpty(band))
    .sort(byLowerEnd);
  return [
    ...reversedFlaws(clause, unit),
    ...sweep(live, domain, clause.subject.of === 'achievement', unit),
    ...orderFlaws(live, unit),
    ...outsideFlaws(live, domain, unit),
    ...bestFlaws(
      clause.bands.map((band) => band.points),
      weight,
    ),
  ];
}

function reversedFlaws(clause: BandsClause, unit: string): readonly RuleFlaw[] {
  const canTurn = flipped(clause.bands) !== null;
  return clause.bands.filter(isEmpty).map((band) => {
    const witness = isReversedBand(band) ? middle(exact(band.max!), exact(band.min!)) : exact(band.min!);
    const id = !isReversedBand(band) ? 'empty' : canTurn ? 'reversed-repairable' : 'reversed';
    return flaw('rule-reversed', 'error', witness, id, { low: band.min!, high: band.max!, unit });
  });
}

/** How far the bands have covered the values, from below. */
interface Frontier {
  readonly value: Rational | null;
  readonly covered: boolean;
}

function sweep(live: readonly Band[], domain: Domain, isAchievement: boolean, unit: string): readonly RuleFlaw[] {
  const flaws: RuleFlaw[] = [];
  const [first] = live;
  if (!first) return flaws;
  const bottom = domain.knowsEnds ? bottomGap(first, domain) : null;
  if (bottom) flaws.push(flaw('rule-gap', 'warning', bottom, 'gap-below', { unit }));
  let frontier: Frontier = end(first);
  for (const band of live.slice(1)) {
    if (frontier.value === null) {
      flaws.push(overlapFlaw(band, band.min === null ? ZERO : exact(band.min), unit));
      continue;
    }
    const low = band.min === null ? null : exact(band.min);
    const order = low === null ? -1 : compare(low, frontier.value);
    const touches = order === 0 && band.minInclusive && frontier.covered;
    if (order < 0 || touches) {
      const shared = touches ? low! : middle(low ?? frontier.value, least(frontier.value, band.max));
      flaws.push(
        touches ? flaw('rule-overlap', 'warning', shared, 'shared-edge', { unit }) : overlapFlaw(band, shared, unit),
      );
    } else if (!isNoGap(frontier, low!, band.minInclusive, domain)) {
      const witness = order === 0 ? low! : middle(frontier.value, low!);
      flaws.push(
        flaw('rule-gap', 'warning', witness, 'gap', { low: toExact(frontier.value), high: toExact(low!), unit }),
      );
    }
    frontier = further(frontier, end(band));
  }
  const top = domain.knowsEnds ? topGap(frontier, domain) : null;
  if (top) flaws.push(flaw('rule-gap', isAchievement ? 'info' : 'warning', top, 'gap-above', { unit }));
  return flaws;
}

function overlapFlaw(band: Band, witness: Rational, unit: string): RuleFlaw {
  return flaw('rule-overlap', 'warning', witness, 'overlap', { low: band.min ?? '', high: band.max ?? '', unit });
}

function end(band: Band): Frontier {
  return { value: band.max === null ? null : exact(band.max), covered: band.maxInclusive };
}

function further(a: Frontier, b: Frontier): Frontier {
  if (a.value === null || b.value === null) return { value: null, covered: false };
  const order = compare(a.value, b.value);
  return order > 0 || (order === 0 && a.covered) ? a : b;
}

function least(value: Rational, other: string | null): Rational {
  return other !== null && compare(exact(other), value) < 0 ? exact(other) : value;
}

/** Whether the next band follows at once; of whole things 5 follows 4. */
function isNoGap(frontier: Frontier, low: Rational, lowCovered: boolean, domain: Domain): boolean {
  const order = compare(low, frontier.value!);
  if (order === 0) return frontier.covered || lowCovered;
  if (!domain.isWhole) return false;
  const [next, from] = [
    lowCovered ? low : add(low, ONE),
    frontier.covered ? frontier.value! : subtract(frontier.value!, ONE),
  ];
  return compare(subtract(next, from), ONE) <= 0;
}

function bottomGap(first: Band, domain: Domain): Rational | null {
  if (first.min === null) return null;
  const low = exact(first.min);
  const floor = domain.values.low;
  if (floor === null) return subtract(low, ONE);
  const order = compare(low, floor);
  if (order < 0 || (order === 0 && first.minInclusive)) return null;
  if (order === 0 || domain.isWhole) return floor;
  return middle(floor, low);
}

function topGap(frontier: Frontier, domain: Domain): Rational | null {
  if (frontier.value === null) return null;
  const ceiling = domain.values.high;
  if (ceiling === null) return add(frontier.value, ONE);
  const order = compare(frontier.value, ceiling);
  if (order > 0 || (order === 0 && frontier.covered)) return null;
  return order === 0 ? ceiling : middle(frontier.value, ceiling);
}

/** Points that neither rise nor fall with the value, nor rise to a peak and fall: somewhere a better value gives less. */
function orderFlaws(live: readonly Band[], unit: string): readonly RuleFlaw[] {
  const points = live.map((band) =>
    isPoints(band.points) && band.points.of !== 'fullLess' ? exact(band.points.value) : null,
  );
  if (points.some((one) => one === null)) return [];
  const changes: number[] = [];
  let last = 0;
  points.forEach((one, index) => {
    const direction = index === 0 ? 0 : Math.sign(compare(one!, points[index - 1]!));
    if (direction !== 0 && last !== 0 && direction !== last) changes.push(index);
    if (direction !== 0) last = direction;
  });
  const isPeak = changes.length === 1 && last < 0;
  if (changes.length === 0 || isPeak) return [];
  const band = live[changes[0]!]!;
  return [flaw('rule-order', 'warning', witnessIn(band), 'order', { unit })];
}

function outsideFlaws(live: readonly Band[], domain: Domain, unit: string): readonly RuleFlaw[] {
  return live.flatMap((band) => {
    const values = interval.between(
      band.min === null ? null : exact(band.min),
      band.max === null ? null : exact(band.max),
      band.minInclusive,
      band.maxInclusive,
    );
    return interval.overlap(values, domain.values)
      ? []
      : [flaw('rule-order', 'warning', witnessIn(band), 'unreachable', { unit })];
  });
}

function witnessIn(band: Band): Rational {
  if (band.min === null)
    return band.max === null ? ZERO : band.maxInclusive ? exact(band.max) : subtract(exact(band.max), ONE);
  if (band.max === null) return band.minInclusive ? exact(band.min) : add(exact(band.min), ONE);
  return equals(exact(band.min), exact(band.max)) ? exact(band.min) : middle(exact(band.min), exact(band.max));
}

function middle(a: Rational, b: Rational): Rational {
  const sum = add(a, b);
  return rational(sum.numerator, sum.denominator * 2n);
}
