/** Every fixture read exactly: tables, ranges, kinds, roles, indicators with their values, totals. */
import { recognise } from '../../../src/core/recognise';
import { FIXTURES } from './books';
import { book } from './books/sheet';
import { differences } from './compare';

test.each(FIXTURES.map((fixture) => [fixture.name, fixture] as const))('%s', (_name, fixture) => {
  expect(differences(fixture, recognise(book(...fixture.sheets)))).toEqual([]);
});
