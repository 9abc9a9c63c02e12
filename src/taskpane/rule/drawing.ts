/** Where the lines, dots and labels of a rule's picture stand. */
import type { Exact } from '../../core/model';
import {
  compare,
  divide,
  equals,
  fromNumber,
  isZero,
  type Rational,
  toExact,
  toNumber,
  ZERO,
} from '../../core/numbers';
import { figure } from '../parts/figures';
import type { Shape, ShapePiece } from './shape';

export const WIDTH = 280;
export const HEIGHT = 146;
const LEFT = 30;
const RIGHT = WIDTH - 12;
const TOP = 14;
/** Below it a line of labels, and one for what is measured. */
const BOTTOM = HEIGHT - 34;

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Tick {
  readonly at: number;
  readonly label: string;
}

export interface Drawing {
  /** The frame within which values are drawn. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Each piece as the points that its line runs through. */
  readonly lines: readonly (readonly Point[])[];
  /** Jumps between two pieces, told by thin lines where there are too many for dots. */
  readonly jumps: readonly { readonly from: Point; readonly to: Point }[];
  readonly dots: readonly (Point & { readonly isFilled: boolean })[];
  readonly across: readonly Tick[];
  readonly up: readonly Tick[];
  /** Where the actual stands; null where it is not known. */
  readonly actual: (Point & { readonly isOutside: boolean }) | null;
}

/** Above so many pieces a staircase is drawn without dots. */
const MOST_DOTTED = 8;

export function drawingOf(shape: Shape): Drawing {
  const { pieces, weight } = shape;
  const [low, high] = rangeOf(shape);
  const x = (value: Rational) => LEFT + ((toNumber(value) - low) / (high - low)) * (RIGHT - LEFT);
  const across = (value: number) => LEFT + ((value - low) / (high - low)) * (RIGHT - LEFT);
  const top = Math.max(toNumber(weight), ...pieces.map(({ pointsTo }) => toNumber(pointsTo)));
  const y = (points: Rational) => BOTTOM - (toNumber(points) / (top || 1)) * (BOTTOM - TOP);
  const heightAt = (value: number, otherwise: Rational) => {
    const exactValue = fromNumber(value);
    return y((exactValue && shape.at(exactValue)) ?? otherwise);
  };
  const lines = pieces.map((piece) => {
    const first = Math.max(low, piece.from ? toNumber(piece.from) : low);
    const last = Math.min(high, piece.to ? toNumber(piece.to) : high);
    const inner = isSloped(piece) ? between(first, last) : [];
    return [
      { x: across(first), y: first === low ? heightAt(low, piece.pointsFrom) : y(piece.pointsFrom) },
      ...inner.map((value) => ({ x: across(value), y: heightAt(value, piece.pointsFrom) })),
      { x: across(last), y: last === high ? heightAt(high, piece.pointsTo) : y(piece.pointsTo) },
    ];
  });
  const isDotted = pieces.length <= MOST_DOTTED;
  const edges = pieces
    .flatMap(({ from, to }) => [from, to])
    .filter((end) => end !== null && toNumber(end) >= low)
    .map((end) => end!);
  const heights = isDotted ? pieces : [pieces[0]!, pieces.at(-1)!];
  return {
    left: LEFT,
    right: RIGHT,
    top: TOP,
    bottom: BOTTOM,
    lines,
    jumps: isDotted ? [] : jumpsOf(pieces, lines),
    dots: [
      ...(isDotted ? dotsOf(pieces, lines) : []),
      ...shape.spots.map(({ at, points }) => ({ x: x(at), y: y(points), isFilled: true })),
    ],
    across: ticks(
      edges.map((edge) => ({ at: x(edge), label: figure(toExact(divide(edge, shape.scale))) })),
      (label) => label.length * 7 + 8,
    ),
    up: ticks(
      [
        ZERO,
        weight,
        ...heights.flatMap(({ pointsFrom, pointsTo }) => [pointsFrom, pointsTo]),
        ...shape.spots.map((spot) => spot.points),
      ].map((points) => ({
        at: y(points),
        label: shortened(toExact(points)),
      })),
      () => 13,
    ),
    actual: actualOf(shape, low, high, x, y),
  };
}

