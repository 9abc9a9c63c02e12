import { bookOfForm, formInView, formKey, formTitle } from '../../../src/taskpane/store/forms';
import type { Snapshot } from '../../../src/core/model';
import type { Book } from '../../../src/taskpane/store/state';
import { form, twoForms } from '../books';
import { startSession } from '../session';

async function bookRead(snapshot: Snapshot): Promise<Book> {
  const { session, state } = startSession(snapshot);
  await session.refresh();
  return state().book!;
}

/** The two forms on sheets of their own, both under the same title. */
function copies(): Snapshot {
  const [sheet] = form().sheets;
  return { ...form(), sheets: ['甲单位', '乙单位'].map((name) => ({ ...sheet!, name })) };
}

test('a book of one form has nothing to pick from, and stays itself', async () => {
  const book = await bookRead(form());
  expect(formInView(book, null)).toBeNull();
  expect(bookOfForm(book, null)).toBe(book);
});

test('narrowed to a form, the book holds its tables and scores and no other, and is drawn once', async () => {
  const book = await bookRead(twoForms());
  const [, library] = book.analysis.forms!;
  const alone = bookOfForm(book, formKey(library!));
  expect(alone.analysis.result.score).toBe('72');
  expect(alone.analysis.tables.map(({ title }) => title)).toEqual(['图书馆开放项目自评表']);
  expect(new Set(alone.analysis.scores.map(({ table }) => table))).toEqual(new Set(library!.tables));
  expect(bookOfForm(book, formKey(library!))).toBe(alone);
});

test('a pick that is gone gives way to the form of the book’s own result', async () => {
  const book = await bookRead(twoForms());
  expect(formInView(book, 't99')?.title).toBe('村道养护项目自评表');
});

test.each([
  ['by title', twoForms, ['村道养护项目自评表', '图书馆开放项目自评表']],
  [
    'by sheet too where titles are the same',
    copies,
    ['甲单位 路灯改造项目绩效自评表', '乙单位 路灯改造项目绩效自评表'],
  ],
])('forms are told apart %s', async (_, snapshot, titles) => {
  const book = await bookRead(snapshot());
  expect(book.analysis.forms!.map((each) => formTitle(book, each))).toEqual(titles);
});
