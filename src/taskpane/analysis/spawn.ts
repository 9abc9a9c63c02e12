/** Makes the worker of the analysis; apart, because only a bundler understands the address of its code. */
import type { WorkerLike } from './analyst';

export function spawnAnalysisWorker(): WorkerLike {
  return new Worker(new URL('./analysis.worker.ts', import.meta.url)) as WorkerLike;
}
