/**
 * Why a workbook could not be read or written: what happened, where, and what the user can do. Failures end a piece of
 * work (`host.` and the code of `HostFailure`); conflicts are single edits that were left out (`host.conflict-` and the
 * reason), short enough to stand in brackets behind the cell's name.
 */
import type { Catalogue } from './catalogue';

const failures: Catalogue = {
  'host.not-xlsx': {
    'zh-CN': '{file}：不是 .xlsx 工作簿（文件内容为 {found}）；请用 Excel 或 WPS 打开后另存为 .xlsx 再试。',
    'en-US':
      '{file}: not an .xlsx workbook (its content is {found}); open it in Excel or WPS, save it as .xlsx and try again.',
  },
  'host.legacy-xls': {
    'zh-CN': '{file}：是旧版 .xls 格式；请用 Excel 或 WPS 另存为 .xlsx 再试。',
    'en-US': '{file}: is in the old .xls format; save it as .xlsx in Excel or WPS and try again.',
  },
  'host.encrypted': {
    'zh-CN': '{file}：设有打开密码，无法读取；请在 Excel 或 WPS 中取消密码并保存后再试。',
    'en-US': '{file}: is protected by a password for opening; remove it in Excel or WPS, save and try again.',
  },
  'host.damaged': {
    'zh-CN': '{file}：文件已损坏（{part} 处）；请重新获取文件，或用 Excel 的“打开并修复”另存后再试。',
    'en-US': '{file}: the file is damaged (at {part}); get it again, or save it anew with Excel\'s "Open and Repair".',
  },
  'host.too-large': {
    'zh-CN': '{file}：{what} 超出可处理的上限（{limit}）；请拆分工作簿，或删去无关的工作表和整行整列的格式后再试。',
    'en-US':
      '{file}: {what} is beyond what can be handled ({limit}); split the workbook, or delete sheets and formatting that are not needed.',
  },
  'host.empty-book': {
    'zh-CN': '{file}：工作簿里没有可读的工作表；请确认打开的是正确的文件。',
    'en-US': '{file}: the workbook holds no worksheet that can be read; check that this is the right file.',
  },
  'host.unreadable-file': {
    'zh-CN': '{file}：文件打不开（{reason}）；请检查路径和权限，并确认文件没有被别的程序占用。',
    'en-US':
      '{file}: the file cannot be opened ({reason}); check path and permissions, and whether another program holds it.',
  },
  'host.output-locked': {
    'zh-CN': '{file}：写不进去（{reason}）；请关闭正在使用它的程序，或换一个文件名或文件夹。',
    'en-US': '{file}: cannot be written ({reason}); close the program that uses it, or choose another name or folder.',
  },
  'host.output-is-input': {
    'zh-CN': '{file}：输出文件和输入文件是同一个；原文件不会被改动，请换一个输出文件名。',
    'en-US':
      '{file}: output and input are the same file; the input is never changed, so choose another name for the output.',
  },
  'host.protected-sheet': {
    'zh-CN': '工作表受保护，锁定的单元格不能写入；请先在“审阅”中撤销工作表保护再试。',
    'en-US': 'The sheet is protected and its locked cells cannot be written; unprotect it under Review and try again.',
  },
  'host.read-only': {
    'zh-CN': '工作簿以只读方式打开，没有写入任何内容；请启用编辑或另存一份后再试。',
    'en-US': 'The workbook is open read-only and nothing was written; enable editing or save a copy and try again.',
  },
  'host.cell-editing': {
    'zh-CN': '有单元格正在编辑，暂时不能读写；请按回车或 Esc 结束编辑后再试。',
    'en-US': 'A cell is being edited, so nothing can be read or written; press Enter or Esc and try again.',
  },
  'host.inactive-workbook': {
    'zh-CN': '前面是另一个工作簿，暂时不能读写这一个；请切换到这个工作簿后再试。',
    'en-US':
      'Another workbook is in front, so this one cannot be read or written; switch to this workbook and try again.',
  },
  'host.busy': {
    'zh-CN': '表格程序正忙，没有写入任何内容；请稍候再试，仍不行请重新打开工作簿。',
    'en-US':
      'The spreadsheet program is busy and nothing was written; wait a moment and try again, or open the workbook anew.',
  },
  'host.range-blocked': {
    'zh-CN': '要写的区域碰到合并单元格、筛选、表格或数据透视表，没有写入任何内容；请取消合并或筛选后再试。',
    'en-US':
      'The cells to write touch merged cells, a filter, a table or a pivot table, so nothing was written; undo the merge or filter and try again.',
  },
  'host.sheet-missing': {
    'zh-CN': '有工作表刚被改名或删除，没有写入任何内容；请重新读取后再试。',
    'en-US': 'A sheet was renamed or deleted meanwhile, so nothing was written; read the workbook again and retry.',
  },
  'host.not-verified': {
    'zh-CN': '写入后核对不符，已全部恢复原样（{cell} 应为“{expected}”，实际为“{found}”）；请重新读取后再试。',
    'en-US':
      'What was written did not hold, so everything was put back ({cell} should show "{expected}" but shows "{found}"); read the workbook again and retry.',
  },
  'host.not-restored': {
    'zh-CN': '写入中断，表格程序没有响应，可能写了一部分；请在它恢复后点“撤销”，或不保存就关闭工作簿。',
    'en-US':
      'Writing was cut off and the program does not answer, so part of it may be written; choose Undo when it answers again, or close the workbook without saving.',
  },
  'host.payload-too-large': {
    'zh-CN': '一次读写的内容太多，没有完成；请缩小范围，或把大表拆成几张工作表后再试。',
    'en-US': 'Too much was read or written at once; choose a smaller range or split large sheets and try again.',
  },
  'host.timeout': {
    'zh-CN': '等待表格程序响应超时，没有写入任何内容；请稍候再试。',
    'en-US': 'The spreadsheet program did not answer in time and nothing was written; wait a moment and try again.',
  },
  'host.unsupported': {
    'zh-CN': '这里不支持所需的功能（{what}）；请更新表格程序，或用 Excel 另存文件后再试。',
    'en-US':
      'What is needed here ({what}) is not supported; update the spreadsheet program, or save the file anew in Excel.',
  },
  'host.cancelled': {
    'zh-CN': '已取消，没有写入任何内容。',
    'en-US': 'Cancelled; nothing was written.',
  },
  'host.unknown': {
    'zh-CN': '没有完成，出现了意料之外的问题（{reason}），内容没有改动；请再试一次，仍不行请把这句话告诉维护者。',
    'en-US':
      'Not done because of an unexpected problem ({reason}); nothing was changed. Try again, and tell the maintainers this sentence if it stays.',
  },
};

