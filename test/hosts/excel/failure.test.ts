/** Excel's errors, by their codes alone. */
import type { HostFailure } from '../../../src/core/model';
import { CATALOGUE } from '../../../src/core/messages';
import { failureOf, Trouble } from '../../../src/hosts/excel/failure';

function officeError(code: string, more: object = {}): Error {
  return Object.assign(new Error('Excel 正忙。'), { code, ...more });
}

const CODES: [code: string, failure: HostFailure['code']][] = [
  ['InvalidOperationInCellEditMode', 'cell-editing'],
  ['InactiveWorkbook', 'inactive-workbook'],
  ['RequestPayloadSizeLimitExceeded', 'payload-too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'payload-too-large'],
  ['OperationCellsExceedLimit', 'payload-too-large'],
  ['AccessDenied', 'protected-sheet'],
  ['MergedRangeConflict', 'range-blocked'],
  ['FilteredRangeConflict', 'range-blocked'],
  ['ItemNotFound', 'sheet-missing'],
  ['InvalidReference', 'sheet-missing'],
  ['ApiNotFound', 'unsupported'],
  ['ActivityLimitReached', 'busy'],
  ['WriteNotSupportedWhenModalDialogOpen', 'busy'],
  ['GeneralException', 'unknown'],
  ['OfTheFuture', 'unknown'],
];
test.each(CODES)('%s is %s, and that is worded', (code, failure) => {
  expect(failureOf(officeError(code)).code).toBe(failure);
  expect(CATALOGUE).toHaveProperty([`host.${failure}`]);
});

test('what Excel said and where is kept for a report', () => {
  const debugInfo = { errorLocation: 'Range.values', statement: 'range.values = [["x"]];' };
  expect(failureOf(officeError('GeneralException', { debugInfo }))).toEqual({
    code: 'unknown',
    data: {
      reason: 'GeneralException: Excel 正忙。',
      what: 'Range.values',
      detail: 'GeneralException: Excel 正忙。 | Range.values | range.values = [["x"]];',
    },
  });
});

test('a failure of our own passes as it is; a programmer’s error is thrown on', () => {
  const failure: HostFailure = { code: 'timeout', data: { seconds: 30 } };
  expect(failureOf(new Trouble(failure))).toBe(failure);
  const mistake = new TypeError('x is undefined');
  expect(() => failureOf(mistake)).toThrow(mistake);
});
