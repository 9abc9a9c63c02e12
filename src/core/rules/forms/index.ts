/** The forms of scoring rules, in the order in which they are asked what of a text is theirs. */
import type { Clause, Rule, RuleFlaw } from '../../model';
import type { Rational } from '../../numbers';
import type { Frame } from '../evaluate/frame';
import type { Part } from '../evaluate/part';
import type { FormulaFrame, FormulaPart } from '../formula/frame';
import { type Syntax, oneOf, spanned } from '../restate/syntax';
import type { Vocabulary } from '../restate/vocabulary';
import { bandsForm } from './bands';
import { checkpointsForm } from './checkpoints';
import type { RuleForm } from './form';
import { interpolationForm } from './interpolation';
import { judgementForm } from './judgement';
import { measureForm } from './measure';
import { passFailForm } from './passFail';
import { ratioForm } from './ratio';
import { statementForm } from './statement';
import { stepsForm } from './steps';
import { tiersForm } from './tiers';
import { vetoForm } from './veto';

export const FORMS: readonly RuleForm[] = [
  statementForm,
  measureForm,
  interpolationForm,
  bandsForm,
  stepsForm,
  ratioForm,
  passFailForm,
  tiersForm,
  checkpointsForm,
  vetoForm,
  judgementForm,
];

const BY_KIND = new Map(FORMS.flatMap((form) => form.kinds.map((kind) => [kind, form] as const)));

function formOf(clause: Clause): RuleForm {
  return BY_KIND.get(clause.kind)!;
}

/** What every clause of a rule contributes, in the order of the clauses. */
export function partsOf(rule: Rule, frame: Frame, convention: 'none' | 'ratio'): readonly Part[] {
  const hasPoints = rule.clauses.some((clause) => formOf(clause).givesPoints);
  const places = { checkpoints: 0, passes: 0, vetoes: 0, occurrences: 0 };
  return rule.clauses.flatMap((clause) => {
    const form = formOf(clause);
    const decided = form.decides?.(clause) ?? null;
    const place = decided ? places[decided.list] : 0;
    if (decided) places[decided.list] += decided.count;
    return form.score(clause, { frame, place, hasPoints, convention });
  });
}

/** What every clause contributes to the live formula; null where one of them can't be told by a formula. */
export function formulaPartsOf(rule: Rule, formula: FormulaFrame): readonly FormulaPart[] | null {
  const hasPoints = rule.clauses.some((clause) => formOf(clause).givesPoints);
  const parts: FormulaPart[] = [];
  for (const clause of rule.clauses) {
    const own = formOf(clause).formula?.(clause, { ...formula, hasPoints }) ?? null;
    if (own === null) return null;
    parts.push(...own);
  }
  return parts;
}

export function flawsOf(clause: Clause, rule: Rule, weight: Rational | null): readonly RuleFlaw[] {
  return formOf(clause).flaws?.(clause, weight, rule) ?? [];
}

/** How a clause of any form is written in a language. */
export function clauseSyntax(vocabulary: Vocabulary): Syntax<Clause> {
  const syntaxes = new Map(FORMS.map((form) => [form, form.syntax(vocabulary)] as const));
  const parsers = oneOf(...syntaxes.values());
  return spanned<Clause>({
    print: (clause) => syntaxes.get(formOf(clause as Clause))!.print(clause),
    parse: (cursor) => parsers.parse(cursor),
  });
}
