/** Second request: where everything lies. Used and merged areas, and the places of tables, notes and comments. */
import {
  ownNotePart,
  readOwnMarks,
  userNote,
  type Area,
  type CellAddress,
  type Note,
  type SheetSnapshot,
} from '../../../core/model';
import { PLAUSIBLE_CELLS } from '../limits';
import { areaOf, sizeOf } from '../areas';
import { loadAreas } from './merges';
import type { Lists } from './lists';

export interface SheetShape extends Pick<
  SheetSnapshot,
  'name' | 'visibility' | 'isProtected' | 'listObjects' | 'notes'
> {
  readonly sheet: Excel.Worksheet;
  /** The area whose cells are read. */
  readonly used: Area;
  /** Null where they could not be asked for as a whole. */
  readonly merges: readonly Area[] | null;
}

export interface Shapes {
  readonly sheets: readonly SheetShape[];
  /** Cells that names or notes say are marked by us. */
  readonly ownMarks: readonly CellAddress[];
}

interface Queued {
  readonly lists: Lists;
  readonly sheets: readonly {
    readonly sheet: Excel.Worksheet;
    readonly formatted: Excel.Range;
    readonly valued: Excel.Range;
    readonly merged: Excel.RangeAreas | null;
  }[];
  readonly tables: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
  readonly notes: readonly { readonly note: Excel.Note; readonly range: Excel.Range }[];
  readonly comments: readonly { readonly comment: Excel.Comment; readonly range: Excel.Range }[];
}

export function queueShapes(lists: Lists, withMerges: boolean): Queued {
  return {
    lists,
    sheets: lists.sheets.items.map((sheet) => {
      // Of a blank sheet both are its first cell; asking for null objects would leave nothing to ask for merged areas.
      const formatted = sheet.getUsedRange();
      const valued = sheet.getUsedRange(true);
      const merged = withMerges ? formatted.getMergedAreasOrNullObject() : null;
      formatted.load('rowIndex,columnIndex,rowCount,columnCount');
      valued.load('rowIndex,columnIndex,rowCount,columnCount');
      if (merged) loadAreas(merged);
      return { sheet, formatted, valued, merged };
    }),
    tables: lists.tables.items.map((table) => ({ table, range: placed(table.getRange()) })),
    notes: (lists.notes?.items ?? []).map((note) => ({ note, range: placed(note.getLocation()) })),
    comments: (lists.comments?.items ?? []).map((comment) => ({ comment, range: placed(comment.getLocation()) })),
  };
}

function placed(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount,worksheet/name');
  return range;
}

export function shapesOf({ lists, sheets, tables, notes, comments }: Queued): Shapes {
  const ownMarks = new Map<string, CellAddress>();
  const own = (at: CellAddress): unknown => ownMarks.set(`${at.row},${at.column},${at.sheet}`, at);
  for (const { at } of readOwnMarks(lists.names.items.map(definedName)).values()) own(at);
  for (const { note, range } of notes) if (ownNotePart(note.content)) own(addressOf(range));
  for (const { comment, range } of comments) if (ownNotePart(comment.content)) own(addressOf(range));
  const order = new Map(lists.sheets.items.map(({ name }, index) => [name, index]));
  return {
    sheets: sheets.map(({ sheet, formatted, valued, merged }) => ({
      sheet,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility],
      isProtected: sheet.protection.protected,
      used: usedArea(areaOf(formatted), areaOf(valued)),
      merges: merged && (merged.isNullObject ? [] : merged.areas.items.map(areaOf)),
      listObjects: tables
        .filter(({ range }) => range.worksheet.name === sheet.name)
        .map(({ table, range }) => ({ name: table.name, area: areaOf(range) }))
        .sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left),
      notes: notes
        .filter(({ range }) => range.worksheet.name === sheet.name)
        .map(({ note, range }): Note => {
          const text = userNote(note.content.replace(/\r\n?/g, '\n'));
          return { row: range.rowIndex + 1, column: range.columnIndex + 1, text, author: note.authorName };
        })
        .filter(({ text }) => text !== '')
        .sort((a, b) => a.row - b.row || a.column - b.column),
    })),
    ownMarks: [...ownMarks.values()]
      .filter(({ sheet }) => order.has(sheet))
      .sort((a, b) => order.get(a.sheet)! - order.get(b.sheet)! || a.row - b.row || a.column - b.column),
  };
}

const VISIBILITY: Readonly<Record<`${Excel.SheetVisibility}`, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** A name as the model knows it, without the leading `=`. */
export function definedName({ name, formula }: Excel.NamedItem): { name: string; refersTo: string } {
  return { name, refersTo: String(formula).replace(/^=/, '') };
}

function addressOf(range: Excel.Range): CellAddress {
  return { sheet: range.worksheet.name, row: range.rowIndex + 1, column: range.columnIndex + 1 };
}

/**
 * Formats far below the last value inflate the used range, often to the last row of the sheet; then only cells with values
 * count. Else all of it is read, because what Excel takes for a value is not told.
 */
function usedArea(formatted: Area, valued: Area): Area {
  return sizeOf(formatted) <= Math.max(PLAUSIBLE_CELLS, 4 * sizeOf(valued)) ? formatted : valued;
}
