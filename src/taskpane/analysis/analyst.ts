/**
 * Who carries the analysis out: this thread where it is short, a worker where it is long, so that the pane never
 * freezes and a person can stop it.
 */
import type * as Engine from '../../core/engine';
import type { Analysis, Prose, Settings, Snapshot } from '../../core/model';

/** What is to be analysed; the page posts it to the worker as it is. */
export interface AnalysisRequest {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
  /** Paragraphs of a report beside the workbook. */
  readonly report: readonly Prose[];
}

/** Resolves to null where it was cancelled. */
export type Analyst = (request: AnalysisRequest, signal: AbortSignal) => Promise<Analysis | null>;

/** The part of a Worker that is used. */
export interface WorkerLike {
  postMessage(request: AnalysisRequest): void;
  addEventListener(type: 'message', listener: (event: { data: Analysis }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
  terminate(): void;
}

/** Below this many cells, copying them to a worker costs more than it gains. */
const CELLS_WORTH_A_WORKER = 4000;

/** The engine is a part of its own, so that the pane stands before it has arrived; asking early saves the wait. */
export function loadEngine(): Promise<typeof Engine> {
  return import('../../core/engine');
}

/**
 * Analyses in this thread, after the page had a chance to draw.
 * @example const analysis = await directAnalyst({ snapshot, settings, report: [] }, new AbortController().signal);
 */
export const directAnalyst: Analyst = async ({ snapshot, settings, report }, signal) => {
  const [{ analyse }] = await Promise.all([loadEngine(), new Promise((resolve) => setTimeout(resolve))]);
  return signal.aborted ? null : analyse(snapshot, settings, report);
};

/**
 * Analyses long books in a worker of their own, which is ended when the analysis is cancelled. Where no worker can be
 * had (an old web view, a policy that forbids it), this thread does the work.
 * @param spawn makes a worker that answers an {@link AnalysisRequest} with its analysis
 */
export function workerAnalyst(spawn: () => WorkerLike): Analyst {
  return async (request, signal) => {
    if (cellCount(request.snapshot) < CELLS_WORTH_A_WORKER) return directAnalyst(request, signal);
    const outcome = await inWorker(spawn, request, signal);
    return outcome === 'failed' ? directAnalyst(request, signal) : outcome;
  };
}

function inWorker(
  spawn: () => WorkerLike,
  request: AnalysisRequest,
  signal: AbortSignal,
): Promise<Analysis | null | 'failed'> {
  return new Promise((resolve) => {
    let worker: WorkerLike;
    try {
      worker = spawn();
    } catch {
      resolve('failed');
      return;
    }
    const finish = (outcome: Analysis | null | 'failed') => {
      worker.terminate();
      resolve(outcome);
    };
    signal.addEventListener('abort', () => finish(null), { once: true });
    worker.addEventListener('message', ({ data }) => finish(data));
    worker.addEventListener('error', () => finish('failed'));
    worker.postMessage(request);
  });
}

function cellCount(snapshot: Snapshot): number {
  return snapshot.sheets.reduce((count, sheet) => count + sheet.cells.length, 0);
}
