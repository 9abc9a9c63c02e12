/**
 * Keeps the book's structure and looks as they are in the file: what the download could not carry into the file must not
 * happen in the grid. Contents may change; so may column widths and row heights, for reading.
 */
import type { IRange, IStyleData } from '@univerjs/core';
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

/** What a protected sheet allows. */
export interface Protection {
  readonly sheet: string;
  isLocked(row: number, column: number): boolean;
}

/** The protection of the sheet with an id, or of the sheet in front; null where it has none. */
export type ProtectionOf = (sheetId: string | undefined) => Protection | null;

/**
 * Watches everything that happens in a grid.
 * @example guardBook(api, 'book-1', protectionOf, (refusal) => tell(refusal))
 */
export function guardBook(
  api: FUniver,
  book: string,
  protectionOf: ProtectionOf,
  refused: (refusal: Refusal) => void,
): Guard {
  let passing = 0;
  const undoing = [
    ...[api.Event.BeforeUndo, api.Event.BeforeRedo].map((event) => api.addEvent(event, () => void (passing += 1))),
    ...[api.Event.Undo, api.Event.Redo].map((event) => api.addEvent(event, () => void (passing -= 1))),
  ];
  const listener = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (passing > 0) return;
    const params = (event.params ?? {}) as Params;
    const refuse = (refusal: Refusal) => {
      event.cancel = true;
      refused(refusal);
    };
    const protection = CONTENT_COMMANDS.has(event.id) ? protectionOf(params.subUnitId) : null;
    if (protection && !keepsTo(protection, event.id, params)) {
      refuse({ reason: 'protected', sheet: protection.sheet });
    } else if (isCommandOnStructure(event.id)) {
      refuse({ reason: 'structure' });
    } else if (params.unitId === book && event.id === 'sheet.mutation.set-range-values') {
      keepLooks(params.cellValue, event.options?.onlyLocal === true);
    } else if (params.unitId === book && event.id.startsWith('sheet.mutation.') && !ALLOWED.has(event.id)) {
      refuse({ reason: 'structure' });
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

/** Changes beside those of cells that the file need not carry: sizes, for reading, and what the grid does for itself. */
const ALLOWED: ReadonlySet<string> = new Set(
  [
    'set.numfmt',
    'remove.numfmt',
    'set-worksheet-col-width',
    'set-worksheet-row-height',
    'set-worksheet-row-auto-height',
    'set-worksheet-row-is-auto-height',
    'toggle-note-popup',
    'empty',
  ].map((name) => `sheet.mutation.${name}`),
);

/** Commands by which a person changes what cells hold. */
const CONTENT_COMMANDS: ReadonlySet<string> = new Set([
  'univer.command.paste',
  ...[
    'set-range-values',
    'clear-selection-content',
    'auto-fill',
    'refill',
    'auto-clear-content',
    'copy-down',
    'copy-right',
    'paste-by-short-key',
    'optional-paste',
    'text-to-number',
  ].map((name) => `sheet.command.${name}`),
]);

/**
 * Commands carry out several changes, of which the forbidden one may come last; so they are refused as a whole.
 * What is neither about contents nor about what is seen is about structure.
 */
function isCommandOnStructure(id: string): boolean {
  if (id === 'univer.command.cut') return true;
  return id.startsWith('sheet.command.') && !CONTENT_COMMANDS.has(id) && !VIEW_COMMANDS.test(id);
}
const VIEW_COMMANDS =
  /^sheet\.command\.(scroll-|set-scroll|select-|move-selection|expand-selection|change-zoom|set-zoom|set-worksheet-(activate|col-width)|delta-|set-row-height|set-(row|col)-is-auto|set-col-auto|copy-formula-only|toggle-note)/;

type Changes = Record<number, Record<number, { s?: IStyleData | string | null } | null>>;

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly value?: Changes | unknown[];
  readonly cellValue?: Changes;
}

/** Typing into unlocked cells is what such sheets are made for; filling, pasting and clearing go over their edges too easily. */
function keepsTo(protection: Protection, command: string, { range, value }: Params): boolean {
  if (command !== 'sheet.command.set-range-values' || !range) return false;
  const isMatrix = value !== undefined && !Array.isArray(value) && Object.keys(value).every((key) => /^\d+$/.test(key));
  return !(isMatrix ? cellsOf(value as Changes) : cellsIn(range)).some(([row, column]) =>
    protection.isLocked(row, column),
  );
}

function cellsOf(changes: Changes): [row: number, column: number][] {
  return Object.entries(changes).flatMap(([row, cells]) =>
    Object.keys(cells).map((column): [number, number] => [Number(row) + 1, Number(column) + 1]),
  );
}

function cellsIn({ startRow, endRow, startColumn, endColumn }: IRange): [row: number, column: number][] {
  const cells: [number, number][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) cells.push([row + 1, column + 1]);
  }
  return cells;
}

/**
 * Takes looks out of a change before it is carried out. A number format that comes with what was typed (`50%`) stays;
 * one that the engine passes on from operands to results does not.
 */
function keepLooks(changes: Changes | undefined, isResult: boolean): void {
  for (const cells of Object.values(changes ?? {})) {
    for (const cell of Object.values(cells)) {
      if (!cell?.s) continue;
      const format = isResult || typeof cell.s === 'string' ? undefined : cell.s.n;
      if (format === undefined) delete cell.s;
      else cell.s = { n: format };
    }
  }
}
