/** The file with what changed in the grid: edits against the file as it was opened, carried out on its own bytes. */
import {
  addressText,
  type Cell,
  type CellAddress,
  type CellContent,
  type Edit,
  type HostFailure,
  type SheetSnapshot,
} from '../../core/model';
import type { NewResult, WorkbookPatch } from '../xlsx';
import { place, rowAndColumn } from './known';
import { marksByCell, type OwnMarks } from './marks';
import type { Opened } from './open';
import type { GridSheets } from './sheets';

export type Download =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly failure: HostFailure };

/** Carries edits out on bytes, as `patchWorkbook` of the .xlsx port does; a page lets a worker do it. */
export type Patcher = (
  bytes: Uint8Array,
  edits: readonly Edit[],
  results: readonly NewResult[],
) => Promise<WorkbookPatch>;

/**
 * Makes the file to download; the book in the grid stays as it is.
 * @example const download = await downloadBook(opened, sheets, marks, patcher); if (download.ok) save(download.bytes)
 */
export async function downloadBook(
  opened: Opened,
  sheets: GridSheets,
  marks: OwnMarks,
  patcher: Patcher,
): Promise<Download> {
  const filed: Changes = { edits: [], results: [] };
  const made: Changes = { edits: [], results: [] };
  const whole: Edit[] = [];
  const present = new Set<string>();
  for (const { sheet, known } of sheets.all()) {
    present.add(known.base.name);
    const changes = known.made ? made : filed;
    collectCells(known.base, sheets.read(sheet, known), changes);
    changes.edits.push(...noteEdits(known.base.name, sheets.filedOwnNotes(known), sheets.ownNotes(sheet)));
    if (known.made) whole.push({ kind: 'sheet', name: known.base.name, content: known.made });
  }
  const removed = opened.snapshot.sheets.filter(({ name }) => !present.has(name));
  whole.push(...removed.map(({ name }): Edit => ({ kind: 'sheet', name, content: null })));

  const edits = [...filed.edits, ...markEdits(marks, marksByCell(opened.marks)), ...whole];
  const first = await patch(patcher, opened.bytes, edits, filed.results);
  // A sheet that this very download makes can be typed into once it is there.
  return first.ok && made.edits.length > 0 ? patch(patcher, first.bytes, made.edits, made.results) : first;
}

/** The grid has kept to what the file takes; an edit left out all the same must not go unnoticed. */
async function patch(
  patcher: Patcher,
  bytes: Uint8Array,
  edits: readonly Edit[],
  results: readonly NewResult[],
): Promise<Download> {
  const patched = await patcher(bytes, edits, results);
  if (!patched.ok) return patched;
  const [conflict] = patched.report.conflicts;
  if (!conflict) return { ok: true, bytes: patched.bytes };
  return {
    ok: false,
    failure: { code: 'not-verified', data: { cell: addressText(conflict.at), sheet: conflict.at.sheet } },
  };
}

/** What turns a sheet as it was into the sheet as it is. */
interface Changes {
  readonly edits: Edit[];
  /** Formulas that stay, with the results that the grid's engine gives them now. */
  readonly results: NewResult[];
}

/** Collects the changes of one sheet's cells. */
export function collectCells(before: SheetSnapshot, now: SheetSnapshot, { edits, results }: Changes): void {
  const old = new Map(before.cells.map((cell) => [place(cell.row, cell.column), cell]));
  for (const cell of now.cells) {
    const was = old.get(place(cell.row, cell.column));
    old.delete(place(cell.row, cell.column));
    if (cell === was) continue;
    const at = { sheet: before.name, row: cell.row, column: cell.column };
    const hasFormat = cell.format !== was?.format;
    const isResult = cell.formula !== undefined && cell.formula === was?.formula && !hasFormat;
    if (!isResult) edits.push(cellEdit(at, cell, was, hasFormat));
    // What the grid can't calculate is left to whoever can.
    else if (cell.error !== '#NAME?') results.push({ at, value: cell.value, error: cell.error ?? null });
  }
  for (const was of old.values()) {
    const at = { sheet: before.name, row: was.row, column: was.column };
    edits.push({ kind: 'value', at, value: null, before: contentOf(was) });
  }
}

function cellEdit(at: CellAddress, cell: Cell, was: Cell | undefined, hasFormat: boolean): Edit {
  const edit = {
    at,
    before: was ? contentOf(was) : { value: null, formula: null },
    ...(hasFormat ? { format: cell.format ?? 'General' } : {}),
  };
  if (cell.formula === undefined) return { kind: 'value', value: cell.value ?? cell.error ?? null, ...edit };
  return { kind: 'formula', formula: cell.formula, result: cell.value, ...edit };
}

function contentOf({ value, formula }: Cell): CellContent {
  return { value, formula: formula ?? null };
}

/** Our part of each note where it differs from what the file came with. */
function noteEdits(sheet: string, was: ReadonlyMap<number, string>, is: ReadonlyMap<number, string>): Edit[] {
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((at) => was.get(at) !== is.get(at))
    .map((at) => ({ kind: 'note', at: { sheet, ...rowAndColumn(at) }, text: is.get(at) ?? null }));
}

/** Marks where they differ from those the file came with. */
function markEdits(now: OwnMarks, before: OwnMarks): Edit[] {
  return [...new Map([...before, ...now])]
    .filter(([cell]) => now.get(cell)?.colour !== before.get(cell)?.colour)
    .map(([cell, { at }]) => ({ kind: 'mark', at, colour: now.get(cell)?.colour ?? null }));
}
