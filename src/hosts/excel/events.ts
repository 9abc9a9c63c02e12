/** Changes as Excel tells them. Some it never tells (guide/excel-api.md §6): they are hints, the truth is a new read. */
import { inExcel, type Patience } from './context';

interface Registered {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}

/**
 * Calls the listener when cells are edited, sheets added or deleted, by whomever. Returns a function that stops it; where
 * Excel refuses to listen there are no hints.
 */
export function listen(patience: Patience, listener: () => void): () => void {
  let isListening = true;
  const hear = async (): Promise<void> => {
    if (isListening) listener();
  };
  const registered = inExcel(patience, async (context): Promise<Registered[]> => {
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(hear), worksheets.onAdded.add(hear), worksheets.onDeleted.add(hear)];
    await context.sync();
    return handlers;
  });
  return () => {
    isListening = false;
    void registered.then((entered) => (entered.ok ? unregister(patience, entered.value) : undefined));
  };
}

/** Handlers can only be taken off in the context in which they were put on. */
async function unregister(patience: Patience, handlers: readonly Registered[]): Promise<void> {
  const context = handlers[0]?.context;
  if (!context) return;
  await inExcel(
    patience,
    async (entered) => {
      for (const handler of handlers) handler.remove();
      await entered.sync();
    },
    context,
  );
}
