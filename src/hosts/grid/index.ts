export type { Patcher } from './download';
export { gridHost, type GridHost, type GridHostOptions } from './host';
export { DATES_FROM_1904, openBook, type Opened, type OpenResult } from './open';
export type { Refusal } from './guard';
