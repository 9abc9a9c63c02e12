/** Whether what was written is what now stands there, and whether somebody was there first. */
import { addressText, type HostFailure } from '../../../core/model';
import type { Observed, OwnState } from './carryOut';
import { fingerprint } from './ownSheets/state';
import type { Prepared } from './prepared';
import { aspectsOf, EMPTY, isResult, isSame, keyOf, type Aspect, type Step } from './state';

export interface Verdict {
  /** What does not stand as written; null where all does. */
  readonly failure: HostFailure | null;
  /** Steps whose cell somebody changed between planning and writing. */
  readonly intruded: readonly Step[];
}

/** Holds what was seen before and after against what was planned. */
export function verify({ work, look, checksResults }: Prepared, observed: Observed): Verdict {
  const intruded = work.steps.filter(({ at, from }) => {
    const found = observed.before.get(keyOf(at));
    return !found || !aspectsOf(from).every((aspect) => isSameIn(look.notes, aspect, found, from));
  });
  const asksResults = checksResults && look.calculates && intruded.length === 0;
  const wrong = work.steps.find((step) => !isWritten(step, observed, look.notes, asksResults));
  if (wrong) return { failure: wrongCell(wrong, observed), intruded };
  const sheet = work.sheets.find(({ name, to }) =>
    to ? observed.sheets.get(name) !== fingerprint(to.entries) : observed.present.has(name),
  );
  if (sheet)
    return { failure: { code: 'not-verified', data: { cell: sheet.name, found: '', expected: '' } }, intruded };
  const areNamesRight = !work.own || (observed.own !== null && saysTheSame(work.own, observed.own));
  return {
    failure: areNamesRight ? null : { code: 'not-verified', data: { cell: '', found: '', expected: '' } },
    intruded,
  };
}

function isWritten(
  { at, from, to }: Step,
  observed: Observed,
  notes: Prepared['look']['notes'],
  checksResults: boolean,
): boolean {
  const after = observed.after.get(keyOf(at));
  if (!after) return false;
  const isThere = aspectsOf(to).every((aspect) => {
    if (aspect === 'note' && notes === 'comments') return to.note === null || observed.comments.includes(to.note!);
    if (isSame(aspect, after, to)) return true;
    // Excel writes number formats its own way; one that changed at all was taken.
    return aspect === 'format' && after.format !== from.format;
  });
  const result = to.content;
  return isThere && (!checksResults || !result || result.formula === null || isResult(after.content, result.value));
}

/** Comments are found by their text; what stood there before is not looked at again. */
function isSameIn(notes: Prepared['look']['notes'], aspect: Aspect, one: Step['from'], other: Step['from']): boolean {
  return (aspect === 'note' && notes === 'comments') || isSame(aspect, one, other);
}

function wrongCell({ at, to }: Step, observed: Observed): HostFailure {
  const { value, error } = observed.after.get(keyOf(at))?.content ?? EMPTY;
  const expected = to.content?.value;
  return {
    code: 'not-verified',
    data: { cell: addressText(at), found: String(error ?? value ?? ''), expected: String(expected ?? '') },
  };
}

/** Whether names say what they were to say. */
export function saysTheSame(one: OwnState, other: OwnState): boolean {
  return ownText(one) === ownText(other);
}

function ownText({ marks, sheets }: OwnState): string {
  const lines = marks.map(({ at, colour, fill }) => `${addressText(at)} ${colour} ${fill}`);
  return JSON.stringify([lines.sort(), [...sheets].sort()]);
}
