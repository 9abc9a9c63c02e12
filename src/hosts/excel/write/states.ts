/** The state of cells as Excel tells it: content, number format, fill, lock and note. */
import type { CellAddress } from '../../../core/model';
import { eachPlace, fullAddress, rangeOf, rectangles } from '../areas';
import type { BookContext } from '../context';
import { failureOf } from '../failure';
import { STATES_PER_ANSWER } from '../limits';
import { contentOf } from '../read/cells';
import { keyOf, PATTERN, type CellState, type Fill } from './state';

/** A cell's own state, without what names and comments say of it. */
export interface QueuedState extends Omit<CellState, 'mark'> {
  readonly at: CellAddress;
  readonly isLocked: boolean;
}
export type States = ReadonlyMap<string, QueuedState>;

/**
 * Asks for the state of cells and waits, together with whatever is queued; in halves where one answer does not hold them.
 * Notes are asked for on the cells named for them.
 */
export async function statesOf(
  context: BookContext,
  cells: readonly CellAddress[],
  noteCells: readonly CellAddress[],
): Promise<States> {
  if (cells.length <= STATES_PER_ANSWER) {
    const answer = queueStates(context, cells, noteCells);
    try {
      await context.sync();
      return answer();
    } catch (problem) {
      if (cells.length < 2 || failureOf(problem).code !== 'payload-too-large') throw problem;
    }
  }
  const middle = Math.ceil(cells.length / 2);
  const noted = new Map(noteCells.map((at) => [keyOf(at), at]));
  const states = new Map<string, QueuedState>();
  for (const half of [cells.slice(0, middle), cells.slice(middle)]) {
    const notes = half.flatMap((at) => noted.get(keyOf(at)) ?? []);
    for (const [key, state] of await statesOf(context, half, notes)) states.set(key, state);
  }
  return states;
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

/** Cells by sheet, each once. */
export function bySheet(cells: readonly CellAddress[]): [sheet: string, cells: CellAddress[]][] {
  const sheets = new Map<string, Map<string, CellAddress>>();
  for (const at of cells) {
    const known = sheets.get(at.sheet) ?? new Map<string, CellAddress>();
    sheets.set(at.sheet, known.set(keyOf(at), at));
  }
  return [...sheets].map(([sheet, known]) => [sheet, [...known.values()]]);
}
