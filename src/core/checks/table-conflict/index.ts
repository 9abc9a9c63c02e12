import type { CellAddress, Quantity } from '../../model';
import { addressText } from '../../model';
import { readQuantity } from '../../numbers';
import { readRule } from '../../rules';
import type { Book, Row } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { contradictionOutcomes } from '../contradictions';
import { cellOf } from '../rows/cells';
import { nameOf } from '../rows/comparison';
import { twinsOf } from '../rows/twins';

export const tableConflict: Check = {
  meta: {
    code: 'table-conflict',
    severities: { mismatch: 'error', quantity: 'error', rules: 'warning' },
    category: 'text',
    since: '0.1.0',
    fix: 'suggest',
    source: 'guide/consistency.md §2, restated values',
  },
  *check(book) {
    yield* contradictionOutcomes(book, 'table-conflict');
    for (const [row, twin] of pairs(book)) {
      yield* quantities(row, twin);
      yield* rules(book, row, twin);
    }
  },
};

/** Rows of two tables that tell of one indicator, each pair once, the earlier row first. */
function* pairs(book: Book): Generator<readonly [Row, Row]> {
  const seen = new Set<Row>();
  for (const row of book.rows()) {
    for (const twin of twinsOf(book, row)) if (seen.has(twin)) yield [twin, row];
    seen.add(row);
  }
}

/** Targets or actuals of one indicator that differ, where both are plain numbers of one unit. */
function* quantities(row: Row, twin: Row): Generator<Outcome> {
  for (const role of ['target', 'actual'] as const) {
    const [a, b] = [row.indicator[role], twin.indicator[role]];
    const [at, where] = [cellOf(twin, role), cellOf(row, role)];
    if (a === null || b === null || !at || !where) continue;
    if (!differ(readQuantity(a, { column: role }), readQuantity(b, { column: role }))) continue;
    const what = { id: `checks.table-conflict.${role}`, data: {} };
    const data = { name: nameOf(twin), what, at: addressText(at), stated: b, where: addressText(where), other: a };
    yield finding('quantity', data, [at, where], { stated: b, expected: a });
  }
}

function differ(a: Quantity, b: Quantity): boolean {
  const isPlain = ({ kind, parts, approximate, confidence }: Quantity) =>
    kind === 'number' && parts.length <= 1 && !approximate && confidence >= 0.8;
  return (
    isPlain(a) &&
    isPlain(b) &&
    a.unit !== null &&
    a.unit === b.unit &&
    a.value !== null &&
    b.value !== null &&
    a.value !== b.value
  );
}

/** Two rules for one indicator that are not the same words: the score then depends on which is followed. */
function* rules(book: Book, row: Row, twin: Row): Generator<Outcome> {
  const [a, b] = [row.indicator.rule, twin.indicator.rule];
  const [where, at] = [ruleCell(book, row), ruleCell(book, twin)];
  if (a === null || b === null || !at || !where || compact(a) === compact(b)) return;
  if (![a, b].every((text) => SCORING.has(readRule(text).kind))) return;
  const data = { name: nameOf(twin), at: addressText(at), where: addressText(where) };
  yield finding('rules', data, [where, at], { stated: a, expected: null });
}

/** Kinds of rules that say how points come about; a definition beside a rule contradicts nothing. */
const SCORING: ReadonlySet<string> = new Set([
  'ratio',
  'bands',
  'deduction',
  'increment',
  'interpolation',
  'tiers',
  'passFail',
]);

/** The cell of the row's own rule, which may have been typed into the target cell. */
function ruleCell(book: Book, row: Row): CellAddress | null {
  const cells = [cellOf(row, 'rule'), cellOf(row, 'target')];
  return cells.find((at) => at && compact(book.text(at)) === compact(row.indicator.rule ?? '')) ?? null;
}

function compact(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}
