/** The phrases a rule is made of, between tokens and clauses; each parser takes the tokens and a place, and may decline. */
import type { Exact, PointRange, Points } from '../../model';
import type { Expression } from './expression';
import type { ScoreFormula } from './scoreFormula';
import type { Token } from './tokens';

/** One end of a stretch of values. */
export interface End {
  readonly value: Exact;
  readonly inclusive: boolean;
  /** Whether the words say that the end belongs or does not. */
  readonly stated: boolean;
  /** `85%（含）以下`: claimed in so many words, so that a neighbour that says nothing leaves it. */
  readonly isClaimed?: boolean;
}

/** The values a condition allows: `≥95%`, `80%-90%（不含）`, `负增长`, `达到目标值`. */
export interface Region {
  readonly min: End | null;
  readonly max: End | null;
  readonly unit: string | null;
  /**
   * `target`: the values say in percent how far the target is reached; `share`: they are the actual in percent of it
   * (`超出预算10%`).
   */
  readonly relativeTo: 'target' | 'share' | null;
  /** A rank: lower is better. */
  readonly isRank: boolean;
  /** A single number as it stands (`100%的得12分`), which may mean "exactly" or "from here on". */
  readonly isBare: boolean;
  /** `下降`, `持平`: on which side of 0, without a number. */
  readonly isTendency: boolean;
}

/** What a condition earns. */
export interface Award {
  readonly points: Points | PointRange;
  /** Points lost rather than points given. */
  readonly isLoss: boolean;
  /** Stands in brackets behind what it rewards. */
  readonly isBracketed: boolean;
}

/** `每低于1个百分点扣0.5分`. */
export interface Step {
  readonly verb: 'loses' | 'gains';
  readonly direction: 'below' | 'above' | 'either' | 'count';
  readonly size: Exact;
  readonly unit: string | null;
  readonly points: Points;
  readonly counting: 'whole' | 'proportional' | 'started' | 'unstated';
  readonly isRelativeToTarget: boolean;
  /** A number that the step itself counts from (`每高于10%的部分`). */
  readonly from: Exact | null;
  /** The words for what is counted, the number left out (`发现问题` of `每发现1处问题`); may be empty. */
  readonly counted: string;
}

/** `扣完为止`, `最多扣5分`, `最高10分`, `最低0分`, `基础分60分`. */
export interface Limit {
  readonly of: 'floor' | 'cap' | 'loss' | 'base';
  readonly points: Points | PointRange | null;
}

/** `按完成比例得分`, `按比例扣分`, `按线性插值计算`. */
export interface Proportion {
  readonly isLoss: boolean;
  /** What the points go by, as written (`实际完成`, `满意度百分比`); may be empty. */
  readonly name: string;
  readonly isLinear: boolean;
}

/** `得分＝…` or `…率＝…`. */
export interface Formula {
  /** What stands before the equals sign; empty where there is none. */
  readonly name: string;
  /** The right-hand side as written. */
  readonly text: string;
  /** Whether it says how points are calculated, rather than what a measure is. */
  readonly isScore: boolean;
  /** How the points are calculated; null for a measure, and where the formula is not understood. */
  readonly score: ScoreFormula | null;
  /** The right-hand side as a tree, for points that run evenly over a band; null for a measure. */
  readonly expression: Expression | null;
  /** For a quotient, what is divided by what. */
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** A sign was lost and taken as read. */
  readonly isMended: boolean;
}

interface Extent {
  /** Offsets in the normalised text. */
  readonly start: number;
  readonly end: number;
}

export type Phrase = Extent &
  (
    | { readonly kind: 'text' }
    | { readonly kind: 'mark'; readonly text: string }
    | { readonly kind: 'item'; readonly number: number }
    | { readonly kind: 'region'; readonly region: Region }
    | { readonly kind: 'award'; readonly award: Award }
    | { readonly kind: 'step'; readonly step: Step }
    | { readonly kind: 'limit'; readonly limit: Limit }
    | { readonly kind: 'proportion'; readonly proportion: Proportion }
    | { readonly kind: 'counts'; readonly share: Exact }
    | { readonly kind: 'formula'; readonly formula: Formula }
    | { readonly kind: 'judged' }
    | { readonly kind: 'otherwise' }
  );

/** A parser's success: what it read and the place of the next token. */
export interface Parsed<T> {
  readonly value: T;
  readonly next: number;
}

export type Tokens = readonly Token[];

export const FULL_MARKS: Points = { of: 'weight', value: '1' };
export const NO_POINTS: Points = { of: 'points', value: '0' };

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'mark' && marks.includes(token.text);
}

export function isWord(token: Token | undefined, ...classes: readonly string[]): boolean {
  return token?.kind === 'word' && token.classes.some((name) => classes.includes(name));
}

export function isText(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === 'text' && pattern.test(token.text);
}
