import type { Catalogue } from '../catalogue';

export const missingValueMessages: Catalogue = {
  'checks.missing-value.missing': {
    'zh-CN': '“{column}”一栏有 {count} 个单元格未填：{cells}。同栏其他行已填写，请补齐；确不适用的请填“不适用”。',
    'en-US':
      '{count} cells of the column "{column}" are empty: {cells}. Other rows of the column are filled; please complete them, or write 不适用 where it does not apply.',
  },
  'checks.missing-value.placeholder': {
    'zh-CN': '“{name}”在 {at} 仍是模板文字“{text}”，请填写实际内容。',
    'en-US': '"{name}" still holds template text in {at}: "{text}". Please fill in the real value.',
  },
  'checks.missing-value.echo': {
    'zh-CN': '“{name}”的实际值（{at}）照抄了目标“{target}”，没有写明实际完成多少。请填写实际数。',
    'en-US':
      'The actual of "{name}" ({at}) only repeats its target "{target}" and does not say what was achieved. Please state the figure.',
  },
  'checks.missing-value.claim': {
    'zh-CN': '“{name}”的目标为“{target}”，实际值（{at}）只写“{text}”，没有写明实际完成多少。请填写实际数。',
    'en-US': '"{name}" has a target of "{target}", but its actual ({at}) only says "{text}". Please state the figure.',
  },
  'checks.missing-value.unallocated': {
    'zh-CN': '“{name}”扣了 {lost} 分，{at} 列了 {causes} 条原因，但没有写明各扣多少分。请逐条写明。',
    'en-US':
      '"{name}" lost {lost} points; {at} lists {causes} causes, but not what each of them cost. Please state it.',
  },
};
