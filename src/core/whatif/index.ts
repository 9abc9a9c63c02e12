/** What if: scenarios over an immutable base, scored by the same scoring; what it would take to reach a goal. */
export { type Applied, applied } from './apply';
export { stillToBeHad, type Way, waysToReach } from './goal';
export { losses, type Outcome, type RowOutcome, whatIf } from './outcome';
export { type Base, keyText, type Override, type Scenario, withOverride, withoutOverride } from './scenario';
export { type Row, rowsByKey, typedActual } from './suppose';
