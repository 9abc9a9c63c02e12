/** What is written into a workbook: headers, notes and the findings sheet. */
import type { Catalogue } from './catalogue';

export const editMessages: Catalogue = {
  'edits.computed-header': { 'zh-CN': '复算得分（绩衡）', 'en-US': 'Computed score (Jiheng)' },
  'edits.difference-header': { 'zh-CN': '得分差异（绩衡）', 'en-US': 'Score difference (Jiheng)' },
  'edits.sheet-title': { 'zh-CN': '核对意见', 'en-US': 'Findings' },
  'edits.sheet-summary': {
    'zh-CN': '错误 {errors} 项，提醒 {warnings} 项，提示 {infos} 项；无法判断 {undecided} 项。',
    'en-US': '{errors} errors, {warnings} warnings, {infos} hints; {undecided} undecided.',
  },
  'edits.sheet-score': {
    'zh-CN': '填报总分 {score}，复算总分 {computed}，等级 {grade}。',
    'en-US': 'Entered total {score}, computed total {computed}, grade {grade}.',
  },
  'edits.none': { 'zh-CN': '无', 'en-US': 'none' },
  'edits.not-computable': { 'zh-CN': '表内信息不足，未复算', 'en-US': 'not computable from the sheet' },
  'edits.sheet-how': {
    'zh-CN': '本表由绩衡生成，每次核对时整表重写；请勿在此表内填写。点击“位置”可跳到对应单元格。',
    'en-US':
      'Written by Jiheng and replaced whole at every check; do not type here. Click a location to jump to its cell.',
  },
  'edits.column-number': { 'zh-CN': '序号', 'en-US': 'No.' },
  'edits.column-severity': { 'zh-CN': '程度', 'en-US': 'Severity' },
  'edits.column-place': { 'zh-CN': '位置', 'en-US': 'Location' },
  'edits.column-message': { 'zh-CN': '问题与依据', 'en-US': 'What and why' },
  'edits.column-stated': { 'zh-CN': '表内', 'en-US': 'Stated' },
  'edits.column-expected': { 'zh-CN': '应为', 'en-US': 'Expected' },
  'edits.column-related': { 'zh-CN': '相关单元格', 'en-US': 'Related cells' },
  'edits.column-code': { 'zh-CN': '代码', 'en-US': 'Code' },
  'edits.severity-error': { 'zh-CN': '错误', 'en-US': 'Error' },
  'edits.severity-warning': { 'zh-CN': '提醒', 'en-US': 'Warning' },
  'edits.severity-info': { 'zh-CN': '提示', 'en-US': 'Hint' },
  'edits.severity-undecided': { 'zh-CN': '无法判断', 'en-US': 'Undecided' },
  'edits.note': { 'zh-CN': '{severity}：{message}', 'en-US': '{severity}: {message}' },
  'edits.more-cells': { 'zh-CN': '{cells} 等 {count} 处', 'en-US': '{cells} and others, {count} in all' },
};
