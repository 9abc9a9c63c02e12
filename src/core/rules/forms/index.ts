/** The forms of scoring rules, in the order in which they are asked what of a text is theirs. */
import type { Clause, Rule, RuleFlaw } from '../../model';
import type { Rational } from '../../numbers';
import type { Frame } from '../evaluate/frame';
import type { Part } from '../evaluate/part';
import type { Reading } from '../reading/reading';
import { readBands } from './bands/read';
import { readCheckpoints } from './checkpoints/read';
import { readInterpolation } from './interpolation/read';
import { readJudgement } from './judgement/read';
import { readDefinitions, readMeasures } from './measure/read';
import { readPassFail } from './passFail/read';
import { readRatio } from './ratio/read';
import { readStatements } from './statement/read';
import { readSteps } from './steps/read';
import { readTiers } from './tiers/read';
import { readVetoes } from './veto/read';
import { scoreBands } from './bands/score';
import { scoreCheckpoints } from './checkpoints/score';
import { scoreInterpolation } from './interpolation/score';
import { scoreJudgement } from './judgement/score';
import { scoreMeasure } from './measure/score';
import { scorePassFail } from './passFail/score';
import { scoreRatio } from './ratio/score';
import { scoreStatement } from './statement/score';
import { scoreSteps } from './steps/score';
import { scoreTiers } from './tiers/score';
import { scoreVeto } from './veto/score';
import { bandFlaws } from './bands/flaws';
import { checkpointFlaws } from './checkpoints/flaws';
import { measureFlaws } from './measure/flaws';
import { passFailFlaws } from './passFail/flaws';
import { ratioFlaws } from './ratio/flaws';
import { stepFlaws } from './steps/flaws';
import { bestFlaws } from '../flaws/best';

export const READERS: readonly ((reading: Reading) => void)[] = [
  readStatements,
  readMeasures,
  readInterpolation,
  readBands,
  readSteps,
  readRatio,
  readPassFail,
  readTiers,
  readCheckpoints,
  readVetoes,
  readJudgement,
  readDefinitions,
];

/** What every clause of a rule contributes, in the order of the clauses. */
export function partsOf(rule: Rule, frame: Frame, convention: 'none' | 'ratio'): readonly Part[] {
  const gives = rule.clauses.some((clause) => POINTED.has(clause.kind));
  const places = { checkpoints: 0, passes: 0, vetoes: 0, occurrences: 0 };
  return rule.clauses.flatMap((clause) => partOf(clause, frame, gives, convention, places));
}

/** Clauses beside which a measure only explains what is measured. */
const POINTED: ReadonlySet<Clause['kind']> = new Set([
  'ratio',
  'bands',
  'deduction',
  'increment',
  'interpolation',
  'checkpoints',
  'tiers',
  'passFail',
  'judgement',
]);

interface Places {
  checkpoints: number;
  passes: number;
  vetoes: number;
  occurrences: number;
}

function partOf(
  clause: Clause,
  frame: Frame,
  gives: boolean,
  convention: 'none' | 'ratio',
  places: Places,
): readonly Part[] {
  switch (clause.kind) {
    case 'ratio':
      return scoreRatio(clause, frame);
    case 'bands':
      return scoreBands(clause, frame);
    case 'deduction':
    case 'increment':
      return scoreSteps(clause, frame, places.occurrences++);
    case 'interpolation':
      return scoreInterpolation(clause, frame);
    case 'checkpoints': {
      const first = places.checkpoints;
      places.checkpoints += clause.items.length;
      return scoreCheckpoints(clause, frame, first);
    }
    case 'tiers':
      return scoreTiers(clause, frame);
    case 'passFail':
      return scorePassFail(clause, frame, clause.test ? -1 : places.passes++);
    case 'veto':
      return scoreVeto(clause, frame, clause.judged ? places.vetoes++ : -1);
    case 'measure':
      return gives ? [] : scoreMeasure(clause, frame, convention);
    case 'judgement':
      return scoreJudgement(clause, frame);
    case 'statement':
      return scoreStatement(clause, frame);
  }
}

export function flawsOfClause(clause: Clause, rule: Rule, weight: Rational | null): readonly RuleFlaw[] {
  switch (clause.kind) {
    case 'ratio':
      return ratioFlaws(clause, weight);
    case 'bands':
      return bandFlaws(clause, weight);
    case 'deduction':
    case 'increment':
      return stepFlaws(clause, weight);
    case 'checkpoints':
      return checkpointFlaws(clause, weight);
    case 'tiers':
      return bestFlaws(
        clause.levels.map((level) => level.points),
        weight,
      );
    case 'passFail':
      return passFailFlaws(clause, weight);
    case 'measure':
      return measureFlaws(clause, rule);
    case 'interpolation':
    case 'veto':
    case 'judgement':
    case 'statement':
      return [];
  }
}
