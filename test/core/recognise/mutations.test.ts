/** Changes that leave a sheet's meaning as it is leave its reading as it is. */
import { recognise } from '../../../src/core/recognise';
import { FIXTURES } from './books';
import { book } from './books/sheet';
import { differences } from './compare';
import { MUTATIONS, randomOf } from './mutations';

const SEEDS = 6;
const LEAST_SHARE = 0.99;

test('at least 99 of 100 mutants read as their original', () => {
  let mutants = 0;
  const changed: string[] = [];
  for (const fixture of FIXTURES) {
    for (const mutation of MUTATIONS) {
      for (let seed = 1; seed <= SEEDS; seed++) {
        const mutant = mutation.mutate(fixture, randomOf(seed * 7919 + fixture.name.length));
        if (!mutant) continue;
        mutants += 1;
        const [first] = differences(mutant, recognise(book(...mutant.sheets)));
        if (first !== undefined) changed.push(`${mutation.name}, seed ${seed}, ${fixture.name}: ${first}`);
      }
    }
  }
  expect(mutants).toBeGreaterThanOrEqual(2000);
  if (changed.length > mutants * (1 - LEAST_SHARE)) expect(changed).toEqual([]);
});
