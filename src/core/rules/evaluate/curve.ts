/**
 * The points of a rule as a function of the actual, made once and asked often: by a picture of the rule, and by whoever
 * tries many values.
 */
import type { Rule } from '../../model';
import { type Rational, compare, exact, fromNumber, rational, toNumber } from '../../numbers';
import { partsOf } from '../forms';
import { changesPoints } from '../residue';
import { type Inputs, frameOf } from './frame';
import type { KnownPart } from './part';
import { at } from './probe';
import { edgesOf, totalOf } from './total';

/** A straight piece of the curve; its ends belong to it, except where a neighbour begins with other points. */
export interface CurvePiece {
  readonly from: Rational;
  readonly to: Rational;
  readonly pointsFrom: Rational;
  readonly pointsTo: Rational;
}

export interface Curve {
  /** Exact points at an actual, in the unit of the actual that the curve was made with; null where the rule says nothing. */
  at(actual: Rational): Rational | null;
  /** The same for the decimal that a double stands for. */
  atNumber(actual: number): Rational | null;
  /** What to draw between two actuals: pieces between the edges of the rule; nothing over a gap. */
  pieces(from: Rational, to: Rational): readonly CurvePiece[];
}

/**
 * The curve of a rule; null where a person decides, an input is missing, or a part of the rule was not understood.
 * @param inputs as for `evaluate`; the actual tells unit and kind only.
 * @example curveOf(readRule('≥90%得5分；<90%得0分'), { weight: exact('5'), target: null, actual: readQuantity('95%') })!.atNumber(89.9) // 0
 */
export function curveOf(rule: Rule, inputs: Inputs): Curve | null {
  const parts = partsOf(rule, frameOf(inputs), inputs.measureConvention ?? 'none');
  const known = parts.filter((part): part is KnownPart => part.role !== 'unknown');
  const gives = known.some((part) => part.role !== 'veto' && part.role !== 'scale');
  if (known.length < parts.length || !gives || changesPoints(rule.residue) || inputs.weight === null) return null;
  const total = totalOf(rule, known, inputs.weight);
  const edges = sorted(edgesOf(known));
  const points = (actual: Rational): Rational | null => total(at(actual), false);
  const table = known.every((part) => part.isLevel) ? levelTable(edges, points) : null;
  return {
    at: points,
    atNumber: (actual) => {
      const level = table?.(actual);
      if (level !== undefined) return level;
      const value = fromNumber(actual);
      return value && points(value);
    },
    pieces: (from, to) => {
      const inner = edges.filter((edge) => compare(edge, from) > 0 && compare(edge, to) < 0);
      const ends = [from, ...inner, to];
      return ends.slice(1).flatMap((end, index) => {
        const start = ends[index]!;
        const [pointsFrom, pointsTo] = [total(at(start, 1), false), total(at(end, -1), false)];
        return pointsFrom && pointsTo ? [{ from: start, to: end, pointsFrom, pointsTo }] : [];
      });
    },
  };
}

function sorted(edges: readonly Rational[]): readonly Rational[] {
  const ascending = [...edges].sort(compare);
  return ascending.filter((edge, index) => index === 0 || compare(edge, ascending[index - 1]!) !== 0);
}

/** So close to an edge (relative to its size) that a double can't be trusted to lie on its own side. */
const DOUBT = 1e-9;

/**
 * The points of a level rule by table: a double well inside a level needs no exact arithmetic. Undefined where it lies
 * too close to an edge to tell, and the exact value must be asked.
 */
function levelTable(
  edges: readonly Rational[],
  points: (actual: Rational) => Rational | null,
): (actual: number) => Rational | null | undefined {
  const limits = Float64Array.from(edges, toNumber);
  const doubts = limits.map((limit) => Math.max(Math.abs(limit), 1) * DOUBT);
  const levels = Array.from({ length: edges.length + 1 }, (_, index) => points(inside(edges, index)));
  // An edge that its double stands for exactly can be answered at once.
  const onEdge = edges.map((edge, index) => {
    const read = fromNumber(limits[index]!);
    return read && compare(read, edge) === 0 ? points(edge) : undefined;
  });
  return (actual) => {
    let index = 0;
    while (index < limits.length && limits[index]! < actual) index++;
    if (index < limits.length) {
      const distance = limits[index]! - actual;
      if (distance === 0) return onEdge[index];
      if (!(distance > doubts[index]!)) return undefined;
    }
    return index > 0 && actual - limits[index - 1]! <= doubts[index - 1]! ? undefined : levels[index];
  };
}

/** A value between two neighbouring edges, or beyond the outermost. */
function inside(edges: readonly Rational[], index: number): Rational {
  const [low, high] = [edges[index - 1], edges[index]];
  if (!low && !high) return exact('0');
  if (!low) return rational(high!.numerator - high!.denominator, high!.denominator);
  if (!high) return rational(low.numerator + low.denominator, low.denominator);
  const sum = {
    numerator: low.numerator * high.denominator + high.numerator * low.denominator,
    denominator: low.denominator * high.denominator,
  };
  return rational(sum.numerator, sum.denominator * 2n);
}
