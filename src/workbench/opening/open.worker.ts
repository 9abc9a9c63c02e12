/** Reads a workbook away from the page, which stays at hand while a large one is opened. */
import { openBook, type Opened } from '../../hosts/grid';
import type { HostFailure } from '../../core/model';

export interface OpenRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly id: string;
}

export type OpenAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'opened'; readonly opened: Opened }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

const page = self as unknown as {
  postMessage(answer: OpenAnswer): void;
  onmessage: (event: MessageEvent<OpenRequest>) => void;
};

page.onmessage = async ({ data: { bytes, name, id } }) => {
  const result = await openBook(bytes, name, id, (share) => page.postMessage({ kind: 'progress', share }));
  page.postMessage(result.ok ? { kind: 'opened', opened: result.opened } : { kind: 'failed', failure: result.failure });
};
