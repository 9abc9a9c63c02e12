/** Reads and writes workbooks away from the page, which stays at hand while a large one is opened or made. */
import type { HostFailure } from '../../core/model';
import { openBook, type Opened, type Patcher } from '../../hosts/grid';
import { patchWorkbook, type WorkbookPatch } from '../../hosts/xlsx';

export type FileRequest =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly name: string; readonly id: string }
  | { readonly kind: 'patch'; readonly parameters: Parameters<Patcher> };

export type FileAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'failed'; readonly failure: HostFailure }
  | { readonly kind: 'patched'; readonly patched: WorkbookPatch };

/** The worker's side of the channel; the DOM types know it only as a page. */
const page = self as unknown as {
  postMessage(answer: FileAnswer): void;
  onmessage: (event: MessageEvent<FileRequest>) => void;
};

page.onmessage = async ({ data: request }) => {
  if (request.kind === 'patch') {
    const [bytes, edits, results] = request.parameters;
    page.postMessage({ kind: 'patched', patched: await patchWorkbook(bytes, edits, { results }) });
    return;
  }
  const { bytes, name, id } = request;
  const result = await openBook(bytes, name, id, (share) => page.postMessage({ kind: 'progress', share }));
  page.postMessage(result.ok ? { kind: 'opened', opened: result.opened } : { kind: 'failed', failure: result.failure });
};
