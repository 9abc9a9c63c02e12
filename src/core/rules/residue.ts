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
  return [...spans, ...reading.exceptions()]
    .map((span) => ({ ...span, text: reading.source.original.slice(span.start, span.end) }))
    .filter((rest) => /[\p{L}\p{N}]/u.test(rest.text));
}

/** Words and figures that could change the points. */
const WEIGHTY = /\d|分|扣|得|满|每|酌|视|除|但|否则|不超过|以上|以下|低于|超过|score|point|deduct/;

/** Whether something not understood could change the points, so that none are given. */
export function changesPoints(residue: Rule['residue']): boolean {
  return residue.some((rest) => WEIGHTY.test(rest.text));
}
