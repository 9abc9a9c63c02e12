/** Changes as Excel tells them. Some it never tells (guide/excel-api.md §6): they are hints, the truth is a new read. */
import { inExcel, type Patience } from './context';

/**
 * Hears of edited cells and of sheets added or deleted, by whomever. Excel is asked once, however many listen: taking one
 * handler off may end the events of all.
 */
export class Changes {
  private readonly listeners = new Set<() => void>();
  /** The last thing asked of Excel; the next waits for it. */
  private asked: Promise<unknown> = Promise.resolve();
  private handlers: readonly Handler[] = [];

  constructor(private readonly patience: Patience) {}

  /** Calls the listener at every hint; returns a function that stops it. Where Excel refuses there are no hints. */
  listen(listener: () => void): () => void {
    const own = (): void => listener();
    this.listeners.add(own);
    this.follow();
    return () => {
      this.listeners.delete(own);
      this.follow();
    };
  }

  /** Brings Excel in line: asked while somebody listens, not asked else. */
  private follow(): void {
    this.asked = this.asked.then(async () => {
      if (this.listeners.size > 0 && this.handlers.length === 0) await this.register();
      else if (this.listeners.size === 0 && this.handlers.length > 0) await this.unregister();
    });
  }

  private async register(): Promise<void> {
    const hear = async (): Promise<void> => {
      for (const listener of [...this.listeners]) listener();
    };
    const entered = await inExcel(this.patience, async (context): Promise<Handler[]> => {
      const { worksheets } = context.workbook;
      const handlers = [worksheets.onChanged.add(hear), worksheets.onAdded.add(hear), worksheets.onDeleted.add(hear)];
      await context.sync();
      return handlers;
    });
    if (entered.ok) this.handlers = entered.value;
  }

  /** Handlers can only be taken off in the context in which they were put on. */
  private async unregister(): Promise<void> {
    const handlers = this.handlers;
    this.handlers = [];
    await inExcel(
      this.patience,
      async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      },
      handlers[0]!.context,
    );
  }
}

interface Handler {
  remove(): void;
  readonly context: OfficeExtension.ClientRequestContext;
}
