/** What a form of scoring rule consists of; a new one is a folder beside these and a line in the registry. */
import type { Clause, Decisions, Rule, RuleFlaw } from '../../model';
import type { Rational } from '../../numbers';
import type { Frame } from '../evaluate/frame';
import type { Part } from '../evaluate/part';
import type { FormulaFrame, FormulaPart } from '../formula/frame';
import type { Reading } from '../reading/reading';
import type { Syntax } from '../restate/syntax';
import type { Vocabulary } from '../restate/vocabulary';

/** The lists of decisions in which clauses have their places. */
export type DecisionList = 'checkpoints' | 'passes' | 'vetoes' | 'occurrences';

export interface Scoring {
  readonly frame: Frame;
  /** The place of the clause's first decision in its list. */
  readonly place: number;
  /** Whether another clause of the rule gives or takes points. */
  readonly hasPoints: boolean;
  readonly convention: 'none' | 'ratio';
}

export interface RuleForm<C extends Clause = Clause> {
  /** The kinds of clause that are this form's. */
  readonly kinds: readonly C['kind'][];
  /** Takes what is this form's from what is still open of the text. */
  read(reading: Reading): void;
  /** How the canonical line says a clause. */
  syntax(vocabulary: Vocabulary): Syntax<Omit<C, 'span'>>;
  /** What a clause contributes to the points. */
  score(clause: C, scoring: Scoring): readonly Part[];
  /** Whether clauses of this form give or take points of themselves. */
  readonly givesPoints: boolean;
  /** Which decisions of a person a clause asks for, and how many. */
  decides?(clause: C): { readonly list: DecisionList & keyof Decisions; readonly count: number } | null;
  /** What a clause contributes to the live formula; null where no formula can tell it. Absent: never. */
  formula?(clause: C, formula: FormulaFrame): readonly FormulaPart[] | null;
  /** What is wrong with a clause; the weight is null where it is not known or does not apply. */
  flaws?(clause: C, weight: Rational | null, rule: Rule): readonly RuleFlaw[];
}

/** A form among the others, its clause type no longer visible. */
export function form<C extends Clause>(own: RuleForm<C>): RuleForm {
  return own as unknown as RuleForm;
}
