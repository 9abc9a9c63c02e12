/** A write or a taking back, ready to be carried out, with what is needed to put everything back again. */
import { addressText, type OwnMark, type WriteReport } from '../../../core/model';
import type { OwnState, SheetStep, Work } from './carryOut';
import type { Journal } from './journal';
import type { Look, OwnNames } from './look';
import type { Step } from './state';

export interface Prepared {
  readonly work: Work;
  readonly look: Look;
  /** What our names said, and the journal as the workbook kept it. */
  readonly before: { readonly own: OwnState; readonly journal: string | null };
  /** All writes that can be taken back, as they will be afterwards. */
  readonly journal: Journal;
  /** Whether formulas must come to the results they are written for; those given back need not. */
  readonly checksResults: boolean;
  /** What is told when all went well. */
  readonly report: WriteReport;
}

/** What our names are to say after the steps; null where nothing in them changes. */
export function ownAfter(
  { marks, sheets }: OwnNames,
  steps: readonly Step[],
  written: readonly SheetStep[],
): OwnState | null {
  const marking = steps.filter(({ to }) => to.mark !== undefined);
  if (marking.length === 0 && written.length === 0) return null;
  const after = new Map<string, OwnMark>(marks);
  for (const { at, to } of marking) {
    if (to.mark) after.set(addressText(at), { at, ...to.mark });
    else after.delete(addressText(at));
  }
  const names = new Set(sheets);
  for (const { name, to } of written) {
    if (to) names.add(name);
    else names.delete(name);
  }
  return { marks: [...after.values()], sheets: [...names] };
}

export function ownStateOf({ marks, sheets }: OwnNames): OwnState {
  return { marks: [...marks.values()], sheets: [...sheets] };
}
