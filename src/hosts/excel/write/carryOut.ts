/**
 * Carries out steps and looks, in the same request, at what was there right before and right after. What somebody did
 * between planning and writing shows before, what Excel made of the entries after; neither is lost.
 */
import { OWN_SHEETS_NAME, ownNames, type CellAddress, type OwnMark, type OwnName } from '../../../core/model';
import type { BookContext } from '../context';
import { CHARACTERS_PER_REQUEST, ROWS_AT_ONCE, STATES_PER_ANSWER } from '../limits';
import { queueSteps } from './apply';
import { JOURNAL_KEY } from './journal';
import { ownNamesOf, type Look } from './look';
import { moreEntries, queueEntries } from './ownSheets/read';
import { fingerprint, type SheetState } from './ownSheets/state';
import { sheetParts, type SheetPart } from './ownSheets/write';
import { keyOf, type Step } from './state';
import { queueStates, statesOf, type QueuedState, type States } from './states';

export interface SheetStep {
  readonly name: string;
  readonly from: SheetState | null;
  readonly to: SheetState | null;
}

export interface Work {
  readonly steps: readonly Step[];
  readonly sheets: readonly SheetStep[];
  /** What our names are to say; null where they stay as they are. */
  readonly own: OwnState | null;
  /** What the journal is to hold; null where it stays as it is. */
  readonly journal: string | null;
}

export interface OwnState {
  readonly marks: readonly OwnMark[];
  readonly sheets: readonly string[];
}

export interface Observed {
  /** The state of every cell right before and right after, by `keyOf`. */
  readonly before: States;
  readonly after: States;
  /** Names of all sheets afterwards, where sheets were written. */
  readonly present: ReadonlySet<string>;
  /** Fingerprints of the sheets written. */
  readonly sheets: ReadonlyMap<string, string>;
  /** Our names afterwards; null where they were not written. */
  readonly own: OwnState | null;
  /** Texts of all comments afterwards, where they stand in for notes. */
  readonly comments: readonly string[];
}

/** What is known of a write that was cut off. */
export interface Progress {
  /** The cells right before they were written, as far as Excel said. */
  before: Observed['before'] | null;
}

/**
 * Writes. One request for an ordinary list of edits; more only where the payload asks for it. Throws what Excel refuses;
 * the workbook is then in between, and `putBack` knows what to do.
 */
export async function carryOut(
  context: BookContext,
  work: Work,
  look: Look,
  progress: Progress = { before: null },
): Promise<Observed> {
  const before: Answer[] = [];
  try {
    await send(context, work, look, before);
    return await observe(context, work, before, look);
  } catch (problem) {
    // Excel answers what it did before it failed; a portion is asked about before any of it is written.
    progress.before = new Map(before.flatMap((answer) => answered(answer)));
    throw problem;
  }
}

type Answer = () => States;

async function send(context: BookContext, work: Work, look: Look, before: Answer[]): Promise<void> {
  const room = new Room(context);
  // First, so that a write that is cut off can still be taken back.
  if (work.journal !== null) {
    await room.take(work.journal.length);
    context.workbook.settings.add(JOURNAL_KEY, work.journal);
  }
  for (const { steps, characters } of portions(work.steps)) {
    await room.take(characters);
    before.push(queueStates(context, ...placesOf(steps, look)));
    queueSteps(
      context,
      steps.map((step) => ({ step, format: formatOf(step, look) })),
      look,
    );
  }
  for (const step of work.sheets) {
    for (const { characters, queue } of partsOf(step, look)) {
      await room.take(characters);
      queue(context);
    }
  }
  if (work.own) queueOwnNames(context, work.own, look);
}

function answered(answer: Answer): [string, QueuedState][] {
  try {
    return [...answer()];
  } catch {
    return [];
  }
}

/** Sends what is queued before it grows too large for one request. */
class Room {
  private taken = 0;

  constructor(private readonly context: BookContext) {}

  async take(characters: number): Promise<void> {
    if (this.taken > 0 && this.taken + characters > CHARACTERS_PER_REQUEST) {
      await this.context.sync();
      this.taken = 0;
    }
    this.taken += characters;
  }
}

