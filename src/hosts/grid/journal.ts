/** What was written, kept so that it can be taken back; what changed since is left alone and told. */
import type { CellContent, Conflict } from '../../core/model';
import type { OwnMarks } from './marks';
import { isSameEntry, type CellState, type CellStep, type GridView } from './plan';
import type { KeptSheet } from './sheets';

/** One write as it was carried out. */
export interface Written {
  readonly cells: readonly CellStep[];
  readonly sheets: readonly { readonly name: string; readonly before: KeptSheet | null }[];
  /** Our marks before the write. */
  readonly marks: OwnMarks;
}

export interface TakeBack {
  /** Steps of which the `before` side is to be restored. */
  readonly cells: readonly CellStep[];
  readonly conflicts: readonly Conflict[];
  /** Cells that stand as they did before the write already. */
  readonly unchanged: number;
}

/**
 * What can be taken back of a write, seen from the grid as it is now. A cell someone typed into since keeps what was
 * typed, but loses our mark and note.
 * @example planTakeBack(view, written).conflicts
 */
export function planTakeBack(view: GridView, written: Written): TakeBack {
  const cells: CellStep[] = [];
  const conflicts: Conflict[] = [];
  let unchanged = 0;
  for (const step of written.cells) {
    const now = view.cell(step.at);
    if (!now) continue;
    const { content } = step.after;
    const isChanged = content !== undefined && !isSameEntry(now.content, content);
    const isBack = isChanged && isSameEntry(now.content, step.before.content ?? EMPTY);
    if (isChanged && !isBack) conflicts.push({ at: step.at, expected: content, found: now.content, reason: 'changed' });
    const before = restorable(step, now, isChanged);
    if (Object.keys(before).length > 0) cells.push({ ...step, before });
    else if (!isChanged || isBack) unchanged += 1;
  }
  return { cells, conflicts, unchanged };
}

const EMPTY: CellContent = { value: null, formula: null };

/** The parts of a step that still stand as we wrote them. */
function restorable({ before, after }: CellStep, now: CellState, contentChanged: boolean): Partial<CellState> {
  return {
    ...(after.content !== undefined && !contentChanged ? { content: before.content ?? EMPTY } : {}),
    ...(after.format !== undefined && !contentChanged && now.format === after.format
      ? { format: before.format ?? null }
      : {}),
    ...(after.fill !== undefined && now.fill === after.fill ? { fill: before.fill ?? null } : {}),
    ...(after.note !== undefined && now.note === after.note ? { note: before.note ?? null } : {}),
  };
}
