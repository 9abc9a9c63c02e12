/** What the file demands of whoever changes it, gathered once when a book is opened: the grid keeps to it while editing. */
import { inArea, type Area, type CellAddress, type ConflictReason } from '../../core/model';
import { commentEntries } from '../xlsx/notes/comments';
import { openWorkbookPackage } from '../xlsx/package/recognise';
import { EditedBook } from '../xlsx/write/editedBook';
import type { EditedSheet } from '../xlsx/write/editedSheet';

export interface FileFacts {
  /** By sheet. */
  readonly sheets: Readonly<Record<string, SheetFacts>>;
  /** Sheets may not be added or removed. */
  readonly isStructureLocked: boolean;
  /** Sheets of the book that are this product's own. */
  readonly ownSheets: readonly string[];
  readonly marks: readonly FileMark[];
}

export interface SheetFacts {
  /** Cells that can't be written into one by one, with the reason. */
  readonly barred: readonly { readonly area: Area; readonly reason: ConflictReason }[];
  /** What a protected sheet still allows; null where it is not protected. */
  readonly protection: { readonly allowsFormats: boolean; readonly allowsObjects: boolean } | null;
  /** Notes as they stand in the file, our own part included; threaded comments stand in for conversations. */
  readonly notes: readonly StoredNote[];
}

export interface StoredNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isThreaded: boolean;
}

/** A mark that an earlier run put into the file. */
export interface FileMark {
  readonly at: CellAddress;
  /** `#RRGGBB` */
  readonly colour: string;
  /** The fill under it, as the part of the file words it. */
  readonly fill: string;
}

/**
 * Reads the facts of a book that is known to be readable.
 * @example readFacts(bytes).sheets['评分表']?.protection // { allowsFormats: false, allowsObjects: false }
 */
export function readFacts(bytes: Uint8Array): FileFacts {
  const book = new EditedBook(openWorkbookPackage(bytes));
  const { sheets, isStructureLocked } = book.workbook;
  return {
    sheets: Object.fromEntries(
      sheets.flatMap(({ name }) => {
        const sheet = book.sheet(name);
        return sheet ? [[name, sheetFacts(book, sheet)] as const] : [];
      }),
    ),
    isStructureLocked,
    ownSheets: [...book.ownSheets],
    marks: [...book.marks.values()].map(({ at, colour, fill }) => ({ at, colour: `#${colour}`, fill })),
  };
}

function sheetFacts(book: EditedBook, { document, tables, pivots }: EditedSheet): SheetFacts {
  const barred = [
    ...document.blocks.map(({ kind, area }) => ({ area, reason: kind === 'array' ? 'array-formula' : 'data-table' })),
    ...pivots.map((area) => ({ area, reason: 'pivot-table' })),
    ...tables.flatMap(({ area, headerRows, totalRows }) => [
      ...(headerRows > 0 ? [{ area: { ...area, bottom: area.top + headerRows - 1 }, reason: 'table-header' }] : []),
      ...(totalRows > 0 ? [{ area: { ...area, top: area.bottom - totalRows + 1 }, reason: 'table-header' }] : []),
    ]),
  ] as SheetFacts['barred'];
  const comments = book.editor.relatedPart(document.part, 'comments');
  const entries = comments === null ? [] : commentEntries(book.editor.required(comments));
  const stored = entries.map(({ row, column, text, isThreaded }) => ({ row, column, text, isThreaded }));
  return { barred, protection: document.frame.protection, notes: stored };
}

/** Why a cell can't be written into by itself; null where it can. */
export function barAt(facts: SheetFacts | undefined, row: number, column: number): ConflictReason | null {
  return facts?.barred.find(({ area }) => inArea(area, row, column))?.reason ?? null;
}
