/**
 * What the product must remember in a workbook: which cells it marked and how they were filled before, and which sheets
 * are its own. Kept in hidden defined names, because those follow their cells when rows are inserted, cells moved or
 * sheets renamed, and travel through Excel, WPS and LibreOffice:
 *
 *   _jiheng_mark_1        '评分表'!$G$15,'评分表'!$G$20
 *   _jiheng_mark_1_was    "FFC7CE<fill>…</fill>"      our colour, then the fill that was there
 *   _jiheng_sheets        '核对意见'!$A$1
 */
import { parseA1Ref, tokenize } from '@borgar/fx/xlsx';
import { addressText, type CellAddress, columnLetters } from '../../../core/model';
import type { DefinedName } from './workbook';

export interface Mark {
  readonly at: CellAddress;
  /** `RRGGBB` */
  readonly colour: string;
  /** The fill that was there before, canonical. */
  readonly fill: string;
}

const PREFIX = '_jiheng_';
const SHEETS = `${PREFIX}sheets`;
const MARK = /^_jiheng_mark_(\d+)$/;

/** Longest text of a name's formula that Excel takes is 8,192 characters, of a text constant in it 255. */
const LONGEST_REFERENCE = 8_000;
const LONGEST_TEXT = 250;
/** A mark is a cell; a whole area only comes of rows inserted into one, so that large ones are a sign of damage. */
const MOST_CELLS_OF_AREA = 1_000;

export function isOwnName(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX);
}

/** The marks that a book's names tell of, by {@link addressText}. */
export function readMarks(names: readonly DefinedName[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { name, refersTo } of names) {
    if (!MARK.test(name)) continue;
    const was = textConstant(names.find((other) => other.name === `${name}_was`)?.refersTo ?? '');
    if (!/^[0-9A-F]{6}<fill/.test(was)) continue;
    for (const at of cellsOf(refersTo)) marks.set(addressText(at), { at, colour: was.slice(0, 6), fill: was.slice(6) });
  }
  return marks;
}

/** The sheets of the book that are the product's own. */
export function readOwnSheets(names: readonly DefinedName[]): ReadonlySet<string> {
  return new Set(
    names.filter(({ name }) => name === SHEETS).flatMap(({ refersTo }) => cellsOf(refersTo).map(({ sheet }) => sheet)),
  );
}

/** The names that keep marks and own sheets, in a settled order. */
export function ownNames(marks: Iterable<Mark>, sheets: Iterable<string>): DefinedName[] {
  const groups = new Map<string, string[]>();
  for (const { at, colour, fill } of marks) {
    const was = colour + fill;
    const references = groups.get(was) ?? [];
    groups.set(was, references);
    references.push(absolute(at));
  }
  const names: DefinedName[] = [];
  for (const [was, references] of groups) {
    for (const refersTo of joined(references)) {
      const name = `${PREFIX}mark_${names.length / 2 + 1}`;
      names.push({ name, refersTo, sheet: null }, { name: `${name}_was`, refersTo: constantOf(was), sheet: null });
    }
  }
  const own = [...sheets].map((sheet) => absolute({ sheet, row: 1, column: 1 }));
  return own.length === 0 ? names : [...names, { name: SHEETS, refersTo: own.join(','), sheet: null }];
}

function absolute({ sheet, row, column }: CellAddress): string {
  return `'${sheet.replaceAll("'", "''")}'!$${columnLetters(column)}$${row}`;
}

function joined(references: readonly string[]): string[] {
  const texts: string[] = [];
  for (const reference of references) {
    const last = texts[texts.length - 1];
    if (last !== undefined && last.length + reference.length < LONGEST_REFERENCE)
      texts[texts.length - 1] = `${last},${reference}`;
    else texts.push(reference);
  }
  return texts;
}

/** The cells of a union of references; those that were deleted (`#REF!`) are gone. */
function cellsOf(refersTo: string): CellAddress[] {
  return tokenize(refersTo).flatMap((token) => {
    const reference = token.type === 'range' ? parseA1Ref(token.value) : undefined;
    if (!reference || !('range' in reference) || reference.workbookName || !reference.sheetName) return [];
    const { sheetName: sheet, range } = reference;
    const { top, left, bottom = top, right = left } = range;
    if (top === null || left === null || bottom === null || right === null) return [];
    const width = right - left + 1;
    const count = (bottom - top + 1) * width;
    if (count > MOST_CELLS_OF_AREA) return [];
    return Array.from({ length: count }, (_, index) => ({
      sheet,
      row: top + 1 + Math.floor(index / width),
      column: left + 1 + (index % width),
    }));
  });
}

function constantOf(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', "'")}"`).join('&');
}

function textConstant(formula: string): string {
  return tokenize(formula)
    .filter((token) => token.type === 'string')
    .map((token) => token.value.slice(1, -1).replaceAll("'", '"'))
    .join('');
}
