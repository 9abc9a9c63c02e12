/** What a language must say so that a rule can be restated in it; `{…}` are the parts that differ from rule to rule. */
import type { RatioClause, StatementClause, StepClause, Subject } from '../../model';

export interface Vocabulary {
  readonly quote: '「' | '"';
  /** Between clauses, and between the items of one. */
  readonly clauses: string;
  readonly items: string;
  readonly points: {
    readonly points: string;
    readonly full: string;
    readonly share: string;
    readonly less: string;
    readonly range: string;
    readonly even: string;
  };
  readonly subject: {
    readonly named: string;
    readonly unnamed: string;
    readonly unit: string;
    readonly of: Readonly<Record<Subject['of'], string>>;
  };
  readonly bound: {
    /** A comparison with its unit, and without one. */
    readonly bound: string;
    readonly zeroWhen: string;
    readonly fullWhen: string;
    readonly target: string;
  };
  readonly ratio: {
    readonly ratio: string;
    readonly formula: Readonly<Record<RatioClause['formula'], string>>;
    readonly conventionalCap: string;
    readonly statedCap: string;
    readonly cap: string;
    readonly unstatedCap: string;
    readonly floor: string;
    readonly ownTarget: string;
  };
  readonly bands: { readonly bands: string; readonly band: string; readonly infinity: string };
  readonly steps: {
    readonly deduction: string;
    readonly increment: string;
    readonly direction: Readonly<Record<StepClause['direction'], string>>;
    readonly fromTarget: string;
    readonly from: string;
    readonly counting: Readonly<Record<StepClause['counting'], string>>;
    readonly start: string;
    readonly limit: string;
  };
  readonly interpolation: { readonly anchors: string; readonly none: string; readonly anchor: string };
  readonly checkpoints: {
    readonly checkpoints: string;
    readonly item: string;
    readonly gain: string;
    readonly gainOpen: string;
    readonly absence: string;
    readonly absenceOpen: string;
    readonly loss: string;
    readonly lossOpen: string;
    readonly veto: string;
  };
  readonly tiers: { readonly tiers: string; readonly level: string };
  readonly passFail: {
    readonly passFail: string;
    readonly test: string;
    readonly otherwise: string;
    readonly judged: string;
    readonly unstated: string;
  };
  readonly veto: { readonly veto: string; readonly judged: string; readonly plain: string };
  readonly measure: {
    readonly measure: string;
    readonly formula: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly unit: string;
  };
  readonly judgement: { readonly judgement: string; readonly most: string };
  readonly statement: {
    readonly about: Readonly<Record<StatementClause['about'], string>>;
    readonly statement: string;
    readonly grades: string;
    readonly grade: string;
    readonly cuts: string;
    readonly cut: string;
    readonly decimals: string;
  };
}
