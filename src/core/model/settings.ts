/** What a person may choose; kept in the workbook's own sheet 绩衡设置, so that it travels with the file. */
import type { GradeScale, Severity } from './analysis';
import type { Exact } from './decimal';

export interface Settings {
  /** The grade scale; null: the book's own where it states one, else the default. */
  readonly gradeScale: GradeScale | null;
  /** Decimals to which a written score is rounded half up; null: not rounded beyond four decimals. */
  readonly scoreDecimals: number | null;
  /** What a rule that only defines a measure gives: nothing until confirmed, or min(1, measure) of the weight. */
  readonly measureConvention: 'none' | 'ratio';
  /** Actual over target, in percent, above which over-achievement is told, and above which it is a warning. */
  readonly overAchievement: { readonly info: Exact; readonly warning: Exact };
  /** Severity by code, `off` to silence a check; codes not named keep their default. */
  readonly checks: Readonly<Record<string, Severity | 'off'>>;
}

/** Used where the workbook has no 绩衡设置. Grade cut-offs: domain convention for budget evaluation, see guide §6. */
export const DEFAULT_SETTINGS: Settings = {
  gradeScale: null,
  scoreDecimals: null,
  measureConvention: 'none',
  overAchievement: { info: '130', warning: '300' },
  checks: {},
};

export const DEFAULT_GRADE_SCALE: GradeScale = [
  { name: '优', min: '90' },
  { name: '良', min: '80' },
  { name: '中', min: '60' },
  { name: '差', min: '0' },
];
