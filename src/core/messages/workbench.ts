/** What the workbench page tells around the grid; what the pane tells is worded in its own catalogue. */
import type { Catalogue } from './catalogue';

export const workbenchMessages: Catalogue = {
  'workbench.title': { 'zh-CN': '绩衡工作台', 'en-US': 'Jiheng workbench' },
  'workbench.no-book': { 'zh-CN': '未打开工作簿', 'en-US': 'No workbook open' },
  'workbench.open': { 'zh-CN': '打开', 'en-US': 'Open' },
  'workbench.samples': { 'zh-CN': '示例', 'en-US': 'Samples' },
  'workbench.sample.evaluation-report-2023': {
    'zh-CN': '绩效评价评分表（含常见差错）',
    'en-US': 'Evaluation report with common mistakes (Chinese)',
  },
  'workbench.sample.self-evaluation-2023': {
    'zh-CN': '项目支出绩效自评表',
    'en-US': 'Self-evaluation form of a project (Chinese)',
  },
  'workbench.download': { 'zh-CN': '下载', 'en-US': 'Download' },
  'workbench.language': { 'zh-CN': '语言', 'en-US': 'Language' },
  'workbench.language.zh-CN': { 'zh-CN': '简体中文', 'en-US': '简体中文' },
  'workbench.language.en-US': { 'zh-CN': 'English', 'en-US': 'English' },
  'workbench.unsaved': { 'zh-CN': '有未下载的修改', 'en-US': 'Changes not downloaded' },
  'workbench.grid': { 'zh-CN': '表格', 'en-US': 'Spreadsheet' },
  'workbench.pane-width': { 'zh-CN': '窗格宽度', 'en-US': 'Width of the pane' },
  'workbench.drop': {
    'zh-CN': '松开鼠标，打开工作簿，或对照报告',
    'en-US': 'Release to open a workbook or compare a report',
  },
  'workbench.opening': { 'zh-CN': '正在打开 {file}', 'en-US': 'Opening {file}' },
  'workbench.saving': { 'zh-CN': '正在生成 {file}', 'en-US': 'Preparing {file}' },
  'workbench.cancel': { 'zh-CN': '取消', 'en-US': 'Cancel' },
  'workbench.close': { 'zh-CN': '关闭', 'en-US': 'Close' },
  'workbench.still-open': {
    'zh-CN': '当前工作簿“{file}”仍然打开，内容没有变化。',
    'en-US': 'The workbook “{file}” stays open as it was.',
  },
  'workbench.several-files': {
    'zh-CN': '一次只能打开一个工作簿，请只选一个文件。',
    'en-US': 'One workbook can be open at a time. Choose a single file.',
  },
  'workbench.dates-from-1904': {
    'zh-CN':
      '{file}：日期从 1904 年起算（旧版 Mac Excel），工作台里会显示成错误的日期；请在 Excel 选项“高级”中取消“使用 1904 日期系统”，核对日期并保存后再试。',
    'en-US':
      '{file}: its dates count from 1904 (old Excel for Mac) and would be shown wrong here; turn off “Use 1904 date system” in the advanced options of Excel, check the dates, save and try again.',
  },
  'workbench.sample-missing': {
    'zh-CN': '读不到示例“{file}”。请确认服务仍在运行，然后再试一次。',
    'en-US': 'The sample “{file}” could not be loaded. Check that the server is still running, then try again.',
  },
  'workbench.leave.title': { 'zh-CN': '有修改还没有下载', 'en-US': 'Some changes are not downloaded' },
  'workbench.leave.text': {
    'zh-CN': '打开另一个工作簿后，“{file}”中的修改将丢失。',
    'en-US': 'Opening another workbook discards the changes in “{file}”.',
  },
  'workbench.leave.download': { 'zh-CN': '先下载', 'en-US': 'Download first' },
  'workbench.leave.discard': { 'zh-CN': '不保留修改', 'en-US': 'Discard changes' },
  'workbench.refused.structure': {
    'zh-CN':
      '工作台里只能修改单元格内容。插入或删除行列、移动、合并、设置格式、编辑批注和调整工作表，请下载后在 Excel 或 WPS 中进行。',
    'en-US':
      'In the workbench you can change cell contents. Insert or delete rows and columns, move, merge, format, edit notes or arrange sheets in Excel after downloading.',
  },
  'workbench.refused.protected': {
    'zh-CN': '工作表“{sheet}”受保护，这个单元格不能修改。请先在 Excel 中撤销工作表保护。',
    'en-US': 'The sheet “{sheet}” is protected and this cell is locked. Remove the protection in Excel first.',
  },
  'workbench.refused.block': {
    'zh-CN':
      '工作表“{sheet}”的这些单元格属于数组公式、数据透视表或表格标题，只能整体修改，请下载后在 Excel 或 WPS 中进行。',
    'en-US':
      'These cells of the sheet “{sheet}” belong to an array formula, a pivot table or a table header and can only change as a whole. Change them in Excel after downloading.',
  },
  'workbench.served': {
    'zh-CN': '绩衡工作台：{address}\n只在本机提供，数据不会离开这台电脑。按 Ctrl+C 结束。',
    'en-US': 'Jiheng workbench: {address}\nServed to this computer only; no data leaves it. Press Ctrl+C to stop.',
  },
  'workbench.not-built': {
    'zh-CN': '找不到 {folder}。请先运行 npm run build:workbench。',
    'en-US': '{folder} is missing. Run npm run build:workbench first.',
  },
  'workbench.no-port': {
    'zh-CN': '端口 {first} 到 {last} 都被占用。请用 --port 指定另一个端口。',
    'en-US': 'Ports {first} to {last} are all in use. Choose another with --port.',
  },
};
