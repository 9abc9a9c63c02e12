/**
 * Keeps the book's structure and looks as they are in the file: what the download could not carry into the file must not
 * happen in the grid. Contents and notes may change; so may column widths and row heights, for reading.
 */
import type { IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';

/** What the grid would not do: change rows, columns, sheets, merges or looks, or write into a locked cell of a protected sheet. */
export interface Refusal {
  readonly reason: 'structure' | 'protected';
  /** The protected sheet. */
  readonly sheet?: string;
}

export interface Guard {
  /** Runs a change of our own past the guard. */
  pass<T>(change: () => T): T;
  dispose(): void;
}

/** Which cells of a sheet may not be written into; null where the sheet is not protected. */
export type LockedCells = (
  sheetId: string,
) => { readonly sheet: string; readonly locked: (row: number, column: number) => boolean } | null;

/**
 * Watches everything that happens in a grid.
 * @example guardBook(api, 'book-1', lockedCells, (refusal) => tell(refusal))
 */
export function guardBook(
  api: FUniver,
  book: string,
  lockedCells: LockedCells,
  refused: (refusal: Refusal) => void,
): Guard {
  let passing = 0;
  const undoing = [
    ...[api.Event.BeforeUndo, api.Event.BeforeRedo].map((event) => api.addEvent(event, () => void (passing += 1))),
    ...[api.Event.Undo, api.Event.Redo].map((event) => api.addEvent(event, () => void (passing -= 1))),
  ];
  const listener = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (passing > 0 || !event.id.startsWith('sheet.mutation.')) return;
    const params = event.params as MutationParams | undefined;
    if (params?.unitId !== book || event.options?.onlyLocal) return;
    if (!ALLOWED.has(event.id)) {
      event.cancel = true;
      refused({ reason: 'structure' });
    } else if (event.id === 'sheet.mutation.set-range-values') {
      const protection = lockedCells(params.subUnitId ?? '');
      if (protection && writesLocked(params.cellValue, protection.locked)) {
        event.cancel = true;
        refused({ reason: 'protected', sheet: protection.sheet });
      } else keepLooks(params.cellValue);
    }
  });
  return {
    pass(change) {
      passing += 1;
      try {
        return change();
      } finally {
        passing -= 1;
      }
    },
    dispose: () => [listener, ...undoing].forEach((each) => each.dispose()),
  };
}

const ALLOWED: ReadonlySet<string> = new Set(
  [
    'set-range-values',
    'set.numfmt',
    'remove.numfmt',
    'set-worksheet-col-width',
    'set-worksheet-row-height',
    'set-worksheet-row-auto-height',
    'set-worksheet-row-is-auto-height',
    'empty',
  ].map((name) => `sheet.mutation.${name}`),
);

type Changes = Record<number, Record<number, { s?: IStyleData | string | null } | null>>;

interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Changes;
}

function writesLocked(changes: Changes | undefined, locked: (row: number, column: number) => boolean): boolean {
  return Object.entries(changes ?? {}).some(([row, cells]) =>
    Object.keys(cells).some((column) => locked(Number(row) + 1, Number(column) + 1)),
  );
}

/** Takes looks out of a change before it is carried out; a number format that comes with what was typed (`50%`) stays. */
function keepLooks(changes: Changes | undefined): void {
  for (const cells of Object.values(changes ?? {})) {
    for (const cell of Object.values(cells)) {
      if (!cell?.s) continue;
      const format = typeof cell.s === 'string' ? undefined : cell.s.n;
      if (format === undefined) delete cell.s;
      else cell.s = { n: format };
    }
  }
}
