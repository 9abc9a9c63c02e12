/** The workbook part: its sheets in order, defined names, date system and protection. */
import { fail } from '../failure';
import type { Parts } from '../package/package';
import { eachChild, rootOf } from '../xml/scanner';
import { decodeEscapes, isOn } from '../xml/text';
import { textOf } from './strings';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The worksheet part; null for chart sheets, dialogs and sheets whose part is missing. */
  readonly part: string | null;
}

export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  /** The sheet it is valid on, by place; null for the whole book. */
  readonly sheet: number | null;
}

export interface Workbook {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** Dates count from 1904 instead of 1900. */
  readonly isFrom1904: boolean;
  /** Sheets may not be added or removed. */
  readonly isStructureLocked: boolean;
}

/** Reads the workbook part; fails with `empty-book` where no sheet holds cells. */
export function readWorkbookPart(parts: Parts): Workbook {
  const part = parts.relatedPart('', 'officeDocument') ?? 'xl/workbook.xml';
  const related = new Map(parts.related(part).map((link) => [link.id, link]));
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let isFrom1904 = false;
  let isStructureLocked = false;
  eachChild(rootOf(parts.required(part)), (scanner) => {
    if (scanner.is('workbookPr')) isFrom1904 = isOn(scanner.attribute('date1904'));
    else if (scanner.is('workbookProtection')) isStructureLocked = isOn(scanner.attribute('lockStructure'));
    else if (scanner.is('sheets')) {
      eachChild(scanner, () => {
        const link = related.get(scanner.attribute('id') ?? '');
        const isWorksheet = link?.kind === 'worksheet' && link.part !== null && parts.has(link.part);
        const state = scanner.attribute('state');
        sheets.push({
          name: decodeEscapes(scanner.attribute('name') ?? ''),
          visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
          part: isWorksheet ? link.part : null,
        });
      });
    } else if (scanner.is('definedNames')) {
      eachChild(scanner, () => {
        const name = scanner.attribute('name') ?? '';
        const local = scanner.attribute('localSheetId');
        names.push({ name, refersTo: textOf(scanner), sheet: local === null ? null : Number(local) });
      });
    }
  });
  if (!sheets.some((sheet) => sheet.part !== null)) fail('empty-book');
  return { part, sheets, names, isFrom1904, isStructureLocked };
}
