/** Which of several forms in one book the header and the view 测算 are about. */
import type { Analysis, ScoredForm } from '../../core/model';
import type { Book } from './state';

/** A form is named by its first table. @example formKey({ tables: ['t2', 't3'], title: null, result }) // 't2' */
export function formKey({ tables }: ScoredForm): string {
  return tables[0]!;
}

/** What a form is called beside the others: by its title, and by its sheet too where another has the same title. */
export function formTitle({ analysis }: Book, form: ScoredForm): string {
  const { sheet } = analysis.tables.find(({ id }) => id === formKey(form))!;
  const isAlone = analysis.forms?.every((each) => each === form || each.title !== form.title) ?? true;
  return form.title === null ? sheet : isAlone ? form.title : `${sheet} ${form.title}`;
}

/** The form that was picked; before that the one whose total is the book's; null where there is nothing to pick from. */
export function formInView({ analysis }: Book, picked: string | null): ScoredForm | null {
  const { forms = [], result } = analysis;
  return (
    forms.find((form) => formKey(form) === picked) ?? forms.find((form) => form.result === result) ?? forms[0] ?? null
  );
}

/** The book as if it held the form in view and no other; the very same book where there is nothing to pick from. */
export function bookOfForm(book: Book, picked: string | null): Book {
  const form = formInView(book, picked);
  if (!form) return book;
  const alone = narrowed.get(book)?.get(form) ?? { ...book, analysis: only(form, book.analysis) };
  narrowed.set(book, new Map(narrowed.get(book)).set(form, alone));
  return alone;
}

/** A book is never changed, only replaced: what follows from it is worked out once, and drawn once. */
const narrowed = new WeakMap<Book, ReadonlyMap<ScoredForm, Book>>();

function only(form: ScoredForm, analysis: Analysis): Analysis {
  const others = new Set((analysis.forms ?? []).filter((each) => each !== form).flatMap(({ tables }) => tables));
  const isOwn = ({ table }: { readonly table: string }) => !others.has(table);
  return {
    ...analysis,
    tables: analysis.tables.filter(({ id }) => !others.has(id)),
    scores: analysis.scores.filter(isOwn),
    rolled: analysis.rolled.filter(isOwn),
    result: form.result,
  };
}
