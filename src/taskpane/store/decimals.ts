/** With how many decimals scores are shown and proposed; the exact value stays beside them. */
import type { Analysis, Exact, IndicatorScore, Table } from '../../core/model';
import { exact, roundHalfUp, toExact } from '../../core/numbers';
import type { Book } from './state';

/** What forms are commonly filled in with, and the most that a computed score has. */
export const USUAL_DECIMALS = 2;
export const MOST_DECIMALS = 4;

/** As the setting says; without one, as many as the scores entered in the book have, and no fewer than is usual. */
export function scoreDecimals({ analysis, settings }: Book): number {
  return settings.scoreDecimals ?? enteredDecimals(analysis);
}

/** @example rounded('36.6667', 2) // '36.67' */
export function rounded(value: Exact, decimals: number): Exact {
  return toExact(roundHalfUp(exact(value), decimals));
}

/** A computed score before it was rounded to four decimals, where it is known exactly. */
export function unrounded({ computed, range }: IndicatorScore): Exact | null {
  return computed !== null && range !== null && range.low === range.high ? range.low : computed;
}

function enteredDecimals(analysis: Analysis): number {
  let most = counted.get(analysis);
  if (most === undefined) {
    most = Math.min(MOST_DECIMALS, Math.max(USUAL_DECIMALS, ...analysis.tables.map(decimalsOfTable)));
    counted.set(analysis, most);
  }
  return most;
}

/** An analysis is never changed, only replaced. */
const counted = new WeakMap<Analysis, number>();

/** The most decimals that an entered score of the table has. */
export function decimalsOfTable({ indicators }: Table): number {
  return indicators.reduce((most, { score }) => Math.max(most, score?.split('.')[1]?.length ?? 0), 0);
}
