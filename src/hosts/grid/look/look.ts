/**
 * How a workbook looks, read from the parts of the .xlsx: what the snapshot leaves out because nobody reasons about it,
 * and what a grid needs to show the book as Excel does.
 */
import { isOwnName } from '../../../core/model';
import { readWorkbookPart, type Workbook } from '../../xlsx/book/workbook';
import { shownFormula } from '../../xlsx/formulas/notation';
import { openWorkbookPackage } from '../../xlsx/package/recognise';
import { rootOf } from '../../xlsx/xml/scanner';
import { coloursOf } from './colours';
import { readSheetLook, type SheetLook } from './sheets';
import { fillColour, readStyles, type BookStyles } from './styles';

export interface BookLook extends BookStyles {
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetLook>;
  readonly names: readonly DefinedName[];
  /** The colour in which a fill, given as its element, is drawn; null for none. */
  readonly colourOfFill: (xml: string) => string | null;
  /** Dates count from 1904. */
  readonly isFrom1904: boolean;
}

/** A name for a range or formula, such as `总分` for `'附件1'!$H$2`. */
export interface DefinedName {
  readonly name: string;
  /** Without a leading `=`. */
  readonly formula: string;
  /** The sheet it is known in; null for the whole book. */
  readonly sheet: string | null;
}

/**
 * Reads the looks of a book that is known to be readable.
 * @example readLook(bytes).sheets.get('附件1')?.frozen // { rows: 3, columns: 0 }
 */
export function readLook(bytes: Uint8Array): BookLook {
  const opened = openWorkbookPackage(bytes);
  const book = readWorkbookPart(opened);
  const part = (kind: string) => {
    const found = opened.relatedPart(book.part, kind);
    return found === null ? null : opened.text(found);
  };
  const stylesXml = part('styles');
  const colours = coloursOf(part('theme'), stylesXml);
  const styles = readStyles(stylesXml, colours);
  const sheets = new Map<string, SheetLook>();
  for (const sheet of book.sheets) {
    const xml = sheet.part === null ? null : opened.text(sheet.part);
    if (xml !== null) sheets.set(sheet.name, readSheetLook(xml, styles.font, colours));
  }
  return {
    ...styles,
    sheets,
    names: knownNames(book),
    colourOfFill: (xml) => fillColour(rootOf(xml), colours) ?? null,
    isFrom1904: book.isFrom1904,
  };
}

/** Excel's own names (print areas and the like), ours, and names whose cells are gone are of no use to a formula. */
function knownNames({ names, sheets }: Workbook): readonly DefinedName[] {
  return names
    .filter(
      ({ name, refersTo }) =>
        name !== '' && !name.startsWith('_xlnm') && !isOwnName(name) && refersTo !== '' && !refersTo.includes('#REF!'),
    )
    .map(({ name, refersTo, sheet }) => ({
      name,
      formula: shownFormula(refersTo.trim()),
      sheet: sheet === null ? null : (sheets[sheet]?.name ?? null),
    }));
}
