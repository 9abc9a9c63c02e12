/**
 * Tables turned on their side: the headers stand one below the other in the first column, and every further column is an
 * indicator. Rows are what scores are told by, so that such a table is not scored; but it is known for what it is, and the
 * person is asked to turn it.
 */
import type { ColumnRole, TableKind } from '../model';
import type { Region } from './region';
import type { Words } from './words';

/** The kind that the first column's labels tell; null where they are no headers. */
export function transposedKind(region: Region, words: Words): TableKind | null {
  if (region.width < 3) return null;
  const roles = new Set<string>();
  let [labels, known] = [0, 0];
  for (let row = 0; row < region.rows.length; row++) {
    const cell = region.own(row, 0);
    if (typeof cell?.value !== 'string') continue;
    labels += 1;
    const word = words.of(cell.text)?.known;
    if (!word?.isWhole) continue;
    known += 1;
    roles.add(word.group.role);
  }
  const has = (...wanted: readonly (ColumnRole | 'level')[]) => wanted.some((role) => roles.has(role));
  const isNamed = has('name', 'level1', 'level2', 'level3', 'level4', 'level', 'item');
  if (roles.size < LEAST_ROLES || known < labels * LEAST_SHARE || !isNamed) return null;
  if (has('weight', 'score', 'rule')) return 'indicators';
  if (has('target') && has('actual', 'status')) return 'completion';
  return null;
}

/** Fewer kinds of headers than this may stand below each other in any list. */
const LEAST_ROLES = 3;
const LEAST_SHARE = 0.75;
