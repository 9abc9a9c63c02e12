/** A form with rules and empty score cells, as a clerk gets it; the scores are what the product is to fill in. */
import { form } from '../hosts/grid/fixture';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const text = (ref: string, content: string) => `<c r="${ref}" t="inlineStr"><is><t>${content}</t></is></c>`;
const HEADERS = ['一级指标', '三级指标', '分值', '年度指标值', '实际完成值', '评分标准', '得分', '偏差原因'];

/** Indicators: name, weight, target, actual, rule; one in a row, from row 4 on. */
const INDICATORS: readonly (readonly [string, number, number, number, string])[] = [
  ['走访企业数', 40, 50, 40, '得分=实际完成值/年度指标值×分值，最高不超过分值。'],
  ['培训场次', 30, 12, 12, '得分=实际完成值/年度指标值×分值，最高不超过分值。'],
  ['服务对象满意度', 30, 90, 81, '满意度≥90%得30分；80%≤满意度＜90%得20分；低于80%不得分。'],
];

const rows = INDICATORS.map(([name, weight, target, actual, rule], index) => {
  const row = 4 + index;
  const numbers = [
    `<c r="C${row}"><v>${weight}</v></c>`,
    `<c r="D${row}"><v>${target}</v></c>`,
    `<c r="E${row}"><v>${actual}</v></c>`,
  ];
  return `<row r="${row}">${text(`A${row}`, '产出')}${text(`B${row}`, name)}${numbers.join('')}${text(`F${row}`, rule)}<c r="G${row}" s="5"/></row>`;
});
const last = 4 + INDICATORS.length;

const SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}"><cols><col min="2" max="2" width="20" customWidth="1"/><col min="6" max="6" width="40" customWidth="1"/></cols><sheetData>
<row r="1">${text('A1', '项目支出绩效自评表')}</row>
<row r="3">${HEADERS.map((name, index) => text(`${'ABCDEFGH'[index]}3`, name)).join('')}</row>
${rows.join('')}
<row r="${last}">${text(`A${last}`, '总分')}<c r="C${last}"><f>SUM(C4:C${last - 1})</f><v>100</v></c><c r="G${last}" s="5"><f>SUM(G4:G${last - 1})</f><v>0</v></c></row>
</sheetData><mergeCells count="1"><mergeCell ref="A1:H1"/></mergeCells></worksheet>`;

export function scoreForm(): Uint8Array {
  const nothing = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
  return form({ 'xl/worksheets/sheet1.xml': SHEET, 'xl/worksheets/_rels/sheet1.xml.rels': nothing }, `$G$${last}`);
}
