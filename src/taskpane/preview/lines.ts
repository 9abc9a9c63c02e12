/** The lines of a preview: which of them will be written, and what stands against the others. */
import {
  addressText,
  type CellAddress,
  type CellValue,
  type Conflict,
  type Edit,
  type Snapshot,
} from '../../core/model';
import { fromNumber, toExact } from '../../core/numbers';
import { cellsOf } from '../store/cells';
import type { Preview, PreviewItem } from '../store/state';

/**
 * `in`: will be written; `out`: taken out by the person; `held`: rests on a line that is not written; `conflict`: its
 * cell was changed.
 */
export type Standing = 'in' | 'out' | 'held' | 'conflict';

/** The edits of every line that is neither taken out, nor rests on one that is, nor stands in a conflict. */
export function editsOf(preview: Preview): Edit[] {
  return writable(preview).flatMap((item) => item.edits);
}

export function writable(preview: Preview): readonly PreviewItem[] {
  return preview.items.filter((item) => standing(item, preview) === 'in');
}

export function standing(item: PreviewItem, preview: Preview): Standing {
  let known = standings.get(preview);
  if (!known) {
    known = standingsOf(preview);
    standings.set(preview, known);
  }
  return known.get(item.id) ?? 'in';
}

/** A preview is never changed, only replaced: what follows from it is worked out once. */
const standings = new WeakMap<Preview, ReadonlyMap<string, Standing>>();

function standingsOf(preview: Preview): ReadonlyMap<string, Standing> {
  const known = new Map<string, Standing>();
  const left = new Set(preview.left);
  const changed = new Set(preview.conflicts.map(({ at }) => addressText(at)));
  const items = new Map(preview.items.map((item) => [item.id, item]));
  const find = (item: PreviewItem): Standing => {
    const found = known.get(item.id);
    if (found) return found;
    if (item.at && changed.has(addressText(item.at))) known.set(item.id, 'conflict');
    else if (left.has(item.id)) known.set(item.id, 'out');
    else known.set(item.id, item.restsOn.every((id) => find(items.get(id)!) === 'in') ? 'in' : 'held');
    return known.get(item.id)!;
  };
  for (const item of preview.items) find(item);
  return known;
}

/** Cells that no longer hold what they held when the preview was made. */
export function conflictsWith(snapshot: Snapshot, items: readonly PreviewItem[]): Conflict[] {
  const cells = cellsOf(snapshot);
  return items
    .flatMap((item) => item.edits)
    .flatMap((edit) => {
      if (edit.kind !== 'value' && edit.kind !== 'formula') return [];
      const cell = cells.at(edit.at);
      const found = { value: cell?.value ?? null, formula: cell?.formula ?? null };
      const isAsPlanned = found.value === edit.before.value && found.formula === edit.before.formula;
      return isAsPlanned ? [] : [{ at: edit.at, expected: edit.before, found }];
    });
}

/** Under which id a cell's new content stands. */
export function contentId(at: CellAddress): string {
  return `cell ${addressText(at)}`;
}

export function valueText(value: CellValue): string {
  if (typeof value === 'number') {
    const exactValue = fromNumber(value);
    return exactValue ? toExact(exactValue) : String(value);
  }
  return value === null ? '' : String(value);
}
