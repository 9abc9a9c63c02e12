/** Which paragraphs of the running text tell of an indicator. */
import { inArea, type Prose } from '../../model';
import type { Book, Row } from '../book';
import { plainLabel } from '../tables/labels';

/** Shorter names (`充分性`) recur under many indicators and need their parent's name beside them. */
const TELLING_LENGTH = 4;

/**
 * The paragraphs that name the indicator, and those that follow a heading which names it and speak of `本指标`.
 * @example paragraphsOn(book, row).map(({ text }) => text)
 */
export function paragraphsOn(book: Book, row: Row): Prose[] {
  return book.input.recognition.prose.filter((_, index) => tellsOf(book, row, index));
}

/** Whether the paragraph of that index tells of the indicator. */
export function tellsOf(book: Book, row: Row, index: number): boolean {
  const { text } = book.input.recognition.prose[index]!;
  const [leaf = '', parent = ''] = [...row.indicator.levels].reverse().map(plainLabel);
  const names = (words: string) => {
    const plain = words.normalize('NFKC').replace(/\s/g, '');
    return leaf.length >= 2 && plain.includes(leaf) && (leaf.length >= TELLING_LENGTH || plain.includes(parent));
  };
  return names(text) || (/^[^。]{0,4}本(?:项)?指标/.test(text) && names(headingAbove(book, index)));
}

/**
 * The heading right above a paragraph, empty where there is none. Short headings are no prose of their own, so that the
 * sheet is asked first; a report from outside the book has only its paragraphs.
 */
export function headingAbove(book: Book, index: number): string {
  const { prose } = book.input.recognition;
  const { at } = prose[index]!;
  const above = book.text({ ...at, row: at.row - 1 });
  const before = prose[index - 1];
  const text = above !== '' ? above : before?.at.sheet === at.sheet ? before.text : '';
  return isHeading(text) ? text : '';
}

/** The running text with its short headings, which recognition leaves out of the prose. */
export function paragraphsAndHeadings(book: Book): Prose[] {
  const { prose } = book.input.recognition;
  const sheets = new Set(prose.map(({ at }) => at.sheet));
  const inBook = book.input.snapshot.sheets
    .filter(({ name }) => sheets.has(name))
    .flatMap(({ name: sheet, cells }) =>
      cells.flatMap(({ row, column, value }): Prose[] => {
        const isTable = book.tablesOn(sheet).some((table) => inArea(table.area, row, column));
        return typeof value === 'string' && !isTable ? [{ at: { sheet, row, column }, text: value }] : [];
      }),
    );
  return [...inBook, ...prose.filter(({ at }) => book.cells.sheet(at.sheet) === undefined)];
}

/** A short line of one clause. */
function isHeading(text: string): boolean {
  return text.length <= 40 && !/[。；，](?!$)/.test(text.trim());
}
