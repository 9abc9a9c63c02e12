/** The port over the bytes of .xlsx and .xlsm files, in the browser and in node alike. */
export { type XlsxHost, xlsxHost } from './host';
export { patchWorkbook, type PatchOptions, type WorkbookPatch } from './write/patch';
export { patchVerified } from './write/verified';
export type { NewResult } from './write/cellValues';
export { readWorkbook, type WorkbookRead } from './read/read';
