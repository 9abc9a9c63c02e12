/** What a list of edits comes to in the workbook as it was found: steps to take, conflicts, and what needs nothing. */
import {
  plainColour,
  plainFill,
  userNote,
  signedNote,
  withOwnNote,
  type CellAddress,
  type CellContent,
  type Conflict,
  type ConflictReason,
  type Edit,
  type FormulaEdit,
  type MarkEdit,
  type NoteEdit,
  type ValueEdit,
} from '../../../core/model';
import { errorOf } from '../read/cells';
import { isTooLong } from './entry';
import type { Found, Look } from './look';
import { EMPTY, isAs, isResult, keyOf, PATTERN, type Content, type Step } from './state';

export type CellEdit = Exclude<Edit, { readonly kind: 'sheet' }>;

export interface Plan {
  readonly steps: readonly Step[];
  readonly conflicts: readonly Conflict[];
  readonly unchanged: number;
  readonly notesLeftOut: number;
}

/** Every edit held against its cell; of several edits of one kind on one cell the last counts. */
export function planWrite(edits: readonly CellEdit[], look: Look): Plan {
  const steps: Step[] = [];
  const conflicts: Conflict[] = [];
  let notesLeftOut = 0;
  const last = new Map(edits.map((edit) => [`${kindOf(edit)}:${keyOf(edit.at)}`, edit]));
  for (const edit of last.values()) {
    const found = look.cells.get(keyOf(edit.at));
    const planned = found ? planEdit(edit, found, look) : refused(edit, EMPTY, 'no-sheet');
    if (planned === 'left-out') notesLeftOut += 1;
    else if (planned !== null && 'expected' in planned) conflicts.push(planned);
    else if (planned !== null) steps.push(planned);
  }
  const unchanged = edits.length - steps.length - conflicts.length - notesLeftOut;
  return { steps, conflicts, unchanged, notesLeftOut };
}

function kindOf({ kind }: CellEdit): string {
  return kind === 'formula' ? 'value' : kind;
}

/** A step, a conflict, null where the cell is as wanted, or word that a note cannot be put there. */
type Planned = Step | Conflict | 'left-out' | null;

function planEdit(edit: CellEdit, found: Found, look: Look): Planned {
  if (edit.kind === 'mark') return planMark(edit, found, look);
  if (edit.kind === 'note') return planNote(edit, found, look);
  return planContent(edit, found, look);
}

function planContent(edit: ValueEdit | FormulaEdit, found: Found, { sheets }: Look): Planned {
  const content = contentOf(edit);
  const format = edit.format !== undefined && edit.format !== found.format ? { format: edit.format } : {};
  const isThere = isAs(found, { content }) && (edit.kind === 'value' || isResult(found.content, edit.result));
  if (isThere && !('format' in format)) return null;
  const isAsPlanned = found.content.value === edit.before.value && found.content.formula === edit.before.formula;
  if (!isThere && !isAsPlanned) return refused(edit, found.content, 'changed');
  if (isTooLong(content)) return refused(edit, found.content, 'too-long');
  const protection = sheets.get(edit.at.sheet)!.protection;
  const isLocked = protection && (found.isLocked || ('format' in format && !protection.allowsFormats));
  if (isLocked) return refused(edit, found.content, 'protected-sheet');
  return {
    at: edit.at,
    from: { ...(isThere ? {} : { content: found.content }), ...('format' in format ? { format: found.format } : {}) },
    to: { ...(isThere ? {} : { content }), ...format },
  };
}

function contentOf(edit: ValueEdit | FormulaEdit): Content {
  if (edit.kind === 'formula') return { value: edit.result, formula: edit.formula, error: null };
  const error = errorOf(edit.value);
  return { value: error === null ? edit.value : null, formula: null, error };
}

function planMark({ at, colour }: MarkEdit, found: Found, { sheets }: Look): Planned {
  const { fill, mark, content } = found;
  // Recoloured by the user, it is the user's.
  const isOurs = mark !== null && fill === mark.colour;
  if (colour === null && mark === null) return null;
  const wanted = colour?.slice(1).toUpperCase() ?? null;
  if (isOurs && wanted === mark.colour) return null;
  const under = isOurs ? mark.fill : fill === PATTERN ? null : plainFill(fill);
  const back = isOurs ? plainColour(mark.fill) : fill;
  if (wanted === null ? back === undefined : under === null) return refused({ at }, content, 'theme-fill');
  const changesFill = wanted !== null || isOurs;
  if (changesFill && sheets.get(at.sheet)!.protection?.allowsFormats === false) {
    return refused({ at }, content, 'protected-sheet');
  }
  return {
    at,
    from: { mark, ...(changesFill ? { fill } : {}) },
    to: {
      mark: wanted === null ? null : { colour: wanted, fill: under! },
      ...(changesFill ? { fill: wanted ?? back! } : {}),
    },
  };
}

function planNote({ at, text }: NoteEdit, found: Found, { sheets, notes }: Look): Planned {
  if (notes === 'none') return text === null ? null : 'left-out';
  const { note, content, hasForeignComment } = found;
  if (hasForeignComment) return text === null ? null : refused({ at }, content, 'threaded-comment');
  const wanted = notes === 'notes' ? withOwnNote(note ?? '', text) || null : text === null ? null : signedNote(text);
  if (isAs(found, { note: wanted })) return null;
  if (sheets.get(at.sheet)!.protection?.allowsObjects === false) return refused({ at }, content, 'protected-sheet');
  return { at, from: { note }, to: { note: wanted } };
}

/** Whether a comment is ours alone: what people wrote stays theirs. */
export function isOwnComment(text: string): boolean {
  return userNote(text).trim() === '';
}

function refused(
  edit: { readonly at: CellAddress; readonly before?: CellContent },
  { value, formula }: CellContent,
  reason: ConflictReason,
): Conflict {
  const found = { value, formula };
  return { at: edit.at, expected: edit.before ?? found, found, reason };
}
