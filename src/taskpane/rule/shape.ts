/** A rule's score over the actual, as data for a picture: straight pieces, who owns their ends, where the actual stands. */
import type { Clause, Decisions, Exact, MeasureConvention, Quantity, Rule } from '../../core/model';
import {
  compare,
  equals,
  exact,
  HUNDRED,
  negate,
  rational,
  type Rational,
  readQuantity,
  ZERO,
} from '../../core/numbers';
import { type Curve, type CurvePiece, curveOf } from '../../core/rules';

export interface ShapeInputs {
  readonly weight: Exact | null;
  readonly target: Quantity | null;
  readonly actual: Quantity | null;
  readonly decisions?: Decisions;
  readonly measureConvention?: MeasureConvention;
}

/** A piece without jumps, level or sloped; it has an end where the value there gets the piece's own points. */
export interface ShapePiece {
  /** Null: without end on this side. */
  readonly from: Rational | null;
  readonly to: Rational | null;
  readonly pointsFrom: Rational;
  readonly pointsTo: Rational;
  readonly hasFrom: boolean;
  readonly hasTo: boolean;
}

export interface Shape {
  /** By rising actual; between two of them there may be a gap. At least two, or one with an end. */
  readonly pieces: readonly ShapePiece[];
  /** Ends of pieces that get points of their own (`=100%得满分`). */
  readonly spots: readonly { readonly at: Rational; readonly points: Rational }[];
  readonly at: Curve['at'];
  readonly weight: Rational;
  /** Of the actual, with 万 or 亿 where it is written so; values of the shape divided by `scale` are in this unit. */
  readonly unit: string;
  readonly scale: Rational;
  /** What stands for a weight or target that is not known, so that the form of the rule is seen all the same. */
  readonly supposed: { readonly weight: Exact | null; readonly target: Exact | null };
  readonly actual: Rational | null;
}

/**
 * Null where the score does not follow from one number, because a person decides or a part was not understood; and where
 * it is the same everywhere.
 * @example shapeOf(readRule('≥90%得5分；<90%得0分'), { weight: '5', target: null, actual: null })?.pieces.length // 2
 */
export function shapeOf(rule: Rule, inputs: ShapeInputs): Shape | null {
  const [actual, target] = [numeric(inputs.actual), numeric(inputs.target)];
  const example = exampleOf(actual?.unit ?? unitOf(rule.clauses));
  const weight = inputs.weight === null ? HUNDRED : exact(inputs.weight);
  const made = (with_: Quantity | null) =>
    curveOf(rule, { ...inputs, weight, target: with_, actual: actual ?? with_ ?? example });
  const stated = made(inputs.target);
  const curve = stated ?? (target || actual ? null : made(example));
  if (!curve) return null;
  const pieces = piecesOf(curve);
  if (pieces.length < 2 && !pieces.some(({ from, to }) => from || to)) return null;
  const measure = actual ?? target ?? example;
  return {
    pieces,
    spots: spotsOf(pieces, curve),
    at: curve.at,
    weight,
    unit: (LARGE[measure.scale] ?? '') + (measure.unit ?? ''),
    scale: measure.unit === '%' ? exact('1') : exact(measure.scale),
    supposed: { weight: inputs.weight === null ? '100' : null, target: stated ? null : example.value },
    actual: actual?.value ? exact(actual.value) : null,
  };
}

const LARGE: Readonly<Record<Exact, string>> = { '10000': '万', '100000000': '亿' };

/** Beyond every value that a form can hold. */
const FAR = rational(10n ** 30n);

function piecesOf(curve: Curve): ShapePiece[] {
  const all = curve.pieces(negate(FAR), FAR);
  const isNegative = all.some(({ from }) => compare(from, ZERO) < 0 && !equals(from, negate(FAR)));
  const drawn = isNegative ? all : curve.pieces(ZERO, FAR);
  return joined(drawn, curve).map(({ from, to, pointsFrom, pointsTo }) => ({
    from: equals(from, negate(FAR)) ? null : from,
    to: equals(to, FAR) ? null : to,
    pointsFrom,
    pointsTo,
    hasFrom: owns(curve, from, pointsFrom),
    hasTo: owns(curve, to, pointsTo),
  }));
}

function spotsOf(pieces: readonly ShapePiece[], curve: Curve): Shape['spots'] {
  const ends = pieces.flatMap(({ from, to, hasFrom, hasTo }) => [
    ...(from ? [{ at: from, isOwned: hasFrom }] : []),
    ...(to ? [{ at: to, isOwned: hasTo }] : []),
  ]);
  const isOwned = (at: Rational) => ends.some((end) => end.isOwned && equals(end.at, at));
  return ends
    .filter(({ at }, index) => !isOwned(at) && ends.findIndex((end) => equals(end.at, at)) === index)
    .flatMap(({ at }) => {
      const points = curve.at(at);
      return points ? [{ at, points }] : [];
    });
}

/** Level pieces that go on at the same height are one. */
function joined(pieces: readonly CurvePiece[], curve: Curve): CurvePiece[] {
  const list: CurvePiece[] = [];
  for (const piece of pieces) {
    const last = list.at(-1);
    const goesOn =
      last &&
      equals(last.to, piece.from) &&
      [last.pointsFrom, last.pointsTo, piece.pointsTo].every((points) => equals(points, piece.pointsFrom)) &&
      owns(curve, piece.from, piece.pointsFrom);
    if (goesOn) list[list.length - 1] = { ...last, to: piece.to };
    else list.push(piece);
  }
  return list;
}

function owns(curve: Curve, at: Rational, points: Rational): boolean {
  const there = curve.at(at);
  return there !== null && equals(there, points);
}

function numeric(quantity: Quantity | null): Quantity | null {
  return quantity && (quantity.value ?? quantity.min ?? quantity.max) !== null && quantity.kind !== 'date'
    ? quantity
    : null;
}

function exampleOf(unit: string | null): Quantity {
  return readQuantity(`100${unit === null || unit === '百分点' ? '%' : unit}`);
}

function unitOf(clauses: readonly Clause[]): string | null {
  for (const clause of clauses) {
    const unit = 'subject' in clause ? (clause.subject.unit ?? ('unit' in clause ? clause.unit : null)) : null;
    if (unit !== null) return unit;
  }
  return null;
}
