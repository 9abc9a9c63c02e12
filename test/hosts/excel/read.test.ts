/**
 * @jest-environment jsdom
 */
import { inExcel } from '../../../src/hosts/excel/context';
import { excelCapabilities } from '../../../src/hosts/excel/capabilities';
import { readBook } from '../../../src/hosts/excel/read/read';
import { bookFrom } from '../../office-host/book/snapshot';
import { startExcel } from '../../office-host/client/jest';
import { evaluationBook, largeBook } from './books';

test('an evaluation', async () => {
  const snapshot = evaluationBook();
  const host = startExcel(bookFrom(snapshot));
  const read = await inExcel({ timeout: 5000 }, (context) => readBook(context, excelCapabilities()));
  if (!read.ok) console.log(read.failure);
  expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(snapshot));
  console.log(
    host.served.map((s) => [s.requestBytes, s.responseBytes, s.body.Actions.length]),
    snapshot.sheets.reduce((n, s) => n + s.cells.length, 0),
  );
});
test('large', async () => {
  const snapshot = largeBook();
  const host = startExcel(bookFrom(snapshot));
  const t = performance.now();
  const read = await inExcel({ timeout: 5000 }, (context) => readBook(context, excelCapabilities()));
  console.log(
    performance.now() - t,
    host.served.map((s) => [s.requestBytes, s.responseBytes, s.body.Actions.length]),
  );
  if (!read.ok) console.log(read.failure);
  expect(read.ok && JSON.stringify(read.value)).toBe(JSON.stringify(snapshot));
});
