/**
 * When the grid's engine is done. Formulas are recalculated a moment after a change and away from the page, so that
 * whoever reads right after a change would see yesterday's results.
 */
import type { FUniver } from '@univerjs/core/lib/facade';
import type {} from '@univerjs/preset-sheets-core';

export interface Calculation {
  /** Resolves as soon as no result is outstanding. */
  settled(): Promise<void>;
  dispose(): void;
}

/**
 * Follows the engine of one grid.
 * @example
 * const calculation = watchCalculation(api);
 * sheet.getRange('B2').setValue(3);
 * await calculation.settled();
 */
export function watchCalculation(api: FUniver): Calculation {
  let owed: ReturnType<typeof setTimeout> | null = null;
  let running = false;
  let waiting: (() => void)[] = [];

  const release = () => {
    if (owed !== null || running) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const nothingOwed = () => {
    if (owed !== null) clearTimeout(owed);
    owed = null;
  };
  const listener = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (CHANGES.has(id) && !options?.onlyLocal) {
      nothingOwed();
      owed = setTimeout(() => {
        owed = null;
        release();
      }, PATIENCE);
    } else if (id === START) {
      nothingOwed();
      running = true;
    } else if (id === NOTICE && isFinished(params)) {
      running = false;
      release();
    }
  });
  return {
    settled: () => (owed === null && !running ? Promise.resolve() : new Promise((resolve) => waiting.push(resolve))),
    dispose: () => {
      nothingOwed();
      listener.dispose();
    },
  };
}

/** The engine collects changes for a tenth of a second before it starts; where it does not start at all, nothing is owed. */
const PATIENCE = 1000;
const CHANGES: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
]);
const START = 'formula.mutation.set-formula-calculation-start';
const NOTICE = 'formula.mutation.set-formula-calculation-notification';
/** The engine was stopped to begin anew with more changes (FormulaExecutedStateType.STOP_EXECUTION). */
const STOPPED = 1;

function isFinished(params: unknown): boolean {
  const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
  return state !== undefined && state !== STOPPED;
}
