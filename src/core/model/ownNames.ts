/**
 * What the product must remember in a workbook: which cells it coloured and how they were filled before, and which sheets
 * are its own. Kept in hidden defined names, because those follow their cells when rows are inserted, cells moved or
 * sheets renamed, and travel through every spreadsheet program, so that what one host set another takes away:
 *
 *   _jiheng_mark_1        '评分表'!$G$15,'评分表'!$G$20
 *   _jiheng_mark_1_was    "FFC7CE<fill>…</fill>"      our colour, then the fill that was there
 *   _jiheng_sheets        '核对意见'!$A$1
 */
import { addressText, columnLetters, columnNumber } from './address';
import type { CellAddress } from './snapshot';

/** A defined name of the whole book; `refersTo` without a leading `=`. */
export interface OwnName {
  readonly name: string;
  readonly refersTo: string;
}

export interface OwnMark {
  readonly at: CellAddress;
  /** The fill we put, `RRGGBB`. */
  readonly colour: string;
  /** The fill that was there before, as a canonical `fill` element of SpreadsheetML. */
  readonly fill: string;
}

const PREFIX = '_jiheng_';
/** The name that lists the product's own sheets. */
export const OWN_SHEETS_NAME = `${PREFIX}sheets`;
const MARK = /^_jiheng_mark_(\d+)$/i;
const WAS = /^[0-9A-F]{6}<fill/;

/** Longest formula of a name that Excel takes is 8,192 characters, longest text constant in it 255. */
const LONGEST_REFERENCE = 8_000;
const LONGEST_TEXT = 250;
/** A mark is a cell; a whole area only comes of rows inserted into one, so that large ones are a sign of damage. */
const MOST_CELLS_OF_AREA = 1_000;

export function isOwnName(name: string): boolean {
  return name.toLowerCase().startsWith(PREFIX);
}

/** The marks that a book's names tell of, by `addressText`. */
export function readOwnMarks(names: readonly OwnName[]): Map<string, OwnMark> {
  const texts = new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const marks = new Map<string, OwnMark>();
  for (const { name, refersTo } of names) {
    if (!MARK.test(name)) continue;
    const was = textConstant(texts.get(`${name.toLowerCase()}_was`) ?? '');
    if (!WAS.test(was)) continue;
    for (const at of cellsOf(refersTo)) marks.set(addressText(at), { at, colour: was.slice(0, 6), fill: was.slice(6) });
  }
  return marks;
}

/** The sheets of the book that are the product's own. */
export function readOwnSheets(names: readonly OwnName[]): ReadonlySet<string> {
  const own = names.filter(({ name }) => name.toLowerCase() === OWN_SHEETS_NAME);
  return new Set(own.flatMap(({ refersTo }) => cellsOf(refersTo).map(({ sheet }) => sheet)));
}

/**
 * The names that keep marks and own sheets, all of them, in a settled order. Those of marks are numbered from `first` on,
 * so that new ones can stand beside old ones until these are gone.
 * @example ownNames([], ['核对意见']) // [{ name: '_jiheng_sheets', refersTo: "'核对意见'!$A$1" }]
 */
export function ownNames(marks: Iterable<OwnMark>, sheets: Iterable<string>, first = 1): OwnName[] {
  const groups = new Map<string, string[]>();
  for (const { at, colour, fill } of marks) {
    const references = groups.get(colour + fill) ?? [];
    groups.set(colour + fill, references);
    references.push(absolute(at));
  }
  const names: OwnName[] = [];
  for (const [was, references] of groups) {
    for (const refersTo of joined(references)) {
      const name = `${PREFIX}mark_${names.length / 2 + first}`;
      names.push({ name, refersTo }, { name: `${name}_was`, refersTo: constantOf(was) });
    }
  }
  const own = [...sheets].map((sheet) => absolute({ sheet, row: 1, column: 1 }));
  return own.length === 0 ? names : [...names, { name: OWN_SHEETS_NAME, refersTo: own.join(',') }];
}

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const SOLID =
  /^<fill><patternFill patternType="solid"><fgColor rgb="(?:FF)?([0-9A-F]{6})"\/>(?:<bgColor [^>]*\/>)?<\/patternFill><\/fill>$/i;

/**
 * A plain fill as a `fill` element; null for none.
 * @example plainFill('FFC7CE') // '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/>…'
 */
export function plainFill(colour: string | null): string {
  if (colour === null) return NO_FILL;
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/**
 * The colour `RRGGBB` of a plain fill, null for no fill; undefined where the fill is a pattern, a gradient or a colour of
 * the theme, which this says nothing about.
 */
export function plainColour(fill: string): string | null | undefined {
  if (fill === NO_FILL) return null;
  return SOLID.exec(fill)?.[1]?.toUpperCase();
}

function absolute({ sheet, row, column }: CellAddress): string {
  return `'${sheet.replace(/'/g, "''")}'!$${columnLetters(column)}$${row}`;
}

function joined(references: readonly string[]): string[] {
  const texts: string[] = [];
  for (const reference of references) {
    const last = texts.at(-1);
    if (last !== undefined && last.length + reference.length < LONGEST_REFERENCE) {
      texts[texts.length - 1] = `${last},${reference}`;
    } else texts.push(reference);
  }
  return texts;
}

const REFERENCE =
  /(?:'((?:[^']|'')+)'|([^'!,()\s"=[\]]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?/gi;

/** The cells of a union of references; those that were deleted (`#REF!`) are gone. */
function cellsOf(refersTo: string): CellAddress[] {
  return [...refersTo.matchAll(REFERENCE)].flatMap(([, quoted, plain, left, top, right = left, bottom = top]) => {
    const sheet = quoted?.replace(/''/g, "'") ?? plain!;
    const from = { row: Number(top), column: columnNumber(left!) };
    const width = columnNumber(right!) - from.column + 1;
    const count = (Number(bottom) - from.row + 1) * width;
    if (count > MOST_CELLS_OF_AREA) return [];
    return Array.from({ length: count }, (_, index) => ({
      sheet,
      row: from.row + Math.floor(index / width),
      column: from.column + (index % width),
    }));
  });
}

/** Double quotes stand as single ones, which the text never holds, so that none need doubling. */
function constantOf(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/"/g, "'")}"`).join('&');
}

function textConstant(formula: string): string {
  return [...formula.matchAll(/"([^"]*)"/g)].map(([, piece]) => piece!.replace(/'/g, '"')).join('');
}
