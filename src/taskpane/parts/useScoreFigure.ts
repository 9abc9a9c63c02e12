/** Scores as they are shown for the book at hand: with its decimals, never to be reckoned with. */
import type { Exact } from '../../core/model';
import { usePane } from '../store/context';
import { rounded, scoreDecimals, USUAL_DECIMALS } from '../store/decimals';

/** @example useScoreFigure()('36.6667') // '36.67' */
export function useScoreFigure(): (value: Exact) => string {
  const decimals = usePane(({ book }) => (book ? scoreDecimals(book) : USUAL_DECIMALS));
  return (value) => rounded(value, decimals);
}
