/** Cell edits carried out on a snapshot, so that what follows from them can be worked out before anything is written. */
import { type Cell, type CellValue, type Edit, type SheetSnapshot, type Snapshot } from '../model';
import { fromNumber, toExact } from '../numbers';

/** The snapshot as it will be after the value and formula edits; marks, notes and own sheets change no cell's content. */
export function afterEdits(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const bySheet = new Map<string, Map<string, Cell | null>>();
  for (const edit of edits) {
    if (edit.kind !== 'value' && edit.kind !== 'formula') continue;
    const changes = bySheet.get(edit.at.sheet) ?? new Map<string, Cell | null>();
    bySheet.set(edit.at.sheet, changes);
    const { row, column } = edit.at;
    const value = edit.kind === 'formula' ? edit.result : edit.value;
    const formula = edit.kind === 'formula' ? { formula: edit.formula } : {};
    const isEmpty = value === null && edit.kind === 'value';
    changes.set(key(row, column), isEmpty ? null : { row, column, value, text: plainText(value), ...formula });
  }
  if (bySheet.size === 0) return snapshot;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => changed(sheet, bySheet.get(sheet.name))),
  };
}

function changed(sheet: SheetSnapshot, changes: Map<string, Cell | null> | undefined): SheetSnapshot {
  if (!changes) return sheet;
  const pending = new Map(changes);
  const kept = sheet.cells.flatMap((cell) => {
    const change = pending.get(key(cell.row, cell.column));
    if (change === undefined) return [cell];
    pending.delete(key(cell.row, cell.column));
    return change === null ? [] : [withFormat(change, cell)];
  });
  const added = [...pending.values()].filter((cell) => cell !== null);
  const cells = [...kept, ...added].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...sheet, cells };
}

function withFormat(cell: Cell, before: Cell): Cell {
  return before.format === undefined ? cell : { ...cell, format: before.format };
}

function plainText(value: CellValue): string {
  if (typeof value === 'number') {
    const exact = fromNumber(value);
    return exact ? toExact(exact) : '';
  }
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value ?? '';
}

function key(row: number, column: number): string {
  return `${row},${column}`;
}
