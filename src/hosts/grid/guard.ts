/**
 * Keeps the book's structure and looks as they are in the file: what the download could not carry into the file must not
 * happen in the grid. Contents may change; so may column widths and row heights, for reading.
 */
import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/lib/facade';
import { CONTENT_COMMANDS, targetOf, type Changes, type CommandParams, type Target } from './targets';

/** What the grid would not do. */
export interface Refusal {
  /**
   * `structure`: rows, columns, sheets, merges or looks; `protected`: a locked cell of a protected sheet; `block`: a cell
   * that can only change together with others, such as one of an array formula or a pivot table.
   */
  readonly reason: 'structure' | 'protected' | 'block';
  readonly sheet?: string;
}

export interface Guard {
  /** Runs a change of our own past the guard. */
  pass<T>(change: () => T): T;
  dispose(): void;
}

/** The cells of a sheet that can't be written into. */
export interface Bars {
  readonly sheet: string;
  at(row: number, column: number): 'protected' | 'block' | null;
}

/** The bars of the sheet with an id, or of the sheet in front; null where every cell is free. */
export type BarsOf = (sheetId: string | undefined) => Bars | null;

/**
 * Watches everything that happens in a grid.
 * @example guardBook(api, 'book-1', barsOf, (refusal) => tell(refusal))
 */
export function guardBook(api: FUniver, book: string, barsOf: BarsOf, refused: (refusal: Refusal) => void): Guard {
  let passing = 0;
  const undoing = [
    ...[api.Event.BeforeUndo, api.Event.BeforeRedo].map((event) => api.addEvent(event, () => void (passing += 1))),
    ...[api.Event.Undo, api.Event.Redo].map((event) => api.addEvent(event, () => void (passing -= 1))),
  ];
  const listener = api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (passing > 0) return;
    const params = (event.params ?? {}) as CommandParams;
    const refuse = (refusal: Refusal) => {
      event.cancel = true;
      refused(refusal);
    };
    const bars = CONTENT_COMMANDS.has(event.id) ? barsOf(params.subUnitId) : null;
    const bar = bars && barFor(bars, targetOf(event.id, params, selectedArea(api)));
    if (bar) refuse({ reason: bar, sheet: bars.sheet });
    else if (isCommandOnStructure(event.id)) refuse({ reason: 'structure' });
    else if (params.unitId === book && event.id === 'sheet.mutation.set-range-values') {
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

function selectedArea(api: FUniver): IRange | null {
  return api.getActiveWorkbook()?.getActiveRange()?.getRange() ?? null;
}

/** Where a command leads that nobody can foresee, any bar on the sheet stands in its way. */
function barFor(bars: Bars, target: Target): 'protected' | 'block' | null {
  if (target === 'unknown') return bars.at(1, 1) ?? 'block';
  for (const [row, column] of target) {
    const bar = bars.at(row, column);
    if (bar) return bar;
  }
  return null;
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
