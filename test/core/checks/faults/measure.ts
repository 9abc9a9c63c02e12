/** How many seeded slips the checks detect, how often the cell they name is the wrong one, and what simpler checks do. */
import { Book } from '../../../../src/core/checks/book';
import { computedValue, type Equation, figuresOf } from '../../../../src/core/checks/equations/equation';
import { type Figure, figureNumber, figureValue } from '../../../../src/core/checks/figures/figure';
import { toNumber } from '../../../../src/core/numbers';
import { runChecks } from '../../../../src/core/checks';
import { addressText, DEFAULT_SETTINGS, type Finding, type Snapshot, type Table } from '../../../../src/core/model';
import { recognise } from '../../../../src/core/recognise';
import { score } from '../../../../src/core/scoring';
import { damage, KINDS, type Kind } from './damage';
import type { Random } from './random';

export interface Tally {
  cases: number;
  detected: number;
  /** Findings that name one cell, and those of them that name the damaged one. */
  named: number;
  right: number;
  naive: number;
  tolerant: number;
}

export interface Measured {
  readonly kinds: Readonly<Record<Kind, Tally>>;
  readonly books: number;
  /** Findings of arithmetic on undamaged books, and what simpler checks report there. */
  readonly alarms: { ours: number; naive: number; tolerant: number };
}

/** Damages each book `perBook` times. */
export function measure(snapshots: readonly Snapshot[], perBook: number, random: Random): Measured {
  const kinds = Object.fromEntries(
    KINDS.map((kind) => [kind, { cases: 0, detected: 0, named: 0, right: 0, naive: 0, tolerant: 0 }]),
  ) as Record<Kind, Tally>;
  const alarms = { ours: 0, naive: 0, tolerant: 0 };
  for (const snapshot of snapshots) {
    const clean = look(snapshot);
    alarms.ours += clean.loud.length;
    alarms.naive += clean.naive;
    alarms.tolerant += clean.tolerant;
    const before = new Set(clean.loud.map(keyOf));
    for (let i = 0; i < perBook; i++) {
      const done = damage(snapshot, clean.tables, random.pick(KINDS), random);
      if (!done) continue;
      const seen = look(done.snapshot);
      const fresh = seen.loud.filter((finding) => !before.has(keyOf(finding)));
      const tally = kinds[done.kind];
      tally.cases += 1;
      if (fresh.length > 0) tally.detected += 1;
      if (seen.naive > clean.naive) tally.naive += 1;
      if (seen.tolerant > clean.tolerant) tally.tolerant += 1;
      const named = fresh.filter(namesCell);
      if (named.length > 0) {
        tally.named += 1;
        if (named.length === 1 && done.cell === addressText(named[0]!.cells[0]!)) tally.right += 1;
      }
    }
  }
  return { kinds, books: snapshots.length, alarms };
}

interface Look {
  readonly loud: readonly Finding[];
  readonly tables: readonly Table[];
  readonly naive: number;
  readonly tolerant: number;
}

/** Findings of one book, and how many of its equations fail in doubles, with and without a tolerance of 0.1. */
function look(snapshot: Snapshot): Look {
  const recognition = recognise(snapshot);
  const input = { snapshot, recognition, ...score(snapshot, recognition, DEFAULT_SETTINGS) };
  const loud = runChecks(input, DEFAULT_SETTINGS).findings.filter(({ severity }) => severity !== 'info');
  const equations = new Book(input, DEFAULT_SETTINGS).resolution.judged.map(({ equation }) => equation);
  const naive = equations.filter((equation) => !agrees(equation, 0)).length;
  const tolerant = equations.filter((equation) => !agrees(equation, 0.1)).length;
  return { loud, tables: recognition.tables, naive, tolerant };
}

/** What a check in doubles would say; a rate is compared in the decimals in which it is shown. */
function agrees(equation: Equation, tolerance: number): boolean {
  const value = computedValue(equation);
  if (!value || figuresOf(equation).length === 0) return true;
  const stated = figureNumber(equation.result);
  const decimals = equation.result.decimals;
  const computed = equation.form === 'sum' ? doubleSum(equation) : Number(toNumber(value).toFixed(decimals));
  return tolerance === 0
    ? stated === computed
    : Math.abs(toNumber(figureValue(equation.result)) - toNumber(value)) <= tolerance;
}

function doubleSum(equation: Equation & { form: 'sum' }): number {
  const total = (figures: readonly Figure[]) => figures.reduce((sum, figure) => sum + figureNumber(figure), 0);
  return total(equation.plus) - total(equation.minus);
}

function namesCell({ message }: Finding): boolean {
  const { blame } = message.data;
  return typeof blame === 'object' && 'id' in blame && /culprit/.test(blame.id);
}

function keyOf({ code, cells, stated, expected }: Finding): string {
  return `${code} ${addressText(cells[0]!)} ${stated} ${expected}`;
}

/** The table of results, a line per kind of slip. */
export function report({ kinds, books, alarms }: Measured): string {
  const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);
  const lines = KINDS.map((kind) => {
    const { cases, detected, named, right, naive, tolerant } = kinds[kind];
    return [
      kind,
      cases,
      share(detected, cases),
      share(named, cases),
      share(right, named),
      share(naive, cases),
      share(tolerant, cases),
    ].join('\t');
  });
  return [
    'slip\tcases\tdetected\tnamed\tright of named\tnaive ==\t±0.1',
    ...lines,
    `false alarms on ${books} undamaged books: ours ${alarms.ours}, naive == ${alarms.naive}, ±0.1 ${alarms.tolerant}`,
  ].join('\n');
}
