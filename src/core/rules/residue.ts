/** What of a rule was not understood. */
import type { Rule, Span } from '../model';
import { isHeading } from './forms/checkpoints/read';
import type { Group } from './reading/groups';
import type { Reading } from './reading/reading';

/** @param unread groups beyond those that were looked at */
export function residueOf(reading: Reading, unread: readonly Group[]): Rule['residue'] {
  const spans: Span[] = [...reading.open(), ...unread]
    .filter((group) => !isHeading(group))
    .map((group) => reading.span(group));
  const { original } = reading.source;
  return joined([...spans, ...reading.exceptions()], original)
    .map((span) => ({ ...span, text: original.slice(span.start, span.end) }))
    .filter((rest) => /[\p{L}\p{N}]/u.test(rest.text));
}

/** Stretches with nothing but a comma between them are one. */
function joined(spans: readonly Span[], original: string): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    const between = last && span.start >= last.end ? original.slice(last.end, span.start) : null;
    if (last && between !== null && between.length <= 2 && /^[,，、\s]*$/.test(between))
      all[all.length - 1] = { start: last.start, end: span.end };
    else all.push(span);
  }
  return all;
}

/** Words and figures that could change the points. */
const WEIGHTY = /\d|分|扣|得|满|每|酌|视|除|但|否则|不超过|以上|以下|低于|超过|score|point|mark|deduct/i;

/** Whether something not understood could change the points, so that none are given. */
export function changesPoints(residue: Rule['residue']): boolean {
  return residue.some((rest) => WEIGHTY.test(rest.text));
}