/** A slope may be a curve (target over actual): so many points make it look like one. */
const POINTS_OF_SLOPE = 16;

function between(first: number, last: number): number[] {
  const step = (last - first) / (POINTS_OF_SLOPE + 1);
  return Array.from({ length: POINTS_OF_SLOPE }, (_, index) => first + (index + 1) * step);
}

/** From a little before the first edge to a little behind the last, the actual included where it is near. */
function rangeOf({ pieces, actual }: Shape): [number, number] {
  // Where nothing happens between zero and the first edge, that stretch need not be drawn whole.
  const isIdle = pieces.length > 1 && !isSloped(pieces[0]!);
  const ends = pieces.flatMap(({ from, to }, index) => (index === 0 && isIdle ? [to] : [from, to]));
  const edges = ends.flatMap((end) => (end ? [toNumber(end)] : []));
  const [first, last] = [Math.min(...edges), Math.max(...edges)];
  const span = last - first || Math.abs(last) || 1;
  const value = actual && toNumber(actual);
  const isNear = value !== null && value >= first - span && value <= last + span;
  const least = isNear ? Math.min(first, value) : first;
  const most = isNear ? Math.max(last, value) : last;
  const room = (most - least || span) * 0.15;
  const startsAtZero = pieces[0]!.from !== null && isZero(pieces[0]!.from);
  return [startsAtZero ? Math.max(0, least - room) : least - room, most + room];
}

/** A filled dot where a value has its points, an open one where a piece only comes near; none where pieces meet. */
function dotsOf(pieces: readonly ShapePiece[], lines: Drawing['lines']): Drawing['dots'] {
  const ends = pieces.flatMap((piece, index) => {
    const line = lines[index]!;
    const isStart = index === 0 && piece.from !== null && isZero(piece.from);
    return [
      ...(piece.from && !isStart ? [{ ...line[0]!, isFilled: piece.hasFrom }] : []),
      ...(piece.to ? [{ ...line.at(-1)!, isFilled: piece.hasTo }] : []),
    ];
  });
  const isMet = (dot: Point) => ends.filter((other) => isClose(other, dot)).length > 1;
  return ends.filter((dot) => !isMet(dot));
}

function jumpsOf(pieces: readonly ShapePiece[], lines: Drawing['lines']): Drawing['jumps'] {
  return pieces.slice(1).flatMap((piece, index) => {
    const before = pieces[index]!;
    const isAdjacent = piece.from !== null && before.to !== null && equals(before.to, piece.from);
    return isAdjacent ? [{ from: lines[index]!.at(-1)!, to: lines[index + 1]![0]! }] : [];
  });
}

/** The actual on the curve; at the border, and said so, where it lies beyond what is drawn. */
function actualOf(
  { actual, at }: Shape,
  low: number,
  high: number,
  x: (value: Rational) => number,
  y: (points: Rational) => number,
): Drawing['actual'] {
  const points = actual && at(actual);
  if (!actual || !points) return null;
  const value = toNumber(actual);
  const isOutside = value < low || value > high;
  return { x: isOutside ? (value < low ? LEFT : RIGHT) : x(actual), y: y(points), isOutside };
}

/** Labels that do not run into one another; the first and the last ones come before those between. */
function ticks(all: readonly Tick[], room: (label: string) => number): Tick[] {
  const sorted = [...all].sort((a, b) => a.at - b.at);
  const wanted = [sorted[0], sorted.at(-1), ...sorted.slice(1, -1)].filter((tick) => tick !== undefined);
  const kept: Tick[] = [];
  for (const tick of wanted) {
    const fits = kept.every((other) => Math.abs(other.at - tick.at) >= (room(other.label) + room(tick.label)) / 2);
    if (fits) kept.push(tick);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/** Two decimals are enough beside an axis. */
function shortened(points: Exact): string {
  return String(Math.round(Number(figure(points)) * 100) / 100);
}

function isClose(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 0.5 && Math.abs(a.y - b.y) < 0.5;
}

/** Whether a piece rises or falls. */
export function isSloped({ pointsFrom, pointsTo }: ShapePiece): boolean {
  return compare(pointsFrom, pointsTo) !== 0;
}
