/** The one place that enters Excel. Every request has a time limit, can be given up, and fails as data. */
import type { HostFailure } from '../../core/model';
import { failureOf, Trouble } from './failure';

/** What is passed around instead of Excel's own context, so that no request escapes its time limit. */
export interface BookContext {
  readonly workbook: Excel.Workbook;
  sync(): Promise<void>;
}

export interface Patience {
  /** Milliseconds for one request. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

export type Entered<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: HostFailure };

/** Does work in Excel, in a context of its own or in one given; what Excel refuses comes back as a failure. */
export async function inExcel<T>(
  patience: Patience,
  work: (context: BookContext) => Promise<T>,
  given?: OfficeExtension.ClientRequestContext,
): Promise<Entered<T>> {
  if (typeof Excel === 'undefined')
    return { ok: false, failure: { code: 'unsupported', data: { what: 'Excel', detail: 'Office.js was not loaded' } } };
  try {
    const batch = (context: Excel.RequestContext): Promise<T> =>
      work({ workbook: context.workbook, sync: () => withPatience(context.sync(), patience) });
    const value = await (given ? Excel.run(given as Excel.RequestContext, batch) : Excel.run(batch));
    return { ok: true, value };
  } catch (problem) {
    return { ok: false, failure: failureOf(problem) };
  }
}

/**
 * Waits for a request as long as patience lasts. Excel cannot be told to stop: a request that was given up may still be
 * carried out, and whoever writes must look.
 */
function withPatience(request: Promise<void>, { timeout, signal }: Patience): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (failure: HostFailure): void => {
      finish();
      reject(new Trouble(failure));
    };
    const onAbort = (): void => giveUp({ code: 'cancelled', data: {} });
    const timer = setTimeout(() => giveUp({ code: 'timeout', data: { seconds: timeout / 1000 } }), timeout);
    const finish = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    signal?.addEventListener('abort', onAbort);
    if (signal?.aborted) onAbort();
    request.then(
      () => {
        finish();
        resolve();
      },
      (problem: unknown) => {
        finish();
        reject(problem as Error);
      },
    );
  });
}
