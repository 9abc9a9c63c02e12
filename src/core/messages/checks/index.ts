/** What the checks tell, a file per check code. */
import type { Catalogue } from '../catalogue';
import { equationMessages } from './equation';
import { arithmeticMismatchMessages } from './arithmetic-mismatch';
import { completionMismatchMessages } from './completion-mismatch';
import { countMismatchMessages } from './count-mismatch';
import { gradeLabelMessages } from './grade-label';
import { gradeMismatchMessages } from './grade-mismatch';
import { missingValueMessages } from './missing-value';
import { overAchievedMessages } from './over-achieved';
import { rateMismatchMessages } from './rate-mismatch';
import { reasonMissingMessages } from './reason-missing';
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
import { unitMismatchMessages } from './unit-mismatch';
import { weightRollupMessages } from './weight-rollup';
import { weightTotalMessages } from './weight-total';
import { internalErrorMessages } from './internal-error';

export const checkMessages: Catalogue = {
  ...equationMessages,
  ...internalErrorMessages,
  ...arithmeticMismatchMessages,
  ...completionMismatchMessages,
  ...countMismatchMessages,
  ...gradeLabelMessages,
  ...gradeMismatchMessages,
  ...missingValueMessages,
  ...overAchievedMessages,
  ...rateMismatchMessages,
  ...reasonMissingMessages,
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
  ...unitMismatchMessages,
  ...weightRollupMessages,
  ...weightTotalMessages,
};
