/** The words of the sheet 绩衡设置. It is read back by these words, in whichever language it was written. */
import type { Catalogue } from './catalogue';

export const settingsMessages: Catalogue = {
  'settings.title': { 'zh-CN': '绩衡设置', 'en-US': 'Jiheng settings' },
  'settings.how': {
    'zh-CN': '本表保存评分和核对的设置、更正与人工判断，随文件保存。可以直接修改“值”一列；不认识的行会原样保留。',
    'en-US':
      'Settings, corrections and decisions for scoring and checking, kept with the file. The column "Value" may be edited; rows not understood are kept as they are.',
  },
  'settings.column-category': { 'zh-CN': '类别', 'en-US': 'Category' },
  'settings.column-sheet': { 'zh-CN': '工作表', 'en-US': 'Sheet' },
  'settings.column-object': { 'zh-CN': '对象', 'en-US': 'Object' },
  'settings.column-item': { 'zh-CN': '项目', 'en-US': 'Item' },
  'settings.column-value': { 'zh-CN': '值', 'en-US': 'Value' },
  'settings.column-note': { 'zh-CN': '说明', 'en-US': 'Note' },
  'settings.category-setting': { 'zh-CN': '设置', 'en-US': 'Setting' },
  'settings.category-check': { 'zh-CN': '核对', 'en-US': 'Check' },
  'settings.category-decision': { 'zh-CN': '判断', 'en-US': 'Decision' },
  'settings.category-column': { 'zh-CN': '更正列', 'en-US': 'Column' },
  'settings.category-kind': { 'zh-CN': '更正表', 'en-US': 'Table kind' },
  'settings.category-area': { 'zh-CN': '更正范围', 'en-US': 'Table range' },
  'settings.category-ignored': { 'zh-CN': '忽略', 'en-US': 'Ignored' },
  'settings.category-own': { 'zh-CN': '自定义核对', 'en-US': 'Own check' },
  'settings.category-rule': { 'zh-CN': '更正标准', 'en-US': 'Rule' },
  'settings.category-preset': { 'zh-CN': '常用标准', 'en-US': 'Preset' },
  'settings.category-words': { 'zh-CN': '表头用词', 'en-US': 'Header words' },
  'settings.category-weighting': { 'zh-CN': '权重含义', 'en-US': 'Weights' },
  'settings.weighting-points': { 'zh-CN': '占满分的分数', 'en-US': 'points of the whole' },
  'settings.weighting-relative': { 'zh-CN': '各部分内的相对权重', 'en-US': 'relative within each block' },
  'settings.weighting-labels': { 'zh-CN': '写在指标名称里', 'en-US': 'told in the labels' },
  'settings.fault-category': {
    'zh-CN': '不认识的类别“{text}”。',
    'en-US': 'Unknown category "{text}".',
  },
  'settings.fault-empty': {
    'zh-CN': '“{column}”一列不能为空。',
    'en-US': 'The column "{column}" may not be empty.',
  },
  'settings.fault-item': { 'zh-CN': '没有名为“{text}”的设置。', 'en-US': 'There is no setting called "{text}".' },
  'settings.fault-check': {
    'zh-CN': '没有代码为“{text}”的核对；代码见“核对意见”最后一列。',
    'en-US': 'There is no check with the code "{text}"; codes stand in the last column of the findings sheet.',
  },
  'settings.fault-severity': {
    'zh-CN': '“{text}”不是核对的轻重，应为错误、提醒、提示或关闭。',
    'en-US': '"{text}" is no severity; write error, warning, hint or off.',
  },
  'settings.fault-decision': {
    'zh-CN': '读不懂判断“{text}”，应写成“要点：是、否；计分方式：按比例”一类。',
    'en-US': 'The decision "{text}" is not understood; it should read like "checkpoints: yes, no; convention: ratio".',
  },
  'settings.fault-own': {
    'zh-CN': '没有名为“{text}”的自定义核对，应为必填、不重复、取值、范围、合计或比较。',
    'en-US': 'There is no own check called "{text}"; write required, unique, one of, range, sum or compare.',
  },
  'settings.fault-gradeScale': {
    'zh-CN': '“{text}”不是等级标准，应写成“优≥90；良≥80；中≥60；差≥0”。',
    'en-US': '"{text}" is no grade scale; it should read like "A≥90; B≥80; C≥60; D≥0".',
  },
  'settings.fault-scoreDecimals': {
    'zh-CN': '“{text}”不是小数位数，应为 0 至 4。',
    'en-US': '"{text}" is no number of decimals; write 0 to 4.',
  },
  'settings.fault-measureConvention': {
    'zh-CN': '“{text}”不是计分方式，应为不计分或按比例。',
    'en-US': '"{text}" is no way of scoring; write none or ratio.',
  },
  'settings.fault-overAchievement': {
    'zh-CN': '“{text}”不是百分数，例如 130。',
    'en-US': '"{text}" is no percentage, such as 130.',
  },
  'settings.fault-column': {
    'zh-CN': '“{text}”不是列，应写成“F 得分”：列号、空格、表头。',
    'en-US': '"{text}" names no column; it should read like "F Score": letter, blank, header.',
  },
  'settings.fault-role': {
    'zh-CN': '没有名为“{text}”的列类型，例如得分、分值、指标值、完成值、评分标准。',
    'en-US': 'No column holds "{text}"; write score, weight, target, actual, scoring rule and so on.',
  },
  'settings.fault-kind': {
    'zh-CN': '没有名为“{text}”的表类型。',
    'en-US': 'There is no kind of table called "{text}".',
  },
  'settings.fault-area': {
    'zh-CN': '“{text}”不是单元格范围，应写成“A3:G40”。',
    'en-US': '"{text}" is no range of cells; it should read like "A3:G40".',
  },
  'settings.fault-weighting': {
    'zh-CN': '“{text}”不是权重的含义，应为占满分的分数、各部分内的相对权重或写在指标名称里。',
    'en-US':
      '"{text}" does not say what weights mean; write points of the whole, relative within each block or told in the labels.',
  },
  'settings.fault-word': {
    'zh-CN': '“{text}”不能作表头用词：应为 2 至 24 个字，且不是数字。',
    'en-US': '"{text}" is no header word: it should have 2 to 24 characters and be no number.',
  },
  'settings.fault-wordTwice': {
    'zh-CN': '“{text}”已是“{role}”的表头用词，一个词只能有一个含义。',
    'en-US': '"{text}" is a header word of "{role}" already; a word has one meaning.',
  },
  'settings.own-required': { 'zh-CN': '必填', 'en-US': 'required' },
  'settings.own-unique': { 'zh-CN': '不重复', 'en-US': 'unique' },
  'settings.own-oneOf': { 'zh-CN': '取值', 'en-US': 'one of' },
  'settings.own-range': { 'zh-CN': '范围', 'en-US': 'range' },
  'settings.own-sum': { 'zh-CN': '合计', 'en-US': 'sum' },
  'settings.own-compare': { 'zh-CN': '比较', 'en-US': 'compare' },
  'settings.item-gradeScale': { 'zh-CN': '等级标准', 'en-US': 'Grade scale' },
  'settings.item-scoreDecimals': { 'zh-CN': '得分小数位', 'en-US': 'Score decimals' },
  'settings.item-measureConvention': { 'zh-CN': '只定义算法的标准', 'en-US': 'Rules that only define a measure' },
  'settings.item-overAchievementInfo': { 'zh-CN': '超额完成提示（%）', 'en-US': 'Over-achievement hint (%)' },
  'settings.item-overAchievementWarning': { 'zh-CN': '超额完成提醒（%）', 'en-US': 'Over-achievement warning (%)' },
  'settings.note-gradeScale': {
    'zh-CN': '写成“优≥90；良≥80；中≥60；差≥0”；留空则用文件自己的等级标准，没有时按此默认值',
    'en-US': 'Such as "A≥90; B≥80; C≥60; D≥0"; empty: the workbook’s own scale, else the usual one',
  },
  'settings.note-scoreDecimals': {
    'zh-CN': '写入得分时四舍五入到几位小数（0 至 4）；留空则最多四位',
    'en-US': 'Decimals of written scores (0 to 4), rounded half up; empty: at most four',
  },
  'settings.note-measureConvention': {
    'zh-CN': '“不计分”或“按比例”：标准只写了怎样算、没写怎样给分时，是否按比例（不超过分值）计分',
    'en-US':
      '"none" or "ratio": whether a rule that only defines a measure gives points in proportion, capped at the weight',
  },
  'settings.note-overAchievementInfo': {
    'zh-CN': '完成值超过指标值多少时提示',
    'en-US': 'Actual over target above which a hint is given',
  },
  'settings.note-overAchievementWarning': {
    'zh-CN': '超过多少时提醒',
    'en-US': 'Actual over target above which a warning is given',
  },
  'settings.convention-none': { 'zh-CN': '不计分', 'en-US': 'none' },
  'settings.convention-ratio': { 'zh-CN': '按比例', 'en-US': 'ratio' },
  'settings.severity-error': { 'zh-CN': '错误', 'en-US': 'error' },
  'settings.severity-warning': { 'zh-CN': '提醒', 'en-US': 'warning' },
  'settings.severity-info': { 'zh-CN': '提示', 'en-US': 'hint' },
  'settings.severity-off': { 'zh-CN': '关闭', 'en-US': 'off' },
  'settings.decision-checkpoints': { 'zh-CN': '要点', 'en-US': 'checkpoints' },
  'settings.decision-tier': { 'zh-CN': '档次', 'en-US': 'tier' },
  'settings.decision-points': { 'zh-CN': '得分', 'en-US': 'points' },
  'settings.decision-passes': { 'zh-CN': '达标', 'en-US': 'passes' },
  'settings.decision-vetoes': { 'zh-CN': '否决', 'en-US': 'vetoes' },
  'settings.decision-occurrences': { 'zh-CN': '次数', 'en-US': 'occurrences' },
  'settings.decision-convention': { 'zh-CN': '计分方式', 'en-US': 'convention' },
  'settings.yes': { 'zh-CN': '是', 'en-US': 'yes' },
  'settings.no': { 'zh-CN': '否', 'en-US': 'no' },
  'settings.open': { 'zh-CN': '未定', 'en-US': 'open' },
};
