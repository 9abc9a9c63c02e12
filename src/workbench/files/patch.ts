/** Making the file to download. */
import type { Patcher } from '../../hosts/grid';
import { inFileWorker } from './worker';

/** Patches in a worker; the page keeps its own copy of the bytes. */
export const patch: Patcher = (...parameters) =>
  new Promise((resolve) => {
    inFileWorker(
      { kind: 'patch', parameters },
      (answer, end) => {
        end();
        if (answer.kind === 'patched') resolve(answer.patched);
      },
      (reason) => resolve({ ok: false, failure: { code: 'unknown', data: { reason } } }),
    );
  });
