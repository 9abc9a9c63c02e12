/** Tables and what stands in them, as recognised: each guess with its confidence and what it rests on. */
import type { Exact } from './decimal';
import type { Area, CellAddress } from './snapshot';
import type { Message } from './text';

export const TABLE_KINDS = ['indicators', 'summary', 'completion', 'targets', 'budget', 'list'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** Below this confidence a reading is put to a person instead of being scored. */
export const ASK_BELOW = 0.6;

export const LEVEL_ROLES = ['level1', 'level2', 'level3', 'level4'] as const;
export const LEVEL_WEIGHT_ROLES = ['level1Weight', 'level2Weight', 'level3Weight'] as const;
export const MONEY_ROLES = [
  'initialBudget',
  'adjustment',
  'adjustmentRate',
  'adjustedBudget',
  'executed',
  'executionRate',
] as const;

export type LevelRole = (typeof LEVEL_ROLES)[number];
export type MoneyRole = (typeof MONEY_ROLES)[number];
export const COLUMN_ROLES = [
  ...LEVEL_ROLES,
  ...LEVEL_WEIGHT_ROLES,
  ...MONEY_ROLES,
  'index',
  'name',
  'explanation',
  'rule',
  'weight',
  'target',
  'actual',
  'status',
  'score',
  'reviewScore',
  'levelScore',
  'rate',
  'reason',
  'grade',
  'remark',
  'category',
  'item',
  'text',
  'count',
  'amount',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a guess rests on, in words and cells. */
export interface Evidence {
  readonly message: Message;
  readonly cells: readonly CellAddress[];
}

export interface Column {
  readonly column: number;
  readonly role: ColumnRole;
  /** The header as written, lower header row last; blanks removed. */
  readonly header: string;
  /** A unit told by the header (`%`, `万元`), as written. */
  readonly unit: string | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** Where on the sheet a value stands: the top left cell of a merged one. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Indicator {
  /** The Excel row of the leaf; of one that spans rows, the first. */
  readonly row: number;
  readonly lastRow: number;
  /** From the outermost level inwards, numbering kept, blanks removed as the contract says. */
  readonly levels: readonly string[];
  /** The cell of each level's label, same order; a merged label's top left cell. */
  readonly levelPlaces: readonly Place[];
  /** Where the row's values stand, by role; also where an empty cell would hold one. */
  readonly places: Readonly<Partial<Record<ColumnRole, Place>>>;
  readonly weight: Exact | null;
  readonly target: string | null;
  readonly actual: string | null;
  readonly rule: string | null;
  readonly score: Exact | null;
  readonly reviewScore: Exact | null;
  readonly rate: Exact | null;
  readonly status: string | null;
  readonly reason: string | null;
  readonly explanation: string | null;
  /** Rows of other tables that tell of the same indicator. */
  readonly same: readonly { readonly sheet: string; readonly row: number }[];
}

export interface Total {
  readonly row: number;
  readonly label: string;
  /** The path of levels that it sums; empty for the whole table. */
  readonly scope: readonly string[];
  /** A `levelScore` (or level weight) cell beside the rows it sums, rather than a row of its own. */
  readonly isLevelCell: boolean;
  readonly places: Readonly<Partial<Record<ColumnRole, Place>>>;
  readonly weight: Exact | null;
  readonly score: Exact | null;
  readonly rate: Exact | null;
  /** Amounts of a money or list table, by column. */
  readonly amounts: readonly { readonly column: number; readonly role: ColumnRole | null; readonly value: Exact }[];
}

/**
 * What full marks are measured in: `points` of the whole, `relative`: every block adds up to a hundred of its own,
 * `labels`: told inside the indicators' labels, `none`.
 */
export type Weighting = 'points' | 'relative' | 'labels' | 'none';
/** Those that a person may choose for a table that is weighted. */
export const CHOSEN_WEIGHTINGS = ['points', 'relative', 'labels'] as const satisfies readonly Weighting[];
export type ChosenWeighting = (typeof CHOSEN_WEIGHTINGS)[number];

/** Full marks are 100, and some thousands where forms are added up; a figure beyond this is no weight and no score. */
export const MOST_POINTS = 1_000_000;

/** What a row of the table is. */
export interface BodyRow {
  readonly row: number;
  readonly kind: 'indicator' | 'total' | 'item' | 'section' | 'header' | 'text';
}

export interface Table {
  /** `t1`, `t2`… by sheet order, then top, then left. */
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly kind: TableKind;
  /** The title above the table, null where none was found. */
  readonly title: string | null;
  /** The caption's unit as written. */
  readonly unit: string | null;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
  readonly columns: readonly Column[];
  readonly rows: readonly BodyRow[];
  readonly indicators: readonly Indicator[];
  readonly totals: readonly Total[];
  /** Absent where nothing is weighted. */
  readonly weighting?: Weighting;
  /** The id of the table on the sheet before that this one goes on with. */
  readonly continues?: string;
}

/** A paragraph of running text outside every table, for checks that hold prose against tables. */
export interface Prose {
  readonly at: CellAddress;
  readonly text: string;
}

/** What recognition finds in a book. */
export interface Recognition {
  readonly tables: readonly Table[];
  readonly prose: readonly Prose[];
}
