/**
 * The words of scoring rules, by what they do. A word counts only where the grammar finds it in its place (a comparison
 * needs a number after it), so that 得分率 or 达标率 as names do no harm.
 *
 * Sources: guide to scoring rules §2.2 and published forms; longer spellings win over shorter ones.
 */

export type WordClass = keyof typeof WORDS;

const WORDS = {
  /** Before a number: at least, more than, at most, less than, exactly. */
  atLeast:
    '不低于 不少于 不小于 大于等于 大于或等于 高于或等于 超过或等于 大于、等于 等于或大于 不短于 达到或超过 达到并超过 达到 达成 达 至少 最少 最低达到 满 at|least not|less|than no|less|than reaches reaching',
  above: '超过 超出 高于 大于 多于 高出 突破 超 长于 晚于 more|than greater|than over above exceeding exceeds',
  atMost:
    '未超过 未超出 未突破 未超 不超出 不超 不高于 不超过 不多于 不大于 小于等于 小于或等于 低于或等于 不突破 控制在 至多 不晚于 不迟于 at|most no|more|than not|more|than up|to',
  below: '低于 少于 小于 不足 不满 未达到 未达 没有达到 未满 不到 不达 低至 短于 less|than below under fewer|than',
  equals: '等于 为 是 equals',
  /** After a number. */
  orMore: '及其以上 及以上 或以上 以上 之上 及以后 及其以后 以后 以外 or|more or|above and|above or|higher',
  orLess: '及其以下 及以下 或以下 以下 之下 or|less or|below and|below or|fewer',
  within: '以内 之内 内 within',
  between: '之间 区间 区间内 范围内',
  to: '至 到 to',
  included: '含本数 含本级 含 包括 包含 inclusive',
  excluded: '不含本数 不含本级 不含 不包括 不包含 exclusive',
  /** What an award starts with, and what stands for its points. */
  gives:
    '得分为 得分是 计分为 评分为 可得 应得分 应得 共得 均得 只得 仅得 得到 得 可计 计 可记 记 赋分 赋 得分 计分 给分 记分 评分 给予 给 评为 评 打 加计 score scores get gets receive receives award earns earn',
  full: '满分 全分 全部分值 全部分数 全部得分 标准分满分 full|marks full|score full|points',
  nothing:
    '不得分 不予得分 不能得分 不计分 不予计分 不给分 不予给分 不记分 不赋分 无分 零分 得分为零 得零分 扣完 扣光 扣除全部分值 扣全部分值 扣除全部分数 扣全分 全扣 按0分处理 按零分处理 按0分计算 按零分计算 按0分计 按零分计 按0分记 zero|points 扣除该项全部分值 扣除全部 no|points no|score no|marks nothing',
  noLoss: '不扣分 不予扣分 不扣减 不扣 no|deduction',
  loses: '扣除 扣减 扣 减扣 减去 减少得分 减 倒扣 核减 deducts deducted deduct minus loses lose costs cost',
  adds: '加分 加 增加得分 奖励 add plus',
  points: '分值 个点 point points marks',
  weight:
    '指标权重分值 指标权重分 权重分值 权重分数 权重得分 权重分 指标分值 指标权重 该项分值 该项权重 该指标分值 该指标权重 本项分值 本指标分值 本项权重 标准分值 标准分数 标准分 满分值 满分分值 设定分值 赋分值 规定分值 应得分值 基本分值 该项分 权重总额 权重 分值 权数 权值 总分值 总分 the|weight weight',
  half: '一半分值 一半分数 一半的分值 一半权重分 一半得分 一半分 一半 减半 折半 half|marks half|the|points half',
  floorReached:
    '扣完为止 扣完本项为止 扣完该项为止 扣完该项分值为止 扣完本项分值为止 扣完分值为止 扣完权重分为止 扣完权重为止 扣完本指标分值为止 扣完该指标分值为止 扣完指标分值为止 直至扣完 直到扣完 扣至0分 扣至零分 扣至0分为止 扣完即止 直至0分 不计负分 不记负分 不得负分 不出现负分 不倒扣 减完为止 扣完满分为止 直至为0 扣到0分为止 直至扣完为止 直至扣完分值 直至扣完分值为止 直至扣完该项分值 扣到完为止 down|to|zero down|to|0 no|less|than|0',
  exhausts: '直至扣完 直到扣完 扣完 扣满 扣至 减完 减满 加满',
  capReached: '满分为止 加满为止 给满为止 加完为止 得满为止 加至满分为止 封顶',
  atMostPoints:
    '得分不得突破 得分不得超过 得分不超过 得分最高不超过 得分最高为 不得突破 不得超过 不能超过 不应超过 最高不超过 累计最高 最高得分 最高得 最高加 最高计 最高可得 最高扣 最多扣除 最多扣减 最多扣 累计不超过 最多得 最多加 最多不超过 最多 最高 上限为 上限 累计扣分不超过 扣分不超过 合计不超过 总扣分不超过 扣分上限为 扣分上限 合计最高 以不超过 不超过 满分 at|most capped|at no|more|than up|to|a|maximum|of up|to maximum max',
  basePoints: '基础分值 基础分 基本分 起评分 起始分 底分 base|score',
  floorPoints: '最低为 最低得 最低 不低于 保底',
  each: '每有 每 each every per',
  by: '按照 按 依照 依据 根据 以 by',
  proportion: '同比例 等比例 proportionally pro|rata in|proportion',
  linear:
    '线性插值 线性内插 直线内插 内插法 插值法 插值 内插 线性 interpolated interpolate linear|interpolation linearly',
  judged:
    '酌情 视情况 视情 酌量 酌减 合理确定 视程度 视情节 综合判断 主观判断 自由裁量 at|discretion at|the|discretion',
  target:
    '批复概算 概算 年度指标值 年度目标值 绩效目标值 预期目标值 计划目标值 目标值 指标值 计划完成数 计划完成值 计划完成 计划数 计划值 预期值 标准值 任务数 目标数 计划量 既定目标 年度目标 预定目标 预期目标 绩效目标 目标要求 年度计划 序时进度 预算金额 预算数 预算额 预算 目标 计划 预期 the|target target',
  /** Reaching further changes nothing. */
  noGain: '不加分 不予加分 不再加分 不另加分 不另外加分 不额外加分 不重复加分',
  falls: '出现负数 负数 负值 为负数 负增长 下降 降低 减少 下滑 为负值 为负',
  flat: '持平 零增长 保持不变 无变化',
  rises: '增长 提高 上升 增加 提升',
  risesNot: '未增长 无增长 没有增长 未提高 没有提高 未提升',
  rank: '第 前',
  times: '乘以 乘上 再乘以 再乘 乘 times multiplied|by',
  dividedBy: '除以 divided|by',
  /** Words that hold another one and are none of it. */
  plain: '满意 满意度 满意率 满意程度 满意人数',
  otherwise: '否则 反之 其他情况 其它情况 其余情况 其余 其他 其它 否 不然 otherwise else',
} as const;

