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
    'zh-CN': '{file}：写入得分 {scores} 格（公式 {formulas} 格），标记 {marks} 格。',
    'en-US': '{file}: wrote {scores} score cells ({formulas} as formulas) and {marks} marks.',
  },
  'cli.findings-in': { 'zh-CN': '核对意见见工作表“{sheet}”。', 'en-US': 'The findings are in sheet "{sheet}".' },
  'cli.waiting': {
    'zh-CN': '{count} 项要由人判定或补充后才有复算得分：{names}',
    'en-US': '{count} indicators get a computed score only after a person judges or adds something: {names}',
  },
  'cli.unchanged': {
    'zh-CN': '{file}：没有需要改动的内容，原样写出。',
    'en-US': '{file}: nothing to change; written as it was.',
  },
  'cli.conflict': {
    'zh-CN': '{cell}：未写入（{reason}）。',
    'en-US': '{cell}: not written ({reason}).',
  },
  'cli.conflict-mark': {
    'zh-CN': '{cell}：没有加标记和批注（{reason}），意见仍在“核对意见”里。',
    'en-US': '{cell}: no mark and note ({reason}); the findings sheet has it.',
  },
  'cli.conflict-sheet': {
    'zh-CN': '工作表“{cell}”没有写入（{reason}）。',
    'en-US': 'Sheet "{cell}" was not written ({reason}).',
  },
  'cli.unread-setting': {
    'zh-CN': '{file}：{cell} 这一行没有读懂，不起作用（{why}）',
    'en-US': '{file}: the row at {cell} was not understood and has no effect ({why})',
  },
  'cli.still-blank': {
    'zh-CN': '还有 {count} 个得分格空着：标准要由人判定，或完成值等没有填；用 check 看是哪几项。',
    'en-US':
      '{count} score cells are still blank: their rules need a person, or an actual is missing; check names them.',
  },
  'cli.nothing-to-fill': {
    'zh-CN': '没有空白的得分单元格可填；要把复算得分写在表旁，请加 --beside。',
    'en-US': 'No empty score cell to fill; use --beside to write computed scores beside the tables.',
  },
  'cli.other-format': {
    'zh-CN': '{file}：输出的格式和输入一样，文件名要以 {extension} 结尾。',
    'en-US': '{file}: the output has the format of the input, so its name must end in {extension}.',
  },
  'cli.unforeseen': {
    'zh-CN': '{file}：没有完成，出现了意料之外的问题（{reason}）；原文件没有改动。请把这句话告诉维护者。',
    'en-US':
      '{file}: not done because of an unexpected problem ({reason}); the input is as it was. Tell the maintainers this sentence.',
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
  'cli.bad-number': {
    'zh-CN': '{option} 要是不小于 0 的数字：{value}',
    'en-US': '{option} must be a number not below 0: {value}',
  },
  'cli.bad-line-request': {
    'zh-CN': '第 {line} 行不是 JSON 请求，应形如 {"text":"…","weight":10,"target":"…","actual":"…"}',
    'en-US': 'Line {line} is no JSON request such as {"text":"…","weight":10,"target":"…","actual":"…"}',
  },
  'cli.bad-line-weight': {
    'zh-CN': '第 {line} 行：weight 要是不小于 0 的数字',
    'en-US': 'Line {line}: weight must be a number not below 0',
  },
  'cli.bad-line-value': {
    'zh-CN': '第 {line} 行：weight、target、actual 要是文字或数字',
    'en-US': 'Line {line}: weight, target and actual must be texts or numbers',
  },
  'cli.supposed-total': {
    'zh-CN': '总分 {base} → {now}，等级 {from} → {to}',
    'en-US': 'total {base} → {now}, grade {from} → {to}',
  },
  'cli.supposed-row': { 'zh-CN': '  {name}：{base} → {now}', 'en-US': '  {name}: {base} → {now}' },
  'cli.supposed-undecided': {
    'zh-CN': '  {name}：改动后算不出得分（{why}），仍按 {base} 计',
    'en-US': '  {name}: no score after the change ({why}), still counted as {base}',
  },
  'cli.supposed-next': {
    'zh-CN': '距“{grade}”还差 {missing} 分',
    'en-US': '{missing} points short of “{grade}”',
  },
  'cli.supposed-unscored': {
    'zh-CN': '{count} 项既没有填报得分也算不出得分，没有计入总分',
    'en-US': '{count} indicators have no score, entered or computed, and are not in the total',
  },
  'cli.goal-reached': { 'zh-CN': '{goal} 分：已经达到', 'en-US': '{goal} points: already reached' },
  'cli.goal-ways': {
    'zh-CN': '要到 {goal} 分，下面任意一项单独改动就够：',
    'en-US': 'to reach {goal} points, any one of these changes is enough:',
  },
  'cli.goal-way-atLeast': {
    'zh-CN': '  {name} 的完成值达到 {value}（总分 {total}）',
    'en-US': '  {name}: an actual of {value} or more (total {total})',
  },
  'cli.goal-way-atMost': {
    'zh-CN': '  {name} 的完成值降到 {value}（总分 {total}）',
    'en-US': '  {name}: an actual of {value} or less (total {total})',
  },
  'cli.goal-several': {
    'zh-CN': '要到 {goal} 分，只改一项完成值不够，要几项一起提高',
    'en-US': 'no single actual is enough for {goal} points; several must improve',
  },
  'cli.goal-beyond': {
    'zh-CN': '{goal} 分达不到：每项都得满分也不够',
    'en-US': '{goal} points cannot be reached, even with full marks everywhere',
  },
  'cli.rule-reading': { 'zh-CN': '读作：{line}', 'en-US': 'read as: {line}' },
  'cli.rule-points': { 'zh-CN': '得分：{points}（{why}）', 'en-US': 'points: {points} ({why})' },
  'cli.rule-no-points': { 'zh-CN': '得分：说不定（{why}）', 'en-US': 'points: cannot be said ({why})' },
  'cli.rule-residue': { 'zh-CN': '没读懂：{parts}', 'en-US': 'not understood: {parts}' },
  'cli.rule-flaw': { 'zh-CN': '规则本身：{message}', 'en-US': 'in the rule itself: {message}' },
  'cli.quantity': { 'zh-CN': '{kind} {value}', 'en-US': '{kind} {value}' },
  'cli.quantity-number': { 'zh-CN': '数值', 'en-US': 'number' },
  'cli.quantity-range': { 'zh-CN': '区间', 'en-US': 'range' },
  'cli.quantity-rank': { 'zh-CN': '名次', 'en-US': 'rank' },
  'cli.quantity-change': { 'zh-CN': '增减', 'en-US': 'change' },
  'cli.quantity-date': { 'zh-CN': '日期', 'en-US': 'date' },
  'cli.quantity-tier': { 'zh-CN': '档次', 'en-US': 'tier' },
  'cli.quantity-qualitative': { 'zh-CN': '定性描述', 'en-US': 'qualitative' },
  'cli.quantity-notApplicable': { 'zh-CN': '不适用', 'en-US': 'not applicable' },
  'cli.quantity-placeholder': { 'zh-CN': '占位，没有内容', 'en-US': 'placeholder, nothing entered' },
  'cli.quantity-rule': { 'zh-CN': '评分标准，不是数值', 'en-US': 'a scoring rule, not a value' },
  'cli.quantity-none': { 'zh-CN': '没有读出数值', 'en-US': 'no value read' },
  'cli.usage-missingArgument': { 'zh-CN': '缺少参数 {name}', 'en-US': 'argument {name} is missing' },
  'cli.usage-missingMandatoryOptionValue': { 'zh-CN': '缺少选项 {name}', 'en-US': 'option {name} is missing' },
  'cli.usage-optionMissingArgument': { 'zh-CN': '选项 {name} 后面缺少内容', 'en-US': 'option {name} lacks its value' },
  'cli.usage-unknownOption': { 'zh-CN': '没有选项 {name}', 'en-US': 'there is no option {name}' },
  'cli.usage-unknownCommand': { 'zh-CN': '没有命令 {name}', 'en-US': 'there is no command {name}' },
  'cli.usage-excessArguments': { 'zh-CN': '多了参数', 'en-US': 'there are too many arguments' },
  'cli.usage-invalidArgument': {
    'zh-CN': '选项 {name} 不能是“{other}”，可用 {choices}',
    'en-US': 'option {name} cannot be "{other}"; it may be {choices}',
  },
  'cli.usage-conflictingOption': {
    'zh-CN': '选项 {name} 和 {other} 不能同时用',
    'en-US': 'options {name} and {other} exclude each other',
  },
  'cli.usage-other': { 'zh-CN': '命令写得不对：{name}', 'en-US': 'this is no command: {name}' },
  'cli.usage-hint': { 'zh-CN': '用法见 jiheng --help', 'en-US': 'see jiheng --help' },
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
