/** Running checks on a book written as text, through the whole way from the grid to the findings. */
import { runChecks } from '../../../src/core/checks';
import {
  addressText,
  DEFAULT_SETTINGS,
  type Finding,
  type Settings,
  type Snapshot,
  type Undecided,
} from '../../../src/core/model';
import { recognise } from '../../../src/core/recognise';
import { score } from '../../../src/core/scoring';
import { readSettings } from '../../../src/core/settings';
import { book } from './sheets';

export interface Checked {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
}

/** Everything that the checks say about a book; settings are the book's own unless given. */
export function check(sheets: Readonly<Record<string, string>>, settings?: Settings): Checked {
  const snapshot = book(sheets);
  return checkSnapshot(snapshot, settings ?? readSettings(snapshot).settings);
}

export function checkSnapshot(snapshot: Snapshot, settings: Settings = DEFAULT_SETTINGS): Checked {
  const recognition = recognise(snapshot);
  return runChecks({ snapshot, recognition, ...score(snapshot, recognition, settings) }, settings);
}

/**
 * The findings of one code, a line each: `error 评分表!F4: 83.33% → 91.67%`. What is absent is left out.
 * @example told('rate-mismatch', { 评分表: '…' }) // ['error 评分表!F4: 83.33% → 91.67%']
 */
export function told(code: string, sheets: Readonly<Record<string, string>>, settings?: Settings): string[] {
  return check(sheets, settings)
    .findings.filter((finding) => finding.code === code)
    .map(line);
}

export function line({ severity, cells, stated, expected }: Finding): string {
  const sides = [stated, expected].filter((side) => side !== null).join(' → ');
  return `${severity} ${addressText(cells[0]!)}${sides === '' ? '' : `: ${sides}`}`;
}
