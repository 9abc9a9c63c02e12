/** What the command line says to a person: help, progress, reports and bad usage. */
import type { Catalogue } from './catalogue';

export const commandLineMessages: Catalogue = {
  'cli.progress': { 'zh-CN': '[{index}/{count}] {file}', 'en-US': '[{index}/{count}] {file}' },
  'cli.no-indicators': {
    'zh-CN': '{file}：没有找到指标表（要有“一级指标、权重/分值、指标值、得分”之类的表头）；请确认打开的是绩效评价表。',
    'en-US':
      '{file}: no indicator table found (one with headers such as level, weight, target, score); check that this is an evaluation workbook.',
  },
  'cli.written': {
    'zh-CN': '{file}：写入得分 {scores} 格（公式 {formulas} 格），标记 {marks} 格，核对意见见工作表“{sheet}”。',
    'en-US':
      '{file}: wrote {scores} score cells ({formulas} as formulas) and {marks} marks; findings in sheet "{sheet}".',
  },
  'cli.unchanged': {
    'zh-CN': '{file}：没有需要改动的内容，原样写出。',
    'en-US': '{file}: nothing to change; written as it was.',
  },
  'cli.conflict': {
    'zh-CN': '{cell}：未写入（{reason}）。',
    'en-US': '{cell}: not written ({reason}).',
  },
  'cli.nothing-to-fill': {
    'zh-CN': '没有空白的得分单元格可填；要把复算得分写在表旁，请加 --beside。',
    'en-US': 'No empty score cell to fill; use --beside to write computed scores beside the tables.',
  },
  'cli.several-need-folder': {
    'zh-CN': '指定了多个工作簿时，-o 要给出一个已有的文件夹：{file}',
    'en-US': 'With several workbooks -o must name an existing folder: {file}',
  },
  'cli.same-name': {
    'zh-CN': '有两个工作簿都叫“{name}”，写进同一个文件夹会互相覆盖；请分两次写到不同的文件夹。',
    'en-US':
      'Two workbooks are named "{name}" and would overwrite each other in one folder; write them to different folders.',
  },
  'cli.bad-number': { 'zh-CN': '{option} 要是数字：{value}', 'en-US': '{option} must be a number: {value}' },
  'cli.bad-line': {
    'zh-CN': '第 {line} 行不是 JSON 请求（形如 {example}）',
    'en-US': 'Line {line} is no JSON request (such as {example})',
  },
  'cli.need-text': {
    'zh-CN': '请给出要读的文字，或用 --stdin 从标准输入逐行读取。',
    'en-US': 'Give the text to read, or use --stdin to read requests line by line.',
  },
  'cli.report-head': {
    'zh-CN': '{workbook}：错误 {errors}，提醒 {warnings}，提示 {infos}，无法判断 {undecided}',
    'en-US': '{workbook}: {errors} errors, {warnings} warnings, {infos} hints, {undecided} undecided',
  },
  'cli.report-result': {
    'zh-CN': '填报总分 {score}，复算总分 {computed}，等级 {grade}',
    'en-US': 'entered total {score}, computed total {computed}, grade {grade}',
  },
  'cli.report-table': {
    'zh-CN': '{id} {place} {kind}：{indicators} 项指标，{totals} 个合计',
    'en-US': '{id} {place} {kind}: {indicators} indicators, {totals} totals',
  },
  'cli.bad-setting': {
    'zh-CN': '--set 要写成“指标名称=数值”：{setting}',
    'en-US': '--set must read "INDICATOR=VALUE": {setting}',
  },
  'cli.no-indicator': {
    'zh-CN':
      '{file}：没有名为“{name}”的指标；请写表中的指标名称，或“一级/二级/三级”的路径，或完成值所在单元格（如 评分表!F5）。',
    'en-US':
      '{file}: no indicator named "{name}"; give its name as in the table, its path of levels divided by "/", or the cell of its actual.',
  },
  'cli.several-indicators': {
    'zh-CN': '{file}：名为“{name}”的指标不止一个，请写出路径：{names}',
    'en-US': '{file}: several indicators are named "{name}"; give the path: {names}',
  },
  'cli.unknown-goal': {
    'zh-CN': '--goal 要是分数或等级（{grades}）：{goal}',
    'en-US': '--goal must be a score or a grade ({grades}): {goal}',
  },
  'cli.help-whatif': {
    'zh-CN': '换一些完成值会得多少分，怎样才能到某一等级或分数；不写入任何内容',
    'en-US': 'scores under other actuals, and what reaches a grade or score; nothing is written',
  },
  'cli.help-set': { 'zh-CN': '“指标名称=完成值”，可重复', 'en-US': '"INDICATOR=ACTUAL", may be repeated' },
  'cli.help-goal': { 'zh-CN': '要达到的等级或分数', 'en-US': 'the grade or score to reach' },
  'cli.none': { 'zh-CN': '无', 'en-US': 'none' },
  'cli.kind-indicators': { 'zh-CN': '评分表', 'en-US': 'scored indicators' },
  'cli.kind-summary': { 'zh-CN': '得分汇总表', 'en-US': 'score summary' },
  'cli.kind-completion': { 'zh-CN': '完成情况表', 'en-US': 'targets against actuals' },
  'cli.kind-targets': { 'zh-CN': '绩效目标表', 'en-US': 'targets' },
  'cli.kind-budget': { 'zh-CN': '资金表', 'en-US': 'money table' },
  'cli.kind-list': { 'zh-CN': '其他表', 'en-US': 'other table' },
  'cli.help-program': {
    'zh-CN': '读取、评分、核对预算绩效评价工作簿；数据不离开本机',
    'en-US': 'read, score and check budget performance-evaluation workbooks; nothing leaves this computer',
  },
  'cli.help-analyse': {
    'zh-CN': '识别指标表、读评分标准、复算并核对',
    'en-US': 'recognise tables, read rules, score and check',
  },
  'cli.help-check': {
    'zh-CN': '列出核对意见；有“错误”时退出码为 1',
    'en-US': 'list findings; exit code 1 where there is an error',
  },
  'cli.help-score': {
    'zh-CN': '把得分（公式）、标记和核对意见写入副本，原文件不变',
    'en-US': 'write scores (live formulas), marks and findings into a copy; the input is never changed',
  },
  'cli.help-rule': { 'zh-CN': '读一条评分标准，并给出得分', 'en-US': 'read one scoring rule and say what it gives' },
  'cli.help-quantity': { 'zh-CN': '读一个指标值或完成值', 'en-US': 'read one target or actual value' },
  'cli.help-books': { 'zh-CN': '.xlsx 工作簿', 'en-US': '.xlsx workbooks' },
  'cli.help-report': {
    'zh-CN': '同时核对报告正文（.txt、.md 或 .docx）与表格是否一致',
    'en-US': "also hold a report's text (.txt, .md or .docx) against the tables",
  },
  'cli.accepted': {
    'zh-CN': '  [已接受] {at} {message}（理由：{reason}）',
    'en-US': '  [accepted] {at} {message} (reason: {reason})',
  },
  'cli.unused-acceptance': {
    'zh-CN':
      '  [已接受但不再需要] {sheet} {place}：{code}（理由：{reason}）；单元格已改动或问题已消除，可从“绩衡设置”中删去。',
    'en-US':
      '  [accepted, no longer needed] {sheet} {place}: {code} (reason: {reason}); the cell changed or the contradiction is gone, so it may be taken out of the settings.',
  },
  'cli.help-text': { 'zh-CN': '文字', 'en-US': 'the text' },
  'cli.help-json': { 'zh-CN': '输出 JSON', 'en-US': 'print JSON' },
  'cli.help-stdin': {
    'zh-CN': '从标准输入逐行读取 JSON 请求',
    'en-US': 'read one JSON request per line from standard input',
  },
  'cli.help-output': {
    'zh-CN': '写出的文件（多个工作簿时为文件夹）',
    'en-US': 'the file to write (a folder for several workbooks)',
  },
  'cli.help-fill': { 'zh-CN': '只填空白的得分单元格（默认）', 'en-US': 'fill empty score cells only (default)' },
  'cli.help-beside': {
    'zh-CN': '在表右侧空列写复算得分和差异',
    'en-US': 'computed scores and differences in free columns at the right',
  },
  'cli.help-overwrite': { 'zh-CN': '用复算得分替换填报得分', 'en-US': 'replace entered scores by computed ones' },
  'cli.help-values': { 'zh-CN': '写数值而不是公式', 'en-US': 'write numbers instead of formulas' },
  'cli.help-weight': { 'zh-CN': '权重（分值）', 'en-US': 'weight (full marks)' },
  'cli.help-target': { 'zh-CN': '指标值', 'en-US': 'target' },
  'cli.help-actual': { 'zh-CN': '完成值', 'en-US': 'actual' },
  'cli.help-language': {
    'zh-CN': '提示和批注的语言：zh-CN 或 en-US',
    'en-US': 'language of messages and notes: zh-CN or en-US',
  },
  'cli.help-help': { 'zh-CN': '显示帮助', 'en-US': 'show help' },
  'cli.help-version': { 'zh-CN': '显示版本', 'en-US': 'show the version' },
};
