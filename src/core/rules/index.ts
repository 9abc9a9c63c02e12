export { attainable } from './attainable';
export { type Evaluation, type EvaluationInputs, evaluate } from './evaluate/evaluate';
export { repairReversed, ruleFlaws } from './flaws/flaws';
export { type RuleContext, readRule } from './read';
