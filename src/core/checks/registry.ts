/** Every check of the program. A new check adds its folder, its messages and one line here. */
import { arithmeticMismatch } from './arithmetic-mismatch';
import { cellError } from './cell-error';
import type { Check } from './check';
import { completionMismatch } from './completion-mismatch';
import { countMismatch } from './count-mismatch';
import { dimensionMissing } from './dimension-missing';
import { doubleDeduction } from './double-deduction';
import { duplicateIndicator } from './duplicate-indicator';
import { gradeLabel } from './grade-label';
import { gradeMismatch } from './grade-mismatch';
import { misclassified } from './misclassified';
import { missingValue } from './missing-value';
import { ownCheck } from './own-check';
import { overAchieved } from './over-achieved';
import { rateImpossible } from './rate-impossible';
import { rateMismatch } from './rate-mismatch';
import { reasonMissing } from './reason-missing';
import { reasonUnexpected } from './reason-unexpected';
import { reviewDifference } from './review-difference';
import { ruleGap } from './rule-gap';
import { ruleOrder } from './rule-order';
import { ruleOverlap } from './rule-overlap';
import { rulePoints } from './rule-points';
import { ruleReversed } from './rule-reversed';
import { scoreRange } from './score-range';
import { scoreRollup } from './score-rollup';
import { scoreRuleMismatch } from './score-rule-mismatch';
import { scoreUnattainable } from './score-unattainable';
import { sumMismatch } from './sum-mismatch';
import { tableConflict } from './table-conflict';
import { targetMissed } from './target-missed';
import { targetUnmeasurable } from './target-unmeasurable';
import { textConflict } from './text-conflict';
import { textNumber } from './text-number';
import { unitMismatch } from './unit-mismatch';
import { weightRollup } from './weight-rollup';
import { weightShare } from './weight-share';
import { weightTotal } from './weight-total';

export const CHECKS: readonly Check[] = [
  weightTotal,
  weightRollup,
  scoreRange,
  scoreRollup,
  rateMismatch,
  sumMismatch,
  arithmeticMismatch,
  gradeMismatch,
  gradeLabel,
  ruleGap,
  ruleOverlap,
  ruleReversed,
  rulePoints,
  ruleOrder,
  scoreRuleMismatch,
  scoreUnattainable,
  completionMismatch,
  targetMissed,
  missingValue,
  cellError,
  textNumber,
  reasonMissing,
  overAchieved,
  targetUnmeasurable,
  unitMismatch,
  textConflict,
  countMismatch,
  tableConflict,
  reasonUnexpected,
  reviewDifference,
  dimensionMissing,
  weightShare,
  duplicateIndicator,
  misclassified,
  doubleDeduction,
  rateImpossible,
  ownCheck,
];
