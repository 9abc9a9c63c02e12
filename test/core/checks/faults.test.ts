/**
 * Seeded slips in clean books: what is detected, and whether the named cell is the wrong one. `FAULTS=6000 npx jest
 * test/core/checks/faults` runs as many cases and prints the table.
 */
import { LAYOUTS } from './faults/books';
import { measure, report } from './faults/measure';
import { KINDS } from './faults/damage';
import { seeded } from './faults/random';

const CASES = Number(process.env.FAULTS ?? 600);
const PER_BOOK = 20;

test('slips are detected, clean books stay silent, and a named cell is the wrong one', () => {
  const random = seeded(20_240_601);
  const books = Array.from({ length: Math.ceil(CASES / PER_BOOK) }, (_, i) => LAYOUTS[i % LAYOUTS.length]!(random));
  const measured = measure(books, PER_BOOK, random);
  if (process.env.FAULTS) console.log(report(measured));
  const total = (of: 'cases' | 'detected' | 'named' | 'right') =>
    KINDS.reduce((sum, kind) => sum + measured.kinds[kind][of], 0);
  expect(measured.alarms.ours).toBe(0);
  expect(total('detected') / total('cases')).toBeGreaterThan(0.85);
  expect(total('right') / total('named')).toBeGreaterThanOrEqual(0.97);
}, 600_000);
