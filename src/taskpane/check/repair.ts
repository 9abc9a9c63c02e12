/** The safe correction of a finding as an edit of its first cell. */
import type { Edit, Finding, Snapshot } from '../../core/model';
import { parseExact, percentText, toExact, toNumber } from '../../core/numbers';
import { cellsOf } from '../store/cells';

export interface Repair {
  readonly edit: Edit;
  /** What the cell will show. */
  readonly shown: string;
}

/** Null where the finding has none, or where a formula stands in the cell: that one is for a person to mend. */
export function repairOf(finding: Finding, snapshot: Snapshot): Repair | null {
  const at = finding.cells[0];
  if (finding.repair === undefined || !at) return null;
  const cell = cellsOf(snapshot).at(at);
  if (cell?.formula !== undefined) return null;
  const number = parseExact(finding.repair);
  const before = { value: cell?.value ?? null, formula: null };
  const value = number ? toNumber(number) : finding.repair;
  const own = number && cell?.format?.includes('%') ? percentText(number, 2) : shownText(finding.repair);
  const { expected } = finding;
  // What is expected may be a range, or have more decimals than the cell gets.
  const isPrinted = expected !== null && !expected.includes('～') && parseExact(expected) === null;
  const shown = isPrinted ? expected : own;
  return { edit: { kind: 'value', at, value, before }, shown };
}

function shownText(repair: string): string {
  const number = parseExact(repair);
  return number ? toExact(number) : repair;
}
