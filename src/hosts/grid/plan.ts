/** What a list of edits comes to in the grid as it is now: conflicts found, and steps to take, before anything is touched. */
import {
  addressText,
  ownNotePart,
  withOwnNote,
  type CellAddress,
  type CellContent,
  type Conflict,
  type ConflictReason,
  type Edit,
  type FormulaEdit,
  type MarkEdit,
  type NoteEdit,
  type SheetContent,
  type SheetEdit,
  type ValueEdit,
} from '../../core/model';
import { LONGEST_TEXT } from '../xlsx/limits';
import { withMark, type OwnMark, type OwnMarks } from './marks';

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
  /** Why a cell can't be written, coloured or annotated although it is as planned; null where it can. */
  hindrance(at: CellAddress, kind: 'content' | 'mark' | 'note'): ConflictReason | null;
  /** Content of a sheet that this product made and nobody changed since; null for all others. */
  made(sheet: string): SheetContent | null;
  hasSheet(sheet: string): boolean;
  /** Whether a sheet of this name is ours, or would be. */
  isOwnSheet(sheet: string): boolean;
  readonly isStructureLocked: boolean;
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
  readonly conflicts: readonly Conflict[];
  readonly unchanged: number;
  readonly written: number;
  readonly cells: readonly CellStep[];
  readonly sheets: readonly SheetStep[];
  /** Our marks as they will be. */
  readonly marks: OwnMarks;
}

/** What becomes of one edit. */
type Outcome =
  | { readonly step: CellStep | SheetStep; readonly mark?: Omit<OwnMark, 'at'> | null }
  | { readonly reason: ConflictReason; readonly found: CellContent }
  | 'unchanged';

/**
 * Plans a write; each edit is held against the cell it was made for, by the rules by which the file is patched.
 * @example planWrite(view, edits).conflicts // cells that someone changed meanwhile
 */
export function planWrite(view: GridView, edits: readonly Edit[]): Plan {
  const conflicts: Conflict[] = [];
  const cells: CellStep[] = [];
  const sheets: SheetStep[] = [];
  let marks = view.marks;
  let unchanged = 0;
  for (const edit of edits) {
    const outcome = outcomeOf({ ...view, marks }, edit);
    if (outcome === 'unchanged') unchanged += 1;
    else if ('reason' in outcome) conflicts.push(conflictOf(edit, outcome.reason, outcome.found));
    else if ('at' in outcome.step) cells.push(outcome.step);
    else sheets.push(outcome.step);
    if (outcome !== 'unchanged' && 'mark' in outcome && edit.kind === 'mark') {
      marks = withMark(marks, edit.at, outcome.mark ?? null);
    }
  }
  return { conflicts, unchanged, written: cells.length + sheets.length, cells, sheets, marks };
}

const EMPTY: CellContent = { value: null, formula: null };

function outcomeOf(view: GridView, edit: Edit): Outcome {
  if (edit.kind === 'sheet') return sheetOutcome(view, edit);
  const state = view.cell(edit.at);
  if (!state) return { reason: 'no-sheet', found: EMPTY };
  if (edit.kind === 'mark') return markOutcome(view, edit, state);
  return edit.kind === 'note' ? noteOutcome(view, edit, state) : contentOutcome(view, edit, state);
}

function conflictOf(edit: Edit, reason: ConflictReason, found: CellContent): Conflict {
  const at = edit.kind === 'sheet' ? { sheet: edit.name, row: 1, column: 1 } : edit.at;
  const expected = edit.kind === 'value' || edit.kind === 'formula' ? edit.before : found;
  return { at, expected, found, reason };
}

function sheetOutcome(view: GridView, { name, content }: SheetEdit): Outcome {
  const exists = view.hasSheet(name);
  if (!exists && content === null) return 'unchanged';
  if (exists && !view.isOwnSheet(name)) return { reason: 'foreign-sheet', found: EMPTY };
  const made = view.made(name);
  if (content !== null && made !== null && JSON.stringify(made) === JSON.stringify(content)) return 'unchanged';
  if (view.isStructureLocked && (!exists || content === null)) return { reason: 'protected-book', found: EMPTY };
  return { step: { name, content } };
}

function contentOutcome(view: GridView, edit: ValueEdit | FormulaEdit, { content: found, format }: CellState): Outcome {
  const { at } = edit;
  const wanted: CellContent =
    edit.kind === 'formula' ? { value: edit.result, formula: edit.formula } : { value: edit.value, formula: null };
  const formats = edit.format !== undefined && edit.format !== (format ?? 'General');
  const isAsWanted = isSameEntry(found, wanted);
  if (isAsWanted && !formats) return 'unchanged';
  if (!isAsWanted && (found.value !== edit.before.value || found.formula !== edit.before.formula)) {
    return { reason: 'changed', found };
  }
  const isTooLong = typeof wanted.value === 'string' && wanted.value.length > LONGEST_TEXT;
  const reason = view.hindrance(at, 'content') ?? (isTooLong ? 'too-long' : null);
  if (reason) return { reason, found };
  return {
    step: {
      at,
      before: { ...(isAsWanted ? {} : { content: found }), ...(formats ? { format } : {}) },
      after: { ...(isAsWanted ? {} : { content: wanted }), ...(formats ? { format: edit.format! } : {}) },
    },
  };
}

/** Whether two cells hold the same entry: the results of equal formulas are the engine's business. */
export function isSameEntry(one: CellContent, other: CellContent): boolean {
  return one.formula === other.formula && (one.formula !== null || one.value === other.value);
}

function markOutcome(view: GridView, edit: MarkEdit, { fill, content }: CellState): Outcome {
  const { at } = edit;
  const colour = edit.colour?.toUpperCase() ?? null;
  const known = view.marks.get(addressText(at));
  const isThere = known?.colour === colour && fill === colour;
  if (colour === null ? !known : isThere) return 'unchanged';
  const reason = view.hindrance(at, 'mark');
  if (reason) return { reason, found: content };
  const under = known ? known.under : fill;
  return {
    step: { at, before: { fill }, after: { fill: colour ?? under } },
    mark: colour === null ? null : { colour, under },
  };
}

function noteOutcome(view: GridView, { at, text }: NoteEdit, { note, content }: CellState): Outcome {
  const own = note === null ? null : (ownNotePart(note)?.text ?? null);
  if (own === text) return 'unchanged';
  const reason = view.hindrance(at, 'note');
  if (reason) return { reason, found: content };
  return { step: { at, before: { note }, after: { note: withOwnNote(note ?? '', text) || null } } };
}
