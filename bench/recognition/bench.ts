/**
 * `npm run bench:recognition`: how well and how fast recognition reads. Fixtures are of our own making, each with its
 * expected reading; mutants are the same sheets changed without changing their meaning.
 */
import { recognise } from '../../src/core/recognise';
import { FIXTURES } from '../../test/core/recognise/books';
import { book } from '../../test/core/recognise/books/sheet';
import { differences } from '../../test/core/recognise/compare';
import { MUTATIONS, randomOf } from '../../test/core/recognise/mutations';
import { costOf } from './cost';
import { figuresOf, type Share } from './figures';

const SEEDS = 10;
const SIZES = [1_000, 10_000, 100_000, 1_000_000];

function main(): void {
  const figures = figuresOf(FIXTURES);
  console.log(`${FIXTURES.length} fixtures, ${figures.sheets} sheets, ${figures.tables} tables`);
  const lines: [string, string][] = [
    ['fixtures exactly right', shareText(figures.fixturesExact)],
    ['table kind', shareText(figures.kinds)],
    ['table range, exact', shareText(figures.ranges)],
    ['table range, within 2', shareText(figures.rangesWithinTwo)],
    ['roles, macro-F1', figures.rolesMacroF1.toFixed(4)],
    ['indicators exactly right', shareText(figures.indicators)],
    ['totals', shareText(figures.totals)],
    ['sheets without indicators left alone', shareText(figures.leftAlone)],
    ['tables put to a person', shareText(figures.asked)],
  ];
  for (const [what, text] of lines) console.log(`${what.padEnd(40)}${text}`);
  for (const fault of figures.wrong) console.log(`  ${fault}`);
  tellMutants();
  tellCost();
}

function tellMutants(): void {
  console.log('\nmutants read as their originals');
  for (const { name, mutate } of MUTATIONS) {
    const share: Share = { right: 0, of: 0 };
    for (const fixture of FIXTURES) {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const mutant = mutate(fixture, randomOf(seed));
        if (!mutant) continue;
        share.of += 1;
        if (differences(mutant, recognise(book(...mutant.sheets))).length === 0) share.right += 1;
      }
    }
    console.log(`${name.padEnd(40)}${shareText(share)}`);
  }
}

function tellCost(): void {
  costOf(100_000, 'sheets'); // Warms the compiler up.
  for (const shape of ['sheets', 'rows'] as const) {
    const costs = SIZES.map((size) => costOf(size, shape));
    const times = costs.map(({ perCell }) => perCell);
    console.log(`\ntime per cell, ${shape === 'sheets' ? 'more sheets of 100 rows' : 'one sheet with more rows'}`);
    for (const { cells, sheets, perCell } of costs)
      console.log(`${String(cells).padStart(9)} cells, ${String(sheets).padStart(4)} sheets  ${perCell.toFixed(0)} ns`);
    console.log(`largest / smallest ${(Math.max(...times) / Math.min(...times)).toFixed(2)} (target <= 1.5)`);
  }
}

function shareText({ right, of }: Share): string {
  return `${right}/${of} ${of === 0 ? '' : `${((right / of) * 100).toFixed(2)} %`}`;
}

main();