/** Words for codes that stand in a failure's data: what the operating system said, what a file turned out to be. */
const codes: Catalogue = {
  'host.reason-ENOENT': { 'zh-CN': '没有这个文件或文件夹', 'en-US': 'there is no such file or folder' },
  'host.reason-EISDIR': { 'zh-CN': '这是一个文件夹', 'en-US': 'it is a folder' },
  'host.reason-ENOTDIR': { 'zh-CN': '路径中有一段不是文件夹', 'en-US': 'a part of the path is no folder' },
  'host.reason-EACCES': { 'zh-CN': '没有权限', 'en-US': 'permission denied' },
  'host.reason-EPERM': { 'zh-CN': '没有权限，或正被别的程序使用', 'en-US': 'permission denied, or in use elsewhere' },
  'host.reason-EBUSY': { 'zh-CN': '正被别的程序使用', 'en-US': 'another program uses it' },
  'host.reason-EROFS': { 'zh-CN': '这个位置只读', 'en-US': 'this place is read-only' },
  'host.reason-ENOSPC': { 'zh-CN': '磁盘空间不足', 'en-US': 'the disk is full' },
  'host.reason-ENAMETOOLONG': { 'zh-CN': '文件名太长', 'en-US': 'the name is too long' },
  'host.found-TXT': { 'zh-CN': '纯文本', 'en-US': 'plain text' },
  'host.found-BIN': { 'zh-CN': '无法辨认的数据', 'en-US': 'data of an unknown kind' },
  'host.found-OLE2': { 'zh-CN': '旧版 Office 文件', 'en-US': 'an old Office file' },
  'host.found-DOC': { 'zh-CN': 'Word 文档', 'en-US': 'a Word document' },
  'host.found-DOCX': { 'zh-CN': 'Word 文档', 'en-US': 'a Word document' },
  'host.found-PPTX': { 'zh-CN': 'PowerPoint 演示文稿', 'en-US': 'a PowerPoint presentation' },
  'host.found-XLSB': { 'zh-CN': '二进制工作簿 .xlsb', 'en-US': 'a binary workbook, .xlsb' },
  'host.found-ODS': { 'zh-CN': 'OpenDocument 表格 .ods', 'en-US': 'an OpenDocument spreadsheet, .ods' },
  'host.found-ZIP': { 'zh-CN': '普通压缩包', 'en-US': 'an ordinary zip archive' },
  'host.found-HTML': { 'zh-CN': '网页', 'en-US': 'a web page' },
  'host.found-RTF': { 'zh-CN': 'RTF 文本', 'en-US': 'an RTF text' },
};

