export { attainable } from './attainable';
export { type Curve, type CurvePiece, curveOf } from './evaluate/curve';
export { type Evaluation, type EvaluationInputs, evaluate } from './evaluate/evaluate';
export { repairReversed, ruleFlaws } from './flaws/flaws';
export { type RuleContext, readRule } from './read';
export { restate } from './restate/restate';
export { pointsValue } from './evaluate/points';
export { type FormulaOperand, type FormulaOperands, type FormulaOptions, ruleFormula } from './formula/formula';
export { RULE_PRESETS, type RulePreset, presetRule } from './presets';
