/** Row and column of a cell as one number, for maps with many cells. */

/** More than the 16,384 columns a sheet can have. */
const COLUMNS = 32_768;

export function placeKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

export function rowOfKey(key: number): number {
  return Math.floor(key / COLUMNS);
}

export function columnOfKey(key: number): number {
  return key % COLUMNS;
}
