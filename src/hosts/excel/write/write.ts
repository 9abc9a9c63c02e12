/**
 * Writing and taking back. A list of edits ends in one of two ways: written and verified, or the workbook is as it was.
 * Where Excel does not answer any more, what is unsettled is kept and settled before anything else is done.
 */
import type { Conflict, Edit, HostFailure, WriteReport } from '../../../core/model';
import type { ExcelCapabilities } from '../capabilities';
import { inExcel, type BookContext, type Patience } from '../context';
import { Trouble } from '../failure';
import { carryOut, type Observed, type Progress, type Work } from './carryOut';
import { JOURNAL_KEY, journalText, parseJournal, type Entry, type Journal } from './journal';
import { lookAtSteps, type Look } from './look';
import { journalWith, prepareUndo, prepareWrite } from './prepare';
import { ownAfter, type Prepared } from './prepared';
import { putBack, type Seen } from './putBack';
import { aspectsOf, keyOf, type CellState, type Step } from './state';
import { verify } from './verify';

/** How often Excel is asked to put things back before a write is left unsettled. */
const ATTEMPTS = 2;

interface Unsettled {
  readonly prepared: Prepared;
  readonly seen: Seen | null;
  readonly cause: HostFailure;
}

export class Writer {
  private unsettled: Unsettled | null = null;
  /** Writes too large to be kept in the workbook; they can be taken back as long as the pane is open. */
  private unkept: readonly Entry[] = [];
  /** The journal as it was seen last; a guess that saves a request, never trusted. */
  private known: string | null = null;

  constructor(
    private readonly patience: Patience,
    private readonly capabilities: ExcelCapabilities,
  ) {}

  /** Writes a list of edits; see the port. */
  async write(edits: readonly Edit[]): Promise<WriteReport> {
    if (edits.length === 0) return { written: 0, unchanged: 0, conflicts: [], failure: null };
    return this.perform((context) => prepareWrite(context, edits, this.capabilities, this.journalOf));
  }

  /** Takes back the last write; see the port. */
  undo(): Promise<WriteReport> {
    return this.perform((context) => prepareUndo(context, this.capabilities, this.journalOf, this.known));
  }

  /** Whether there is a write to take back; null where Excel does not say. */
  async canUndo(): Promise<boolean | null> {
    const entered = await inExcel(this.patience, async (context) => {
      const journal = context.workbook.settings.getItemOrNullObject(JOURNAL_KEY);
      journal.load('value');
      await context.sync();
      this.known = journal.isNullObject ? null : String(journal.value);
      return this.journalOf(this.known).length > 0;
    });
    return entered.ok ? entered.value : null;
  }

  /** Settles a write that was cut off; the failure where that is still not possible. */
  async settle(): Promise<HostFailure | null> {
    if (!this.unsettled) return null;
    const { prepared, seen, cause } = this.unsettled;
    const { failure } = await this.putBack(prepared, seen, cause);
    return failure?.code === 'not-restored' ? failure : null;
  }

  private readonly journalOf = (stored: string | null): Journal => journalWith(stored, this.unkept);

  private async perform(prepare: (context: BookContext) => Promise<Prepared>): Promise<WriteReport> {
    const unsettled = await this.settle();
    if (unsettled) return failed(unsettled);
    const state: { begun: Prepared | null; seen: Seen | null } = { begun: null, seen: null };
    const progress: Progress = { before: null };
    const entered = await inExcel(this.patience, async (context) => {
      const prepared = await prepare(context);
      if (isNothing(prepared.work)) return prepared;
      state.begun = prepared;
      const observed = await carryOut(context, prepared.work, prepared.look, progress);
      progress.before = observed.before;
      const { failure, intruded } = verify(prepared, observed);
      if (failure) {
        state.seen = observed.after;
        throw new Trouble(failure);
      }
      return intruded.length === 0 ? prepared : giveWay(context, prepared, intruded, observed, this.capabilities);
    });
    if (!entered.ok) {
      const { begun, seen } = state;
      if (!begun) return failed(entered.failure);
      // "As it was" means as it was right before writing, where that is known.
      const steps = asObserved(begun.work.steps, progress.before ?? new Map(), begun.look);
      const prepared = { ...begun, work: { ...begun.work, steps } };
      return this.putBack(prepared, seen, blamed(entered.failure, begun));
    }
    return this.done(entered.value);
  }

