/** A rule's text cut where its parts begin and end. */
import type { Rule, Span } from '../../core/model';
import { partsOf } from '../rule/parts';

export interface Stretch {
  readonly text: string;
  /** The part of the reading it belongs to, by number; what was not understood; or neither. */
  readonly part: number | 'residue' | null;
}

/**
 * The text in stretches, in order and complete. Where parts overlap, the shorter one is shown: it is the more exact.
 * @example stretchesOf(rule).map(({ text }) => text).join('') === rule.text // true
 */
export function stretchesOf(rule: Rule): Stretch[] {
  const spans: readonly (Span & { readonly part: number | 'residue' })[] = [
    ...rule.residue.map((span) => ({ ...span, part: 'residue' as const })),
    ...partsOf(rule).map(({ start, end }, part) => ({ start, end, part })),
  ].sort((a, b) => a.end - a.start - (b.end - b.start));
  const edges = [...new Set([0, rule.text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= rule.text.length)
    .sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!;
    const inner = spans.find((span) => span.start <= start && span.end >= end);
    return { text: rule.text.slice(start, end), part: inner?.part ?? null };
  });
}
