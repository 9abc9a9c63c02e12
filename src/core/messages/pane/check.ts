/** The view 核对. */
import type { Catalogue } from '../catalogue';

export const checkViewMessages = {
  'pane.check.filter': { 'zh-CN': '按程度筛选', 'en-US': 'Filter by severity' },
  'pane.check.all': { 'zh-CN': '全部 {count}', 'en-US': 'All {count}' },
  'pane.check.count.error': { 'zh-CN': '错误 {count}', 'en-US': 'Errors {count}' },
  'pane.check.count.warning': { 'zh-CN': '提醒 {count}', 'en-US': 'Warnings {count}' },
  'pane.check.count.info': { 'zh-CN': '提示 {count}', 'en-US': 'Hints {count}' },
  'pane.severity.error': { 'zh-CN': '错误', 'en-US': 'Error' },
  'pane.severity.warning': { 'zh-CN': '提醒', 'en-US': 'Warning' },
  'pane.severity.info': { 'zh-CN': '提示', 'en-US': 'Hint' },
  'pane.check.none': { 'zh-CN': '没有发现问题。', 'en-US': 'Nothing was found.' },
  'pane.check.noTable': {
    'zh-CN': '没有找到指标表，指标没有核对。如果工作簿里有，请在“设置”里写出它的区域。',
    'en-US':
      'No indicator table was found, so no indicator was checked. If there is one, give its range under Settings.',
  },
  'pane.check.awaiting': {
    'zh-CN': '{count} 项指标等人判断，尚不能核对得分。',
    'en-US': 'Indicators that a person has to judge first: {count}.',
  },
  'pane.check.answer': { 'zh-CN': '去判断', 'en-US': 'Judge them' },
  'pane.check.noneOfKind': { 'zh-CN': '没有这一类问题。', 'en-US': 'Nothing of this kind was found.' },
  'pane.check.noneButOpen': {
    'zh-CN': '没有发现问题；另有 {count} 项无法判断。',
    'en-US': 'Nothing was found; could not be decided: {count}.',
  },
  'pane.check.group': { 'zh-CN': '{title}（{count}）', 'en-US': '{title} ({count})' },
  'pane.check.stated': { 'zh-CN': '表内', 'en-US': 'Stated' },
  'pane.check.expected': { 'zh-CN': '应为', 'en-US': 'Expected' },
  'pane.check.repair': { 'zh-CN': '改为 {value}', 'en-US': 'Change to {value}' },
  'pane.check.ignore': { 'zh-CN': '忽略…', 'en-US': 'Ignore…' },
  'pane.check.ignoreReason': { 'zh-CN': '忽略的理由', 'en-US': 'Why it may be ignored' },
  'pane.check.ignoreHint': {
    'zh-CN': '理由会写进“绩衡设置”表；单元格改动后重新核对。',
    'en-US': 'Kept in the settings sheet; the cell is judged anew once it changes.',
  },
  'pane.check.ignoreConfirm': { 'zh-CN': '忽略', 'en-US': 'Ignore' },
  'pane.check.ignoreCancel': { 'zh-CN': '取消', 'en-US': 'Cancel' },
  'pane.check.reasonNeeded': { 'zh-CN': '请写明理由', 'en-US': 'Give a reason' },
  'pane.check.why': { 'zh-CN': '为什么', 'en-US': 'Why' },
  'pane.check.restsOn': { 'zh-CN': '依据的单元格', 'en-US': 'Rests on' },
  'pane.check.moreCells': { 'zh-CN': '另有 {count} 格', 'en-US': '{count} more' },
  'pane.check.code': { 'zh-CN': '代码 {code}', 'en-US': 'Code {code}' },
  'pane.check.undecided': { 'zh-CN': '{count} 项无法判断', 'en-US': 'Could not be decided: {count}' },
  'pane.check.ignored': { 'zh-CN': '{count} 项已忽略', 'en-US': 'Ignored: {count}' },
  'pane.check.unignore': { 'zh-CN': '恢复', 'en-US': 'Restore' },
  'pane.check.reasonGiven': { 'zh-CN': '理由：{reason}', 'en-US': 'Reason: {reason}' },
} as const satisfies Catalogue;
