/**
 * A workbook as Excel writes one, with every kind of part that must survive: shared and array formulas, calculation
 * chain, notes and threaded comments, tables, a pivot table, a chart, conditional formats and validation with their
 * extensions, sparklines, custom XML, printer settings, an external link and a macro project.
 */
import { strToU8 } from 'fflate';
import { MAIN, relationship, RELATIONSHIPS, relationships } from './plain';
import { zipped } from './zip';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Names of the parts that no edit of cells, notes or marks may touch. */
export const SACRED_PARTS = [
  'xl/charts/chart1.xml',
  'xl/pivotTables/pivotTable1.xml',
  'xl/pivotCache/pivotCacheDefinition1.xml',
  'xl/tables/table1.xml',
  'xl/threadedComments/threadedComment1.xml',
  'xl/persons/person.xml',
  'xl/externalLinks/externalLink1.xml',
  'xl/printerSettings/printerSettings1.bin',
  'xl/vbaProject.bin',
  'xl/drawings/drawing1.xml',
  'customXml/item1.xml',
  'docProps/core.xml',
];

/** The bytes of the book. */
export function excelBook(): Uint8Array {
  return zipped({
    '[Content_Types].xml': HEAD + contentTypes(),
    '_rels/.rels': HEAD + relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': HEAD + workbook(),
    'xl/_rels/workbook.xml.rels': HEAD + relationships(workbookLinks()),
    'xl/worksheets/sheet1.xml': HEAD + scoreSheet(),
    'xl/worksheets/_rels/sheet1.xml.rels': HEAD + relationships(scoreLinks()),
    'xl/worksheets/sheet2.xml': HEAD + moneySheet(),
    'xl/worksheets/_rels/sheet2.xml.rels':
      HEAD +
      relationships(
        relationship('rId1', 'table', '../tables/table1.xml') +
          relationship('rId2', 'pivotTable', '../pivotTables/pivotTable1.xml'),
      ),
    'xl/worksheets/sheet3.xml': HEAD + protectedSheet(),
    'xl/worksheets/sheet4.xml': HEAD + `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData/></worksheet>`,
    'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
    'xl/sharedStrings.xml': HEAD + sharedStrings(),
    'xl/styles.xml': HEAD + styles(),
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="I4" i="1"/><c r="I5"/><c r="I6"/><c r="H8"/></calcChain>`,
    'xl/comments1.xml': HEAD + comments(),
    'xl/drawings/vmlDrawing1.vml': boxes(),
    'xl/drawings/drawing1.xml': '<xdr:wsDr xmlns:xdr="urn:drawing"/>',
    'xl/threadedComments/threadedComment1.xml':
      '<ThreadedComments><threadedComment ref="G5" id="{1}"><text>请复核</text></threadedComment></ThreadedComments>',
    'xl/persons/person.xml': '<personList/>',
    'xl/charts/chart1.xml': '<c:chartSpace xmlns:c="urn:chart"><c:v>95</c:v></c:chartSpace>',
    'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="透视表1" cacheId="1"><location ref="A10:B13" firstHeaderRow="1"/></pivotTableDefinition>`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"/>`,
    'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="任务" displayName="任务" ref="F1:G4" totalsRowShown="0"><tableColumns count="2"><tableColumn id="1" name="名称"/><tableColumn id="2" name="数量"/></tableColumns></table>`,
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/printerSettings/printerSettings1.bin': new Uint8Array([1, 2, 3]),
    'xl/vbaProject.bin': strToU8('macro'),
    'customXml/item1.xml': '<root xmlns="urn:custom"/>',
    'docProps/core.xml': '<cp:coreProperties xmlns:cp="urn:core"/>',
  });
}

