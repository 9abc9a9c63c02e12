/** First request: what there is. Sheets, names, tables, notes, each without its place. */
import type { ExcelCapabilities } from '../capabilities';
import type { BookContext } from '../context';

export interface Lists {
  readonly workbook: Excel.Workbook;
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  /** Null where this Excel has no notes. */
  readonly notes: Excel.NoteCollection | null;
  /** Only where comments take the place of notes. */
  readonly comments: Excel.CommentCollection | null;
}

export function queueLists({ workbook }: BookContext, { notes }: ExcelCapabilities): Lists {
  workbook.load('name');
  const lists = {
    workbook,
    sheets: workbook.worksheets,
    names: workbook.names,
    tables: workbook.tables,
    notes: notes === 'notes' ? workbook.notes : null,
    comments: notes === 'comments' ? workbook.comments : null,
  };
  lists.sheets.load('items/name,items/visibility,items/protection/protected');
  lists.names.load('items/name,items/formula');
  lists.tables.load('items/name');
  lists.notes?.load('items/content,items/authorName');
  lists.comments?.load('items/content');
  return lists;
}
