/** Taking a write back: every aspect that still stands as written; what somebody changed since is left alone and told. */
import type { CellAddress, Conflict, ConflictReason } from '../../../core/model';
import type { SheetStep } from './carryOut';
import type { Entry } from './journal';
import type { Found, Look } from './look';
import { fingerprint, type SheetState } from './ownSheets/state';
import { aspectsOf, EMPTY, isSame, keyOf, type CellState, type Content, type Step } from './state';

export interface UndoPlan {
  readonly steps: readonly Step[];
  readonly sheets: readonly SheetStep[];
  readonly conflicts: readonly Conflict[];
  readonly unchanged: number;
}

/** `now` holds the states of the entry's sheets that are there. */
export function planUndo(entry: Entry, look: Look, now: ReadonlyMap<string, SheetState>): UndoPlan {
  const steps: Step[] = [];
  const sheets: SheetStep[] = [];
  const conflicts: Conflict[] = [];
  let unchanged = 0;
  for (const step of entry.steps) {
    const { back, conflict } = backwards(step, look);
    if (conflict) conflicts.push(conflict);
    if (back) steps.push(back);
    else if (!conflict) unchanged += 1;
  }
  for (const { name, from, to } of entry.sheets) {
    const state = now.get(name) ?? null;
    const print = state && fingerprint(state.entries);
    if (print === (from && fingerprint(from.entries))) unchanged += 1;
    else if (print === to) sheets.push({ name, from: state, to: from });
    else conflicts.push(conflictAt({ sheet: name, row: 1, column: 1 }, EMPTY, EMPTY, 'changed'));
  }
  return { steps, sheets, conflicts, unchanged };
}

interface Backwards {
  readonly back: Step | null;
  readonly conflict: Conflict | null;
}

function backwards({ at, from, to }: Step, { cells, sheets }: Look): Backwards {
  const found = cells.get(keyOf(at));
  const wrote = to.content ?? found?.content ?? EMPTY;
  if (!found) return { back: null, conflict: conflictAt(at, wrote, EMPTY, 'no-sheet') };
  const isChanged = to.content !== undefined && !isSame('content', found, to);
  const isBack = isChanged && isSame('content', found, from);
  const restored = restorable({ at, from, to }, found, isChanged);
  if (isChanged && !isBack) {
    const conflict = conflictAt(at, wrote, found.content, 'changed');
    return { back: restored && withoutContent(restored), conflict };
  }
  const protection = sheets.get(at.sheet)?.protection;
  if (restored && protection && (found.isLocked || !protection.allowsFormats)) {
    return { back: null, conflict: conflictAt(at, wrote, found.content, 'protected-sheet') };
  }
  return { back: restored, conflict: null };
}

/** The aspects that still stand as written, and what they were before; null where there are none. */
function restorable({ at, from, to }: Step, found: Found, contentChanged: boolean): Step | null {
  const back: Partial<Record<keyof CellState, unknown>> = {};
  if (to.content !== undefined && !contentChanged) back.content = from.content;
  if (to.format !== undefined && !contentChanged && found.format === to.format) back.format = from.format;
  if (to.note !== undefined && isSame('note', found, to) && !isSame('note', found, from)) back.note = from.note;
  const hasFill = to.fill !== undefined && isSame('fill', found, to);
  if (hasFill && !isSame('fill', found, from)) back.fill = from.fill;
  // Recoloured since, the cell is no longer marked by us, whatever it was before.
  if (to.mark !== undefined) {
    const mark = to.fill === undefined || hasFill || isSame('fill', found, from) ? (from.mark ?? null) : null;
    if (JSON.stringify(mark) !== JSON.stringify(found.mark)) back.mark = mark;
  }
  const aspects = Object.keys(back) as (keyof CellState)[];
  if (aspects.length === 0) return null;
  const now: Partial<CellState> = Object.fromEntries(aspects.map((aspect) => [aspect, found[aspect]]));
  return { at, from: now, to: back as Partial<CellState> };
}

/** What is left of a step where the content stays as somebody typed it. */
function withoutContent({ at, from, to }: Step): Step | null {
  const aspects = aspectsOf(to).filter((aspect) => aspect !== 'content' && aspect !== 'format');
  if (aspects.length === 0) return null;
  const only = (state: Partial<CellState>): Partial<CellState> =>
    Object.fromEntries(aspects.map((aspect) => [aspect, state[aspect]]));
  return { at, from: only(from), to: only(to) };
}

function conflictAt(at: CellAddress, wrote: Content, now: Content, reason: ConflictReason): Conflict {
  const expected = { value: wrote.value, formula: wrote.formula };
  return { at, expected, found: { value: now.value, formula: now.formula }, reason };
}
