/** A small self-evaluation form as a spreadsheet program writes it: looks, a note, a Chinese name, hidden parts, a protected sheet. */
import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function relationships(...links: readonly [id: string, kind: string, target: string][]): string {
  const each = links.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${LINKS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}">
<numFmts count="2"><numFmt numFmtId="176" formatCode="0.0%"/><numFmt numFmtId="177" formatCode="0&quot;家&quot;"/></numFmts>
<fonts count="2"><font><sz val="11"/><name val="宋体"/></font><font><b/><sz val="14"/><color theme="1"/><name val="黑体"/></font></fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>
<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/></patternFill></fill>
<fill><patternFill patternType="solid"><fgColor rgb="FFFFF2CC"/></patternFill></fill></fills>
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>
<border diagonalDown="1"><left style="thin"><color rgb="FF112233"/></left><right/><top/><bottom style="double"/><diagonal style="thin"/></border></borders>
<cellXfs count="7">
<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="0" fontId="1" fillId="0" borderId="0"><alignment horizontal="center" vertical="center"/></xf>
<xf numFmtId="0" fontId="0" fillId="2" borderId="1"><alignment wrapText="1"/></xf>
<xf numFmtId="176" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="177" fontId="0" fillId="3" borderId="0"/>
<xf numFmtId="2" fontId="0" fillId="0" borderId="0"/>
<xf numFmtId="0" fontId="0" fillId="0" borderId="0"><protection locked="0"/></xf>
</cellXfs></styleSheet>`;

const text = (ref: string, style: number, content: string) =>
  `<c r="${ref}" s="${style}" t="inlineStr"><is><t>${content}</t></is></c>`;

/** Rows 4 and 5 are indicators; column F scores by the rate of completion, row 6 adds up. */
const FORM = `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${LINKS}"><sheetPr><tabColor rgb="FFFF0000"/></sheetPr>
<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="3" topLeftCell="B4" state="frozen"/></sheetView></sheetViews>
<sheetFormatPr defaultRowHeight="15"/>
<cols><col min="1" max="1" width="30" customWidth="1"/><col min="8" max="8" width="9" hidden="1"/></cols>
<sheetData>
<row r="1" ht="30" customHeight="1">${text('A1', 1, '项目支出绩效自评表')}</row>
<row r="3">${['绩效指标', '分值', '目标值', '实际值', '完成率', '得分'].map((name, index) => text(`${'ABCDEF'[index]}3`, 2, name)).join('')}</row>
<row r="4">${text('A4', 0, '走访企业数')}<c r="B4"><v>20</v></c><c r="C4" s="4"><v>50</v></c><c r="D4" s="4"><v>40</v></c><c r="E4" s="3"><f>D4/C4</f><v>0.8</v></c><c r="F4" s="5"><f>ROUND(B4*MIN(1,E4),2)</f><v>16</v></c></row>
<row r="5">${text('A5', 0, '办结及时率')}<c r="B5"><v>10</v></c><c r="C5" s="3"><v>0.95</v></c><c r="D5" s="3"><v>0.969</v></c><c r="E5" s="3"><f>D5/C5</f><v>1.02</v></c><c r="F5" s="5"><f>_xlfn.IFS(E5&gt;=1,B5,TRUE,0)</f><v>10</v></c></row>
<row r="6">${text('A6', 0, '合计')}<c r="B6"><f>SUM(B4:B5)</f><v>30</v></c><c r="F6" s="5"><f>SUM(F4:F5)</f><v>26</v></c><c r="G6" t="b"><v>1</v></c></row>
<row r="7" hidden="1"><c r="A7" t="e"><v>#N/A</v></c><c r="B7" t="str"><f>IF(F6&gt;25,"良","差")</f><v>良</v></c><c r="C7" s="2"/></row>
</sheetData>
<mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells><legacyDrawing r:id="rId2"/></worksheet>`;

const SUMMARY = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>
<row r="1">${text('A1', 0, '总得分')}<c r="B1"><f>总分</f><v>26</v></c></row>
<row r="2">${text('A2', 0, '可填')}<c r="B2" s="6"><v>1</v></c></row>
</sheetData><sheetProtection sheet="1"/></worksheet>`;

const HIDDEN = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData></worksheet>`;

const COMMENTS = `${HEAD}<comments xmlns="${MAIN}"><authors><author>张科员</author></authors><commentList><comment ref="D4" authorId="0"><text><t>按台账填报</t></text></comment></commentList></comments>`;
const DRAWING = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>3</x:Row><x:Column>3</x:Column></x:ClientData></v:shape></xml>`;

/** The form as bytes; parts named in `more` are added or replaced, and `total` is the cell that 总分 names. */
export function form(more: Readonly<Record<string, string>> = {}, total = '$F$6'): Uint8Array {
  const sheets = ['自评表', '汇总', '参数'].map((name, index) => {
    const state = name === '参数' ? ' state="hidden"' : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${[1, 2, 3].map((n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join('')}<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/><Override PartName="/xl/comments1.xml" ContentType="${SHEET_TYPE}.comments+xml"/></Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${LINKS}"><sheets>${sheets.join('')}</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">自评表!$A$1:$F$6</definedName><definedName name="总分">自评表!${total}</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ...[1, 2, 3].map((n): [string, string, string] => [`rId${n}`, 'worksheet', `worksheets/sheet${n}.xml`]),
      ['rId4', 'styles', 'styles.xml'],
    ),
    'xl/worksheets/sheet1.xml': FORM,
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(
      ['rId1', 'comments', '../comments1.xml'],
      ['rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ),
    'xl/worksheets/sheet2.xml': SUMMARY,
    'xl/worksheets/sheet3.xml': HIDDEN,
    'xl/styles.xml': STYLES,
    'xl/comments1.xml': COMMENTS,
    'xl/drawings/vmlDrawing1.vml': DRAWING,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strToU8(content)])));
}
