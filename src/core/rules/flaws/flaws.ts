/** What is wrong with a rule itself, whatever the actual is. */
import type { Exact, Rule, RuleFlaw } from '../../model';
import { parseExact } from '../../numbers';
import { flawsOf } from '../forms';
import { flipped } from '../forms/bands/flip';

/**
 * Gaps, overlaps, reversed signs, odd orders and points that do not fit the weight, each with a value that shows it.
 * @param weight points of full marks; null leaves points unchecked.
 * @example ruleFlaws(readRule('≥90%得5分，80%-89%得3分，<80%得0分'), '5')[0].witness // '89.5'
 */
export function ruleFlaws(rule: Rule, weight: Exact | null): RuleFlaw[] {
  const full = weight === null ? null : parseExact(weight);
  const isAverage = rule.clauses.some((clause) => clause.kind === 'statement' && clause.about === 'aggregation');
  return rule.clauses.flatMap((clause) => flawsOf(clause, rule, isAverage ? null : full));
}

/**
 * The rule with the signs of its reversed bands turned, where the whole set then follows without gap or overlap; null
 * where nothing is reversed or turning does not make it clean.
 */
export function repairReversed(rule: Rule): Rule | null {
  let isTurned = false;
  const clauses = rule.clauses.map((clause) => {
    const bands = clause.kind === 'bands' ? flipped(clause.bands) : null;
    if (clause.kind !== 'bands' || !bands) return clause;
    isTurned = true;
    return { ...clause, bands };
  });
  if (!isTurned) return null;
  return { ...rule, clauses, assumptions: rule.assumptions.filter(({ code }) => code !== 'reversed') };
}
