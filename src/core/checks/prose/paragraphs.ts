/** Which paragraphs of the running text tell of an indicator. */
import type { Prose } from '../../model';
import type { Book, Row } from '../book';
import { plainLabel } from '../tables/labels';

/** Shorter names (`充分性`) recur under many indicators and need their parent's name beside them. */
const TELLING_LENGTH = 4;

/**
 * The paragraphs that name the indicator, and those that follow a heading which names it and speak of `本指标`.
 * @example paragraphsOn(book, row).map(({ text }) => text)
 */
export function paragraphsOn(book: Book, row: Row): Prose[] {
  const { prose } = book.input.recognition;
  const [leaf = '', parent = ''] = [...row.indicator.levels].reverse().map(plainLabel);
  const names = (text: string) => {
    const plain = text.normalize('NFKC').replace(/\s/g, '');
    return leaf.length >= 2 && plain.includes(leaf) && (leaf.length >= TELLING_LENGTH || plain.includes(parent));
  };
  return prose.filter((paragraph, i) => {
    if (names(paragraph.text)) return true;
    const heading = prose[i - 1];
    return (
      heading !== undefined &&
      isHeading(heading.text) &&
      /^[^。]{0,4}本(?:项)?指标/.test(paragraph.text) &&
      names(heading.text)
    );
  });
}

/** A short line of one clause. */
export function isHeading(text: string): boolean {
  return text.length <= 40 && !/[。；，](?!$)/.test(text.trim());
}
