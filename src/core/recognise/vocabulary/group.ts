/** The shape in which header words are kept: data with sources, a file per group of roles. */
import type { ColumnRole } from '../../model';

/**
 * What a header word may say of a column. Beyond the roles of the contract: `level`, a level whose number its place
 * tells; `band`, a merged first column that only names the block; the parts of a target told in several columns
 * (`sign`, `unit`); and columns that are easily mistaken for others (`baseline`, `forecast`, `previous`, `goal`).
 */
export type HeaderRole =
  ColumnRole | 'level' | 'band' | 'sign' | 'unit' | 'organisation' | 'baseline' | 'forecast' | 'previous' | 'goal';

export interface WordGroup {
  readonly role: HeaderRole;
  /** Other roles that the same words may have, with how likely they are beside the first one's 1. */
  readonly also?: Readonly<Partial<Record<HeaderRole, number>>>;
  /** How much one such word says that a row is a header: 1 certain, 0.5 a word that cells use as well. */
  readonly weight: number;
  /** Normalised as `label.ts` does: no blanks, no brackets, Latin letters small. */
  readonly words: readonly string[];
  /** Where the words were met. */
  readonly source: string;
}
