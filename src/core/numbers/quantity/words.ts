/**
 * The words and signs around a number, as data: comparators, approximators, words of change, of rank, and words that
 * add nothing (开展, 完成). Sources: guide/quantities-and-rules.md §1.1 and §2.2.
 */
import type { Comparator } from '../../model';
import { lexicon } from '../lexicon';

/** What a word or sign tells. `side` says on which side of its number it stands. */
export type Word =
  | {
      readonly kind: 'comparator';
      readonly comparator: Comparator;
      readonly side: 'before' | 'after';
      readonly isFirm: boolean;
    }
  | { readonly kind: 'approximate'; readonly bound: '<' | '>' | null; readonly side: 'before' | 'after' }
  | { readonly kind: 'change'; readonly sign: 1 | -1 }
  /** After a word of change the number is where things stand, not by how much they moved. */
  | { readonly kind: 'level' }
  | { readonly kind: 'baseline'; readonly isCompared: boolean }
  | { readonly kind: 'included'; readonly isIncluded: boolean }
  | { readonly kind: 'plusMinus' }
  | { readonly kind: 'per' }
  | { readonly kind: 'notDone' }
  /** Before the state from which a change starts (`由85%提高到92%`). */
  | { readonly kind: 'from' }
  | { readonly kind: 'due' }
  /** Understood, and without effect on the number. */
  | { readonly kind: 'neutral' }
  /** A word that holds the characters of another one without its meaning. */
  | { readonly kind: 'text' };

/**
 * The longest word that a text spells from a place on.
 * @example wordAt('不少于6次', 0) // { word: { kind: 'comparator', comparator: '>=', … }, end: 3 }
 */
export function wordAt(text: string, start: number): { readonly word: Word; readonly end: number } | null {
  const found = spelledWord(text, start);
  return found && { word: found.value, end: found.end };
}

/** A firm comparator keeps its meaning across words between it and its number; the others stand directly before it. */
const FIRM_BEFORE: Readonly<Record<Comparator, string>> = {
  '>=': '≥ 不少于 不低于 不小于 不短于 不得少于 不得低于 不能少于 不能低于 应不少于 应不低于 不会少于 未低于 未少于 没有低于 至少 最少 大于等于 大于或等于 达到或超过 达到并超过 ≥=',
  '>': '> 超过 大于 高于 多于 突破 首次突破 首次超过 远超 超出',
  '<=': '≤ 不超过 不高于 不大于 不多于 不超 不得超过 不得高于 不得多于 不能超过 不突破 未超过 未超出 未突破 没有超过 小于等于 小于或等于 低于或等于 控制在 至多 不逾 不得突破 严控在 限制在 不长于 不晚于 不迟于 最晚 最迟',
  '<': '< 小于 低于 少于 不足 不到 未满 未达到 未达 短于 早于 不满 没有达到',
  '=': '= 等于',
};
const LOOSE_BEFORE: Readonly<Record<Comparator, string>> = {
  '>=': '达到 最低 应达到 应达 须达到 需达到 力争达到 确保达到 维持在',
  '>': '超 逾 破 过 超越 优于',
  '<=': '最高 最多 上限 压降到 压减到',
  '<': '',
  '=': '',
};
const AFTER: Readonly<Record<Comparator, string>> = {
  '>=': '以上 及以上 或以上 之上 起 以上水平 或更多 及更多',
  '>': '以外',
  '<=': '以下 及以下 或以下 以内 之内 内 之下 或更少 封顶',
  '<': '',
  '=': '',
};

