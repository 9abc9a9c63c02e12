/**
 * Rules ready to be taken over, as canonical lines: what a person would type, and nothing that code knows besides. Names
 * and what they are for stand in core/messages under `rules.preset`; a person's own preset is a line of the same kind.
 */
import type { Rule } from '../model';
import { readRule } from './read';

export interface RulePreset {
  readonly id: string;
  /** The canonical line in Chinese; it reads back to the rule. */
  readonly line: string;
  /** Which form or document it follows; null for what is common everywhere. */
  readonly source: string | null;
}

/** Sources: form notes to the national self-evaluation form (guide/domain.md §5); figures in them are defaults to change. */
export const RULE_PRESETS: readonly RulePreset[] = [
  {
    id: 'proportion',
    line: '按比例：（完成程度，%），满分 × 实际 ÷ 目标，最高为权重',
    source: null,
  },
  {
    id: 'deviation',
    line: '按比例：（完成程度，%），满分 × （1 − |实际 − 目标| ÷ 目标），最高为权重',
    source: null,
  },
  {
    id: 'bands',
    line: '分档：（完成程度，%），[100, +∞) → 满分；[80, 100) → 分值的 80%；[60, 80) → 分值的 60%；(-∞, 60) → 0 分',
    source: null,
  },
  {
    id: 'threshold',
    line: '条件：「达到目标值」（实际 ≥ 目标值） → 满分，否则 0 分',
    source: null,
  },
  {
    id: 'deduction',
    line: '扣分：（实际值，%），以目标值为准，每低 1 百分点 扣 分值的 5%（按整步）',
    source: null,
  },
  {
    id: 'self-evaluation-budget',
    line: '按比例：预算执行率（实际值，%），满分 × 该比率，最高为权重',
    source: '项目支出绩效自评表填报说明',
  },
  {
    id: 'self-evaluation-quantitative',
    line: '按比例：（完成程度，%），满分 × 实际 ÷ 目标，最高为权重',
    source: '项目支出绩效自评表填报说明',
  },
  {
    id: 'self-evaluation-qualitative',
    line: '选一档：「达成年度指标」 → 满分 至 分值的 80%；「部分达成年度指标并具有一定效果」 → 分值的 80% 至 分值的 60%；「未达成年度指标且效果较差」 → 分值的 60% 至 0 分',
    source: '项目支出绩效自评表填报说明',
  },
  {
    id: 'qualitative-wide',
    line: '选一档：「达成年度指标」 → 满分 至 分值的 80%；「部分达成年度指标并具有一定效果」 → 分值的 80% 至 分值的 50%；「未达成年度指标且效果较差」 → 分值的 50% 至 0 分',
    source: null,
  },
  {
    id: 'satisfaction-steps',
    line: '扣分：满意度（实际值，%），以 95 为准，每低 1 百分点 扣 分值的 4%（按整步），< 50% → 0 分',
    source: null,
  },
  {
    id: 'satisfaction-ratio',
    line: '按比例：满意度（实际值，%），满分 × 该比率，最高为权重',
    source: null,
  },
  {
    id: 'over-achievement',
    line: '按比例：（完成程度，%），满分 × 实际 ÷ 目标，最高为权重。说明（超额完成），完成程度 ≥ 200% 时按 80% 计',
    source: null,
  },
];

/** The rule of a preset. */
export function presetRule(preset: RulePreset): Rule {
  return readRule(preset.line);
}
