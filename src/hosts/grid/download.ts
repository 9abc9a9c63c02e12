/** The file with what changed in the grid: edits against the file as it was opened, carried out on its own bytes. */
import type { CellContent, Edit, HostFailure, SheetSnapshot } from '../../core/model';
import { patchWorkbook } from '../xlsx';
import { place } from './known';
import type { OwnMarks } from './marks';
import type { Opened } from './open';
import type { GridSheets } from './sheets';

export type Download =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly failure: HostFailure };

/**
 * Makes the file to download; the book in the grid stays as it is.
 * @example const download = await downloadBook(opened, sheets, marks); if (download.ok) save(download.bytes)
 */
export async function downloadBook(opened: Opened, sheets: GridSheets, marks: OwnMarks): Promise<Download> {
  const made: Edit[] = [];
  const filed: Edit[] = [];
  const typedIntoMade: Edit[] = [];
  const present = new Set<string>();
  for (const { sheet, known } of sheets.all()) {
    present.add(known.base.name);
    const changes = cellEdits(known.base, sheets.read(sheet, known));
    if (known.made) made.push({ kind: 'sheet', name: known.base.name, content: known.made });
    (known.made ? typedIntoMade : filed).push(...changes);
  }
  const removed = opened.snapshot.sheets.filter(({ name }) => !present.has(name));
  made.push(...removed.map(({ name }): Edit => ({ kind: 'sheet', name, content: null })));

  const first = await patchWorkbook(opened.bytes, [...filed, ...markEdits(marks, opened.marks), ...made]);
  if (!first.ok || typedIntoMade.length === 0) return first;
  // A sheet that this very download makes can be typed into once it is there.
  return patchWorkbook(first.bytes, typedIntoMade);
}

/** What turns a sheet as it was into the sheet as it is; results that the grid recalculated are carried along. */
export function cellEdits(before: SheetSnapshot, now: SheetSnapshot): Edit[] {
  const old = new Map(before.cells.map((cell) => [place(cell.row, cell.column), cell]));
  const edits: Edit[] = [];
  const edit = (row: number, column: number, content: CellContent, was: CellContent, format: string | undefined) => {
    const at = { sheet: before.name, row, column };
    const more = format === undefined ? {} : { format };
    if (content.formula === null) edits.push({ kind: 'value', at, value: content.value, before: was, ...more });
    else edits.push({ kind: 'formula', at, formula: content.formula, result: content.value, before: was, ...more });
  };
  for (const cell of now.cells) {
    const was = old.get(place(cell.row, cell.column));
    old.delete(place(cell.row, cell.column));
    if (cell === was) continue;
    const format = cell.format === was?.format ? undefined : (cell.format ?? 'General');
    edit(cell.row, cell.column, contentOf(cell), was ? contentOf(was) : EMPTY, format);
  }
  for (const was of old.values()) edit(was.row, was.column, EMPTY, contentOf(was), undefined);
  return edits;
}

const EMPTY: CellContent = { value: null, formula: null };

function contentOf({
  value,
  formula,
}: {
  readonly value: CellContent['value'];
  readonly formula?: string;
}): CellContent {
  return { value, formula: formula ?? null };
}

/** Marks and notes where they differ from those the file came with. */
function markEdits(now: OwnMarks, before: OwnMarks): Edit[] {
  const edits: Edit[] = [];
  for (const key of new Set([...before.keys(), ...now.keys()])) {
    const [was, is] = [before.get(key), now.get(key)];
    const at = (is ?? was)!.at;
    const colour = is?.mark?.colour ?? null;
    const text = is?.note?.text ?? null;
    if (colour !== (was?.mark?.colour ?? null)) edits.push({ kind: 'mark', at, colour });
    if (text !== (was?.note?.text ?? null)) edits.push({ kind: 'note', at, text });
  }
  return edits;
}
