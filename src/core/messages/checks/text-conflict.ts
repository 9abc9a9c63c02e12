import type { Catalogue } from '../catalogue';

export const textConflictMessages: Catalogue = {
  'checks.text-conflict.row': {
    'zh-CN': '{at} 写的是“{words}”，而本行“{header}”（{cell}）为 {value}，两处不一致。请核对后统一。',
    'en-US':
      '{at} says "{words}", but "{header}" of the same row ({cell}) is {value}; the two disagree. Please check and make them agree.',
  },
  'checks.text-conflict.points': {
    'zh-CN': '{at} 写“{words}”，而表中“{name}”的{what}为 {value}（{cell}），两处不一致。请核对后统一。',
    'en-US':
      '{at} says "{words}", but the tables give {value} as the {what} of "{name}" ({cell}); the two disagree. Please make them agree.',
  },
  'checks.text-conflict.weight': { 'zh-CN': '权重', 'en-US': 'weight' },
  'checks.text-conflict.score': { 'zh-CN': '得分', 'en-US': 'score' },
  'checks.text-conflict.lost': { 'zh-CN': '扣分', 'en-US': 'points lost' },
  'checks.text-conflict.amount': {
    'zh-CN':
      '{at} 写“{words}”，而表中“{label}”行的“{header}”为 {value}（{cell}）；同一句中另有 {count} 个数与该行一致，可见说的是同一回事，两处不一致。请核对后统一。',
    'en-US':
      '{at} says "{words}", but "{header}" in the row "{label}" is {value} ({cell}); {count} other figures of the sentence agree with that row, so both tell of the same. Please make them agree.',
  },
  'checks.text-conflict.total': {
    'zh-CN': '{at} 写“{words}”为 {stated} 分，而表中的总分为 {value}（{cell}），两处不一致。请核对后统一。',
    'en-US':
      '{at} gives {stated} as "{words}", but the total of the tables is {value} ({cell}); the two disagree. Please make them agree.',
  },
  'checks.text-conflict.quantity': {
    'zh-CN': '{at} 写“{words}”，而表中“{name}”的{what}为 {value}（{cell}），两处不一致。请核对后统一。',
    'en-US':
      '{at} says "{words}", but the {what} of "{name}" in the table is {value} ({cell}); the two disagree. Please make them agree.',
  },
  'checks.text-conflict.target': { 'zh-CN': '目标值', 'en-US': 'target' },
  'checks.text-conflict.actual': { 'zh-CN': '实际值', 'en-US': 'actual' },
  'checks.text-conflict.reason': {
    'zh-CN':
      '“{name}”满分 {weight}、得 {score}，实扣 {lost} 分，而 {at} 的扣分说明合计 {stated} 分，两处不一致。请核对得分或扣分说明。',
    'en-US':
      '"{name}" scores {score} of {weight}, {lost} points less than full marks, but the reason in {at} accounts for {stated}; the two disagree. Please check the score or the reason.',
  },
  'checks.text-conflict.reference': {
    'zh-CN': '{at} 提到“{chapter}”，但报告的最后一章是“{last}”（{lastAt}），没有这一章。请更正引用。',
    'en-US':
      '{at} refers to "{chapter}", but the last chapter of the report is "{last}" ({lastAt}). Please correct the reference.',
  },
  'checks.text-conflict.threshold': {
    'zh-CN': '{at} 写“{words}”，而“{name}”的评分标准（{cell}）在此值只得 {expected} 分，计分办法不一致。请核对后统一。',
    'en-US':
      '{at} says "{words}", but the rule of "{name}" ({cell}) gives {expected} points at that value; the two score differently. Please make them agree.',
  },
  'checks.text-conflict.bands': {
    'zh-CN': '{at} 写“{words}”，而“{name}”的评分标准（{cell}）以 {expected} 分档，两处不一致。请核对后统一。',
    'en-US':
      '{at} says "{words}", but the rule of "{name}" ({cell}) has its bands at {expected}; the two disagree. Please make them agree.',
  },
  'checks.text-conflict.opposed': {
    'zh-CN': '{at} 因“{words}”得满分，而 {where} 因“{denied}”扣分，对“{of}”的说法相反。请核对后统一。',
    'en-US':
      '{at} gives full marks because "{words}", while {where} takes points off because "{denied}"; they say opposite things of "{of}". Please make them agree.',
  },
  'checks.text-conflict.stranger': {
    'zh-CN': '{at} 引用的是“{name}”的内部制度，而报告的单位是“{own}”，似从其他报告复制后未改。请核对。',
    'en-US':
      '{at} cites internal rules of "{name}", but the report is on "{own}"; the text may have been taken over from another report. Please check.',
  },
};
