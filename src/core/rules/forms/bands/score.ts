/** Points of the band that the actual lies in. */
import type { Band, BandsClause, LinearPoints } from '../../../model';
import { type Rational, add, divide, exact, greatest, isZero, multiply, subtract } from '../../../numbers';
import type { Frame } from '../../evaluate/frame';
import { type Lateness, latenessByDates } from '../../evaluate/late';
import { back, forward } from '../../evaluate/mapping';
import { type Part, constant, unknown, shown } from '../../evaluate/part';
import { pointsValue } from '../../evaluate/points';
import { type Probe, at, compareProbe } from '../../evaluate/probe';
import { countQuestion } from '../../evaluate/question';
import { mappingOf } from '../../evaluate/subject';
import { isPoints } from '../../reading/subject';
import { effectiveBands, fallWithValue } from './effective';

export function scoreBands(clause: BandsClause, frame: Frame): readonly Part[] {
  const { subject } = clause;
  const { bands } = effectiveBands(clause);
  const needsWeight = bands.some((band) => pointsOf(band, exact('0'), null) === null);
  if (needsWeight && frame.weight === null) return [unknown(['weight'], 'weight-missing')];
  const late = latenessByDates(subject.of, subject.unit, frame);
  if (late) return [latePart(bands, late, frame.weight)];
  const mapping = mappingOf(subject, frame, fallWithValue(bands));
  if ('role' in mapping) {
    const isCounted = subject.of === 'occurrence';
    return [isCounted ? { role: 'unknown', needs: ['judgement'], why: countQuestion(subject, subject.unit) } : mapping];
  }
  const find = (probe: Probe): Band | null => bandAt(bands, forward(mapping, probe));
  const score = (probe: Probe): Rational | null => {
    const band = find(probe);
    if (!band || 'from' in band.points) return null;
    return pointsOf(band, forward(mapping, probe).value, frame.weight);
  };
  return [
    {
      role: 'award',
      score,
      ...mostOf(bands, frame.weight),
      edges: bands.flatMap((band) =>
        [band.min, band.max].flatMap((end) => (end === null ? [] : back(mapping, exact(end)))),
      ),
      usesActual: true,
      isLevel: bands.every((band) => isPoints(band.points)),
      explain: (actual) => {
        const band = actual && find(at(actual));
        if (!actual) return null;
        const value = shown(forward(mapping, at(actual)).value);
        if (!band) return { id: 'rules.why.no-band', data: { value } };
        if ('from' in band.points) return { id: 'rules.why.band-range', data: { value } };
        return { id: 'rules.why.band', data: { value, points: shown(score(at(actual))!) } };
      },
    },
  ];
}

/** Late by the dates: where the day is not told, only if every day gives the same. */
function latePart(bands: readonly Band[], { least, most }: Lateness, weight: Rational | null): Part {
  const [first, last] = [least, most].map((late) => bandAt(bands, at(late)));
  if (!first || first !== last || !isPoints(first.points)) return unknown(['actual'], 'day-missing');
  const points = pointsValue(first.points, weight)!;
  return constant('award', points, { id: 'rules.why.band', data: { value: shown(least), points: shown(points) } });
}

function mostOf(bands: readonly Band[], weight: Rational | null): { most?: Rational } {
  const all = bands.flatMap(({ points }) => (isPoints(points) ? [pointsValue(points, weight)] : [null]));
  return all.includes(null) || all.length === 0 ? {} : { most: (all as Rational[]).reduce(greatest) };
}

/** Where bands overlap over more than an edge nobody can say which one counts. */
function bandAt(bands: readonly Band[], probe: Probe): Band | null {
  const hits = bands.filter((band) => covers(band, probe));
  if (hits.length === 0) return null;
  const [first] = hits;
  if (hits.length === 1) return first!;
  return hits.every((band) => samePoints(band, first!)) ? first! : null;
}

function samePoints(a: Band, b: Band): boolean {
  return JSON.stringify(a.points) === JSON.stringify(b.points);
}

function covers(band: Band, probe: Probe): boolean {
  if (band.min !== null) {
    const order = compareProbe(probe, exact(band.min));
    if (order < 0 || (order === 0 && !band.minInclusive)) return false;
  }
  if (band.max !== null) {
    const order = compareProbe(probe, exact(band.max));
    if (order > 0 || (order === 0 && !band.maxInclusive)) return false;
  }
  return true;
}

function pointsOf(band: Band, value: Rational, weight: Rational | null): Rational | null {
  if ('from' in band.points) return exact('0');
  return isPoints(band.points) ? pointsValue(band.points, weight) : linear(band, band.points, value, weight);
}

function linear(band: Band, points: LinearPoints, value: Rational, weight: Rational | null): Rational | null {
  const [low, high] = [pointsValue(points.atMin, weight), pointsValue(points.atMax, weight)];
  if (!low || !high || band.min === null || band.max === null) return null;
  const width = subtract(exact(band.max), exact(band.min));
  if (isZero(width)) return high;
  return add(low, divide(multiply(subtract(value, exact(band.min)), subtract(high, low)), width));
}
