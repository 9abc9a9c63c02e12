/** The port: everything the product asks of a workbook, whichever program holds it. */
import type { CellAddress, Area, Edit, HostFailure, Snapshot, WriteReport } from '../core/model';

export type Read =
  | { readonly ok: true; readonly snapshot: Snapshot; readonly revision: number }
  | { readonly ok: false; readonly failure: HostFailure };

export interface Capabilities {
  /** Whether the host can put notes on cells; where not, marks carry the colour alone. */
  readonly notes: 'notes' | 'comments' | 'none';
  readonly canSelect: boolean;
  readonly canUndo: boolean;
}

export interface ReadOptions {
  readonly signal?: AbortSignal;
  /** Called with a share between 0 and 1 of the work done. */
  readonly onProgress?: (share: number) => void;
}

export interface Host {
  read(options?: ReadOptions): Promise<Read>;
  /** Carries out all edits that find their cell as it was planned, or none where the host fails; verified by reading back. */
  write(edits: readonly Edit[]): Promise<WriteReport>;
  /** Takes back the last write that has not been taken back; cells changed since stay as they are and are reported. */
  undo(): Promise<WriteReport>;
  canUndo(): Promise<boolean>;
  select(sheet: string, area: Area): Promise<void>;
  /** The cell that is selected now; null where the host can't tell. */
  selection(): Promise<CellAddress | null>;
  readonly capabilities: Capabilities;
  /** A hint that something may have changed; returns a function that stops listening. */
  onChanged(listener: () => void): () => void;
}

/** Whether the same again may succeed without the user changing the workbook; read-only sheets and the like do not. */
export function isRetryable({ code }: HostFailure): boolean {
  return RETRYABLE.has(code);
}

const RETRYABLE: ReadonlySet<HostFailure['code']> = new Set([
  'cell-editing',
  'inactive-workbook',
  'busy',
  'sheet-missing',
  'timeout',
  'not-restored',
  'cancelled',
  'unknown',
]);
