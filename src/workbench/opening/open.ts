/** Opening a file: read in a worker that can be stopped, answered with a book for the grid or the reason why not. */
import type { Opened } from '../../hosts/grid';
import type { HostFailure } from '../../core/model';
import type { OpenAnswer, OpenRequest } from './open.worker';

export type OpenResult =
  { readonly ok: true; readonly opened: Opened } | { readonly ok: false; readonly failure: HostFailure };

/**
 * Reads a workbook; nothing of what is open now is touched.
 * @example const result = await open(bytes, '自评表.xlsx', { signal, onProgress: setShare })
 */
export function open(
  bytes: Uint8Array,
  name: string,
  { signal, onProgress }: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void },
): Promise<OpenResult> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./open.worker.ts', import.meta.url));
    const finish = (result: OpenResult) => {
      worker.terminate();
      resolve(result);
    };
    const fail = (code: HostFailure['code'], reason = '') =>
      finish({ ok: false, failure: { code, data: { file: name, reason } } });
    worker.onmessage = ({ data: answer }: MessageEvent<OpenAnswer>) => {
      if (answer.kind === 'progress') onProgress(answer.share);
      else if (answer.kind === 'opened') finish({ ok: true, opened: answer.opened });
      else finish({ ok: false, failure: { ...answer.failure, data: { ...answer.failure.data, file: name } } });
    };
    // A worker that runs out of memory or can't be loaded says so here and nowhere else.
    worker.onerror = (event) => fail('unknown', event.message);
    signal.addEventListener('abort', () => fail('cancelled'));
    opened += 1;
    const request: OpenRequest = { bytes, name, id: `book-${opened}` };
    worker.postMessage(request);
  });
}

/** Books are told apart by number, also one opened twice. */
let opened = 0;
