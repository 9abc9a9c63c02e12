/** What one clause contributes to the points, as a function of the actual. */
import type { Message, Need } from '../../model';
import { type Rational, roundHalfUp, toExact } from '../../numbers';
import type { Probe } from './probe';

/** Points of one clause at a value of the actual; null where the clause says nothing about that value. */
export type Score = (actual: Probe) => Rational | null;

/**
 * - `award`: gives points; `loss` and `gain`: taken from, or added to, what is awarded;
 * - `veto`: 1 where everything is lost, else 0;
 * - `scale`: a factor on the result (over-achievement cuts).
 */
export interface KnownPart {
  readonly role: 'award' | 'loss' | 'gain' | 'veto' | 'scale';
  readonly score: Score;
  /** Values of the actual at which the score may jump or bend. */
  readonly edges: readonly Rational[];
  /** The edges between two actuals, where there are many in all. */
  readonly edgesWithin?: (low: Rational, high: Rational) => readonly Rational[];
  readonly usesActual: boolean;
  /** Between two neighbouring edges the score does not change. */
  readonly isLevel?: boolean;
  /** The arithmetic in words at a value; null where the part plays no role there. */
  readonly explain: (actual: Rational | null) => Message | null;
  /** Of an award: the most it can give, for telling whether several add up; absent: the weight. */
  readonly most?: Rational;
  /** A second way in which the words can be understood, where they leave it open. */
  readonly alternative?: Score;
}

/** A clause that cannot be evaluated, and why. */
export interface UnknownPart {
  readonly role: 'unknown';
  readonly needs: readonly Need[];
  readonly why: Message;
  /** Whether it would only take points away, so that the others still bound the result. */
  readonly isVeto?: boolean;
}

export type Part = KnownPart | UnknownPart;

export function unknown(needs: readonly Need[], id: string, data: Message['data'] = {}): UnknownPart {
  return { role: 'unknown', needs, why: { id: `rules.why.${id}`, data } };
}

/** A part that is the same whatever the actual is. */
export function constant(role: KnownPart['role'], value: Rational, explanation: Message | null): KnownPart {
  return { role, score: () => value, edges: [], usesActual: false, isLevel: true, explain: () => explanation };
}

/** A number as an explanation prints it: at most four decimals. */
export function shown(value: Rational): string {
  return toExact(roundHalfUp(value, 4));
}
