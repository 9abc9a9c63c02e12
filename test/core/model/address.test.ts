import {
  addressText,
  areaText,
  CellLookup,
  cellName,
  columnLetters,
  columnNumber,
  inArea,
  parseArea,
  parseCellName,
  type Snapshot,
} from '../../../src/core/model';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %i is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
  expect(columnNumber(letters)).toBe(number);
});

test.each([
  ['G15', { row: 15, column: 7 }],
  ['$G$15', { row: 15, column: 7 }],
  ['g15', { row: 15, column: 7 }],
  ['G0', null],
  ['15G', null],
  ['ABCD1', null],
  ['', null],
])('%s read as a cell name', (text, expected) => {
  expect(parseCellName(text)).toEqual(expected);
});

test.each([
  ['A3:G40', { top: 3, left: 1, bottom: 40, right: 7 }],
  ['G40:A3', { top: 3, left: 1, bottom: 40, right: 7 }],
  ['B2', { top: 2, left: 2, bottom: 2, right: 2 }],
  ['B2:', null],
  ['rows', null],
])('%s read as an area', (text, expected) => {
  expect(parseArea(text)).toEqual(expected);
});

test('addresses and areas are written plainly', () => {
  expect(cellName(15, 7)).toBe('G15');
  expect(addressText({ sheet: '表1 完成情况', row: 4, column: 3 })).toBe('表1 完成情况!C4');
  expect(areaText({ top: 3, left: 1, bottom: 40, right: 7 })).toBe('A3:G40');
});

test('an area holds its edges and nothing outside them', () => {
  const area = { top: 2, left: 2, bottom: 3, right: 4 };
  expect(inArea(area, 2, 2)).toBe(true);
  expect(inArea(area, 3, 4)).toBe(true);
  expect(inArea(area, 4, 4)).toBe(false);
  expect(inArea(area, 2, 5)).toBe(false);
});

test('a lookup finds cells by sheet and address', () => {
  const sheet = {
    visibility: 'visible',
    isProtected: false,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    listObjects: [],
  } as const;
  const snapshot: Snapshot = {
    workbook: 'a.xlsx',
    ownMarks: [],
    sheets: [
      {
        ...sheet,
        name: '一',
        cells: [
          { row: 1, column: 16384, value: 1, text: '1' },
          { row: 2, column: 1, value: 2, text: '2' },
        ],
      },
      { ...sheet, name: '二', cells: [{ row: 2, column: 1, value: 3, text: '3' }] },
    ],
  };
  const cells = new CellLookup(snapshot);
  expect(cells.at({ sheet: '一', row: 1, column: 16384 })?.value).toBe(1);
  expect(cells.at({ sheet: '二', row: 2, column: 1 })?.value).toBe(3);
  expect(cells.at({ sheet: '一', row: 1, column: 1 })).toBeUndefined();
  expect(cells.at({ sheet: '三', row: 1, column: 1 })).toBeUndefined();
});