  private async putBack(prepared: Prepared, seen: Seen | null, cause: HostFailure): Promise<WriteReport> {
    this.unsettled = null;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const entered = await inExcel(this.patience, (context) => putBack(context, prepared, seen, this.capabilities));
      if (entered.ok) return entered.value === 'written' ? this.done(prepared) : failed(cause);
    }
    this.unsettled = { prepared, seen, cause };
    return failed({ code: 'not-restored', data: { ...cause.data, cause: cause.code } });
  }

  private done({ work, journal, report }: Prepared): WriteReport {
    if (work.journal !== null) this.known = work.journal;
    const stored = new Set(parseJournal(journalText(journal)).map(({ id }) => id));
    const last = journal.at(-1);
    const isKnown = (entry: Entry): boolean => entry === last || this.unkept.some(({ id }) => id === entry.id);
    this.unkept = journal.filter((entry) => isKnown(entry) && !stored.has(entry.id));
    return report;
  }
}

function isNothing({ steps, sheets, journal }: Work): boolean {
  return steps.length === 0 && sheets.length === 0 && journal === null;
}

function failed(failure: HostFailure): WriteReport {
  return { written: 0, unchanged: 0, conflicts: [], failure };
}

/** Excel says only that access was denied; which sheet is protected, or that none is, is known here. */
function blamed(failure: HostFailure, { work, look }: Prepared): HostFailure {
  if (failure.code !== 'protected-sheet') return failure;
  const names = [...work.steps.map(({ at }) => at.sheet), ...work.sheets.map(({ name }) => name)];
  const sheet = names.find((name) => look.sheets.get(name)?.protection);
  return sheet === undefined ? { ...failure, code: 'read-only' } : { ...failure, data: { ...failure.data, sheet } };
}

/** The steps as they were in truth: from what stood there right before, as far as that is asked cell by cell. */
function asObserved(steps: readonly Step[], before: Observed['before'], { notes }: Look): Step[] {
  return steps.map(({ at, from, to }) => {
    const found = before.get(keyOf(at));
    if (!found) return { at, from, to };
    const states = aspectsOf(from).map((aspect) => {
      const isSeen = aspect !== 'mark' && (aspect !== 'note' || notes === 'notes');
      return [aspect, isSeen ? found[aspect] : from[aspect]];
    });
    return { at, from: Object.fromEntries(states) as Partial<CellState>, to };
  });
}

/** Gives cells back to whoever changed them between planning and writing, and tells the conflict. */
async function giveWay(
  context: BookContext,
  prepared: Prepared,
  intruded: readonly Step[],
  observed: Observed,
  capabilities: ExcelCapabilities,
): Promise<Prepared> {
  const look = await lookAtSteps(context, intruded, capabilities);
  const steps = asObserved(intruded, observed.before, look).map(({ at, from, to }): Step => ({
    at,
    from: to,
    to: from,
  }));
  const journal = prepared.journal.map((entry) => withoutSteps(entry, intruded));
  const work: Work = { steps, sheets: [], own: ownAfter(look.own, steps, []), journal: journalText(journal) };
  const { failure } = verify({ ...prepared, work, look, checksResults: false }, await carryOut(context, work, look));
  if (failure) throw new Trouble(failure);
  const conflicts = intruded.map((step) => conflictOf(step, observed));
  const { report } = prepared;
  return {
    ...prepared,
    journal,
    report: {
      ...report,
      written: report.written - intruded.length,
      conflicts: [...report.conflicts, ...conflicts],
    },
  };
}

function withoutSteps(entry: Entry, dropped: readonly Step[]): Entry {
  return { ...entry, steps: entry.steps.filter((step) => !dropped.includes(step)) };
}

function conflictOf({ at, from, to }: Step, { before }: Observed): Conflict {
  const { value, formula } = before.get(keyOf(at))!.content;
  const expected = from.content ?? to.content ?? { value, formula };
  return {
    at,
    expected: { value: expected.value, formula: expected.formula },
    found: { value, formula },
    reason: 'changed',
  };
}
