/** Notes of a sheet, from its comments part. Threaded comments keep a stand-in there, which is no note. */
import { parseCellName } from '../../../core/model';
import { eachChild, rootOf } from '../xml/scanner';
import { richText, textOf } from './strings';

export interface StoredNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly author: string;
  /** The stand-in of a threaded comment, which Excel shows instead ([MS-XLSX] 2.6.205). */
  readonly isThreaded: boolean;
}

/** All entries of a comments part. */
export function readNotes(xml: string): StoredNote[] {
  const authors: string[] = [];
  const notes: StoredNote[] = [];
  eachChild(rootOf(xml), (scanner) => {
    if (scanner.is('authors')) eachChild(scanner, () => authors.push(textOf(scanner)));
    else if (scanner.is('commentList')) {
      eachChild(scanner, () => {
        const place = parseCellName(scanner.attribute('ref') ?? '');
        const author = authors[Number(scanner.attribute('authorId') ?? 0)] ?? '';
        let text = '';
        eachChild(scanner, () => {
          if (scanner.is('text')) text = richText(scanner);
        });
        if (place) notes.push({ ...place, text, author, isThreaded: author.startsWith('tc=') });
      });
    }
  });
  return notes;
}
