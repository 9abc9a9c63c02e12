/** The picture of a rule in words, for who can't see it: interval by interval. */
import type { Message } from '../../core/model';
import { divide, equals, type Rational, toExact } from '../../core/numbers';
import { figure } from '../parts/figures';
import { isSloped } from './drawing';
import type { Shape, ShapePiece } from './shape';

/** Above so many, pieces are counted instead of told. */
const MOST_TOLD = 8;

/** @example toldShape(shape) // { id: 'pane.rule.picture.alone', data: { pieces: […], actual: … } } */
export function toldShape(shape: Shape): Message {
  const { pieces, spots, actual } = shape;
  const there = actual && shape.at(actual);
  return {
    id: there ? 'pane.rule.picture.withActual' : 'pane.rule.picture.alone',
    data: {
      pieces:
        pieces.length <= MOST_TOLD
          ? [
              ...pieces.map((piece, index) => pieceTold(piece, pieces[index - 1], shape)),
              ...spots.map((spot) => spotTold(spot, shape)),
            ]
          : [manyTold(pieces, shape)],
      actual: actual ? shown(actual, shape) : '',
      unit: shape.unit,
      points: there ? figure(toExact(there)) : '',
    },
  };
}

function pieceTold(piece: ShapePiece, before: ShapePiece | undefined, shape: Shape): Message {
  const isTaken = before?.to && piece.from && equals(before.to, piece.from) && before.hasTo;
  const low = piece.from ? `${piece.hasFrom && !isTaken ? '[' : '('}${shown(piece.from, shape)}` : '(-∞';
  const high = piece.to ? `${shown(piece.to, shape)}${piece.hasTo ? ']' : ')'}` : '+∞)';
  const data = {
    range: `${low}, ${high}`,
    from: figure(toExact(piece.pointsFrom)),
    to: figure(toExact(piece.pointsTo)),
  };
  return { id: isSloped(piece) ? 'pane.rule.picture.sloped' : 'pane.rule.picture.level', data };
}

function spotTold({ at, points }: Shape['spots'][number], shape: Shape): Message {
  return { id: 'pane.rule.picture.spot', data: { at: shown(at, shape), points: figure(toExact(points)) } };
}

function manyTold(pieces: readonly ShapePiece[], shape: Shape): Message {
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  const data = {
    count: pieces.length,
    low: shown((first.to ?? first.from)!, shape),
    high: shown((last.from ?? last.to)!, shape),
    from: figure(toExact(first.pointsFrom)),
    to: figure(toExact(last.pointsTo)),
  };
  return { id: 'pane.rule.picture.many', data };
}

function shown(value: Rational, { scale }: Shape): string {
  return figure(toExact(divide(value, scale)));
}