function contentTypes(): string {
  const overrides: [string, string][] = [
    ['/xl/workbook.xml', 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'],
    ...[1, 2, 3, 4].map((place): [string, string] => [
      `/xl/worksheets/sheet${place}.xml`,
      `${SPREADSHEET}.worksheet+xml`,
    ]),
    ['/xl/chartsheets/sheet1.xml', `${SPREADSHEET}.chartsheet+xml`],
    ['/xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ['/xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['/xl/calcChain.xml', `${SPREADSHEET}.calcChain+xml`],
    ['/xl/comments1.xml', `${SPREADSHEET}.comments+xml`],
    ['/xl/tables/table1.xml', `${SPREADSHEET}.table+xml`],
    ['/xl/pivotTables/pivotTable1.xml', `${SPREADSHEET}.pivotTable+xml`],
  ];
  const text = overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join('');
  return (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="xml" ContentType="application/xml"/>${text}</Types>`
  );
}

function workbook(): string {
  const sheets = [
    '<sheet name="评分表" sheetId="1" r:id="rId1"/>',
    '<sheet name="资金 (万元)" sheetId="2" r:id="rId2"/>',
    '<sheet name="受保护" sheetId="4" r:id="rId3"/>',
    '<sheet name="底稿" sheetId="5" state="hidden" r:id="rId4"/>',
    '<sheet name="图表" sheetId="6" r:id="rId5"/>',
  ];
  const names = [
    '<definedName name="_xlnm.Print_Area" localSheetId="0">评分表!$A$1:$I$8</definedName>',
    '<definedName name="得分列">评分表!$H$4:$H$7</definedName>',
    '<definedName name="总分">评分表!$H$8</definedName>',
  ];
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15" xmlns:x15="urn:x15">` +
    '<fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\" xmlns:x15ac="urn:ac"/></mc:Choice></mc:AlternateContent>' +
    `<bookViews><workbookView activeTab="1"/></bookViews><sheets>${sheets.join('')}</sheets><externalReferences><externalReference r:id="rId9"/></externalReferences>` +
    `<definedNames>${names.join('')}</definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rId10"/></pivotCaches></workbook>`
  );
}

function workbookLinks(): string {
  return [
    relationship('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    relationship('rId2', 'worksheet', 'worksheets/sheet2.xml'),
    relationship('rId3', 'worksheet', 'worksheets/sheet3.xml'),
    relationship('rId4', 'worksheet', 'worksheets/sheet4.xml'),
    relationship('rId5', 'chartsheet', 'chartsheets/sheet1.xml'),
    relationship('rId6', 'styles', 'styles.xml'),
    relationship('rId7', 'sharedStrings', 'sharedStrings.xml'),
    relationship('rId8', 'calcChain', 'calcChain.xml'),
    relationship('rId9', 'externalLink', 'externalLinks/externalLink1.xml'),
    relationship('rId10', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'),
    relationship('rId11', 'person', 'persons/person.xml'),
  ].join('');
}

function scoreLinks(): string {
  return [
    relationship('rId1', 'printerSettings', '../printerSettings/printerSettings1.bin'),
    relationship('rId2', 'drawing', '../drawings/drawing1.xml'),
    relationship('rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'),
    relationship('rId4', 'comments', '../comments1.xml'),
    relationship('rId5', 'threadedComment', '../threadedComments/threadedComment1.xml'),
  ].join('');
}

const TEXTS = [
  '2023年度项目支出绩效评价评分表', '一级指标', '三级指标', '分值', '完成值', '评分标准', '得分', '得分率',
  '决策', '立项依据充分性', '依据充分得满分。', '过程', '预算执行率', '执行率×权重。', '产出', '培训场次', '合计',
]; // prettier-ignore

function sharedStrings(): string {
  const items = TEXTS.map((text) => `<si><t>${text}</t><phoneticPr fontId="1" type="noConversion"/></si>`);
  return `<sst xmlns="${MAIN}" count="20" uniqueCount="${TEXTS.length + 1}">${items.join('')}<si><r><t>完成率</t></r><r><rPr><b/><sz val="11"/></rPr><t>×权重。</t></r></si></sst>`;
}

function scoreSheet(): string {
  const text = (at: string, index: number, style = 1) => `<c r="${at}" s="${style}" t="s"><v>${index}</v></c>`;
  const rows = [
    `<row r="1" spans="1:9" ht="27" customHeight="1" x14ac:dyDescent="0.15">${text('A1', 0, 2)}</row>`,
    `<row r="3" spans="1:9">${text('A3', 1)}${text('C3', 2)}${text('D3', 3)}${text('F3', 4)}${text('G3', 5)}${text('H3', 6)}${text('I3', 7)}</row>`,
    `<row r="4" spans="1:9">${text('A4', 8)}${text('C4', 9)}<c r="D4" s="1"><v>20</v></c><c r="F4" s="1"><v>1</v></c>${text('G4', 10)}<c r="H4" s="1"><v>18</v></c><c r="I4" s="3"><f t="shared" ref="I4:I7" si="0">H4/D4</f><v>0.9</v></c></row>`,
    `<row r="5" spans="1:9">${text('A5', 11)}${text('C5', 12)}<c r="D5" s="1"><v>30</v></c><c r="F5" s="3"><v>0.965</v></c>${text('G5', 13)}<c r="H5" s="1"><f>ROUND(D5*F5,2)</f><v>28.95</v></c><c r="I5" s="3"><f t="shared" si="0"/><v>0.965</v></c></row>`,
    `<row r="6" spans="1:9">${text('A6', 14)}${text('C6', 15)}<c r="D6" s="1"><v>50</v></c><c r="F6" s="4"><v>11</v></c>${text('G6', 17)}<c r="H6" s="1"><v>45.83</v></c><c r="I6" s="3"><f t="shared" si="0"/><v>0.91659999999999997</v></c></row>`,
    '<row r="7" spans="1:9"><c r="A7" s="1"/><c r="D7" s="1"><v>0</v></c><c r="H7" s="1"/><c r="I7" s="3" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c></row>',
    `<row r="8" spans="1:9">${text('A8', 16)}<c r="D8" s="1"><f>SUM(D4:D7)</f><v>100</v></c><c r="H8" s="5"><f>SUM(得分列)</f><v>92.78</v></c><c r="I8" s="3"><f>IF(D8=0,"",H8/D8)</f><v>0.92779999999999996</v></c></row>`,
    '<row r="9" spans="1:9"><c r="H9" t="str"><f>IF(H8&gt;=90,"优",IF(H8&gt;=80,"良","中"))</f><v>优</v></c><c r="I9" t="str"><f>"总分"&amp;TEXT(H8,"0.00")</f><v>总分92.78</v></c></row>',
    '<row r="10"><c r="A10"><f t="array" ref="A10:A12">D4:D6*2</f><v>40</v></c><c r="B10" cm="1"><f t="array" ref="B10">SUM(H4:H6*D4:D6)</f><v>3519.9</v></c><c r="C10"><f ca="1">INDIRECT("H8")</f><v>92.78</v></c></row>',
    '<row r="11"><c r="A11"><v>60</v></c></row><row r="12"><c r="A12"><v>100</v></c></row>',
    '<row r="14"><c r="A14"><f t="dataTable" ref="A14:A15" dt2D="0" dtr="0" r1="D4"/><v>1</v></c></row><row r="15"><c r="A15"><v>2</v></c></row>',
  ];
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="urn:x14ac">` +
    '<sheetPr codeName="Sheet1"><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:I15"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="H4" sqref="H4"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.15"/><cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="10" max="10" width="0" hidden="1" customWidth="1"/><col min="12" max="12" style="4" width="9"/></cols>' +
    `<sheetData>${rows.join('\r\n')}</sheetData>` +
    '<mergeCells count="2"><mergeCell ref="A1:H1"/><mergeCell ref="F9:G9"/></mergeCells><phoneticPr fontId="1" type="noConversion"/>' +
    '<conditionalFormatting sqref="H4:H7"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>10</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="F20" prompt="选择 &gt; 等级"><formula1>"优,良"</formula1></dataValidation></dataValidations>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/>' +
    '<drawing r:id="rId2"/><legacyDrawing r:id="rId3"/>' +
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="urn:x14"><x14:sparklineGroups xmlns:xm="urn:xm"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>评分表!H4:H7</xm:f><xm:sqref>K4</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>'
  );
}

function moneySheet(): string {
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><dimension ref="A1:G13"/><sheetData>` +
    '<row r="1"><c r="A1" t="inlineStr"><is><t>资金来源</t></is></c><c r="F1" t="inlineStr"><is><t>名称</t></is></c><c r="G1" t="inlineStr"><is><t>数量</t></is></c></row>' +
    '<row r="2"><c r="A2"><f>总分</f><v>92.78</v></c><c r="B2"><f>SUM(评分表!H:H)</f><v>185.56</v></c><c r="F2" t="inlineStr"><is><t>培训</t></is></c><c r="G2"><v>11</v></c></row>' +
    '<row r="3"><c r="A3"><f>SUM(任务[数量])</f><v>21</v></c><c r="B3"><f>[1]Sheet1!A1</f><v>5</v></c><c r="F3" t="inlineStr"><is><t>调研</t></is></c><c r="G3"><v>4</v></c></row>' +
    '<row r="4"><c r="A4"><f>A2+1</f><v>93.78</v></c><c r="F4" t="inlineStr"><is><t>评审</t></is></c><c r="G4"><v>6</v></c></row>' +
    '<row r="10"><c r="A10" t="inlineStr"><is><t>行标签</t></is></c><c r="B10"><v>1</v></c></row>' +
    '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
}

function protectedSheet(): string {
  return (
    `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="6"><v>2</v></c></row></sheetData>` +
    '<sheetProtection algorithmName="SHA-512" hashValue="x" saltValue="y" spinCount="100000" sheet="1" objects="1" scenarios="1"/></worksheet>'
  );
}

function styles(): string {
  const xfs = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1"><alignment vertical="center"/></xf>',
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center" vertical="center"/></xf>',
    '<xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"><alignment vertical="center"/></xf>',
    '<xf numFmtId="176" fontId="0" fillId="3" borderId="1" xfId="0" applyNumberFormat="1" applyFill="1" applyBorder="1"><alignment vertical="center"/></xf>',
    '<xf numFmtId="2" fontId="1" fillId="4" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"><alignment vertical="center"/></xf>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><alignment vertical="center"/><protection locked="0"/></xf>',
  ];
  return (
    `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="urn:x14ac">` +
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="0&quot;场&quot;"/></numFmts>' +
    '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="16"/><name val="黑体"/></font></fonts>' +
    '<fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill>' +
    '<fill><gradientFill degree="90"><stop position="0"><color rgb="FFFFFFFF"/></stop><stop position="1"><color theme="4"/></stop></gradientFill></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color auto="1"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color auto="1"/></top><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>` +
    '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/></styleSheet>'
  );
}

function comments(): string {
  return (
    `<comments xmlns="${MAIN}"><authors><author>自评人</author><author>tc={9B1A}</author></authors><commentList>` +
    '<comment ref="F6" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><rFont val="宋体"/></rPr><t>自评人：</t></r><r><rPr><sz val="9"/><rFont val="宋体"/></rPr><t xml:space="preserve">请附签到表</t></r></text></comment>' +
    '<comment ref="G5" authorId="1" shapeId="0"><text><t>[Threaded comment] 请复核</t></text></comment></commentList></comments>'
  );
}

/** As Excel writes it: no declaration, and a line break that is not closed. */
function boxes(): string {
  const box = (id: number, row: number, column: number) =>
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='position:absolute;visibility:hidden' fillcolor="#ffffe1"><v:fill color2="#ffffe1"/><v:textbox><div style='text-align:left'><br></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Anchor>6, 15, 4, 10, 8, 15, 8, 4</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
    ' <o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202"/>' +
    `${box(1025, 5, 5)}${box(1026, 4, 6)}</xml>`
  );
}
