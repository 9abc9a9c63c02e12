/** A rule as a person writes it, read back at once: the reading, or what of it was not understood. */
import type { Exact, Message, Rule } from '../../core/model';
import { canonicalUpTo, readRule, restate } from '../../core/rules';

export type LineReading =
  | {
      readonly ok: true;
      readonly rule: Rule;
      /** The canonical line, by which the reading is kept. */
      readonly line: string;
    }
  | { readonly ok: false; readonly problem: Message };

/**
 * Reads a canonical line in either language, or a sentence. Only what is understood to the last word and says how points
 * are given is a reading.
 * @example readLine('满意度≥90%得满分，否则不得分', '10')
 */
export function readLine(text: string, weight: Exact | null): LineReading {
  const typed = text.trim();
  if (typed === '') return { ok: false, problem: { id: 'pane.rule.empty', data: {} } };
  const rule = readRule(typed, { weight });
  const gives = rule.kind !== 'none' && rule.kind !== 'measure';
  if (gives && rule.residue.length === 0) return { ok: true, rule, line: restate(rule, 'zh-CN') };
  const end = canonicalUpTo(typed);
  const before = typed.slice(0, end).trimEnd().slice(-MOST_SHOWN);
  if (end === typed.length && rule.residue.length > 0) {
    return { ok: false, problem: { id: 'pane.rule.unfinished', data: { before } } };
  }
  if (end >= LEAST_BEGUN && end < typed.length) {
    const data = { before, rest: typed.slice(end).trimStart().slice(0, MOST_SHOWN) };
    return { ok: false, problem: { id: 'pane.rule.breaks', data } };
  }
  const words = rule.residue.map((rest) => rest.text.trim()).filter((rest) => rest !== '');
  if (words.length > 0) return { ok: false, problem: { id: 'pane.rule.unread', data: { words } } };
  return { ok: false, problem: { id: 'pane.rule.noPoints', data: {} } };
}

/** A text that follows a canonical line at least so far was meant to be one. */
const LEAST_BEGUN = 3;
/** Characters told on either side of the place where a line breaks off. */
const MOST_SHOWN = 12;
