/** How one target or actual value is read. Kinds and fields as in the command line's contract. */
import type { Exact } from './decimal';

export type QuantityKind =
  | 'number'
  | 'range'
  | 'rank'
  | 'change'
  | 'date'
  | 'tier'
  | 'qualitative'
  | 'notApplicable'
  | 'placeholder'
  | 'rule'
  | 'none';

export type Comparator = '>=' | '>' | '<=' | '<' | '=';

export interface Quantity {
  readonly text: string;
  readonly kind: QuantityKind;
  /** Percentages keep their number (95 % is 95); money and counts stand in the unit's base (1.1亿元 is 110000000). */
  readonly value: Exact | null;
  /** The base unit: `%`, `百分点`, `元`, `家`, `人次`; null where none is written. */
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  readonly min: Exact | null;
  readonly max: Exact | null;
  readonly approximate: boolean;
  /** Half of this is the most that rounding may have hidden; null where the value is exact or absent. Same scale as `value`. */
  readonly step: Exact | null;
  /** Where one text tells several quantities (`国家级2个、省级5个`): all of them, the first one repeated above. */
  readonly parts: readonly QuantityPart[];
  /** For `change`: what it is measured against, as written (`上年`, `同比`). */
  readonly baseline: string | null;
  /**
   * What a written 1 stands for: 10000 for `2.3万元`, else 1. A bare number beside this one in the same row is on the
   * written scale, not on the base.
   */
  readonly scale: Exact;
  /** What the words mean where `kind` alone does not say it. */
  readonly sense: QuantitySense | null;
  /** Days of a date or deadline; also of a number that carries one (`6月底前完成3场`). */
  readonly date: DateSpan | null;
  /** What the reading had to assume or mend. */
  readonly marks: readonly QuantityMark[];
  /** Words that were not understood, as written. */
  readonly residue: readonly string[];
  /** 0 to 1; lowered by repairs of typing damage, residue and implied values. */
  readonly confidence: number;
}

export interface QuantityPart {
  readonly label: string | null;
  /** Null for a range. */
  readonly value: Exact | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  readonly min: Exact | null;
  readonly max: Exact | null;
}

/** From the first to the last day, both included: `2023-12-31`, or `--12-31` where no year is told. */
export interface DateSpan {
  readonly first: string;
  readonly last: string;
}

/**
 * - of a range: `tolerance`, a band around a target told elsewhere; `value` is its half width;
 * - of a date: `deadline` (due, an upper bound), `schedule` (by plan, no day told);
 * - of a number: `amountsByPeriod`, several amounts, each for some months;
 * - of a tier: `yesNo`, `level` (优, 高, B级), `tierClaim` (基本达成), `completionClaim` (已完成), `notDone`;
 * - of a qualitative value: `vague` (有所提升), `direction` (降低故障率), `condition` (符合规定; a deliverable too).
 */
export type QuantitySense =
  | 'tolerance'
  | 'deadline'
  | 'schedule'
  | 'amountsByPeriod'
  | 'yesNo'
  | 'level'
  | 'tierClaim'
  | 'completionClaim'
  | 'notDone'
  | 'vague'
  | 'direction'
  | 'condition';

/**
 * `implied`: the words imply the number (全覆盖); `repaired`: typing damage was mended; `unitInherited`: the unit is
 * the header's, the name's or the other cell's; `shareRead`: 0.95 was taken for 95 %; `yearInherited`: the year is the
 * form's; `negativeBrackets`: (5) means -5; `twice`: the same value told twice; `floatNoise`: digits beyond single
 * precision dropped; `conflict`: its words contradict each other; `beyondSize`: a number so large or so small that no
 * form means it, which therefore is none.
 */
export type QuantityMark =
  | 'implied'
  | 'repaired'
  | 'unitInherited'
  | 'shareRead'
  | 'yearInherited'
  | 'negativeBrackets'
  | 'twice'
  | 'floatNoise'
  | 'conflict'
  | 'beyondSize';
