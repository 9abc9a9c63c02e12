/** The view 测算. */
import type { Catalogue } from '../catalogue';

export const whatIfMessages = {
  'pane.whatif.scenario': { 'zh-CN': '情景', 'en-US': 'Scenario' },
  'pane.whatif.base': { 'zh-CN': '基准（工作簿现状）', 'en-US': 'Base (workbook as it is)' },
  'pane.whatif.unnamed': { 'zh-CN': '未命名', 'en-US': 'unnamed' },
  'pane.whatif.name': { 'zh-CN': '情景名称', 'en-US': 'Name of the scenario' },
  'pane.whatif.numbered': { 'zh-CN': '情景 {number}', 'en-US': 'Scenario {number}' },
  'pane.whatif.keep': { 'zh-CN': '另存', 'en-US': 'Keep' },
  'pane.whatif.remove': { 'zh-CN': '删除情景', 'en-US': 'Remove scenario' },
  'pane.whatif.reset': { 'zh-CN': '回到基准', 'en-US': 'Back to base' },
  'pane.whatif.compare': { 'zh-CN': '对比', 'en-US': 'Compare' },
  'pane.whatif.compareTable': { 'zh-CN': '各情景对比', 'en-US': 'Scenarios compared' },
  'pane.whatif.total': { 'zh-CN': '总分', 'en-US': 'Total' },
  'pane.whatif.grade': { 'zh-CN': '等级', 'en-US': 'Grade' },
  'pane.whatif.delta': { 'zh-CN': '变化', 'en-US': 'Change' },
  'pane.whatif.baseDiffers': {
    'zh-CN': '表内总分 {stated} 与各项得分之和 {sum} 不符；测算从各项之和算起。',
    'en-US': 'The stated total {stated} is not the sum of the rows, {sum}; what-if starts from the sum.',
  },
  'pane.whatif.counted': {
    'zh-CN':
      '{count} 项中：{entered} 项按填报得分计入，{computed} 项未填、按复算得分计入，{open} 项还没有得分、未计入。',
    'en-US':
      'Of {count}: counted as entered {entered}, not filled in and counted as computed {computed}, without a score and not counted {open}.',
  },
  'pane.whatif.unscored': { 'zh-CN': '未计入：{names}', 'en-US': 'Not counted: {names}' },
  'pane.whatif.unscoredAmong': { 'zh-CN': '未计入：{names}等', 'en-US': 'Not counted, among others: {names}' },
  'pane.whatif.toNext': {
    'zh-CN': '现为 {now} 分；“{grade}”从 {from} 分起，还差 {points} 分',
    'en-US': 'Now {now}; “{grade}” begins at {from}, {points} more',
  },
  'pane.whatif.topGrade': { 'zh-CN': '已在最高一档', 'en-US': 'In the best grade' },
  'pane.whatif.indicators': { 'zh-CN': '指标', 'en-US': 'Indicators' },
  'pane.whatif.noneChanged': {
    'zh-CN': '打开一项指标，改完成值、分值或判断，看总分和等级怎样变。确认之前不写入工作簿。',
    'en-US':
      'Open an indicator and change its actual, weight or decision to see total and grade move. Nothing is written until you apply it.',
  },
  'pane.whatif.actual': { 'zh-CN': '完成值', 'en-US': 'Actual' },
  'pane.whatif.weight': { 'zh-CN': '分值', 'en-US': 'Weight' },
  'pane.whatif.slider': { 'zh-CN': '{name}的完成值', 'en-US': 'Actual of {name}' },
  'pane.whatif.was': { 'zh-CN': '现为 {value}', 'en-US': 'now {value}' },
  'pane.whatif.undecided': { 'zh-CN': '改动后无法算出得分：{why}', 'en-US': 'No score after the change: {why}' },
  'pane.whatif.back': { 'zh-CN': '恢复', 'en-US': 'Restore' },
  'pane.whatif.badActual': { 'zh-CN': '请填完成值', 'en-US': 'Enter an actual value' },
  'pane.whatif.badName': { 'zh-CN': '名称不能为空，也不能与其他情景相同', 'en-US': 'A name of its own is needed' },
  'pane.whatif.badWeight': { 'zh-CN': '请填大于 0 的数', 'en-US': 'Enter a number above 0' },
  'pane.whatif.thresholds': { 'zh-CN': '等级线', 'en-US': 'Grade thresholds' },
  'pane.whatif.threshold': { 'zh-CN': '“{grade}”下限', 'en-US': '“{grade}” from' },
  'pane.whatif.badThreshold': { 'zh-CN': '各档下限要从高到低', 'en-US': 'Thresholds must fall from grade to grade' },
  'pane.whatif.losses': { 'zh-CN': '丢分最多', 'en-US': 'Most points lost' },
  'pane.whatif.noLosses': { 'zh-CN': '没有丢分。', 'en-US': 'No points lost.' },
  'pane.whatif.goal': { 'zh-CN': '要达到的总分', 'en-US': 'Total to reach' },
  'pane.whatif.goalHint': { 'zh-CN': '填分数，或填等级名称', 'en-US': 'A number or the name of a grade' },
  'pane.whatif.badGoal': { 'zh-CN': '请填一个分数或等级名称', 'en-US': 'Enter a number or the name of a grade' },
  'pane.whatif.goalMet': {
    'zh-CN': '总分 {now}，已达到 {goal} 分。',
    'en-US': 'The total {now} has already reached {goal}.',
  },
  'pane.whatif.goalWays': {
    'zh-CN': '总分从 {now} 到 {goal}，差 {points} 分。下面任何一项，只改它的完成值就能达到：',
    'en-US':
      'From a total of {now} to {goal} it takes {points} points. Any one of these changes of an actual is enough:',
  },
  'pane.whatif.goalNone': {
    'zh-CN': '总分从 {now} 到 {goal}，差 {points} 分；只改一项完成值达不到。各项合起来最多还能得 {most} 分。',
    'en-US':
      'From a total of {now} to {goal} it takes {points} points; no single actual is enough. All indicators together still have {most} points to give.',
  },
  'pane.whatif.reachHigher': {
    'zh-CN': '“{name}”的完成值从 {from} 提高到 {value} 或更高',
    'en-US': 'Actual of “{name}” from {from} to {value} or more',
  },
  'pane.whatif.reachLower': {
    'zh-CN': '“{name}”的完成值从 {from} 降到 {value} 或更低',
    'en-US': 'Actual of “{name}” from {from} to {value} or less',
  },
  'pane.whatif.reachResult': {
    'zh-CN': '得分 {from} → {to}，总分 {totalFrom} → {totalTo}',
    'en-US': 'score {from} → {to}, total {totalFrom} → {totalTo}',
  },
  'pane.whatif.adopt': { 'zh-CN': '采用', 'en-US': 'Use' },
  'pane.whatif.sheetTitle': { 'zh-CN': '测算：{scenario}', 'en-US': 'What if: {scenario}' },
  'pane.whatif.sheetNote': {
    'zh-CN': '由绩衡测算生成，不改变评价表；基准为工作簿现状。',
    'en-US': 'Made by Jiheng; the evaluation tables are unchanged. The base is the workbook as it was.',
  },
  'pane.whatif.column.indicator': { 'zh-CN': '项目', 'en-US': 'Item' },
  'pane.whatif.column.baseActual': { 'zh-CN': '现完成值', 'en-US': 'Actual now' },
  'pane.whatif.column.actual': { 'zh-CN': '测算完成值', 'en-US': 'Actual supposed' },
  'pane.whatif.column.base': { 'zh-CN': '现得分', 'en-US': 'Score now' },
  'pane.whatif.column.now': { 'zh-CN': '测算得分', 'en-US': 'Score supposed' },
} as const satisfies Catalogue;