const GROUPS: readonly (readonly [Word, string])[] = [
  [{ kind: 'approximate', bound: null, side: 'before' }, '约 大约 约等于 约为 大概 大致 约计 估计 预计约 约达'],
  [{ kind: 'approximate', bound: '<', side: 'before' }, '近 将近 接近 近乎 不到'],
  [{ kind: 'approximate', bound: '>', side: 'before' }, '上'],
  [{ kind: 'approximate', bound: null, side: 'after' }, '左右 上下 前后 许 上下浮动'],
  [
    { kind: 'change', sign: 1 },
    '增长 提高 提升 增加 上升 增幅 增速 上涨 上浮 增长率 提高率 提升率 上升率 增长幅度 提高幅度 提升幅度 递增 扩大 多增 正增长 升高',
  ],
  [
    { kind: 'change', sign: -1 },
    '下降 降低 减少 下跌 压减 缩减 缩短 回落 降幅 减幅 跌幅 下降率 降低率 减少率 下降幅度 降低幅度 减少幅度 下调 下浮 递减 少增 负增长 削减 压缩 减轻',
  ],
  [{ kind: 'level' }, '至 到 达'],
  [
    { kind: 'baseline', isCompared: true },
    '同比 环比 年均 年平均 两年平均 三年平均 五年平均 平均每年 较上年 比上年 较上年度 比上年度 较上一年 比上一年 较上一年度 比上一年度 较去年 比去年 较前一年 比前一年 较上年同期 比上年同期 较去年同期 比去年同期 ' +
      '较往年 比往年 较年初 比年初 较上年末 比上年末 较去年底 比去年底 较上季度 比上季度 较上月 比上月 较基期 比基期 较基准年 较同期 比同期 较前三年平均 较实施前 比实施前 较项目实施前 较计划 比计划 较预算 比预算',
  ],
  [{ kind: 'baseline', isCompared: false }, '上年 上年度 去年 上年同期 去年同期'],
  [{ kind: 'included', isIncluded: true }, '(含) (含本数) 含 (包含)'],
  [{ kind: 'included', isIncluded: false }, '(不含) (不含本数) 不含'],
  [{ kind: 'plusMinus' }, '±'],
  [{ kind: 'per' }, '每 / 每个 每一'],
  [
    { kind: 'notDone' },
    '未完成 未能完成 未实现 未能实现 没有完成 尚未完成 未开展 尚未开展 未实施 未举办 未组织 未建成 未达标',
  ],
  [{ kind: 'from' }, '由 从'],
  [{ kind: 'due' }, '前 之前 以前 前完成 之前完成 前完工 前建成 止 底前'],
  [
    { kind: 'neutral' },
    '为 了 是 相比 完成 已完成 全部完成 实际完成 累计完成 共完成 计划完成 预计完成 超额完成 实现 已实现 可实现 预计实现 开展 已开展 开展了 只开展了 仅开展 共开展 计划开展 举办 举办了 共举办 组织 共组织 组织开展 组织了 ' +
      '实际 计划 预计 预期 拟 拟于 计划于 全年 全年共 年度 年 本年度 当年 本年 今年 共 共计 总计 合计 累计 总 总数 总量 数量 平均 已 已经 均 均为 全部 仅 仅有 只有 有 有效 需 需要 应 须 力争 确保 保证 保持 维持 目标 目标值 指标值 标准 ' +
      '新增 新建 新增加 建成 建设 培训 参训 覆盖 服务 惠及 受益 培育 引进 引育 发放 发放给 补助 资助 支持 扶持 印发 印制 采购 购置 购买 维修 改造 检查 抽查 巡查 走访 慰问 接待 撰写 编制 编写 出具 形成 制定 出台 发布 签订 签约 落地 投放 完善 整治 治理 处理 办理 受理 审核 审查 评审 检测 监测 更新 升级 ' +
      '截至 截止 截止到 于 在 并 且 并且 其中 全国 全省 全市 全区 全县 全州 省内 市内 区内 县内 居 位居 位列 列 名列 稳居 位于 排 排在 进入 跻身 保持在 处于 继续 连续 ' +
      '完成了 取得 获得 增收 授权 申请 申报 认定 收集 征集 报送 上报 采集 录入 安排 投入 支出 拨付 带动 拉动 吸引 撬动 占比 占 比例 比率 率 得分 达成 拥有 保有 现有 保障 供应 提供 次数 个数 人数 户数 家数 件数 场数',
  ],
  [
    { kind: 'text' },
    '无一例 无一起 最高人民法院 最高检 最低生活保障 最低保障 最低工资 最低档 最高限价 最低收购价 增加值 近年 近年来 近三年 近五年 近两年 近期 近视 附近 接近性 以上目标 以上指标 以上任务 以上工作 上级 上报率 上线 上门 上述 上游 ' +
      '过程 过去 过渡 通过 经过 超额 超前 超标 超市 超龄 超长期 超级 超声 超高清 破产 破损 大于号 内容 内部 内控 内涝 内网 境内 国内 室内 校内 院内 场内 以内部 起来 起草 起到 一起 内地 前期 前列 前茅 前置 当前 目前 提前 以前年度 到位 到位率 到岗 到期 到账 到访 ' +
      '为民 为主 为期 因为 作为 行为 认为 成为 成为了 为全 达标 达标率 达成率 含量 包含 含税 每年度 许可 允许 也许 单位 增长点 提高认识 近零 年限 年龄 年度考核 总体 共同 公共 共享 共建 有关 有限 所有 没有 拟定 均衡 平均值 须知 需求 应用 应急 应对 应急响应 响应 是否 了解 到底 应保 应收 应发 应助 应享',
  ],
];

const spelledWord = lexicon(entries());

/** Where a spelling stands in several lists, the last one counts. */
function* entries(): Iterable<readonly [string, Word]> {
  const each = (spellings: string, word: Word) =>
    spellings.split(' ').flatMap((spelling) => (spelling === '' ? [] : [[spelling, word] as const]));
  for (const [word, spellings] of GROUPS) yield* each(spellings, word);
  for (const comparator of ['>=', '>', '<=', '<', '='] as const) {
    yield* each(LOOSE_BEFORE[comparator], { kind: 'comparator', comparator, side: 'before', isFirm: false });
    yield* each(AFTER[comparator], { kind: 'comparator', comparator, side: 'after', isFirm: false });
    yield* each(FIRM_BEFORE[comparator], { kind: 'comparator', comparator, side: 'before', isFirm: true });
  }
}
