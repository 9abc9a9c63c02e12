/** A rule's reading in the pane: its picture, its parts, its correction, and rules to choose from. */
import type { Catalogue } from '../catalogue';

export const rulePaneMessages = {
  'pane.rule.readAs': { 'zh-CN': '读作：{line}', 'en-US': 'Read as: {line}' },
  'pane.rule.chosen': { 'zh-CN': '按改正后的读法：{line}', 'en-US': 'By the corrected reading: {line}' },
  'pane.rule.assumptions': { 'zh-CN': '其中：{assumptions}', 'en-US': 'Taken for granted: {assumptions}' },
  'pane.rule.parts': { 'zh-CN': '逐段对照（{count} 段）', 'en-US': 'Part by part ({count})' },
  'pane.rule.correct': { 'zh-CN': '改正读法…', 'en-US': 'Correct…' },
  'pane.rule.choose': { 'zh-CN': '给出标准…', 'en-US': 'Give a rule…' },
  'pane.rule.restore': { 'zh-CN': '恢复原来的读法', 'en-US': 'Back to the rule’s own words' },

  'pane.rule.editor': { 'zh-CN': '改正评分标准的读法', 'en-US': 'Correct how the rule is read' },
  'pane.rule.preset': { 'zh-CN': '套用常用标准', 'en-US': 'Start from a common rule' },
  'pane.rule.preset.none': { 'zh-CN': '请选择', 'en-US': 'Choose' },
  'pane.rule.preset.common': { 'zh-CN': '通用', 'en-US': 'Common' },
  'pane.rule.preset.own': { 'zh-CN': '本工作簿', 'en-US': 'Of this workbook' },
  'pane.rule.line': { 'zh-CN': '标准（一行写清怎样给分）', 'en-US': 'Rule (one line that says how points are given)' },
  'pane.rule.lineHint': {
    'zh-CN': '在这一行上改，也可以直接写一句话，如“满意度≥90%得满分，每低1%扣0.5分”。',
    'en-US': 'Change this line, or write a sentence of your own.',
  },
  'pane.rule.empty': { 'zh-CN': '请写出标准', 'en-US': 'Write a rule' },
  'pane.rule.unread': { 'zh-CN': '没有读懂：{words}', 'en-US': 'Not understood: {words}' },
  'pane.rule.breaks': {
    'zh-CN': '读到“{before}”为止，后面的“{rest}”没有读懂',
    'en-US': 'Understood up to “{before}”, but not “{rest}” after it',
  },
  'pane.rule.unfinished': {
    'zh-CN': '到“{before}”为止还不完整',
    'en-US': 'Not complete at “{before}”',
  },
  'pane.rule.noPoints': {
    'zh-CN': '读不出怎样给分',
    'en-US': 'It does not say how points are given',
  },
  'pane.rule.gives': { 'zh-CN': '按此复算 {score} 分', 'en-US': 'Computed by it: {score}' },
  'pane.rule.givesNone': { 'zh-CN': '按此还算不出得分：{why}', 'en-US': 'No score by it yet: {why}' },
  'pane.rule.everywhere': {
    'zh-CN': '文字相同的另外 {count} 项也这样读',
    'en-US': 'Read the same words so in other rows too ({count})',
  },
  'pane.rule.everywhereBare': {
    'zh-CN': '这张表里另外 {count} 项没有标准的也用它',
    'en-US': 'Use it for the other rows of this table without a rule too ({count})',
  },
  'pane.rule.turn': { 'zh-CN': '把写反的不等号调转', 'en-US': 'Turn the reversed signs' },
  'pane.rule.take': { 'zh-CN': '采用', 'en-US': 'Use' },
  'pane.rule.cancel': { 'zh-CN': '取消', 'en-US': 'Cancel' },
  'pane.rule.name': { 'zh-CN': '存为常用标准，名称', 'en-US': 'Keep as a common rule, name' },
  'pane.rule.keep': { 'zh-CN': '存为常用', 'en-US': 'Keep' },

  'pane.rule.picture.alone': { 'zh-CN': '得分图：{pieces}', 'en-US': 'Score over the actual: {pieces}' },
  'pane.rule.picture.withActual': {
    'zh-CN': '得分图：{pieces}。现完成 {actual}{unit}，得 {points} 分',
    'en-US': 'Score over the actual: {pieces}. Actual now {actual}{unit}: {points} points',
  },
  'pane.rule.picture.level': { 'zh-CN': '{range} 得 {from} 分', 'en-US': '{range}: {from} points' },
  'pane.rule.picture.spot': { 'zh-CN': '正好 {at} 得 {points} 分', 'en-US': 'exactly {at}: {points} points' },
  'pane.rule.picture.sloped': {
    'zh-CN': '{range} 由 {from} 分变到 {to} 分',
    'en-US': '{range}: from {from} to {to} points',
  },
  'pane.rule.picture.many': {
    'zh-CN': '从 {low} 到 {high} 分 {count} 级，由 {from} 分变到 {to} 分',
    'en-US': 'from {low} to {high} in {count} steps, from {from} to {to} points',
  },
  'pane.rule.picture.axis': { 'zh-CN': '完成值（{unit}）', 'en-US': 'actual ({unit})' },
  'pane.rule.picture.axisPlain': { 'zh-CN': '完成值', 'en-US': 'actual' },
  'pane.rule.picture.actual': { 'zh-CN': '圆圈处是现在的完成值', 'en-US': 'The ring marks the actual as it is' },
  'pane.rule.picture.supposedTarget': {
    'zh-CN': '指标值不明，按 {target} 示意',
    'en-US': 'Target not known, drawn for {target}',
  },
  'pane.rule.picture.supposedWeight': {
    'zh-CN': '分值不明，按 {weight} 分示意',
    'en-US': 'Weight not known, drawn for {weight} points',
  },

  'pane.settings.rules': { 'zh-CN': '改正过读法的标准', 'en-US': 'Rules read otherwise' },
  'pane.settings.noRules': {
    'zh-CN': '没有。读错的标准，在“评分”里打开指标改正。',
    'en-US': 'None. To correct how a rule is read, open its indicator under Score.',
  },
  'pane.settings.rule': { 'zh-CN': '{name}：{line}', 'en-US': '{name}: {line}' },
  'pane.settings.ruleIdle': {
    'zh-CN': '{name}：{line}（没有用上：标准的文字或指标的位置已经改动）',
    'en-US': '{name}: {line} (not in force: the words of the rule or the levels were changed)',
  },
  'pane.settings.removeRule': { 'zh-CN': '恢复“{name}”原来的读法', 'en-US': 'Back to the own words of “{name}”' },
  'pane.settings.presets': { 'zh-CN': '本工作簿的常用标准', 'en-US': 'Common rules of this workbook' },
  'pane.settings.removePreset': { 'zh-CN': '删除常用标准“{name}”', 'en-US': 'Remove the common rule “{name}”' },
} as const satisfies Catalogue;
