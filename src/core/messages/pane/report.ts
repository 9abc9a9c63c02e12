/** A report beside the workbook: giving it, and what it says against which cell. */
import type { Catalogue } from '../catalogue';

export const reportMessages = {
  'pane.report.choose': { 'zh-CN': '对照报告…', 'en-US': 'Compare a report…' },
  'pane.report.hint': {
    'zh-CN': '选一份报告（.txt、.md、.docx）或拖到窗格里，文字里的数与表核对；文件不会离开这台电脑。',
    'en-US':
      'Choose a report (.txt, .md, .docx) or drop it on the pane: its figures are held against the tables. The file does not leave this computer.',
  },
  'pane.report.inForce': {
    'zh-CN': '已对照《{name}》{paragraphs} 段，不符 {count} 处',
    'en-US': 'Compared with “{name}”, paragraphs: {paragraphs}, contradictions: {count}',
  },
  'pane.report.remove': { 'zh-CN': '不再对照', 'en-US': 'Stop comparing' },
  'pane.report.drop': { 'zh-CN': '松开即对照这份报告', 'en-US': 'Drop to compare this report' },
  'pane.report.paragraph': { 'zh-CN': '《{name}》第 {number} 段', 'en-US': '“{name}”, paragraph {number}' },
  'pane.report.says': { 'zh-CN': '原文', 'en-US': 'It says' },
  'pane.report.stated': { 'zh-CN': '文中', 'en-US': 'In the text' },
  'pane.report.against': { 'zh-CN': '对照', 'en-US': 'Against' },
} as const satisfies Catalogue;
