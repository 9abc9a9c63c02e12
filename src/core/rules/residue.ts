/** What of a rule was not understood. */
import type { Rule } from '../model';
import { isHeading } from './forms/checkpoints/read';
import type { Reading } from './reading/reading';

export function residueOf(reading: Reading): Rule['residue'] {
  return reading
    .open()
    .filter((group) => !isHeading(group))
    .map((group) => {
      const span = reading.span(group);
      return { ...span, text: reading.source.original.slice(span.start, span.end) };
    });
}

/** Words and figures that could change the points. */
const WEIGHTY = /\d|分|扣|得|满|每|酌|视|除|但|否则|不超过|以上|以下|低于|超过|score|point|deduct/;

/** Whether something not understood could change the points, so that none are given. */
export function changesPoints(residue: Rule['residue']): boolean {
  return residue.some((rest) => WEIGHTY.test(rest.text));
}
