/** From the text of a scoring rule to its reading. */
import type { Clause, Rule, RuleKind } from '../model';
import { confidenceOf } from './confidence';
import { withPointsEach } from './forms/checkpoints/each';
import { FORMS } from './forms';
import { readDefinitions } from './forms/measure/read';
import { isZero } from './reading/award';
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
  passOverTitle(reading);
  passOverNoGain(reading);
  for (const form of FORMS) form.read(reading);
  readDefinitions(reading);
  const clauses = withPointsEach([...reading.clauses].sort((a, b) => a.span.start - b.span.start));
  if (isCombined(clauses)) reading.assume('combined', reading.groups[0]!);
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

/** Several parts that give points, or several measured losses of one kind. */
function isCombined(clauses: readonly Clause[]): boolean {
  const losses = clauses.filter((clause) => clause.kind === 'deduction' && clause.subject.of !== 'occurrence');
  const sides = new Set(losses.map((clause) => (clause.kind === 'deduction' ? clause.direction : '')));
  const hasBands = clauses.some(({ kind }) => kind === 'bands' || kind === 'passFail');
  const awards = clauses.filter(({ kind }) => AWARDING.has(kind)).length;
  return awards > 1 || losses.length > sides.size || (hasBands && losses.length > 0);
}

/** Clauses that give points rather than take or add some. */
const AWARDING: ReadonlySet<Clause['kind']> = new Set([
  'bands',
  'ratio',
  'interpolation',
  'tiers',
  'checkpoints',
  'passFail',
]);

/** `该项共5分。`, `分值5分。`, `4分，…`: only names the weight, where points are given further on. */
function passOverTitle(reading: Reading): void {
  reading.groups.forEach((group, index) => {
    if ((index > 0 || !group.award) && SUM.test(reading.text(group))) reading.leave(group);
  });
  const [first, ...rest] = reading.groups;
  if (!first || first.step || first.regions.length > 0 || !TITLE.test(reading.text(first))) return;
  if (rest.some((group) => group.award && !group.award.isLoss && !isZero(group.award))) reading.leave(first);
}

/** `共4分`; `目标值：0起`, which the target's own cell tells. */
const SUM =
  /^(?:共计|共|合计|总计)\d+(?:\.\d+)?分$|^(?:年度|绩效)?(?:目标值|指标值|计划值)(?:为|是|:)[^,;。]{1,12}$|^\(?(?:采用|实行|按照?)?(?:百|十|五|\d{1,3})分制(?:计分|评分|打分)?\)?$/;

const TITLE =
  /^(?:(?:该|本|此)(?:项指标|项|指标|条)?|指标)?(?:共计|共|总计|满分|总分|分值|权重|标准分)?(?:为|是|计|:)?\d+(?:\.\d+)?分:?$/;

/** `高于目标不加分`: beyond the weight nothing is given anyway. */
function passOverNoGain(reading: Reading): void {
  for (const group of reading.groups) {
    const says = group.award ?? group.step ?? group.formula ?? group.proportion ?? group.counts;
    if (says === null && group.limits.length > 0 && NO_GAIN.test(reading.text(group))) reading.leave(group);
  }
}

const NO_GAIN = /^(?:高于|超过|超出|超额|达到|多于|大于|优于)[^;。]{0,20}加分$/;

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
