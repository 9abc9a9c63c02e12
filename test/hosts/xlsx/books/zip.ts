/** Zips made by hand for tests. */
import { strToU8, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip of these parts in this order, always with the same times. */
export function zipped(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    [typeof content === 'string' ? strToU8(content) : content, { level, mtime: new Date(2023, 11, 31, 12, 0, 0) }],
  ]);
  return zipSync(Object.fromEntries(entries));
}
