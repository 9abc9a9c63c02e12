/** Opening a file: a book for the grid, or the reason why not. */
import type { HostFailure } from '../../core/model';
import type { OpenResult } from '../../hosts/grid';
import { inFileWorker } from './worker';

interface OpenOptions {
  readonly signal: AbortSignal;
  /** Called with a share between 0 and 1 of the work done. */
  readonly onProgress: (share: number) => void;
}

/**
 * Reads a workbook; nothing of what is open now is touched.
 * @example const result = await open(bytes, '自评表.xlsx', { signal, onProgress: setShare })
 */
export function open(bytes: Uint8Array, name: string, { signal, onProgress }: OpenOptions): Promise<OpenResult> {
  return new Promise((resolve) => {
    const fail = (failure: HostFailure) =>
      resolve({ ok: false, failure: { ...failure, data: { ...failure.data, file: name } } });
    opened += 1;
    const stop = inFileWorker(
      { kind: 'open', bytes, name, id: `book-${opened}` },
      (answer, end) => {
        if (answer.kind === 'progress') return onProgress(answer.share);
        end();
        if (answer.kind === 'opened') resolve({ ok: true, opened: answer.opened });
        else if (answer.kind === 'failed') fail(answer.failure);
      },
      (reason) => fail({ code: 'unknown', data: { reason } }),
    );
    signal.addEventListener('abort', () => {
      stop();
      fail({ code: 'cancelled', data: {} });
    });
  });
}

/** Books are told apart by number, also one opened twice. */
let opened = 0;