/** Looks at everything that was written, in the request that writes it unless there is much. */
async function observe(
  context: BookContext,
  { steps, sheets, own: wanted }: Work,
  before: readonly Answer[],
  look: Look,
): Promise<Observed> {
  const { names, worksheets } = context.workbook;
  // Naming a member is using it: where there are no comments, Excel would refuse the request.
  const areCommented = look.notes === 'comments' && steps.some(({ to }) => to.note !== undefined);
  const comments = areCommented ? context.workbook.comments : null;
  const isLittle = before.length <= 1;
  const after = isLittle ? queueStates(context, ...placesOf(steps, look)) : null;
  const written = sheets.filter(({ to }) => to !== null);
  const heads = written.map(({ name }) => queueEntries(context, name));
  if (wanted) names.load('items/name,items/formula');
  comments?.load('items/content');
  if (sheets.length > 0) worksheets.load('items/name');
  await context.sync();
  const own = wanted && ownNamesOf(names);
  const prints = new Map<string, string>();
  for (const [index, { name, to }] of written.entries()) {
    const more = to!.entries.length > ROWS_AT_ONCE ? await moreEntries(context, name) : [];
    prints.set(name, fingerprint([...heads[index]!(), ...more]));
  }
  return {
    before: new Map(before.flatMap((answer) => [...answer()])),
    after: after ? after() : await statesOf(context, ...placesOf(steps, look)),
    present: new Set(sheets.length > 0 ? worksheets.items.map(({ name }) => name) : []),
    sheets: prints,
    own: own && { marks: [...own.marks.values()], sheets: [...own.sheets] },
    comments: comments ? comments.items.map(({ content }) => content) : [],
  };
}

/** The cells of steps, and those of them whose notes are of interest. */
function placesOf(steps: readonly Step[], { notes }: Look): [cells: CellAddress[], noteCells: CellAddress[]] {
  const noted = notes === 'notes' ? steps.filter(({ to }) => to.note !== undefined) : [];
  return [steps.map(({ at }) => at), noted.map(({ at }) => at)];
}

function partsOf({ name, to }: SheetStep, look: Look): SheetPart[] {
  const exists = look.sheets.has(name);
  if (to) return sheetParts(name, to, exists);
  if (!exists) return [];
  return [{ characters: 0, queue: ({ workbook }) => workbook.worksheets.getItem(name).delete() }];
}

/**
 * Marks are kept anew as a whole: they are few, and references may have moved. New names are added before old ones go, so
 * that a write that is cut off loses none.
 */
function queueOwnNames({ workbook: { names } }: BookContext, { marks, sheets }: OwnState, { own }: Look): void {
  const add = ({ name, refersTo }: OwnName): void => {
    names.add(name, `=${refersTo}`).visible = false;
  };
  const old = own.names.filter((name) => name !== OWN_SHEETS_NAME);
  const numbers = old.map((name) => Number(/\d+/.exec(name)?.[0] ?? 0));
  const isRoomInFront = Math.min(...numbers) > marks.length;
  ownNames(marks, [], isRoomInFront ? 1 : Math.max(0, ...numbers) + 1).forEach(add);
  for (const name of old) names.getItem(name).delete();
  const [list] = ownNames([], sheets);
  if (!own.names.includes(OWN_SHEETS_NAME)) {
    if (list) add(list);
  } else if (list) names.getItem(OWN_SHEETS_NAME).formula = `=${list.refersTo}`;
  else names.getItem(OWN_SHEETS_NAME).delete();
}

function formatOf({ at, from }: Step, look: Look): string {
  return from.format ?? look.cells.get(keyOf(at))?.format ?? 'General';
}

/** Steps together, each portion small enough for one request. */
function portions(steps: readonly Step[]): { readonly steps: Step[]; readonly characters: number }[] {
  const all: { steps: Step[]; characters: number }[] = [];
  for (const step of steps) {
    // The calls around an entry, and the questions before and after it, take some 400 characters.
    const characters = 400 + JSON.stringify(step.to).length;
    const last = all.at(-1);
    if (last && last.characters + characters <= CHARACTERS_PER_REQUEST && last.steps.length < STATES_PER_ANSWER / 2) {
      last.steps.push(step);
      last.characters += characters;
    } else all.push({ steps: [step], characters });
  }
  return all;
}
