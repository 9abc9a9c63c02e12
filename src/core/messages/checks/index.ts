/** What the checks tell, a file per check code. */
import type { Catalogue } from '../catalogue';
import { arithmeticMismatchMessages } from './arithmetic-mismatch';
import { cellErrorMessages } from './cell-error';
import { completionMismatchMessages } from './completion-mismatch';
import { countMismatchMessages } from './count-mismatch';
import { dimensionMissingMessages } from './dimension-missing';
import { doubleDeductionMessages } from './double-deduction';
import { duplicateIndicatorMessages } from './duplicate-indicator';
import { equationMessages } from './equation';
import { gradeLabelMessages } from './grade-label';
import { gradeMismatchMessages } from './grade-mismatch';
import { internalErrorMessages } from './internal-error';
import { misclassifiedMessages } from './misclassified';
import { missingValueMessages } from './missing-value';
import { overAchievedMessages } from './over-achieved';
import { ownCheckMessages } from './own-check';
import { rateImpossibleMessages } from './rate-impossible';
import { rateMismatchMessages } from './rate-mismatch';
import { reasonMissingMessages } from './reason-missing';
import { reasonUnexpectedMessages } from './reason-unexpected';
import { reviewDifferenceMessages } from './review-difference';
import { ruleGapMessages } from './rule-gap';
import { ruleOrderMessages } from './rule-order';
import { ruleOverlapMessages } from './rule-overlap';
import { rulePointsMessages } from './rule-points';
import { ruleReversedMessages } from './rule-reversed';
import { scoreRangeMessages } from './score-range';
import { scoreRollupMessages } from './score-rollup';
import { scoreRuleMismatchMessages } from './score-rule-mismatch';
import { scoreUnattainableMessages } from './score-unattainable';
import { sumMismatchMessages } from './sum-mismatch';
import { tableConflictMessages } from './table-conflict';
import { targetMissedMessages } from './target-missed';
import { targetUnmeasurableMessages } from './target-unmeasurable';
import { textConflictMessages } from './text-conflict';
import { textNumberMessages } from './text-number';
import { unitMismatchMessages } from './unit-mismatch';
import { weightRollupMessages } from './weight-rollup';
import { weightShareMessages } from './weight-share';
import { weightTotalMessages } from './weight-total';

export const checkMessages: Catalogue = {
  ...arithmeticMismatchMessages,
  ...cellErrorMessages,
  ...completionMismatchMessages,
  ...countMismatchMessages,
  ...dimensionMissingMessages,
  ...doubleDeductionMessages,
  ...duplicateIndicatorMessages,
  ...equationMessages,
  ...gradeLabelMessages,
  ...gradeMismatchMessages,
  ...internalErrorMessages,
  ...misclassifiedMessages,
  ...missingValueMessages,
  ...overAchievedMessages,
  ...ownCheckMessages,
  ...rateImpossibleMessages,
  ...rateMismatchMessages,
  ...reasonMissingMessages,
  ...reasonUnexpectedMessages,
  ...reviewDifferenceMessages,
  ...ruleGapMessages,
  ...ruleOrderMessages,
  ...ruleOverlapMessages,
  ...rulePointsMessages,
  ...ruleReversedMessages,
  ...scoreRangeMessages,
  ...scoreRollupMessages,
  ...scoreRuleMismatchMessages,
  ...scoreUnattainableMessages,
  ...sumMismatchMessages,
  ...tableConflictMessages,
  ...targetMissedMessages,
  ...targetUnmeasurableMessages,
  ...textConflictMessages,
  ...textNumberMessages,
  ...unitMismatchMessages,
  ...weightRollupMessages,
  ...weightShareMessages,
  ...weightTotalMessages,
};
