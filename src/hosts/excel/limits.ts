/** How much is asked of Excel at once (guide/excel-api.md §2, §3). */

/**
 * Cells in one answer. Four properties of a cell of numbers are about 50 bytes as JSON, Excel on the web gives at most
 * 5 MB; where prose makes an answer larger, it is asked for again in halves.
 */
export const CELLS_PER_ANSWER = 60_000;

/** Borders are asked for only where merged areas cannot be; they are some 400 bytes a cell. */
export const BORDERED_CELLS_PER_ANSWER = 8_000;

/** Cells whose state (content, format, fill, lock) is asked for at once, some 200 bytes each. */
export const STATES_PER_ANSWER = 10_000;

/** Rows of an own sheet, some ten columns wide, whose looks are asked for or set at once, some 250 bytes a cell. */
export const ROWS_AT_ONCE = 1_000;

/**
 * Characters of one request. A Chinese character takes three of the 5,242,880 bytes, and what is written is read back
 * twice, as value and as entry, in the same answer.
 */
export const CHARACTERS_PER_REQUEST = 600_000;

/** Above this a used range that includes formats is taken for inflated, and only cells with values are read. */
export const PLAUSIBLE_CELLS = 60_000;

/** More merged areas than this in one range make Excel fail; a merged area takes at least two cells of a tile. */
export const CELLS_PER_TILE = 512;

/** Empty rows or columns in front of the first cell that are looked at for being hidden. */
export const LEADING_LINES = 1_000;

/** One request may take this long, in milliseconds, before it is given up. */
export const REQUEST_TIMEOUT = 30_000;

/** Writes kept for taking back, and the characters they may take in the workbook's settings. */
export const JOURNAL_ENTRIES = 20;
export const JOURNAL_CHARACTERS = 500_000;
