/**
 * How much a workbook may be before it is refused as `too-large`. A few hundred kilobytes of zip can claim gigabytes;
 * every part that is read is counted by the size the archive itself declares, before a byte of it is inflated, and what is inflated
 * beyond its declared size is damage.
 */

/** All parts that are read, inflated. Ten times the largest evaluation workbook we expect (120,000 cells: about 5 MB). */
export const MAX_INFLATED_BYTES = 512 * 1024 * 1024;

/** One part, inflated: JavaScript holds no longer text than about 512 MB, and half of that as two-byte characters. */
export const MAX_PART_BYTES = 256 * 1024 * 1024;

/**
 * Bytes after inflating to bytes before, for parts above {@link RATIO_APPLIES_FROM}. Honest sheets reach 30, rows that are
 * only formatted about 100; deflate itself ends at 1,032.
 */
export const MAX_RATIO = 400;

/** Below this, the ratio says nothing: an empty sheet of a thousand formatted rows is small whatever its ratio. */
export const RATIO_APPLIES_FROM = 16 * 1024 * 1024;

/** Non-empty cells of all sheets: about 150 bytes of memory each. */
export const MAX_CELLS = 2_000_000;

/** Characters that a cell can hold. */
export const LONGEST_TEXT = 32_767;
