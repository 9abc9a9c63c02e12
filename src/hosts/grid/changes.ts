/** Changes in the grid, whoever made them: counted, and told to whoever listens. */
import type { FUniver } from '@univerjs/core/lib/facade';
import type {} from '@univerjs/preset-sheets-core';

export interface Changes {
  /** Grows with every change that is not the engine's own. */
  revision(): number;
  listen(listener: () => void): () => void;
  dispose(): void;
}

/** Hears of every change of contents, also of recalculated results; listeners are called once for changes that come together. */
export function watchChanges(api: FUniver, book: string): Changes {
  const listeners = new Set<() => void>();
  let revision = 0;
  let due: ReturnType<typeof setTimeout> | null = null;
  const event = api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (!CONTENT_CHANGES.has(id) || (params as { unitId?: string } | undefined)?.unitId !== book) return;
    if (!options?.onlyLocal) revision += 1;
    due ??= setTimeout(() => {
      due = null;
      for (const listener of [...listeners]) listener();
    });
  });
  return {
    revision: () => revision,
    listen(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dispose() {
      if (due !== null) clearTimeout(due);
      listeners.clear();
      event.dispose();
    },
  };
}
const CONTENT_CHANGES: ReadonlySet<string> = new Set(
  ['set-range-values', 'insert-sheet', 'remove-sheet', 'update-note', 'remove-note'].map(
    (name) => `sheet.mutation.${name}`,
  ),
);
