/** A scoring rule as read from prose: clauses with the places they were read from, and what was not understood. */
import type { Comparator } from './quantity';
import type { Exact } from './decimal';

export type RuleKind =
  | 'ratio'
  | 'bands'
  | 'deduction'
  | 'increment'
  | 'interpolation'
  | 'checkpoints'
  | 'tiers'
  | 'passFail'
  | 'measure'
  | 'judgement'
  | 'none';

/** A stretch of the rule's original text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Points as such, as a share of the weight (full marks are `{ of: 'weight', value: '1' }`), or as what is left of
 * full marks after so many points were taken off (`扣2分` as the award of a band: `{ of: 'fullLess', value: '2' }`).
 */
export interface Points {
  readonly of: 'points' | 'weight' | 'fullLess';
  readonly value: Exact;
}

/** Points between two ends, both included, of which a person chooses (`100%-80%` of the weight). */
export interface PointRange {
  readonly from: Points;
  readonly to: Points;
}

/** Points that run evenly from the lower to the upper end of a band (`0-10%之间按比例得分`). */
export interface LinearPoints {
  readonly atMin: Points;
  readonly atMax: Points;
}

/** A comparison with a number: `>= 95`. */
export interface Bound {
  readonly comparator: Comparator;
  readonly value: Exact;
  readonly unit: string | null;
}

/** What a clause looks at. */
export interface Subject {
  /**
   * `actual`: the value itself, on the scale of the rule's words; `achievement`: actual over target in percent (target
   * over actual where lower is better); `share`: actual over target in percent, whichever is better (超出预算10%);
   * `deviation`: distance between actual and target in percent of the target; `occurrence`: something counted
   * (problems found, days late), by a person or in the actual's own unit.
   */
  readonly of: 'actual' | 'achievement' | 'share' | 'deviation' | 'occurrence';
  /** The words of the rule for it (`资金支出率`); null where it names none. */
  readonly name: string | null;
  readonly unit: string | null;
}

export interface Band {
  readonly min: Exact | null;
  readonly minInclusive: boolean;
  readonly max: Exact | null;
  readonly maxInclusive: boolean;
  readonly points: Points | PointRange | LinearPoints;
  readonly span: Span;
}

export interface RatioClause {
  readonly kind: 'ratio';
  readonly span: Span;
  readonly subject: Subject;
  /** `rate`: the actual is itself the share of the weight; `lower`: target over actual; `deviation`: 1 - |a-t|/t; `mirror`: 2 - a/t. */
  readonly formula: 'higher' | 'lower' | 'deviation' | 'mirror' | 'rate';
  readonly times: Points;
  readonly cap: Points | null;
  readonly capStated: boolean;
  readonly floor: Points | null;
  /** Below (or above) this the rule gives nothing. */
  readonly zeroWhen: Bound | null;
  /** From here on full marks. */
  readonly fullWhen: Bound | null;
  /** A full-marks value that the rule itself names, where no target cell is asked. */
  readonly ownTarget: Exact | null;
}

export interface BandsClause {
  readonly kind: 'bands';
  readonly span: Span;
  readonly subject: Subject;
  readonly bands: readonly Band[];
}

/** Points off (or, as an increment, on) by steps. */
export interface StepClause {
  readonly kind: 'deduction' | 'increment';
  readonly span: Span;
  readonly subject: Subject;
  /** Which side of `from` is counted. */
  readonly direction: 'below' | 'above' | 'either';
  /** Where counting starts; null: at the target. */
  readonly from: Exact | null;
  readonly step: Exact;
  readonly unit: string | null;
  readonly points: Points;
  /** `whole`: only full steps; `proportional`: parts of steps too; `started`: each step begun; `unstated`. */
  readonly counting: 'whole' | 'proportional' | 'started' | 'unstated';
  /** The points at which counting starts; null: full marks for a deduction, none for an increment. */
  readonly start: Points | null;
  /** The most that this clause may take (or give). */
  readonly limit: Points | null;
  readonly zeroWhen: Bound | null;
  readonly fullWhen: Bound | null;
}

export interface InterpolationClause {
  readonly kind: 'interpolation';
  readonly span: Span;
  readonly subject: Subject;
  readonly anchors: readonly { readonly at: Exact; readonly points: Points }[];
}

export interface CheckpointsClause {
  readonly kind: 'checkpoints';
  readonly span: Span;
  readonly items: readonly Checkpoint[];
}
export interface Checkpoint {
  readonly label: string;
  readonly text: string;
  readonly points: Points | null;
  /**
   * `gain`: met earns the points; `absence`: the words name something bad, its absence earns them (and counts as met);
   * `loss`: present costs them; `veto`: present makes the whole indicator zero.
   */
  readonly polarity: 'gain' | 'absence' | 'loss' | 'veto';
  readonly span: Span;
}

export interface TiersClause {
  readonly kind: 'tiers';
  readonly span: Span;
  readonly levels: readonly { readonly label: string; readonly points: Points | PointRange; readonly span: Span }[];
}

export interface PassFailClause {
  readonly kind: 'passFail';
  readonly span: Span;
  readonly condition: string;
  /** Where the condition compares the actual with a number or with the target; null where a person must say. */
  readonly test: {
    readonly comparator: Comparator;
    readonly value: Exact | 'target';
    readonly unit: string | null;
  } | null;
  readonly points: Points;
  readonly otherwise: Points | 'judgement' | 'unstated';
}

