export { afterEdits } from './apply';
export { reference } from './formulas';
export { clearMarks, findingEdits } from './marks';
export { scoreEdits, type ScoreMode, type ScoreOptions, type ScorePlanInput } from './scores';
