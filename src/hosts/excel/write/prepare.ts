/** From edits, or from the journal, to what is to be carried out. */
import type { CellAddress, Conflict, Edit, SheetEdit } from '../../../core/model';
import type { ExcelCapabilities } from '../capabilities';
import type { BookContext } from '../context';
import type { SheetStep } from './carryOut';
import { journalText, nextId, parseJournal, type Entry, type Journal } from './journal';
import { lookAt, lookAtSteps, type Look } from './look';
import { readSheetState } from './ownSheets/read';
import { fingerprint, wantedSheet, type SheetState } from './ownSheets/state';
import { planWrite, type CellEdit } from './plan';
import { ownAfter, ownStateOf, type Prepared } from './prepared';
import type { Step } from './state';
import { planUndo } from './undo';

/** The journal of a workbook from its setting, with what was too large for it. */
export type JournalOf = (stored: string | null) => Journal;

/** Holds edits against the workbook. */
export async function prepareWrite(
  context: BookContext,
  edits: readonly Edit[],
  capabilities: ExcelCapabilities,
  journalOf: JournalOf,
): Promise<Prepared> {
  const cellEdits = edits.filter((edit): edit is CellEdit => edit.kind !== 'sheet');
  const noted = cellEdits.filter(({ kind }) => kind === 'note');
  const look = await lookAt(context, placesOf(cellEdits), placesOf(noted), capabilities);
  const plan = planWrite(cellEdits, look);
  const sheetEdits = new Map(edits.flatMap((edit) => (edit.kind === 'sheet' ? [[edit.name, edit] as const] : [])));
  const sheets: SheetStep[] = [];
  const conflicts = [...plan.conflicts];
  let unchanged = plan.unchanged;
  for (const edit of sheetEdits.values()) {
    const planned = await planSheet(context, edit, look);
    if (planned === null) unchanged += 1;
    else if ('expected' in planned) conflicts.push(planned);
    else sheets.push(planned);
  }
  const { steps, notesLeftOut } = plan;
  const journal = journalOf(look.journal);
  const entry: Entry = { id: nextId(journal), steps, sheets: sheets.map(kept) };
  const isNothing = steps.length === 0 && sheets.length === 0;
  return {
    ...preparedWith(look, steps, sheets, journal, isNothing ? journal : [...journal, entry]),
    // What was left out may be what other formulas draw on.
    checksResults: conflicts.length === 0,
    report: {
      written: steps.length + sheets.length,
      unchanged,
      conflicts,
      ...(notesLeftOut > 0 ? { notesLeftOut } : {}),
      failure: null,
    },
  };
}

/** Holds the last write against the workbook as it is now; `known` is the journal as it was seen last. */
export async function prepareUndo(
  context: BookContext,
  capabilities: ExcelCapabilities,
  journalOf: JournalOf,
  known: string | null,
): Promise<Prepared> {
  const stepsOf = (stored: string | null): readonly Step[] => journalOf(stored).at(-1)?.steps ?? [];
  let look = await lookAtSteps(context, stepsOf(known), capabilities);
  if (look.journal !== known) look = await lookAtSteps(context, stepsOf(look.journal), capabilities);
  const journal = journalOf(look.journal);
  const entry = journal.at(-1) ?? { id: 0, steps: [], sheets: [] };
  const now = new Map<string, SheetState>();
  for (const { name } of entry.sheets) {
    if (look.sheets.has(name)) now.set(name, await readSheetState(context, name));
  }
  const { steps, sheets, conflicts, unchanged } = planUndo(entry, look, now);
  return {
    ...preparedWith(look, steps, sheets, journal, journal.slice(0, -1)),
    checksResults: false,
    report: { written: steps.length + sheets.length, unchanged, conflicts, failure: null },
  };
}

function preparedWith(
  look: Look,
  steps: readonly Step[],
  sheets: readonly SheetStep[],
  before: Journal,
  journal: Journal,
): Omit<Prepared, 'report' | 'checksResults'> {
  const changesJournal = journal.length !== before.length;
  return {
    work: {
      steps,
      sheets,
      own: ownAfter(look.own, steps, sheets),
      journal: changesJournal ? journalText(journal) : null,
    },
    look,
    before: { own: ownStateOf(look.own), journal: look.journal },
    journal,
  };
}

/** A sheet of ours is made, replaced or removed; one that only bears its name is somebody's. */
async function planSheet(
  context: BookContext,
  { name, content }: SheetEdit,
  look: Look,
): Promise<SheetStep | Conflict | null> {
  const facts = look.sheets.get(name);
  if (!facts && content === null) return null;
  if (facts && !look.own.sheets.has(name)) return refused(name, 'foreign-sheet');
  if (facts?.protection) return refused(name, 'protected-sheet');
  if ((!facts || content === null) && look.isBookProtected) return refused(name, 'protected-book');
  const from = facts ? await readSheetState(context, name) : null;
  const to = content && wantedSheet(content);
  if (from && to && fingerprint(from.entries) === fingerprint(to.entries)) return null;
  return { name, from, to };
}

function refused(sheet: string, reason: NonNullable<Conflict['reason']>): Conflict {
  const nothing = { value: null, formula: null };
  return { at: { sheet, row: 1, column: 1 }, expected: nothing, found: nothing, reason };
}

function kept({ name, from, to }: SheetStep): Entry['sheets'][number] {
  return { name, from, to: to && fingerprint(to.entries) };
}

function placesOf(edits: readonly CellEdit[]): CellAddress[] {
  return edits.map(({ at }) => at);
}

/** The journal a workbook keeps, and after it what was too large for it. */
export function journalWith(stored: string | null, unkept: readonly Entry[]): Journal {
  return [...parseJournal(stored), ...unkept].sort((a, b) => a.id - b.id);
}
