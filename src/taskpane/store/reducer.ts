/** How the state answers to what happened. Pure; the session does everything that takes time. */
import { type Book, EMPTY_SCENARIO, type PaneAction, type PaneState } from './state';

export function reduce(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'spoke':
      return { ...state, language: action.language };
    case 'looked':
      return { ...state, view: action.view, preview: null };
    case 'started':
      return {
        ...state,
        work: { at: 'busy', step: action.step, share: null, canCancel: action.canCancel },
        // A new attempt makes the old trouble history; what was written stays told until something newer is.
        news: state.news?.kind === 'trouble' ? null : state.news,
      };
    case 'progressed':
      return state.work.at === 'busy' ? { ...state, work: { ...state.work, share: action.share } } : state;
    case 'rested':
      return { ...state, work: { at: 'rest' } };
    case 'analysed':
      return { ...state, book: action.book };
    case 'chose':
      return withBook(state, (book) => ({ ...book, settings: action.settings }));
    case 'compared':
      return { ...state, report: action.report };
    case 'grewStale':
      return withBook(state, (book) => (book.isStale ? book : { ...book, isStale: true }));
    case 'previewed':
      return { ...state, preview: action.preview, news: state.news?.kind === 'trouble' ? state.news : null };
    case 'took': {
      if (!state.preview) return state;
      const others = state.preview.left.filter((id) => !action.ids.includes(id));
      return { ...state, preview: { ...state.preview, left: action.isIn ? others : [...others, ...action.ids] } };
    }
    case 'wrote':
      return { ...state, writing: action.writing };
    case 'closedPreview':
      return { ...state, preview: null };
    case 'told':
      return { ...state, news: action.news };
    case 'couldUndo':
      return { ...state, canUndo: action.canUndo };
    case 'opened': {
      const others = state.opened.filter((key) => !action.keys.includes(key));
      return { ...state, opened: action.isOpen ? [...others, ...action.keys] : others };
    }
    case 'sought':
      return { ...state, sought: action.key };
    case 'filtered':
      return { ...state, severity: action.severity, view: 'check', preview: null };
    // What is supposed of one form says nothing of another.
    case 'picked':
      return { ...state, form: action.form, whatIf: { ...state.whatIf, current: EMPTY_SCENARIO } };
    case 'supposed':
      return { ...state, whatIf: { ...state.whatIf, ...action.whatIf } };
  }
}

function withBook(state: PaneState, change: (book: Book) => Book): PaneState {
  if (!state.book) return state;
  const book = change(state.book);
  return book === state.book ? state : { ...state, book };
}
