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
