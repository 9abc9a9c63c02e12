export { gridHost, type GridHost } from './host';
export { openBook, type Opened, type OpenResult } from './open';
export type { Refusal } from './guard';