const conflicts: Catalogue = {
  'host.conflict-changed': {
    'zh-CN': '单元格内容已与核对时不同',
    'en-US': 'the cell holds something else than when it was checked',
  },
  'host.conflict-no-sheet': { 'zh-CN': '没有这张工作表', 'en-US': 'there is no such sheet' },
  'host.conflict-outside': {
    'zh-CN': '超出了工作表的最后一行或列',
    'en-US': 'it lies beyond the last row or column of a sheet',
  },
  'host.conflict-merged': {
    'zh-CN': '被合并单元格盖住，写入后看不见',
    'en-US': 'a merged cell covers it, so nothing written there would show',
  },
  'host.conflict-array-formula': {
    'zh-CN': '属于数组公式，只能整体修改',
    'en-US': 'it belongs to an array formula, which can only change as a whole',
  },
  'host.conflict-data-table': {
    'zh-CN': '属于模拟运算表，只能整体修改',
    'en-US': 'it belongs to a data table, which can only change as a whole',
  },
  'host.conflict-pivot-table': {
    'zh-CN': '属于数据透视表，刷新时会被覆盖',
    'en-US': 'it belongs to a pivot table, which would overwrite it',
  },
  'host.conflict-table-header': {
    'zh-CN': '是表格（Ctrl+T）的标题或汇总行，要在 Excel 中修改',
    'en-US': 'it is a header or total of an Excel table and must be changed in Excel',
  },
  'host.conflict-too-long': {
    'zh-CN': '文字超过一个单元格能容纳的 32767 个字符',
    'en-US': 'the text is longer than the 32,767 characters a cell can hold',
  },
  'host.conflict-protected-sheet': {
    'zh-CN': '工作表受保护，该单元格已锁定；请先撤销工作表保护',
    'en-US': 'the sheet is protected and the cell locked; unprotect the sheet first',
  },
  'host.conflict-protected-book': {
    'zh-CN': '工作簿结构受保护，不能增删工作表；请先撤销工作簿保护',
    'en-US': 'the structure of the workbook is protected, so sheets cannot be added or removed; unprotect it first',
  },
  'host.conflict-threaded-comment': {
    'zh-CN': '已有他人的对话批注，没有附加批注',
    'en-US': 'it carries a threaded comment, so no note was put there',
  },
  'host.conflict-foreign-sheet': {
    'zh-CN': '已有同名工作表，且不是绩衡生成的；请给它改名后再试',
    'en-US': 'a sheet of this name exists that Jiheng did not make; rename it and try again',
  },
  'host.conflict-theme-fill': {
    'zh-CN': '原有底色（图案或主题色）不能原样恢复，颜色没有改动',
    'en-US': 'the fill beneath (a pattern or theme colour) cannot be given back, so the colour was left as it is',
  },
};

export const hostMessages: Catalogue = { ...codes, ...failures, ...conflicts };
