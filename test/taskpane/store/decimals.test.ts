import { scoreDecimals } from '../../../src/taskpane/store/decimals';
import { linesOf } from '../../../src/taskpane/store/selectors';
import { thirds } from '../books';
import { startSession } from '../session';

/** The first score of the form is computed as 36.666… points. */
test.each([
  ['nothing filled in', null, null, 2, false],
  ['rounded to two decimals', 36.67, 20, 2, false],
  ['in full, to four', 36.6667, 20, 4, false],
  ['rounded to one decimal, as all of the table', 36.7, 20.5, 2, false],
  ['rounded to one decimal where others have two', 36.7, 20.25, 2, true],
  ['another score', 36.5, 20.25, 2, true],
  ['whole points, where the rule gives parts', 37, 20, 2, true],
])('%s', async (_, first, second, decimals, differs) => {
  const { session, state } = startSession(thirds(first, second));
  await session.refresh();
  const book = state().book!;
  expect(scoreDecimals(book)).toBe(decimals);
  expect(linesOf(book, book.analysis.tables[0]!)[0]!.differs).toBe(differs);
});
