import { DEFAULT_SETTINGS, type Analysis, type Snapshot } from '../../../src/core/model';
import { analyse } from '../../../src/core/engine';
import {
  type AnalysisRequest,
  directAnalyst,
  workerAnalyst,
  type WorkerLike,
} from '../../../src/taskpane/analysis/analyst';
import { form, longForm } from '../books';

const LONG = longForm(600);
const running = () => new AbortController().signal;

/** A worker on this thread, which answers when it is told to. */
class LocalWorker implements WorkerLike {
  terminated = 0;
  private request: AnalysisRequest | null = null;
  private onMessage: (event: { data: Analysis }) => void = () => {};
  private onError: () => void = () => {};

  postMessage(request: AnalysisRequest): void {
    this.request = request;
  }
  addEventListener(type: 'message' | 'error', listener: (event: { data: Analysis }) => void): void {
    if (type === 'message') this.onMessage = listener;
    else this.onError = listener as () => void;
  }
  terminate(): void {
    this.terminated += 1;
  }
  answer(): void {
    const { snapshot, settings, report } = this.request!;
    this.onMessage({ data: analyse(snapshot, settings, report) });
  }
  fail(): void {
    this.onError();
  }
}

function request(snapshot: Snapshot): AnalysisRequest {
  return { snapshot, settings: DEFAULT_SETTINGS, report: [] };
}

test('a long book goes to a worker, which is ended afterwards', async () => {
  const worker = new LocalWorker();
  const analysis = workerAnalyst(() => worker)(request(LONG), running());
  worker.answer();
  expect((await analysis)?.tables[0]?.indicators).toHaveLength(600);
  expect(worker.terminated).toBe(1);
});

test('a short book is not worth one', async () => {
  const spawn = jest.fn();
  expect((await workerAnalyst(spawn)(request(form()), running()))?.tables).toHaveLength(1);
  expect(spawn).not.toHaveBeenCalled();
});

test('cancelling ends the worker at once', async () => {
  const worker = new LocalWorker();
  const stop = new AbortController();
  const analysis = workerAnalyst(() => worker)(request(LONG), stop.signal);
  stop.abort();
  expect(await analysis).toBeNull();
  expect(worker.terminated).toBe(1);
});

test.each([
  [
    'cannot be made',
    () => {
      throw new Error('blocked');
    },
  ],
  [
    'breaks',
    () => {
      const worker = new LocalWorker();
      setTimeout(() => worker.fail());
      return worker;
    },
  ],
])('where a worker %s, this thread does the work', async (_what, spawn) => {
  const analysis = await workerAnalyst(spawn as () => WorkerLike)(request(LONG), running());
  expect(analysis?.tables[0]?.indicators).toHaveLength(600);
});

test('the direct analyst heeds a cancellation that came before it began', async () => {
  const stop = new AbortController();
  const analysis = directAnalyst(request(form()), stop.signal);
  stop.abort();
  expect(await analysis).toBeNull();
});
