/** The parts of a reading, each with the words that it came from. */
import type { Clause, Rule, Span } from '../../core/model';

export interface RulePart extends Span {
  /** The rule cut down to this part, to be restated by itself. */
  readonly rule: Rule;
}

/**
 * Bands, tiers and checkpoints one by one, other clauses whole; in the order of the words.
 * @example partsOf(readRule('≥90%得5分；<90%得0分')).length // 2
 */
export function partsOf(rule: Rule): RulePart[] {
  return rule.clauses
    .flatMap(pieces)
    .map((clause) => ({ ...clause.span, rule: { ...rule, clauses: [clause] } }))
    .filter(({ start, end }) => end > start && end <= rule.text.length)
    .sort((a, b) => a.start - b.start);
}

function pieces(clause: Clause): readonly Clause[] {
  switch (clause.kind) {
    case 'bands':
      return clause.bands.map((band) => ({ ...clause, bands: [band], span: band.span }));
    case 'tiers':
      return clause.levels.map((level) => ({ ...clause, levels: [level], span: level.span }));
    case 'checkpoints':
      return clause.items.map((item) => ({ ...clause, items: [item], span: item.span }));
    default:
      return [clause];
  }
}
