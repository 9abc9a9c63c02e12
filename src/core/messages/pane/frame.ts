/** The pane's frame: header, tabs, commands, progress, what is told after an action, first run. */
import type { Catalogue } from '../catalogue';

export const frameMessages = {
  'pane.product': { 'zh-CN': '绩衡', 'en-US': 'Jiheng' },
  'pane.start.noOffice': {
    'zh-CN':
      '没有加载到 Office 组件（office.js），窗格无法启动。请检查能否访问 appsforoffice.microsoft.com，然后关闭并重新打开窗格。',
    'en-US':
      'Office’s own part (office.js) did not load, so the pane cannot start. Check that appsforoffice.microsoft.com can be reached, then close and reopen the pane.',
  },
  'pane.start.notInExcel': {
    'zh-CN': '这是绩衡在 Excel 中的任务窗格。请在 Excel 的“绩衡”选项卡中打开。',
    'en-US': 'This is the task pane of Jiheng in Excel. Open it from the Jiheng tab in Excel.',
  },
  'pane.views': { 'zh-CN': '视图', 'en-US': 'Views' },
  'pane.view.score': { 'zh-CN': '评分', 'en-US': 'Score' },
  'pane.view.check': { 'zh-CN': '核对', 'en-US': 'Check' },
  'pane.view.whatif': { 'zh-CN': '测算', 'en-US': 'What if' },
  'pane.view.settings': { 'zh-CN': '设置', 'en-US': 'Settings' },

  'pane.header.count': { 'zh-CN': '· {count} 项指标', 'en-US': '· indicators: {count}' },
  'pane.header.reading': { 'zh-CN': '正在读取', 'en-US': 'Reading' },
  'pane.header.noGrade': { 'zh-CN': '未定等级', 'en-US': 'no grade' },
  'pane.header.graded': { 'zh-CN': '{points}，{grade}', 'en-US': '{points}, {grade}' },
  'pane.header.form': { 'zh-CN': '看哪张表', 'en-US': 'Form in view' },
  'pane.header.formResult': { 'zh-CN': '{title}：{result}', 'en-US': '{title}: {result}' },
  'pane.header.noScore': { 'zh-CN': '未评分', 'en-US': 'Not scored' },
  'pane.header.unfilled': { 'zh-CN': '{count} 项未填', 'en-US': '{count} blank' },
  'pane.header.computed': { 'zh-CN': '复算 {score}', 'en-US': 'computed {score}' },
  'pane.header.errors': { 'zh-CN': '{count} 错误', 'en-US': 'Errors {count}' },
  'pane.header.warnings': { 'zh-CN': '{count} 提醒', 'en-US': 'Warnings {count}' },
  'pane.header.clean': { 'zh-CN': '未见错误', 'en-US': 'No errors found' },
  'pane.header.stale': {
    'zh-CN': '工作簿已有改动，下面是改动前的结果',
    'en-US': 'The workbook changed; results are from before',
  },
  'pane.header.more': { 'zh-CN': '更多', 'en-US': 'More' },
  'pane.header.language': { 'zh-CN': '语言 / Language', 'en-US': 'Language / 语言' },
  'pane.header.about': { 'zh-CN': '关于绩衡', 'en-US': 'About Jiheng' },
  'pane.header.aboutText': {
    'zh-CN':
      '绩衡 {version}。读取本工作簿中的绩效评价表，复算得分并核对。数据只在这台电脑上处理，不会发送到别处；预览之前不写入任何单元格。',
    'en-US':
      'Jiheng {version}. Reads the evaluation tables of this workbook, computes their scores and checks them. Data is handled on this computer only and sent nowhere; no cell is written before you saw it in a preview.',
  },
  'pane.language.zh-CN': { 'zh-CN': '简体中文', 'en-US': '简体中文' },
  'pane.language.en-US': { 'zh-CN': 'English', 'en-US': 'English' },

  'pane.command.refresh': { 'zh-CN': '重新读取', 'en-US': 'Read again' },
  'pane.command.cancel': { 'zh-CN': '取消', 'en-US': 'Cancel' },
  'pane.command.planScores': { 'zh-CN': '预览写入', 'en-US': 'Preview scores' },
  'pane.command.planMarks': { 'zh-CN': '预览标记', 'en-US': 'Preview marks' },
  'pane.command.clearMarks': { 'zh-CN': '清除标记', 'en-US': 'Clear marks' },
  'pane.command.planActuals': { 'zh-CN': '应用到单元格', 'en-US': 'Apply to cells' },
  'pane.command.planScenario': { 'zh-CN': '写入新工作表', 'en-US': 'Write to a sheet' },
  'pane.command.saveSettings': { 'zh-CN': '保存到工作簿', 'en-US': 'Save in workbook' },
  'pane.command.write': { 'zh-CN': '写入', 'en-US': 'Write' },
  'pane.command.writeCount': { 'zh-CN': '写入 {count} 处', 'en-US': 'Write {count}' },
  'pane.command.closePreview': { 'zh-CN': '返回', 'en-US': 'Back' },
  'pane.command.undo': { 'zh-CN': '撤销上次写入', 'en-US': 'Undo last write' },
  'pane.command.why': { 'zh-CN': '为什么是这个分数', 'en-US': 'Why this score' },
  'pane.command.insertSample': { 'zh-CN': '插入示例工作表', 'en-US': 'Insert sample sheet' },

  'pane.step.reading': { 'zh-CN': '正在读取工作簿', 'en-US': 'Reading the workbook' },
  'pane.step.analysing': { 'zh-CN': '正在识别、评分和核对', 'en-US': 'Recognising, scoring and checking' },
  'pane.step.writing': { 'zh-CN': '正在写入并核对写入结果', 'en-US': 'Writing and verifying' },
  'pane.step.undoing': { 'zh-CN': '正在撤销', 'en-US': 'Undoing' },

  'pane.news.written': { 'zh-CN': '已写入 {count} 处，已核对', 'en-US': 'Written and verified: {count}' },
  'pane.news.undone': { 'zh-CN': '已撤销 {count} 处', 'en-US': 'Taken back: {count}' },
  'pane.news.moreConflicts': { 'zh-CN': '另有 {count} 处', 'en-US': '{count} more' },
  'pane.news.notesLeftOut': {
    'zh-CN': '{count} 个批注没有写入：这个程序不能在这些单元格上加批注。内容见“核对意见”表。',
    'en-US': 'Notes left out: {count}. This program cannot put notes on those cells; the findings sheet has them all.',
  },
  'pane.news.nothing.scores': {
    'zh-CN': '没有可写入的得分：得分格都已填写，或表内信息还不足以算出。可在上面改选写到哪里。',
    'en-US':
      'No score to write: every score cell is filled in, or the sheet does not say enough to compute one. Another place can be chosen above.',
  },
  'pane.news.nothing.marks': { 'zh-CN': '没有需要标记的问题。', 'en-US': 'There is nothing to mark.' },
  'pane.news.nothing.settings': {
    'zh-CN': '设置没有变化，无需保存。',
    'en-US': 'Settings are unchanged; nothing to save.',
  },
  'pane.news.nothing.actuals': {
    'zh-CN': '这个情景没有改动完成值。',
    'en-US': 'This scenario changes no actual value.',
  },
  'pane.news.nothing.scenario': { 'zh-CN': '这个情景没有改动。', 'en-US': 'This scenario changes nothing.' },
  'pane.news.nothing.sample': { 'zh-CN': '没有可插入的内容。', 'en-US': 'There is nothing to insert.' },
  'pane.news.nothing.unmark': {
    'zh-CN': '工作簿里没有绩衡加的标记。',
    'en-US': 'The workbook has no marks of Jiheng.',
  },
  'pane.news.nothing.undo': { 'zh-CN': '没有可以撤销的写入。', 'en-US': 'There is no write to undo.' },
  'pane.news.nothing.why': {
    'zh-CN': '选中的单元格不在已识别的指标行内。请选中指标表里的一格再试。',
    'en-US': 'The selected cell is in no recognised indicator row. Select a cell of an indicator table and try again.',
  },
  'pane.news.nothing.changedSettings': {
    'zh-CN': '“绩衡设置”表在此期间有改动，已按表中内容重新评分；窗格里未保存的设置不再有效。',
    'en-US':
      'The settings sheet was changed meanwhile; its contents now apply, and unsaved choices of the pane are gone.',
  },
  'pane.news.dismiss': { 'zh-CN': '知道了', 'en-US': 'Dismiss' },
  'pane.trouble.title.refresh': { 'zh-CN': '没有读到工作簿', 'en-US': 'The workbook could not be read' },
  'pane.trouble.title.write': { 'zh-CN': '没有写入', 'en-US': 'Nothing was written' },
  'pane.trouble.title.undo': { 'zh-CN': '没有撤销', 'en-US': 'Nothing was taken back' },
  'pane.trouble.title.other': { 'zh-CN': '没有完成', 'en-US': 'This did not work' },
  'pane.trouble.retry': { 'zh-CN': '重试', 'en-US': 'Try again' },
  'pane.trouble.copy': { 'zh-CN': '复制详情', 'en-US': 'Copy details' },
  'pane.trouble.copied': { 'zh-CN': '已复制', 'en-US': 'Copied' },

  'pane.first.title': {
    'zh-CN': '这个工作簿里没有找到绩效评价表',
    'en-US': 'No evaluation table was found in this workbook',
  },
  'pane.first.what': {
    'zh-CN': '绩衡读取工作簿里的绩效指标表，按评分标准复算得分，并核对前后是否一致。',
    'en-US':
      'Jiheng reads the indicator tables of a workbook, computes scores by their rules and checks whether everything agrees.',
  },
  'pane.first.steps': { 'zh-CN': '怎样开始', 'en-US': 'How to begin' },
  'pane.first.step1': {
    'zh-CN': '打开有指标表的工作簿：一行一个指标，有分值、评分标准和完成值。',
    'en-US': 'Open a workbook with an indicator table: an indicator a row, with weight, rule and actual value.',
  },
  'pane.first.step2': {
    'zh-CN': '看评分和依据；需要人判断的，在这里勾选。',
    'en-US': 'Look at the scores and what they rest on; tick what a person has to judge.',
  },
  'pane.first.step3': {
    'zh-CN': '预览要写入的每一格，确认后写入；随时可以撤销。',
    'en-US': 'Preview every cell to be written, then write; it can be taken back at any time.',
  },
  'pane.first.picture1': {
    'zh-CN': '图：指标、分值、得分三列的表格',
    'en-US': 'Picture: a table with indicator, weight and score',
  },
  'pane.first.picture2': {
    'zh-CN': '图：一条评分标准和两个勾选框',
    'en-US': 'Picture: a scoring rule and two check boxes',
  },
  'pane.first.picture3': { 'zh-CN': '图：一格里的旧值和新值', 'en-US': 'Picture: old and new value of one cell' },
  'pane.first.never': { 'zh-CN': '绩衡不会做的事', 'en-US': 'What Jiheng never does' },
  'pane.first.neverSend': {
    'zh-CN': '不发送数据：工作簿内容只在这台电脑上处理。',
    'en-US': 'Send data: the workbook is handled on this computer only.',
  },
  'pane.first.neverOverwrite': {
    'zh-CN': '不擅自改分：已填的得分，未经选择不会被覆盖。',
    'en-US': 'Change scores unasked: a score that was filled in is not overwritten unless you choose so.',
  },
  'pane.first.point': {
    'zh-CN': '表在工作簿里却没有找到？在“设置”里写出它的区域。',
    'en-US': 'Is there a table that was not found? Give its range under Settings.',
  },
} as const satisfies Catalogue;
