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
import { contentOf } from '../read/cells';
import { eachPlace, fullAddress, rangeOf, rectangles } from '../areas';
import { STATES_PER_ANSWER } from '../limits';
import { JOURNAL_KEY } from './journal';
import { isOwnComment } from './plan';
import { keyOf, PATTERN, type CellState, type Fill, type Step } from './state';

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
  const { workbook } = context;
  const { worksheets, names, application } = workbook;
  worksheets.load('items/name,items/position,items/protection/protected,items/protection/options');
  names.load('items/name,items/formula');
  application.load('calculationMode');
  workbook.protection.load('protected');
  const journal = workbook.settings.getItemOrNullObject(JOURNAL_KEY);
  journal.load('value');
  const comments = noteCells.length > 0 && capabilities.comments ? workbook.comments : null;
  comments?.load('items/id,items/content');
  const [first = [], ...rest] = answersFor(cells);
  const states = [queueStates(context, first, capabilities.notes === 'notes' ? noteCells : [])];
  await context.sync();
  for (const more of rest) states.push(await statesOf(context, more));
  const placed = (comments?.items ?? []).map((comment) => {
    const range = comment.getLocation();
    range.load('rowIndex,columnIndex,worksheet/name');
    return { comment, range };
  });
  if (placed.length > 0) await context.sync();
  const commentAt = new Map(
    placed.map(({ comment, range: { rowIndex, columnIndex, worksheet } }) => [
      keyOf({ sheet: worksheet.name, row: rowIndex + 1, column: columnIndex + 1 }),
      comment,
    ]),
  );
  const own = ownNamesOf(names);
  const found = new Map<string, Found>();
  for (const [key, state] of states.flatMap((each) => [...each()])) {
    const comment = commentAt.get(key);
    const isForeign = comment !== undefined && (capabilities.notes === 'notes' || !isOwnComment(comment.content));
    found.set(key, {
      ...state,
      note: capabilities.notes === 'comments' && comment && !isForeign ? comment.content : state.note,
      mark: own.marks.get(addressText(state.at)) ?? null,
      hasForeignComment: isForeign,
    });
  }
  return {
    cells: found,
    sheets: new Map(worksheets.items.map((sheet) => [sheet.name, factsOf(sheet)])),
    own,
    comments: new Map([...commentAt].map(([key, { id }]) => [key, id])),
    notes: capabilities.notes,
    isBookProtected: workbook.protection.protected,
    calculates: application.calculationMode !== 'Manual',
    journal: journal.isNullObject ? null : String(journal.value),
  };
}

/** Cells whose states fit into one answer. */
export function answersFor(cells: readonly CellAddress[]): CellAddress[][] {
  const count = Math.ceil(cells.length / STATES_PER_ANSWER);
  return Array.from({ length: count }, (_, index) =>
    cells.slice(index * STATES_PER_ANSWER, (index + 1) * STATES_PER_ANSWER),
  );
}

/** Asks for the state of cells and waits. */
export async function statesOf(
  context: BookContext,
  cells: readonly CellAddress[],
): Promise<ReturnType<typeof queueStates>> {
  const states = queueStates(context, cells, []);
  await context.sync();
  return states;
}

/** A cell's own state, without what names and comments say of it. */
export interface QueuedState extends Omit<CellState, 'mark'> {
  readonly at: CellAddress;
  readonly isLocked: boolean;
}

/** Asks for the state of cells; what comes back is there after the next request. */
export function queueStates(
  { workbook }: BookContext,
  cells: readonly CellAddress[],
  noteCells: readonly CellAddress[],
): () => ReadonlyMap<string, QueuedState> {
  const areas = bySheet(cells).flatMap(([name, places]) => {
    const sheet = workbook.worksheets.getItem(name);
    return rectangles(places).map((area) => {
      const range = rangeOf(sheet, area);
      range.load('values,formulas,numberFormat');
      const properties = range.getCellProperties({
        format: { fill: { color: true, pattern: true }, protection: true },
      });
      return { name, area, range, properties };
    });
  });
  const notes = noteCells.map((at) => {
    const note = workbook.notes.getItemOrNullObject(fullAddress(at));
    note.load('content');
    return { at, note };
  });
  return () => {
    const texts = new Map(notes.map(({ at, note }) => [keyOf(at), note.isNullObject ? null : note.content]));
    const states = new Map<string, QueuedState>();
    for (const { name, area, range, properties } of areas) {
      eachPlace(area, (row, column) => {
        const at = { sheet: name, row, column };
        const [down, across] = [row - area.top, column - area.left];
        const { content, error } = contentOf(range.values[down]![across], range.formulas[down]![across]);
        const { fill, protection } = properties.value[down]![across]!.format!;
        states.set(keyOf(at), {
          at,
          content: { ...content, error },
          format: String(range.numberFormat[down]![across]),
          fill: fillOf(fill),
          note: texts.get(keyOf(at)) ?? null,
          isLocked: protection?.locked ?? true,
        });
      });
    }
    return states;
  };
}

/** Excel says white where there is no fill, and tells the two apart by the pattern. */
function fillOf(fill: Excel.CellPropertiesFill | undefined): Fill {
  const { pattern = 'None', color = '' } = fill ?? {};
  if (pattern === 'None') return null;
  return pattern === 'Solid' && /^#[0-9A-F]{6}$/i.test(color) ? color.slice(1).toUpperCase() : PATTERN;
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

/** Cells by sheet, each once. */
export function bySheet(cells: readonly CellAddress[]): [sheet: string, cells: CellAddress[]][] {
  const sheets = new Map<string, Map<string, CellAddress>>();
  for (const at of cells) {
    const known = sheets.get(at.sheet) ?? new Map<string, CellAddress>();
    sheets.set(at.sheet, known.set(keyOf(at), at));
  }
  return [...sheets].map(([sheet, known]) => [sheet, [...known.values()]]);
}
