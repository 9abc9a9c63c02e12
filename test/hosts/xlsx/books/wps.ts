/** A workbook with the habits of WPS: its own General format, its own extensions, pictures in cells, rows with formats. */
import { MAIN, plainBook, relationship, RELATIONSHIPS } from './plain';

const TEXTS = ['一级指标', '分值', '得分', '完成情况', '决策', '过程', '产出', '合计', '12.5'];

/** The bytes of the book. */
export function wpsBook(): Uint8Array {
  const strings = TEXTS.map((text) => `<si><t>${text}</t></si>`).join('');
  return plainBook({
    sheets: { 绩效自评: sheet(), Sheet2: '' },
    strings: `${strings}<si><r><rPr><sz val="12"/><rFont val="宋体"/><charset val="134"/></rPr><t>已完成</t></r><r><rPr><sz val="12"/><color rgb="FFFF0000"/><rFont val="宋体"/><charset val="134"/></rPr><t>（部分）</t></r></si>`,
    styles: styles(),
    before:
      '<fileVersion appName="xl" lastEdited="3" lowestEdited="5" rupBuild="9302"/><workbookPr/><bookViews><workbookView windowWidth="28800" windowHeight="12375"/></bookViews>',
    after:
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">绩效自评!$A$2:$D$6</definedName></definedNames><calcPr calcId="144525"/><extLst><ext uri="{4C1B9A5C-1111-4E2B-9D5A-000000000000}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:book/></ext></extLst>',
    sheetRelationships: { 1: relationship('rId1', 'image', '../media/image1.png') },
    parts: {
      'xl/cellimages.xml': '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
      'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]),
    },
  });
}

function sheet(): string {
  const text = (at: string, index: number, style = 1) => `<c r="${at}" s="${style}" t="s"><v>${index}</v></c>`;
  const rows = [
    `<row r="2" s="1" customFormat="1" ht="24" customHeight="1" spans="1:4">${text('A2', 0)}${text('B2', 1)}${text('C2', 2)}${text('D2', 3)}</row>`,
    `<row r="3" spans="1:4">${text('A3', 4)}<c r="B3" s="2"><v>20</v></c><c r="C3" s="2"><v>18.5</v></c>${text('D3', 9)}</row>`,
    `<row r="4" spans="1:4">${text('A4', 5)}<c r="B4" s="2"><v>30</v></c>${text('C4', 8)}<c r="D4" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c></row>`,
    `<row r="5" spans="1:4">${text('A5', 6)}<c r="B5" s="2"><v>50</v></c><c r="C5" s="3"><f>IF(B5="","",ROUND(B5*0.9,1))</f><v>45</v></c><c r="D5" s="3"/></row>`,
    `<row r="6" spans="1:4">${text('A6', 7)}<c r="B6"><f t="shared" ref="B6:C6" si="0">SUM(B3:B5)</f><v>100</v></c><c r="C6"><f t="shared" si="0"/><v>63.5</v></c></row>`,
  ];
  return (
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><sheetPr/><dimension ref="A2:D6"/>` +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultColWidth="9" defaultRowHeight="13.5" outlineLevelCol="3"/>' +
    `<sheetData>${rows.join('')}</sheetData><autoFilter ref="A2:D6"><extLst/></autoFilter><mergeCells count="1"><mergeCell ref="D5:D6"/></mergeCells>` +
    '<pageMargins left="0.75" right="0.75" top="1" bottom="1" header="0.5" footer="0.5"/><headerFooter/><picture r:id="rId1"/></worksheet>'
  );
}

function styles(): string {
  return (
    `<styleSheet xmlns="${MAIN}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><numFmts count="2"><numFmt numFmtId="176" formatCode="G/通用格式&quot;分&quot;"/><numFmt numFmtId="177" formatCode="0.00_ "/></numFmts>` +
    '<fonts count="1"><font><sz val="11"/><color theme="1"/><name val="宋体"/><charset val="134"/><scheme val="minor"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf><xf numFmtId="177" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment vertical="center"/></xf></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