export interface VetoClause {
  readonly kind: 'veto';
  readonly span: Span;
  readonly condition: string;
  /** A comparison that must hold for the veto to apply; null where the words compare nothing. */
  readonly test: Bound | null;
  /** Whether a person must say that the condition is met (after the test, where there is one). */
  readonly judged: boolean;
}

export interface MeasureClause {
  readonly kind: 'measure';
  readonly span: Span;
  readonly name: string;
  readonly formula: string;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly unit: string | null;
}

export interface JudgementClause {
  readonly kind: 'judgement';
  readonly span: Span;
  readonly most: Points | null;
}

/** A sentence about the table or other rules, not about this indicator's points. */
export interface StatementClause {
  readonly kind: 'statement';
  readonly span: Span;
  readonly about:
    | 'grades'
    | 'weights'
    | 'total'
    | 'rounding'
    | 'cap'
    | 'rescale'
    | 'requirement'
    | 'consequence'
    | 'monitoring'
    | 'overAchievement'
    | 'aggregation'
    | 'eitherOr'
    | 'reference'
    | 'definition';
  /** For `grades`: names with the lowest score of each, best first. */
  readonly grades?: readonly { readonly name: string; readonly min: Exact }[];
  /** For `overAchievement`: from this share of the target (in percent) on, the score counts only to this share. */
  readonly cuts?: readonly { readonly from: Exact; readonly share: Exact }[];
  /** For `rounding`: decimals kept. */
  readonly decimals?: number;
}

export type Clause =
  | RatioClause
  | BandsClause
  | StepClause
  | InterpolationClause
  | CheckpointsClause
  | TiersClause
  | PassFailClause
  | VetoClause
  | MeasureClause
  | JudgementClause
  | StatementClause;

export interface Rule {
  readonly text: string;
  /** The words of the sheet in whose place a person put `text`; empty where the sheet has none, absent where it is read as it stands. */
  readonly replaces?: string;
  /** The kind of the main clause. */
  readonly kind: RuleKind;
  readonly clauses: readonly Clause[];
  /** What was not understood, with its place. */
  readonly residue: readonly (Span & { readonly text: string })[];
  /** What the words do not say and the reading takes for granted, and what was repaired in them. */
  readonly assumptions: readonly Assumption[];
  /** 0 to 1; `core/rules` documents the formula. */
  readonly confidence: number;
}

/**
 * `cap`: no cap is stated, the weight caps; `sharedEdge`: two bands claim one value, the upper one gets it;
 * `wholeNumbers`: bands such as 30-59 are read up to the next one; `reversed`: the signs of a band are the wrong way
 * round; `direction`, `counting`, `split`, `polarity`, `subject`, `base`: which one was taken where the words leave it
 * open; `target`: words such as 完成 are held against the target; `combined`: several
 * parts give points, and how they combine is not said; `repair`: damage of typing or scanning was mended.
 */
export interface Assumption {
  readonly code:
    | 'cap'
    | 'sharedEdge'
    | 'wholeNumbers'
    | 'reversed'
    | 'direction'
    | 'counting'
    | 'split'
    | 'polarity'
    | 'subject'
    | 'base'
    | 'target'
    | 'combined'
    | 'repair';
  readonly span: Span;
}

/** What a person decided where a rule leaves it to a person; an absent or null entry is not decided yet. */
export interface Decisions {
  /** For every checkpoint in the order of the rule: whether it is met (a loss or veto: whether it is present). */
  readonly checkpoints?: readonly (boolean | null)[];
  /** The place of the chosen tier, counted from 0. */
  readonly tier?: number;
  /** Points chosen inside the range of a tier or band, or given by judgement. */
  readonly points?: Exact;
  /** For every pass-or-fail clause that compares no numbers, or compares with the target. */
  readonly passes?: readonly (boolean | null)[];
  /** For every veto that a person must judge: whether it applies. */
  readonly vetoes?: readonly (boolean | null)[];
  /** For every deduction or increment in the order of the rule: how often it occurred, in the unit of its step. */
  readonly occurrences?: readonly (Exact | null)[];
}

/** Why the points of a rule can't be said. */
export type Need = 'actual' | 'target' | 'weight' | 'judgement' | 'mapping';

/** The scores a rule can give at all, for checking an entered score. */
export type Attainable =
  | { readonly kind: 'set'; readonly values: readonly Exact[] }
  | { readonly kind: 'ranges'; readonly ranges: readonly { readonly from: Exact; readonly to: Exact }[] };

/** A flaw of the rule itself, with a value that shows it. */
export interface RuleFlaw {
  readonly code: 'rule-gap' | 'rule-overlap' | 'rule-reversed' | 'rule-points' | 'rule-order';
  /** A value (on the rule's own scale) at which the flaw shows; null where it is about points alone. */
  readonly witness: Exact | null;
  /** The id and data of the sentence that tells it, under `rule` in core/messages. */
  readonly message: { readonly id: string; readonly data: Readonly<Record<string, string | number>> };
  /** Whether the flaw is certain from the words (`error`), a thing to ask (`warning`) or worth a look (`info`). */
  readonly severity: 'error' | 'warning' | 'info';
}
