/**
 * Runs every check over one book. Severity, order, the limit on cells and the fate of a check that throws are decided
 * here, in one place, so that a check only says what contradicts what.
 */
import type { CellAddress, Finding, Settings, Severity, Undecided } from '../model';
import { Book, type CheckInput } from './book';
import { type Check, MOST_CELLS, type Open, type Outcome, type Reported } from './check';
import { CHECKS } from './registry';

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly undecided: readonly Undecided[];
}

/**
 * Every finding of the book in the order of sheet, row and column of its first cell, and what could not be decided.
 * Never throws: a check that fails becomes a finding of code `internal-error` and the others run on.
 * @example runChecks({ snapshot, recognition, scores, rolled, result }, DEFAULT_SETTINGS).findings
 */
export function runChecks(input: CheckInput, settings: Settings, checks: readonly Check[] = CHECKS): CheckResult {
  const book = new Book(input, settings);
  const findings: Finding[] = [];
  const open: Undecided[] = [];
  for (const check of checks) {
    const override = settings.checks[check.meta.code];
    if (override === 'off') continue;
    try {
      for (const outcome of check.check(book)) {
        if (outcome.kind === 'finding') findings.push(findingOf(check, outcome, override));
        else open.push(undecidedOf(check, outcome));
      }
    } catch (problem) {
      findings.push(internalError(check, problem, book));
    }
  }
  const place = book.order();
  return { findings: distinct(findings).sort(place), undecided: open.sort(place) };
}

function findingOf(check: Check, outcome: Reported, override: Severity | undefined): Finding {
  const { code, severities } = check.meta;
  const severity = severities[outcome.messageId];
  if (!severity) throw new Error(`${code} reports ${outcome.messageId}, which its meta does not name`);
  const { cells, stated, expected, data, repair } = outcome;
  return {
    code,
    severity: override ?? severity,
    cells: firstOf(cells),
    stated,
    expected,
    message: { id: messageId(code, outcome), data },
    ...(repair === undefined ? {} : { repair }),
  };
}

function undecidedOf(check: Check, outcome: Open): Undecided {
  const { code } = check.meta;
  return { code, cells: firstOf(outcome.cells), reason: { id: messageId(code, outcome), data: outcome.data } };
}

function messageId(code: string, outcome: Outcome): string {
  return `checks.${code}.${outcome.messageId}`;
}

function firstOf(cells: readonly CellAddress[]): CellAddress[] {
  const seen = new Set<string>();
  const kept: CellAddress[] = [];
  for (const { sheet, row, column } of cells) {
    const key = `${sheet}!${row}!${column}`;
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push({ sheet, row, column });
    if (kept.length === MOST_CELLS) break;
  }
  return kept;
}

/** The same code about the same cells in the same words is one finding. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ code, cells, message, stated, expected }) => {
    const places = cells.map(({ sheet, row, column }) => `${sheet}!${row}!${column}`).join(' ');
    const key = `${code} ${message.id} ${places} ${stated} ${expected}`;
    return !seen.has(key) && seen.add(key);
  });
}

function internalError(check: Check, problem: unknown, book: Book): Finding {
  const words = problem instanceof Error ? problem.message : String(problem);
  return {
    code: 'internal-error',
    severity: 'info',
    cells: [book.firstCell()],
    stated: null,
    expected: null,
    message: { id: 'checks.internal-error', data: { code: check.meta.code, words } },
  };
}
