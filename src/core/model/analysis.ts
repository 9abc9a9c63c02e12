/** The result of analysing one workbook: what was found, what it scores, what contradicts what. */
import type { Exact } from './decimal';
import type { CellAddress } from './snapshot';
import type { Quantity } from './quantity';
import type { Attainable, Need, Rule } from './rule';
import type { Prose, Table } from './table';
import type { Message } from './text';

/** `rule`: the rule says it; `convention`: a measure mapped as agreed; `judgement`: a person decides; `unknown`: an input is missing. */
export type Basis = 'rule' | 'convention' | 'judgement' | 'unknown';

/** A value together with the cell it was taken from. */
export interface Sourced<T> {
  readonly value: T;
  readonly at: CellAddress;
}

/** The score of one indicator row, drawn from every table that tells of it. */
export interface IndicatorScore {
  readonly table: string;
  readonly row: number;
  readonly rule: Sourced<Rule> | null;
  readonly weight: Sourced<Exact> | null;
  readonly target: Sourced<Quantity> | null;
  readonly actual: Sourced<Quantity> | null;
  /** Exact, at most four decimals, between 0 and the weight; null where the sheet does not decide. */
  readonly computed: Exact | null;
  /** The least and the most that the score can be, given how far the actual was rounded; equal where it is exact. */
  readonly range: { readonly low: Exact; readonly high: Exact } | null;
  readonly basis: Basis;
  readonly needs: readonly Need[];
  readonly attainable: Attainable | null;
  /** How the computed score came about, or why there is none. */
  readonly why: Message;
}

/** The computed score of a level, a summary row or a total. */
export interface RolledScore {
  readonly table: string;
  readonly row: number;
  /** The levels it covers; empty for the whole table. */
  readonly scope: readonly string[];
  /** The rows whose computed scores add up to it. */
  readonly parts: readonly { readonly table: string; readonly row: number }[];
  readonly computed: Exact | null;
  readonly why: Message;
}

export interface GradeBand {
  readonly name: string;
  readonly min: Exact;
}
/** Best first; the last one reaches down to everything. */
export type GradeScale = readonly GradeBand[];

export interface Result {
  readonly score: Exact | null;
  readonly scoreAt: CellAddress | null;
  readonly computed: Exact | null;
  readonly fullMarks: Exact | null;
  readonly grade: string | null;
  readonly statedGrade: Sourced<string> | null;
  readonly scale: GradeScale;
  /** Where the scale was read; null for the default or a setting. */
  readonly scaleAt: CellAddress | null;
}

/** One of several scored forms of a book, with a total and a grade of its own. */
export interface ScoredForm {
  /** Ids of the tables that tell of it: its pages, and tables that repeat its rows. */
  readonly tables: readonly string[];
  /** As its first table is headed; null where it is not. */
  readonly title: string | null;
  readonly result: Result;
}

export type Severity = 'error' | 'warning' | 'info';

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** The first is the cell in which the contradiction stands, the others what it rests on. */
  readonly cells: readonly CellAddress[];
  readonly stated: string | null;
  readonly expected: string | null;
  readonly message: Message;
  /** A value that may safely be put into the first cell on a click; absent where none may. */
  readonly repair?: Exact | string;
}

export interface Undecided {
  readonly code: string;
  readonly cells: readonly CellAddress[];
  readonly reason: Message;
}

export interface Analysis {
  readonly workbook: string;
  readonly tables: readonly Table[];
  readonly prose: readonly Prose[];
  readonly scores: readonly IndicatorScore[];
  readonly rolled: readonly RolledScore[];
  readonly result: Result;
  /** Where the book holds several forms: each of them, in the order of the book; absent where it holds one or none. */
  readonly forms?: readonly ScoredForm[];
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
}
