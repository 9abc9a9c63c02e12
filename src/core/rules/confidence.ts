/**
 * How sure a reading is. It starts at 1 and is multiplied by:
 * - 1 - 0.8 × the share of the text (blanks and punctuation left out) that was not understood;
 * - 0.7 once if what was not understood holds figures or words of scoring;
 * - for each assumption its own factor ({@link FACTORS});
 * - 0.5 where there is no clause at all though the text is not empty.
 */
import type { Assumption, Rule } from '../model';
import { changesPoints } from './residue';

const FACTORS: Readonly<Record<Assumption['code'], number>> = {
  cap: 0.98,
  sharedEdge: 0.97,
  wholeNumbers: 0.95,
  reversed: 0.75,
  direction: 0.9,
  counting: 0.97,
  split: 0.8,
  polarity: 0.93,
  subject: 0.78,
  base: 0.8,
  target: 0.95,
  repair: 0.8,
  combined: 0.75,
};

export function confidenceOf(rule: Pick<Rule, 'text' | 'clauses' | 'residue' | 'assumptions'>): number {
  if (rule.clauses.length === 0) return meaningful(rule.text) === 0 ? 1 : 0.5;
  const rest = rule.residue.reduce((sum, { text }) => sum + meaningful(text), 0);
  let confidence = rest === 0 ? 1 : 1 - 0.8 * (rest / meaningful(rule.text));
  if (changesPoints(rule.residue)) confidence *= 0.7;
  const codes = new Set(rule.assumptions.map((assumption) => assumption.code));
  for (const code of codes) confidence *= FACTORS[code];
  return Math.round(confidence * 100) / 100;
}

function meaningful(text: string): number {
  return text.match(/[\p{L}\p{N}%]/gu)?.length ?? 0;
}
