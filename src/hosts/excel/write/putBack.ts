/**
 * After a write was cut off: looks what became of it, and puts back what it changed. Every aspect of every cell is looked at
 * on its own; what neither is as it was nor as we wrote it is somebody else's and stays.
 */
import type { ExcelCapabilities } from '../capabilities';
import type { BookContext } from '../context';
import { Trouble } from '../failure';
import { carryOut, type SheetStep } from './carryOut';
import { journalText } from './journal';
import { lookAtSteps, type Look } from './look';
import { readSheetState } from './ownSheets/read';
import { fingerprint } from './ownSheets/state';
import { ownStateOf, type Prepared } from './prepared';
import { aspectsOf, isAs, isResult, isSame, keyOf, type Aspect, type CellState, type Step } from './state';
import { saysTheSame, verify } from './verify';

/** What was seen of the cells after writing, where it got that far: also what Excel made of our entries is ours. */
export type Seen = ReadonlyMap<string, Omit<CellState, 'mark'>>;

/**
 * Settles a write: `written` where it turns out to be there whole, else everything is put back. Throws where Excel refuses.
 */
export async function putBack(
  context: BookContext,
  prepared: Prepared,
  seen: Seen | null,
  capabilities: ExcelCapabilities,
): Promise<'written' | 'restored'> {
  const { steps, sheets } = prepared.work;
  const look = await lookAtSteps(context, steps, capabilities);
  const now = await sheetsNow(context, sheets, look);
  if (!seen && isThere(prepared, look, now)) return 'written';
  const back: Step[] = steps.flatMap((step) => backwards(step, look, seen));
  // Looks and links count as well: a write may have been cut off between them.
  const sheetsBack = now.filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
  const work = {
    steps: back,
    sheets: sheetsBack,
    own: prepared.work.own && prepared.before.own,
    journal: prepared.work.journal === null ? null : (prepared.before.journal ?? journalText([])),
  };
  const restoring: Prepared = { ...prepared, work, look, checksResults: false };
  const { failure, intruded } = verify(restoring, await carryOut(context, work, look));
  if (failure ?? intruded.length > 0) throw new Trouble(failure ?? { code: 'busy', data: {} });
  return 'restored';
}

/** The sheets of a write as they are now, each with what it was before: steps backwards. */
async function sheetsNow(context: BookContext, sheets: readonly SheetStep[], look: Look): Promise<SheetStep[]> {
  const now: SheetStep[] = [];
  for (const { name, from } of sheets) {
    now.push({ name, from: look.sheets.has(name) ? await readSheetState(context, name) : null, to: from });
  }
  return now;
}

/** Whether everything stands as it was to be written. */
function isThere({ work, checksResults }: Prepared, look: Look, now: readonly SheetStep[]): boolean {
  const areCellsThere = work.steps.every(({ at, to }) => {
    const found = look.cells.get(keyOf(at));
    if (!found || !isAs(found, to)) return false;
    const isChecked = checksResults && look.calculates && to.content && to.content.formula !== null;
    return !isChecked || isResult(found.content, to.content!.value);
  });
  const areSheetsThere = now.every(({ from }, index) => printOf(from) === printOf(work.sheets[index]!.to));
  const isJournalThere = work.journal === null || look.journal === work.journal;
  return (
    areCellsThere && areSheetsThere && isJournalThere && (!work.own || saysTheSame(work.own, ownStateOf(look.own)))
  );
}

function printOf(state: SheetStep['from']): string | null {
  return state && fingerprint(state.entries);
}

/** The step that takes back what became of another; none where nothing did. */
function backwards({ at, from, to }: Step, look: Look, seen: Seen | null): Step[] {
  const found = look.cells.get(keyOf(at));
  if (!found) return [];
  const after = seen?.get(keyOf(at));
  const isOurs = (aspect: Aspect): boolean =>
    !isSame(aspect, found, from) &&
    (isSame(aspect, found, to) || (after !== undefined && isSame(aspect, found, after)));
  const aspects = aspectsOf(to).filter((aspect) => aspect !== 'mark' && isOurs(aspect));
  if (aspects.length === 0) return [];
  const only = (state: Partial<CellState>): Partial<CellState> =>
    Object.fromEntries(aspects.map((aspect) => [aspect, state[aspect]]));
  return [{ at, from: only(found), to: only(from) }];
}
