/** The roles and kinds a person may choose, those asked for most first. */
import type { ColumnRole, TableKind } from '../../core/model';

export const COMMON_ROLES: readonly ColumnRole[] = [
  'level1',
  'level2',
  'level3',
  'name',
  'weight',
  'target',
  'actual',
  'rule',
  'score',
  'rate',
  'reason',
  'remark',
];

export const OTHER_ROLES: readonly ColumnRole[] = [
  'level4',
  'level1Weight',
  'level2Weight',
  'level3Weight',
  'levelScore',
  'reviewScore',
  'explanation',
  'status',
  'grade',
  'index',
  'category',
  'item',
  'initialBudget',
  'adjustment',
  'adjustmentRate',
  'adjustedBudget',
  'executed',
  'executionRate',
  'count',
  'amount',
  'text',
];

export const KINDS: readonly TableKind[] = ['indicators', 'summary', 'completion', 'targets', 'budget', 'list'];

/** Below this, a guess is drawn as doubtful. */
export const SURE = 0.75;
