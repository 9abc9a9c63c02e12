/** A snapshot becomes a workbook and back without loss. */
import { evaluationBook, largeBook } from '../../hosts/excel/books';
import { bookFrom, snapshotOf } from './snapshot';

test.each([
  ['an evaluation', evaluationBook()],
  ['a large book', largeBook(3, 20)],
])('%s', (_, snapshot) => {
  expect(snapshotOf(bookFrom(snapshot))).toEqual(snapshot);
});
