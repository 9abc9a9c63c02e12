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
  /** Words that were not understood, as written. */
  readonly residue: readonly string[];
  /** 0 to 1; lowered by repairs of typing damage, residue and implied values. */
  readonly confidence: number;
}

export interface QuantityPart {
  readonly label: string | null;
  readonly value: Exact;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
}
