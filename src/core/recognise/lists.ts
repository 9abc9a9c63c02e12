/**
 * Headers that the vocabulary does not know: a row of short labels over rows that hold numbers under them, or over
 * rows that fill the same columns. What they head is a list; that keeps its cells from being taken for running text.
 */
import type { Cell } from '../model';
import type { Grid } from './grid';
import { type Header, cellsIn, indexesTouching } from './header';
import { FORM_LABELS, NOTE_BEGINNING } from './vocabulary/rows';
import type { Words } from './words';

const FORMS: ReadonlySet<string> = new Set(FORM_LABELS);
const LONGEST_LABEL = 16;
const ROWS_LOOKED_AT = 6;
/** Rows apart, so that one blank row in between does no harm. */
const LARGEST_GAP = 2;

/** @param isTaken whether a used row belongs to a table or caption found already */
export function findListHeaders(grid: Grid, isTaken: (used: number) => boolean, words: Words): Header[] {
  const headers: Header[] = [];
  for (let used = 0; used < grid.rows.length - 2; used++) {
    if (isTaken(used)) continue;
    const header = listHeader(grid, used, isTaken, words);
    if (!header) continue;
    headers.push(header);
    used = endOfList(grid, used, header, isTaken);
  }
  return headers;
}

function listHeader(grid: Grid, used: number, isTaken: (used: number) => boolean, words: Words): Header | null {
  const start = grid.starts[used]!;
  const end = grid.starts[used + 1]!;
  if (end - start < 2) return null;
  let known = 0;
  let forms = 0;
  for (let index = start; index < end; index++) {
    const cell = grid.cells[index]!;
    if (!isLabel(cell)) return null;
    const text = words.of(cell.text);
    const isForm = text !== null && (text.known?.group.role === 'goal' || (FORMS.has(text.label.bare) && !text.known));
    if (isForm) forms += index === start ? 2 : 1;
    if (text && text.strength > 0) known += 1;
  }
  if (forms > 1) return null;
  const left = grid.cells[start]!.column;
  const right = grid.rightOf(end - 1);
  const header: Header = {
    rows: [used],
    bodyFrom: used + 1,
    left,
    right,
    lastRow: null,
    confidence: known > 0 ? 0.5 : 0.4,
  };
  return looksLikeList(grid, used, header, isTaken, known) ? header : null;
}

function isLabel({ value, text }: Cell): boolean {
  return (
    typeof value === 'string' &&
    text.length <= LONGEST_LABEL &&
    !/[：:。；，]|^\d+(?:[.,]\d+)?[%％]?$/.test(text.trim()) &&
    (text.trim() === '备注' || !NOTE_BEGINNING.test(text))
  );
}

/** At least two rows follow that fill most of the columns, with numbers under some label or known words over them. */
function looksLikeList(
  grid: Grid,
  used: number,
  header: Header,
  isTaken: (used: number) => boolean,
  known: number,
): boolean {
  const labels = cellsIn(grid, used, header).map(({ column }) => column);
  const numeric = new Set<number>();
  let rows = 0;
  for (let below = used + 1; below < grid.rows.length && rows < ROWS_LOOKED_AT; below++) {
    if (isTaken(below) || grid.rows[below]! - grid.rows[below - 1]! > LARGEST_GAP) break;
    const cells = cellsIn(grid, below, header);
    const outside = indexesTouching(grid, below, { left: 1, right: Infinity }).length - cells.length;
    const isFilled = cells.length >= Math.max(2, labels.length * 0.5) && cells.every(({ text }) => text.length < 200);
    if (!isFilled || outside > 0) break;
    for (const { column, value } of cells) if (typeof value === 'number') numeric.add(column);
    rows += 1;
  }
  if (rows < 2) return false;
  return numeric.size > 0 ? true : labels.length >= 3 && known > 0;
}

/** The last row of the list as far as it reaches without a gap: none of its rows is a header again. */
function endOfList(grid: Grid, used: number, header: Header, isTaken: (used: number) => boolean): number {
  let last = used;
  while (last + 1 < grid.rows.length && !isTaken(last + 1) && grid.rows[last + 1]! - grid.rows[last]! <= LARGEST_GAP) {
    if (indexesTouching(grid, last + 1, header).length === 0) break;
    last += 1;
  }
  return last;
}
