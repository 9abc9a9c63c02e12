/** What a person may choose; kept in the workbook's own sheet 绩衡设置, so that it travels with the file. */
import type { GradeScale, Severity } from './analysis';
import type { Exact } from './decimal';
import type { Decisions } from './rule';
import type { Area } from './snapshot';
import type { ChosenWeighting, ColumnRole, TableKind } from './table';

export interface Settings {
  /** The grade scale; null: the book's own where it states one, else the default. */
  readonly gradeScale: GradeScale | null;
  /** Decimals to which a written score is rounded half up; null: not rounded beyond four decimals. */
  readonly scoreDecimals: number | null;
  /** What a rule that only defines a measure gives: nothing until confirmed, or min(1, measure) of the weight. */
  readonly measureConvention: MeasureConvention;
  /** Actual over target, in percent, above which over-achievement is told, and above which it is a warning. */
  readonly overAchievement: { readonly info: Exact; readonly warning: Exact };
  /** Severity by code, `off` to silence a check; codes not named keep their default. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
  /** What a person decided where a rule leaves it to a person; at most one entry per indicator. */
  readonly decisions: readonly IndicatorDecision[];
  /** Readings of tables and columns that a person put right; a later entry about the same thing wins. */
  readonly corrections: readonly Correction[];
  /** Findings that a person set aside, with the reason; they stay countable. */
  readonly ignored: readonly IgnoredFinding[];
  /** Header words of a person's own, beside the vocabulary of core/recognise and before it; absent where there are none. */
  readonly headerWords?: readonly HeaderWords[];
  /** What weights are measured in, where a person said so; a later entry about the same table wins. */
  readonly weightings?: readonly WeightingChoice[];
  /** Checks that a person added; absent where there are none. */
  readonly ownChecks?: readonly OwnCheck[];
  /** Rules that a person had read otherwise; at most one entry per indicator. Absent where there are none. */
  readonly ruleReadings?: readonly RuleReading[];
  /** A person's own rules to choose from, beside those of core/rules; absent where there are none. */
  readonly rulePresets?: readonly OwnPreset[];
}

export const OWN_CHECK_KINDS = ['required', 'unique', 'oneOf', 'range', 'sum', 'compare'] as const;
export type OwnCheckKind = (typeof OWN_CHECK_KINDS)[number];

/**
 * A check of the user's own, as typed into 绩衡设置; core/checks reads and validates it.
 * - `required`: no cell may be empty; `unique`: no two cells say the same;
 * - `oneOf`: each cell is one of `argument` (`优、良、中、差`);
 * - `range`: each number lies in `argument` (`0～100`, `≥0`);
 * - `sum`: the numbers add up to `argument` (a number, or a cell such as `D40`);
 * - `compare`: each number stands to `argument` as told (`≤权重`, `≤E5:E20`, `=100`).
 */
export interface OwnCheck {
  readonly kind: OwnCheckKind;
  /** Empty: every sheet that has such a column. */
  readonly sheet: string;
  /** A range of cells (`F5:F40`), or the header of a column. */
  readonly target: string;
  readonly argument: string;
  /** What to tell when it fails, in the user's own words; may be empty. */
  readonly note: string;
}

export type MeasureConvention = 'none' | 'ratio';

/** Names an indicator so that it is found again after rows were inserted: its sheet and its path of levels. */
export interface IndicatorKey {
  readonly sheet: string;
  readonly levels: readonly string[];
}

export interface IndicatorDecision extends IndicatorKey {
  /** The rule's text as it was when the person decided; a decision on a rule reworded since is not applied. */
  readonly rule: string;
  readonly decisions: Decisions;
  /** The mapping confirmed (or refused) for this indicator's measure; null: as {@link Settings.measureConvention} says. */
  readonly convention: MeasureConvention | null;
}

/** What an indicator's rule says by a person's word: a line that takes the place of the rule's own words. */
export interface RuleReading extends IndicatorKey {
  /** The rule's text as it was, empty where the row had none; a rule reworded since is read by its own words again. */
  readonly rule: string;
  /** The canonical line of the reading, or any sentence that says it. */
  readonly line: string;
}

/** A rule with a name, to be taken over for many indicators. */
export interface OwnPreset {
  readonly name: string;
  readonly line: string;
}

/** Names a table so that it is found again after it moved: its sheet and its headers, left to right, as recognised. */
export interface TableKey {
  readonly sheet: string;
  readonly headers: readonly string[];
}

/** What a person's own header words say a column holds, in every table of the book. */
export interface HeaderWords {
  readonly role: ColumnRole;
  /** Whole headers, as shown; blanks, numbering and brackets at the end do not matter. */
  readonly words: readonly string[];
}

/** How the weights of a table are to be taken, where the reading that adds up is not the one that is meant. */
export interface WeightingChoice extends TableKey {
  readonly weighting: ChosenWeighting;
}

/**
 * - `column`: what a column of a table holds; `none`: nothing that counts. The header tells it from a column that has
 *   since taken its place.
 * - `kind`: what a table is; `none`: no table.
 * - `area`: where a table stands, header rows first, where recognition missed it or took too much or too little. With
 *   the texts of its first row and the first text of its last one it is found again after rows were inserted.
 */
export type Correction =
  | (TableKey & {
      readonly kind: 'column';
      readonly column: number;
      readonly header: string;
      readonly role: ColumnRole | 'none';
    })
  | (TableKey & { readonly kind: 'kind'; readonly tableKind: TableKind | 'none' })
  | {
      readonly kind: 'area';
      readonly sheet: string;
      readonly area: Area;
      readonly headers?: readonly string[];
      readonly last?: string;
    };

export interface IgnoredFinding {
  readonly code: string;
  readonly sheet: string;
  /** Where it stands, in the table's own words rather than by address: see `placeName` of this folder. */
  readonly place: readonly string[];
  /** What the cell said when it was set aside; a cell that says something else is judged anew. */
  readonly stated: string | null;
  readonly reason: string;
}

/** Used where the workbook has no 绩衡设置. Grade cut-offs: domain convention for budget evaluation, see guide §6. */
export const DEFAULT_SETTINGS: Settings = {
  gradeScale: null,
  scoreDecimals: null,
  measureConvention: 'none',
  overAchievement: { info: '130', warning: '300' },
  checks: {},
  decisions: [],
  corrections: [],
  ignored: [],
};

export const DEFAULT_GRADE_SCALE: GradeScale = [
  { name: '优', min: '90' },
  { name: '良', min: '80' },
  { name: '中', min: '60' },
  { name: '差', min: '0' },
];
