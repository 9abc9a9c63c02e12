/** Looks read from the parts of a file, in the grid's terms. */
import { readLook } from '../../../../src/hosts/grid/look';
import { coloursOf } from '../../../../src/hosts/grid/look/colours';
import { readSheetLook } from '../../../../src/hosts/grid/look/sheets';
import { readStyles } from '../../../../src/hosts/grid/look/styles';
import { form } from '../fixture';

describe('a book', () => {
  const look = readLook(form());
  const sheet = look.sheets.get('自评表')!;

  test('default font, names of cells, date system', () => {
    expect(look.font).toEqual({ name: '宋体', size: 11 });
    expect(look.names).toEqual([{ name: '总分', formula: '自评表!$F$6', sheet: null }]);
    expect(look.isFrom1904).toBe(false);
  });

  test('a sheet: frozen panes, grid lines, tab, sizes, hidden columns', () => {
    expect(sheet).toMatchObject({
      frozen: { rows: 3, columns: 1 },
      gridLines: false,
      tabColour: '#FF0000',
      rowHeight: 20,
    });
    expect(sheet.rows.get(1)).toEqual({ height: 40, hidden: false, format: null });
    expect(sheet.rows.get(7)).toMatchObject({ hidden: true });
    expect(sheet.columns).toEqual([
      { first: 1, last: 1, width: 240, hidden: false, format: null },
      { first: 8, last: 8, width: 72, hidden: true, format: null },
    ]);
  });

  test('the format of every cell, also of empty ones', () => {
    expect(sheet.cells.get(4)?.get(6)).toBe(5);
    expect(sheet.cells.get(7)?.get(3)).toBe(2);
    expect(sheet.cells.get(6)?.has(7)).toBe(false);
  });
});

describe('cell formats', () => {
  const { formats } = readLook(form());

  test.each([
    [0, { ff: '宋体', fs: 11, vt: 3 }],
    [1, { ff: '黑体', fs: 14, bl: 1, cl: { rgb: '#000000' }, ht: 2, vt: 2 }],
    [3, { ff: '宋体', fs: 11, vt: 3, n: { pattern: '0.0%' } }],
    [4, { ff: '宋体', fs: 11, vt: 3, n: { pattern: '0"家"' }, bg: { rgb: '#FFF2CC' } }],
    [5, { ff: '宋体', fs: 11, vt: 3, n: { pattern: '0.00' } }],
  ])('format %i', (index, style) => {
    expect(formats[index]?.style).toEqual(style);
  });

  test('borders with colours, a slash, and a tinted fill', () => {
    const black = { rgb: '#000000' };
    expect(formats[2]?.style).toMatchObject({
      tb: 3,
      bd: { l: { s: 1, cl: { rgb: '#112233' } }, b: { s: 7, cl: black }, tl_br: { s: 1, cl: black } },
    });
    expect(formats[2]?.style.bg?.rgb).toMatch(/^#D[9A]E[2-4]F[2-4]$/);
    expect(Object.keys(formats[2]!.style.bd!)).toEqual(['l', 'b', 'tl_br']);
  });

  test('only a format that says so is unlocked', () => {
    expect(formats.map(({ unlocked }) => unlocked)).toEqual([false, false, false, false, false, false, true]);
  });

  const styled = (fills: string, xf: string) =>
    readStyles(
      `<x:styleSheet xmlns:x="m"><x:fonts><x:font/></x:fonts><x:fills>${fills}</x:fills><x:borders><x:border/></x:borders><x:cellXfs>${xf}</x:cellXfs></x:styleSheet>`,
      coloursOf(null, null),
    ).formats[0]?.style;

  test.each([
    ['none', '<x:fill><x:patternFill patternType="none"/></x:fill>', undefined],
    ['half black and half white', '<x:fill><x:patternFill patternType="mediumGray"/></x:fill>', '#808080'],
    [
      'hatched in two colours',
      '<x:fill><x:patternFill patternType="darkUp"><x:fgColor rgb="FFFF0000"/><x:bgColor rgb="FF0000FF"/></x:patternFill></x:fill>',
      '#800080',
    ],
    [
      'gradient: its first colour',
      '<x:fill><x:gradientFill><x:stop position="0"><x:color rgb="FF00FF00"/></x:stop><x:stop position="1"><x:color rgb="FFFFFFFF"/></x:stop></x:gradientFill></x:fill>',
      '#00FF00',
    ],
  ])('fill: %s', (_, fill, expected) => {
    expect(styled(fill, '<x:xf fillId="0"/>')?.bg?.rgb).toBe(expected);
  });

  test.each([
    ['stacked characters', 'textRotation="255"', { tr: { a: 0, v: 1 } }],
    ['upwards', 'textRotation="90"', { tr: { a: -90 } }],
    ['downwards', 'textRotation="135"', { tr: { a: 45 } }],
    ['indented', 'horizontal="left" indent="2"', { ht: 1, pd: { l: 18 } }],
    ['indented from the right', 'horizontal="right" indent="1"', { ht: 3, pd: { r: 9 } }],
    ['distributed', 'horizontal="distributed" vertical="top"', { ht: 6, vt: 1 }],
  ])('alignment: %s', (_, attributes, expected) => {
    expect(styled('<x:fill/>', `<x:xf><x:alignment ${attributes}/></x:xf>`)).toMatchObject(expected);
  });

  test('a book without styles has one plain format', () => {
    expect(readStyles(null, coloursOf(null, null))).toEqual({
      formats: [{ style: {}, unlocked: false }],
      font: { name: '宋体', size: 11 },
    });
  });
});

test.each([
  ['Chinese, 11 points', '宋体', 11, 8.38, 67],
  ['Chinese, 12 points', '宋体', 12, 9, 72],
  ['Western, 11 points', 'Calibri', 11, 9.140625, 64],
  ['Western, 10 points', 'Arial', 10, 9.140625, 64],
])('width of a column: %s', (_, name, size, width, pixels) => {
  const xml = `<worksheet><cols><col min="2" max="4" width="${width}"/></cols><sheetData/></worksheet>`;
  expect(readSheetLook(xml, { name, size }, coloursOf(null, null)).columns[0]).toMatchObject({
    first: 2,
    last: 4,
    width: pixels,
  });
});

test('cells and rows without addresses follow each other', () => {
  const xml =
    '<worksheet><sheetData><row><c s="1"/><c s="2"/></row><row r="5" s="3" customFormat="1"><c r="D5" s="4"/><c s="5"/></row></sheetData></worksheet>';
  const { cells, rows } = readSheetLook(xml, { name: '宋体', size: 11 }, coloursOf(null, null));
  expect([...cells].map(([row, formats]) => [row, [...formats]])).toEqual([
    [
      1,
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      5,
      [
        [4, 4],
        [5, 5],
      ],
    ],
  ]);
  expect(rows.get(5)).toEqual({ height: null, hidden: false, format: 3 });
});