interface Entry {
  readonly spelling: string;
  readonly classes: readonly WordClass[];
}

/** Words by their first character, longest first; a spelling that stands in several classes keeps all of them. */
const LEXICON: ReadonlyMap<string, readonly Entry[]> = buildLexicon();

/**
 * The longest word that stands at a place, of those that are accepted; Latin letters in either case.
 * @example longestWordAt('不低于95%', 0, () => true)?.spelling // '不低于'
 */
export function longestWordAt(text: string, at: number, accepts: (entry: Entry) => boolean): Entry | null {
  const isLatin = text.charCodeAt(at) < 0x80;
  const entries = LEXICON.get(isLatin ? text[at]!.toLowerCase() : text[at]!);
  if (!entries) return null;
  const window = isLatin ? text.slice(at, at + LONGEST_WORD).toLowerCase() : text;
  for (const entry of entries) {
    if (window.startsWith(entry.spelling, isLatin ? 0 : at) && accepts(entry)) return entry;
  }
  return null;
}

/** Longest spelling of a word in Latin letters. */
const LONGEST_WORD = 24;

function buildLexicon(): ReadonlyMap<string, readonly Entry[]> {
  const classes = new Map<string, WordClass[]>();
  for (const [name, line] of Object.entries(WORDS) as [WordClass, string][]) {
    for (const word of line.split(' ')) {
      const spelling = word.replaceAll('|', ' ');
      classes.set(spelling, [...(classes.get(spelling) ?? []), name]);
    }
  }
  const lexicon = new Map<string, Entry[]>();
  for (const [spelling, of] of classes) {
    const first = spelling[0]!;
    lexicon.set(first, [...(lexicon.get(first) ?? []), { spelling, classes: of }]);
  }
  for (const entries of lexicon.values()) entries.sort((a, b) => b.spelling.length - a.spelling.length);
  return lexicon;
}
