/** What a list of edits comes to in the grid as it is now: conflicts found, and steps to take, before anything is touched. */
import type {
  CellAddress,
  CellContent,
  Conflict,
  Edit,
  FormulaEdit,
  HostFailure,
  SheetContent,
  ValueEdit,
} from '../../core/model';
import { markKey, wholeNote, withMark, type OwnMark, type OwnMarks } from './marks';

/** How one cell of the grid stands. */
export interface CellState {
  readonly content: CellContent;
  /** A number format code; null for General. */
  readonly format: string | null;
  /** `#RRGGBB`; null for none. */
  readonly fill: string | null;
  readonly note: string | null;
}

/** The grid as planning sees it. */
export interface GridView {
  /** Null where there is no such sheet. */
  cell(at: CellAddress): CellState | null;
  isProtected(sheet: string): boolean;
  /** Content of a sheet that this product made and nobody changed since; null for all others. */
  made(sheet: string): SheetContent | null;
  hasSheet(sheet: string): boolean;
  readonly marks: OwnMarks;
}

/** A cell before and after; only what changes is named. */
export interface CellStep {
  readonly at: CellAddress;
  readonly before: Partial<CellState>;
  readonly after: Partial<CellState>;
}

export interface SheetStep {
  readonly name: string;
  /** Null removes the sheet. */
  readonly content: SheetContent | null;
}

export interface Plan {
  readonly failure: HostFailure | null;
  readonly conflicts: readonly Conflict[];
  readonly unchanged: number;
  readonly written: number;
  readonly cells: readonly CellStep[];
  readonly sheets: readonly SheetStep[];
  /** Our marks as they will be. */
  readonly marks: OwnMarks;
}

/**
 * Plans a write; each edit is held against the cell it was made for.
 * @example planWrite(view, edits).conflicts // cells that someone changed meanwhile
 */
export function planWrite(view: GridView, edits: readonly Edit[]): Plan {
  const locked = edits.find((edit) => 'at' in edit && view.isProtected(edit.at.sheet));
  if (locked && 'at' in locked)
    return { ...NOTHING, marks: view.marks, failure: { code: 'protected-sheet', data: { sheet: locked.at.sheet } } };

  const conflicts: Conflict[] = [];
  const cells: CellStep[] = [];
  const sheets: SheetStep[] = [];
  let marks = view.marks;
  let unchanged = 0;
  for (const edit of edits) {
    if (edit.kind === 'sheet') {
      if (isAsWanted(view, edit.name, edit.content)) unchanged += 1;
      else sheets.push({ name: edit.name, content: edit.content });
      continue;
    }
    const state = view.cell(edit.at);
    if (!state) {
      if (edit.kind === 'value' || edit.kind === 'formula')
        conflicts.push({ at: edit.at, expected: edit.before, found: EMPTY });
      else unchanged += 1;
      continue;
    }
    if (edit.kind === 'value' || edit.kind === 'formula') {
      const step = contentStep(edit, state);
      if (step === 'conflict') conflicts.push({ at: edit.at, expected: edit.before, found: state.content });
      else if (step === null) unchanged += 1;
      else cells.push(step);
      continue;
    }
    const known = marks.get(markKey(edit.at)) ?? { at: edit.at, mark: null, note: null };
    const { record, step } = edit.kind === 'mark' ? marked(known, edit.colour, state) : noted(known, edit.text, state);
    marks = withMark(marks, record);
    if (step) cells.push(step);
    else unchanged += 1;
  }
  return { failure: null, conflicts, unchanged, written: cells.length + sheets.length, cells, sheets, marks };
}

const EMPTY: CellContent = { value: null, formula: null };
const NOTHING: Omit<Plan, 'marks' | 'failure'> = { conflicts: [], unchanged: 0, written: 0, cells: [], sheets: [] };

function isAsWanted(view: GridView, name: string, wanted: SheetContent | null): boolean {
  if (wanted === null) return !view.hasSheet(name);
  const made = view.made(name);
  return made !== null && JSON.stringify(made) === JSON.stringify(wanted);
}

function contentStep(edit: ValueEdit | FormulaEdit, state: CellState): CellStep | 'conflict' | null {
  const wanted: CellContent =
    edit.kind === 'formula' ? { value: edit.result, formula: edit.formula } : { value: edit.value, formula: null };
  const formatChanges = edit.format !== undefined && edit.format !== state.format;
  if (isSameEntry(state.content, wanted)) {
    return formatChanges ? { at: edit.at, before: { format: state.format }, after: { format: edit.format! } } : null;
  }
  if (state.content.value !== edit.before.value || state.content.formula !== edit.before.formula) return 'conflict';
  return {
    at: edit.at,
    before: { content: state.content, ...(formatChanges ? { format: state.format } : {}) },
    after: { content: wanted, ...(formatChanges ? { format: edit.format! } : {}) },
  };
}

/** Whether two cells hold the same entry: the results of equal formulas are the engine's business. */
export function isSameEntry(one: CellContent, other: CellContent): boolean {
  return one.formula === other.formula && (one.formula !== null || one.value === other.value);
}

interface Marking {
  readonly record: OwnMark;
  readonly step: CellStep | null;
}

function marked(known: OwnMark, colour: string | null, { fill }: CellState): Marking {
  if (colour === null && !known.mark) return { record: known, step: null };
  const under = known.mark ? known.mark.under : fill;
  const wanted = colour ?? under;
  const record = { ...known, mark: colour === null ? null : { colour, under } };
  return { record, step: wanted === fill ? null : { at: known.at, before: { fill }, after: { fill: wanted } } };
}

function noted(known: OwnMark, text: string | null, { note }: CellState): Marking {
  if (text === null && !known.note) return { record: known, step: null };
  const user = known.note ? known.note.user : note;
  const ours = text === null ? null : { text, user };
  const wanted = ours ? wholeNote(ours) : user;
  return {
    record: { ...known, note: ours },
    step: wanted === note ? null : { at: known.at, before: { note }, after: { note: wanted } },
  };
}
