/** From the text of a scoring rule to its reading. */
import type { Clause, Rule, RuleKind } from '../model';
import { confidenceOf } from './confidence';
import { FORMS } from './forms';
import { readDefinitions } from './forms/measure/read';
import { groupsOf } from './reading/groups';
import { normalise } from './reading/normalise';
import { Reading, type RuleContext } from './reading/reading';
import { scan } from './reading/scan';
import { tokenise } from './reading/tokens';
import { residueOf } from './residue';
import { readCanonical } from './restate/restate';

export type { RuleContext } from './reading/reading';

/**
 * Reads a scoring rule. Never throws; what is not understood stands in `residue`. Time is linear in the length.
 * @param context what else is known of the indicator: its weight tells items to add from tiers to choose.
 * @example readRule('满意度达90%得满分，每低1个百分点扣0.5分').kind // 'deduction'
 */
export function readRule(text: string, context: RuleContext = {}): Rule {
  const canonical = readCanonical(text);
  if (canonical) {
    return { text, kind: kindOf(canonical), clauses: canonical, residue: [], assumptions: [], confidence: 1 };
  }
  const source = normalise(text);
  const tokens = tokenise(source.text);
  const groups = groupsOf(scan(tokens, source.text), source.text);
  const reading = new Reading(source, groups.slice(0, MOST_GROUPS), context);
  for (const form of FORMS) form.read(reading);
  readDefinitions(reading);
  const clauses = [...reading.clauses].sort((a, b) => a.span.start - b.span.start);
  const assumptions = [...reading.assumptions, ...source.repairs.map((span) => ({ code: 'repair' as const, span }))];
  const residue = residueOf(reading, groups.slice(MOST_GROUPS));
  return {
    text,
    kind: kindOf(clauses),
    clauses,
    residue,
    assumptions,
    confidence: confidenceOf({ text, clauses, residue, assumptions }),
  };
}

/** Conditions that are taken together; no real rule has nearly as many, and what follows is left unread. */
const MOST_GROUPS = 300;

/** Of several clauses the one that gives the points names the rule. */
const PRECEDENCE: readonly Clause['kind'][] = [
  'bands',
  'ratio',
  'interpolation',
  'tiers',
  'checkpoints',
  'deduction',
  'increment',
  'passFail',
  'judgement',
  'measure',
];

function kindOf(clauses: readonly Clause[]): RuleKind {
  const main = PRECEDENCE.find((kind) => clauses.some((clause) => clause.kind === kind));
  if (main === undefined) {
    const isDefinition = clauses.some((clause) => clause.kind === 'statement' && clause.about === 'definition');
    return isDefinition && clauses.every((clause) => clause.kind === 'statement') ? 'measure' : 'none';
  }
  const isAsked = clauses.some((clause) => clause.kind === 'statement' && clause.about === 'requirement');
  return main === 'measure' && isAsked ? 'none' : (main as RuleKind);
}
