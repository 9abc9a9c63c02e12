import type { Catalogue } from '../catalogue';

export const cellErrorMessages: Catalogue = {
  'checks.cell-error.value': {
    'zh-CN':
      '有 {count} 个单元格显示错误值 {error}：{cells}。{meaning}改正之前，引用这些单元格的合计和得分都无法核对。',
    'en-US':
      '{count} cells show the error {error}: {cells}. {meaning} Until it is mended, sums and scores that rest on them cannot be checked.',
  },
  'checks.cell-error.uncalculated': {
    'zh-CN':
      '有 {count} 个公式单元格还没有计算结果：{cells}。请用 Excel 或 WPS 打开并保存一次，再核对；在此之前，这些单元格按读不出数处理。',
    'en-US':
      '{count} formula cells have no result yet: {cells}. Open and save the workbook once in Excel or WPS, then check again; until then they count as unreadable.',
  },
  'checks.cell-error.magnitude': {
    'zh-CN': '{at} 的“{column}”为 {text}，大得不可能是分数，已按无法读取处理。请更正。',
    'en-US': '"{column}" in {at} is {text}, which is too large to be points and was left out. Please correct it.',
  },
  'checks.cell-error.divisor': {
    'zh-CN': '公式的除数为 0 或为空，请补填除数或修改公式。',
    'en-US': 'The formula divides by 0 or by an empty cell; fill in the divisor or change the formula.',
  },
  'checks.cell-error.reference': {
    'zh-CN': '公式引用的单元格已被删除，请修改公式。',
    'en-US': 'The formula refers to cells that were deleted; change the formula.',
  },
  'checks.cell-error.notFound': {
    'zh-CN': '公式没有查到对应的值，请核对查找的内容。',
    'en-US': 'The formula did not find what it looks up; check what it looks for.',
  },
  'checks.cell-error.type': {
    'zh-CN': '公式用文字参与了计算，请核对所引用的单元格。',
    'en-US': 'The formula calculates with text; check the cells that it refers to.',
  },
  'checks.cell-error.name': {
    'zh-CN': '公式中有无法识别的名称或函数，请修改公式。',
    'en-US': 'The formula holds an unknown name or function; change the formula.',
  },
  'checks.cell-error.number': {
    'zh-CN': '公式算出的数超出范围，请核对所引用的单元格。',
    'en-US': 'The formula gives a number out of range; check the cells that it refers to.',
  },
  'checks.cell-error.other': { 'zh-CN': '请修改公式。', 'en-US': 'Change the formula.' },
};
