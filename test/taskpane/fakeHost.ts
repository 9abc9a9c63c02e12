/** A workbook in memory behind the port: just enough of one for the pane, with failures and delays on demand. */
import { afterEdits } from '../../src/core/edits';
import {
  addressText,
  type Area,
  type CellAddress,
  CellLookup,
  type Conflict,
  type Edit,
  type HostFailure,
  type SheetContent,
  type SheetSnapshot,
  type Snapshot,
  type WriteReport,
} from '../../src/core/model';
import type { Capabilities, Host, Read, ReadOptions } from '../../src/hosts/host';

export class FakeHost implements Host {
  capabilities: Capabilities = { notes: 'notes', canSelect: true, canUndo: true };
  readonly selected: { sheet: string; area: Area }[] = [];
  readonly writes: (readonly Edit[])[] = [];
  reads = 0;
  /** The next call of this kind fails with this. */
  failNext: { readonly read?: HostFailure; readonly write?: HostFailure; readonly undo?: HostFailure } = {};
  /** Reading waits for this, so that a test can look at the pane meanwhile. */
  gate: Promise<void> | null = null;
  selectedCell: CellAddress | null = null;
  private readonly before: Snapshot[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(public snapshot: Snapshot) {}

  async read({ signal, onProgress }: ReadOptions = {}): Promise<Read> {
    this.reads += 1;
    onProgress?.(0.5);
    if (this.gate) await this.gate;
    if (signal?.aborted) return { ok: false, failure: { code: 'cancelled', data: {} } };
    const failure = this.take('read');
    return failure ? { ok: false, failure } : { ok: true, snapshot: this.snapshot, revision: this.reads };
  }

  async write(edits: readonly Edit[]): Promise<WriteReport> {
    const failure = this.take('write');
    if (failure) return { written: 0, unchanged: 0, conflicts: [], failure };
    this.writes.push(edits);
    const cells = new CellLookup(this.snapshot);
    const conflicts: Conflict[] = [];
    const fitting = edits.filter((edit) => {
      if (edit.kind !== 'value' && edit.kind !== 'formula') return true;
      const cell = cells.at(edit.at);
      const found = { value: cell?.value ?? null, formula: cell?.formula ?? null };
      if (found.value === edit.before.value && found.formula === edit.before.formula) return true;
      conflicts.push({ at: edit.at, expected: edit.before, found, reason: 'changed' });
      return false;
    });
    this.before.push(this.snapshot);
    this.snapshot = written(this.snapshot, fitting);
    this.change();
    return { written: fitting.length, unchanged: 0, conflicts, failure: null };
  }

  async undo(): Promise<WriteReport> {
    const failure = this.take('undo');
    if (failure) return { written: 0, unchanged: 0, conflicts: [], failure };
    this.snapshot = this.before.pop() ?? this.snapshot;
    this.change();
    return { written: 1, unchanged: 0, conflicts: [], failure: null };
  }

  async canUndo(): Promise<boolean> {
    return this.before.length > 0;
  }

  async select(sheet: string, area: Area): Promise<void> {
    this.selected.push({ sheet, area });
  }

  async selection(): Promise<CellAddress | null> {
    return this.selectedCell;
  }

  onChanged(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** As when the user types into a cell. */
  type(at: CellAddress, value: string | number | null): void {
    this.snapshot = afterEdits(this.snapshot, [{ kind: 'value', at, value, before: { value: null, formula: null } }]);
    this.change();
  }

  /** What a cell shows. */
  text(at: CellAddress): string {
    return new CellLookup(this.snapshot).at(at)?.text ?? '';
  }

  private change(): void {
    for (const listener of this.listeners) listener();
  }

  private take(kind: 'read' | 'write' | 'undo'): HostFailure | undefined {
    const failure = this.failNext[kind];
    if (failure) this.failNext = {};
    return failure;
  }
}

function written(snapshot: Snapshot, edits: readonly Edit[]): Snapshot {
  const marks = new Map(snapshot.ownMarks.map((at) => [addressText(at), at]));
  let next = afterEdits(snapshot, edits);
  for (const edit of edits) {
    if (edit.kind === 'mark' && edit.colour !== null) marks.set(addressText(edit.at), edit.at);
    if (edit.kind === 'mark' && edit.colour === null) marks.delete(addressText(edit.at));
    if (edit.kind === 'sheet') {
      const others = next.sheets.filter(({ name }) => name !== edit.name);
      next = { ...next, sheets: edit.content ? [...others, sheetOf(edit.name, edit.content)] : others };
    }
  }
  return { ...next, ownMarks: [...marks.values()] };
}

/** A sheet snapshot of plain rows, also for the books that tests make. */
export function sheetOf(name: string, { rows }: Pick<SheetContent, 'rows'>): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap(({ value }, column) =>
        value === null || value === '' ? [] : [{ row: row + 1, column: column + 1, value, text: String(value) }],
      ),
    ),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    listObjects: [],
  };
}
