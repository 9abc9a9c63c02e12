/** A worker for one task on one file, ended with it. */
import type { FileAnswer, FileRequest } from './files.worker';

/**
 * Starts the task; returns a function that ends it early. A worker that can't be loaded or runs out of memory says so
 * to `failed` and nowhere else.
 * @example const stop = inFileWorker({ kind: 'open', bytes, name, id }, (answer, end) => …, (reason) => …)
 */
export function inFileWorker(
  request: FileRequest,
  answered: (answer: FileAnswer, end: () => void) => void,
  failed: (reason: string) => void,
): () => void {
  const worker = new Worker(new URL('./files.worker.ts', import.meta.url));
  const end = () => worker.terminate();
  worker.onmessage = ({ data }: MessageEvent<FileAnswer>) => answered(data, end);
  worker.onerror = ({ message }) => {
    end();
    failed(message);
  };
  worker.postMessage(request);
  return end;
}
