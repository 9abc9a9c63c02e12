/** The workbook as a write finds it: the cells it is about, their sheets, our names, the journal. */
import {
  isOwnName,
  readOwnMarks,
  readOwnSheets,
  addressText,
  type CellAddress,
  type OwnMark,
} from '../../../core/model';
import type { ExcelCapabilities } from '../capabilities';
import type { BookContext } from '../context';
import { failureOf } from '../failure';
import { definedName } from '../read/shapes';
import { STATES_PER_ANSWER } from '../limits';
import { JOURNAL_KEY } from './journal';
import { isOwnComment } from './plan';
import { keyOf, type CellState, type Step } from './state';
import { queueStates, statesOf, type States } from './states';

export interface Found extends CellState {
  readonly isLocked: boolean;
  /** A threaded comment of somebody stands on the cell; it can hold no note of ours. */
  readonly hasForeignComment: boolean;
}

export interface SheetFacts {
  readonly position: number;
  /** What a protected sheet still allows; null where it is not protected. */
  readonly protection: { readonly allowsFormats: boolean; readonly allowsObjects: boolean } | null;
}

export interface Look {
  /** By `keyOf`; cells of sheets that are gone are missing. */
  readonly cells: ReadonlyMap<string, Found>;
  readonly sheets: ReadonlyMap<string, SheetFacts>;
  readonly own: OwnNames;
  /** Comments of ours that stand in for notes, by the cell's key. */
  readonly comments: ReadonlyMap<string, string>;
  readonly notes: ExcelCapabilities['notes'];
  /** Sheets may be neither added nor deleted. */
  readonly isBookProtected: boolean;
  /** Whether Excel works out formulas as they are entered. */
  readonly calculates: boolean;
  readonly journal: string | null;
}

export interface OwnNames {
  readonly marks: ReadonlyMap<string, OwnMark>;
  readonly sheets: ReadonlySet<string>;
  /** All names of ours, to be replaced. */
  readonly names: readonly string[];
}

/**
 * Looks at cells in one request; where there are threaded comments, in two. Cells of sheets that are gone are left out: they
 * make Excel refuse the whole request, and it is made again without them.
 */
export async function lookAt(
  context: BookContext,
  cells: readonly CellAddress[],
  noteCells: readonly CellAddress[],
  capabilities: ExcelCapabilities,
): Promise<Look> {
  try {
    return await lookAtThese(context, cells, noteCells, capabilities);
  } catch (problem) {
    if (failureOf(problem).code !== 'sheet-missing') throw problem;
  }
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const there = new Set(worksheets.items.map(({ name }) => name));
  const isThere = ({ sheet }: CellAddress): boolean => there.has(sheet);
  return lookAtThese(context, cells.filter(isThere), noteCells.filter(isThere), capabilities);
}

/** The same for cells that steps change. */
export function lookAtSteps(
  context: BookContext,
  steps: readonly Step[],
  capabilities: ExcelCapabilities,
): Promise<Look> {
  const noted = steps.filter(({ to }) => to.note !== undefined);
  return lookAt(
    context,
    steps.map(({ at }) => at),
    noted.map(({ at }) => at),
    capabilities,
  );
}

async function lookAtThese(
  context: BookContext,
  cells: readonly CellAddress[],
  noteCells: readonly CellAddress[],
  capabilities: ExcelCapabilities,
): Promise<Look> {
  const noted = capabilities.notes === 'notes' ? noteCells : [];
  const withComments = noteCells.length > 0 && capabilities.comments;
  let facts = queueFacts(context, withComments);
  let states: States;
  if (cells.length <= STATES_PER_ANSWER) {
    const answer = queueStates(context, cells, noted);
    try {
      await context.sync();
      states = answer();
      return await lookFrom(context, facts, states, capabilities);
    } catch (problem) {
      if (failureOf(problem).code !== 'payload-too-large') throw problem;
    }
    facts = queueFacts(context, withComments);
  }
  await context.sync();
  states = await statesOf(context, cells, noted);
  return lookFrom(context, facts, states, capabilities);
}

interface Facts {
  readonly workbook: Excel.Workbook;
  readonly journal: Excel.Setting;
  readonly comments: Excel.CommentCollection | null;
}

function queueFacts({ workbook }: BookContext, withComments: boolean): Facts {
  const { worksheets, names, application } = workbook;
  worksheets.load('items/name,items/position,items/protection/protected,items/protection/options');
  names.load('items/name,items/formula');
  application.load('calculationMode');
  workbook.protection.load('protected');
  const journal = workbook.settings.getItemOrNullObject(JOURNAL_KEY);
  journal.load('value');
  const comments = withComments ? workbook.comments : null;
  comments?.load('items/id,items/content');
  return { workbook, journal, comments };
}

async function lookFrom(
  context: BookContext,
  { workbook, journal, comments }: Facts,
  states: States,
  { notes }: ExcelCapabilities,
): Promise<Look> {
  const commentAt = comments ? await locate(context, comments.items) : new Map<string, Excel.Comment>();
  const own = ownNamesOf(workbook.names);
  const found = new Map<string, Found>();
  for (const [key, state] of states) {
    const comment = commentAt.get(key);
    const isForeign = comment !== undefined && (notes === 'notes' || !isOwnComment(comment.content));
    found.set(key, {
      ...state,
      note: notes === 'comments' && comment && !isForeign ? comment.content : state.note,
      mark: own.marks.get(addressText(state.at)) ?? null,
      hasForeignComment: isForeign,
    });
  }
  return {
    cells: found,
    sheets: new Map(workbook.worksheets.items.map((sheet) => [sheet.name, factsOf(sheet)])),
    own,
    comments: new Map([...commentAt].map(([key, { id }]) => [key, id])),
    notes,
    isBookProtected: workbook.protection.protected,
    calculates: workbook.application.calculationMode !== 'Manual',
    journal: journal.isNullObject ? null : String(journal.value),
  };
}

/** Comments by the key of their cell; asks only where there are any. */
async function locate(context: BookContext, comments: readonly Excel.Comment[]): Promise<Map<string, Excel.Comment>> {
  const placed = comments.map((comment) => ({ comment, range: loadPlace(comment.getLocation()) }));
  if (placed.length > 0) await context.sync();
  return new Map(
    placed.map(({ comment, range: { rowIndex, columnIndex, worksheet } }) => [
      keyOf({ sheet: worksheet.name, row: rowIndex + 1, column: columnIndex + 1 }),
      comment,
    ]),
  );
}

function loadPlace(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,worksheet/name');
  return range;
}

export function ownNamesOf(names: Excel.NamedItemCollection): OwnNames {
  const own = names.items.map(definedName).filter(({ name }) => isOwnName(name));
  return { marks: readOwnMarks(own), sheets: readOwnSheets(own), names: own.map(({ name }) => name) };
}

function factsOf({ position, protection }: Excel.Worksheet): SheetFacts {
  if (!protection.protected) return { position, protection: null };
  const { allowFormatCells, allowEditObjects } = protection.options;
  return {
    position,
    protection: { allowsFormats: allowFormatCells ?? false, allowsObjects: allowEditObjects ?? false },
  };
}
