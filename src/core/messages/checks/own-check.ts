import type { Catalogue } from '../catalogue';

export const ownCheckMessages: Catalogue = {
  'checks.own-check.invalid': {
    'zh-CN': '自定义核对“{target} {argument}”无法执行：{why}请在“绩衡设置”中修改。',
    'en-US':
      'The check of your own "{target} {argument}" can\'t be carried out: {why} Please correct it in the settings.',
  },
  'checks.own-check.sheetInvalid': {
    'zh-CN': '没有这张工作表，或用单元格区域时没有写明工作表。',
    'en-US': 'there is no such sheet, or a range of cells was given without its sheet.',
  },
  'checks.own-check.targetInvalid': {
    'zh-CN': '没有找到这个区域，也没有表头为它的列。',
    'en-US': 'it is neither a range of cells nor the header of a column.',
  },
  'checks.own-check.sizeInvalid': {
    'zh-CN': '区域过大（超过十万个单元格）。',
    'en-US': 'the range is too large (more than 100,000 cells).',
  },
  'checks.own-check.optionsInvalid': {
    'zh-CN': '没有列出允许的取值，应写成“优、良、中、差”。',
    'en-US': 'it lists no allowed values; write them as "A, B, C".',
  },
  'checks.own-check.rangeInvalid': {
    'zh-CN': '范围应写成“0～100”或“≥0”。',
    'en-US': 'a range is written as "0~100" or ">=0".',
  },
  'checks.own-check.sumInvalid': {
    'zh-CN': '合计应写成一个数或一个单元格，如“100”或“D40”。',
    'en-US': 'a sum is written as a number or a cell, such as "100" or "D40".',
  },
  'checks.own-check.compareInvalid': {
    'zh-CN': '比较应写成“≤权重”“≤E5:E20”或“≥0”。',
    'en-US': 'a comparison is written as "<=Weight", "<=E5:E20" or ">=0".',
  },
  'checks.own-check.required': {
    'zh-CN': '自定义核对：“{target}”必填，但有 {count} 个单元格为空（{cells}）。{note}',
    'en-US': 'Own check: "{target}" is required, but {count} cells are empty ({cells}). {note}',
  },
  'checks.own-check.unique': {
    'zh-CN': '自定义核对：“{target}”不应重复，但 {at} 与 {where} 都是“{text}”。{note}',
    'en-US': 'Own check: "{target}" should not repeat, but {at} and {where} both say "{text}". {note}',
  },
  'checks.own-check.oneOf': {
    'zh-CN': '自定义核对：“{target}”只能取 {options}，而 {at} 为“{text}”。{note}',
    'en-US': 'Own check: "{target}" must be one of {options}, but {at} says "{text}". {note}',
  },
  'checks.own-check.range': {
    'zh-CN': '自定义核对：“{target}”应 {expected}，而 {at} 为 {text}。{where}{note}',
    'en-US': 'Own check: "{target}" must be {expected}, but {at} is {text}. {where} {note}',
  },
  'checks.own-check.sum': {
    'zh-CN': '自定义核对：“{target}”（{at} 起）合计应为 {wanted}，实为 {total}。{note}',
    'en-US': 'Own check: "{target}" (from {at}) should add up to {wanted}, but gives {total}. {note}',
  },
  'checks.own-check.compare': {
    'zh-CN': '自定义核对：“{target}”应 {expected}（{where}），而 {at} 为 {text}。{note}',
    'en-US': 'Own check: "{target}" must be {expected} ({where}), but {at} is {text}. {note}',
  },
};
