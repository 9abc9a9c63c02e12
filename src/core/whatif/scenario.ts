/** A scenario: what is supposed instead of what the workbook says. Overrides over an immutable base; nothing is written. */
import type { Analysis, Exact, GradeScale, IndicatorDecision, IndicatorKey, Settings, Snapshot } from '../model';

export interface Base {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  readonly analysis: Analysis;
}

export interface Scenario {
  readonly name: string;
  readonly overrides: readonly Override[];
}

/**
 * - `actual`: as typed into the cell; a bare number takes the unit that the cell shows;
 * - `weight`: in points;
 * - `decision`: in place of what the person decided so far;
 * - `grades`: another scale.
 */
export type Override =
  | (IndicatorKey & { readonly kind: 'actual'; readonly text: string })
  | (IndicatorKey & { readonly kind: 'weight'; readonly weight: Exact })
  | (IndicatorKey & { readonly kind: 'decision'; readonly decision: IndicatorDecision })
  | { readonly kind: 'grades'; readonly scale: GradeScale };

/** The overrides with one more, in place of one about the same thing. */
export function withOverride(overrides: readonly Override[], override: Override): readonly Override[] {
  return [...overrides.filter((each) => subjectOf(each) !== subjectOf(override)), override];
}

/** The overrides without any that is about the same thing. */
export function withoutOverride(overrides: readonly Override[], override: Override): readonly Override[] {
  return overrides.filter((each) => subjectOf(each) !== subjectOf(override));
}

/** One text for one indicator, to compare and look up by. */
export function keyText({ sheet, levels }: IndicatorKey): string {
  return JSON.stringify([sheet, ...levels]);
}

function subjectOf(override: Override): string {
  return override.kind === 'grades' ? 'grades' : `${override.kind} ${keyText(override)}`;
}
