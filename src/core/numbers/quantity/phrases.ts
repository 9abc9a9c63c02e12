/**
 * Values that are words rather than numbers, as data. Sources: guide/quantities-and-rules.md §1.1.
 * Lists are words separated by blanks; a pattern says how they combine.
 */

/** Signs and words for "does not apply"; never zero. */
export const NOT_APPLICABLE: ReadonlySet<string> = listed(
  '- -- --- / // \\ 无 不适用 n/a na none null 不涉及 未涉及 无此项 不考核 不纳入考核 本年不涉及 本年度不涉及 无相关内容 非本年度指标',
);

export const YES_NO: ReadonlySet<string> = listed('是 否 是/否 有 有/无 √ ✓ ✔ × ✗ x yes no y n 对 错 真 假');

/** A name of the form's own: `指标1`, `附件2`. */
export const FORM_CODE = /^(?:指标|附件|附表|表|目标|任务|项目)\d{1,3}$/;

/** Errors of spreadsheets, as shown; a column too narrow shows only #. */
export const CELL_ERROR = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)$/i;

/** There is no value yet. */
export const MISSING = startingWith(
  '暂无 尚无 暂未 未统计 待统计 待定 待核实 待补充 待填 未填 空 不详 未知 无数据 数据缺失 缺失 尚未统计 尚未公布 尚未发布 尚未出具 尚未核算 未提供 未公布 未评定 未评价 未考核 ' +
    '无法评定 无法统计 无法评价 无法衡量 无法核实 无法计算 无法判断 无法量化 无法获取',
);

/** A rule of scoring typed into a value cell. */
export const SCORING_RULE = pattern(
  '(?:得|扣|计|记|加|减)\\d+(?:\\.\\d+)?分(?!钟)',
  oneOf('得满分 计满分 记满分 不得分 不扣分 扣完为止 酌情扣分 扣减'),
  '每[^,;。]{1,15}[扣加减]\\d',
  '[x×*÷/](?:本项|指标)?(?:分值|权重)',
  '按比例(?:得|扣|计|折算)',
  '否则(?:不得|扣|为0)',
);

/** Ordered labels. */
export const LEVEL = pattern(
  whole(
    optional('[^\\d,;。]{0,10}(?:等级|级别|结论|结果|评价|评定)(?:为|是|达到|达|:)? 达到 达 评为 获评 考核 评审'),
    oneOf(
      '非常满意 很满意 比较满意 较满意 基本满意 满意 不满意 较不满意 不太满意 优秀 优良 优 良好 良 一般 中等 中 差 较差 很差 较好 很好 好 高 较高 很高 中高 低 较低 很低 强 较强 很强 弱 较弱 大 小 ' +
        '合格 基本合格 不合格 及格 不及格 达标 基本达标 不达标 通过 未通过 健全 基本健全 较健全 不健全 完善 基本完善 较完善 不完善 规范 基本规范 较规范 不规范 合规 基本合规 不合规 有效 基本有效 无效 ' +
        '[a-e]{1,3}级? [a-e]类 [一二三四五六七八九十甲乙丙丁特1-9]级 [一二三]级[甲乙丙]等 [甲乙丙丁a-e一二三四五1-5](?:等|档|星级)',
    ),
    optional('以上 及以上 等级 等次 水平 档次 以上等次 及以上等次 以上水平'),
  ),
);

const DONE =
  '完成验收 通过验收 验收合格 建成 建成并投入使用 投入使用 完成 完工 竣工 达成 实现 落实 落实到位 执行完毕 办结 结项 验收 到位';
const DEGREES = '已 已经 均 均已 都 全部 完全 全面 圆满 顺利 较好 较好地 基本 部分 大部分 总体 超额 提前';

/** How far the target is said to be reached. */
export const TIER_CLAIM = pattern(
  whole(
    repeated(DEGREES),
    oneOf('达成 达到 完成 实现'),
    '了?',
    repeated('预期 既定 年度 年初 设定 计划 绩效 全部 各项 部分 工作 建设'),
    oneOf('目标 指标 效果 任务 值 要求 计划 进度 内容'),
    optional('值 任务 要求'),
  ),
);

/**
 * That it was done, with no measured value: of everything, of a thing it names (`主体工程已完工`), and the other way
 * round (`100%完成`). Also `完成100%` is no more than that.
 */
export const COMPLETION_CLAIM = pattern(
  whole(
    repeated(
      `以上 上述 各项 所有 年度 项目 目标 任务 工作 指标 计划 建设 内容 活动 资金 按时 按期 按计划 如期 及时 高质量 保质保量 ${DEGREES}`,
    ),
    oneOf(DONE),
    optional('了 情况良好 完毕'),
    '(?:100(?:\\.0+)?%)?',
  ),
  whole('[^\\d,;。未没不无]{0,10}已', optional('全部 基本 按期 按时 如期'), oneOf(DONE)),
  whole('100%', oneOf(DONE)),
);

const UNDER_WAY = oneOf('进行 推进 实施 建设 采购 办理 开展 审核 招标 整改');

/** Not done, called off, or still under way. */
export const NOT_DONE = pattern(
  oneOf('未能 未 没有 尚未 没能 无法 暂缓 不能') +
    optional('按期 按时 如期 全部 完全 正式') +
    oneOf(
      '完成 实现 达成 达到 达标 开展 实施 举办 组织 聘请 启动 建成 落实 到位 支付 开工 采购 执行 进行 召开 验收 竣工 拨付 安排 成立 出台 印发',
    ),
  `${oneOf('取消 延期 推迟 暂停 终止 中止')}了?${optional('开展 实施 举办 执行')}$`,
  whole(optional('正在 仍在 尚在'), UNDER_WAY, '中'),
  whole('正在', UNDER_WAY),
);

const ACTIONS =
  '推进 完成 执行 实施 开展 进行 落实 达成 拨付 支付 发放 报送 上报 办结 到位 足额 响应 公开 更新 兑现 支出 处理 安排';

/** By plan or in time, with no day told. */
export const SCHEDULE = pattern(
  whole(
    optional('严格 基本'),
    optional('按照 按 依 据 根据 在'),
    repeated('年度 全年 项目 工作 既定 合同 约定 实际 规定 预定 实施 建设 要求 序时'),
    oneOf('计划 进度 时限 时间 节点 工期 序时'),
    repeated('要求 节点 安排 时间 进度 内 完成时间'),
    optional(ACTIONS),
    optional('工作 任务 到位'),
  ),
  whole(
    oneOf(
      '按时 按期 如期 及时 准时 适时 限时 当期 即时 实时 不定期 定期 常年 长年 全年 按月 按季 按季度 按年 逐月 分期 分批',
    ),
    repeated(ACTIONS),
    '[率性度]?',
  ),
);

/** Things of which none is wanted, by the unit in which they are counted. */
const UNWANTED: Readonly<Record<string, string>> = {
  起: '事故 投诉 上访 信访 违规 违纪 违法 案件 纠纷 泄露 泄密 火灾 疫情 舆情 拖欠 截留 挪用 污染 侵权 瞒报 漏报 群体性事件 突发事件 安全事件 质量问题 不良反应 举报 败诉',
  次: '故障 中断 宕机 差错 失误 错误 超支 逾期',
  处: '隐患',
  人: '伤亡 死亡 辍学',
  户: '返贫',
};

/** The unit in which an unwanted thing is counted. */
export const UNIT_OF_UNWANTED: ReadonlyMap<string, string> = new Map(
  Object.entries(UNWANTED).flatMap(([unit, things]) => things.split(' ').map((thing) => [thing, unit] as const)),
);

/** None of them: what may stand between the word for none and the thing. */
export const NONE_OF = pattern(
  `${oneOf('无一例 无一起 无一 无任何 无 零 0 未发生 未出现 未发现 未造成 未产生 没有 没有发生 不发生 不出现 杜绝')}${repeated(
    '重大 较大 一般 以上 及以上 重特大 特大 特别 责任 安全 生产 质量 任何 有效 新增 人员 环境 消防 交通 网络 数据 信息 规模性 集体 越级 有责 运行 系统 廉政 食品 药品 资金 工程 施工 校园 医疗 火灾 涉及',
  )}$`,
);

/** Everything is covered or meets the mark: 100 %. */
export const ALL = pattern(
  whole(optional('实现 达到 做到 基本'), oneOf('全覆盖 全达标 全合格 全到位 全落实 全部覆盖 全面覆盖 百分之百')),
  whole('全员', oneOf('参与 参训 参加 覆盖 持证 持证上岗')),
  whole('[全足]额', oneOf('到位 拨付 发放 支付 兑付 兑现 保障 下达'), '(?:到位)?'),
  `[全均都]部?[^\\d,;。]{0,4}${oneOf('合格 达标 通过 覆盖 到位 发放 持证 入库 建档 签约')}(?:上岗)?$`,
  whole('[^\\d,;。]{0,12}(?:全覆盖|应(.)尽\\1)'),
);

/** Improvement that nobody measured. */
export const VAGUE = pattern(
  oneOf(
    '有所 不断 持续 逐步 逐渐 稳步 进一步 明显 显著 大大 大幅 有效 切实 较大 较为 长期 长效 稳定 稳中 日益 日趋 更加 得到 充分 良好 积极 初步 较好 一定 极大',
  ),
  `${oneOf('提升 提高 增强 改善 优化 促进 加强 推动 推进 发挥 保障 带动 提振 激发 巩固 健全 完善')}[^\\d]{0,20}$`,
  `${oneOf('突出 深远 广泛 较强 较高 领先 前列')}$`,
);

/** A wish to go down or up, with no number. */
export const DIRECTION = pattern(
  `^[^\\d]{0,10}${oneOf('降低 减少 下降 缩短 压减 压缩 减轻 节约 节省 遏制 杜绝 只减不增 不增长 零增长 负增长')}[^\\d]*$`,
  whole(
    optional('同比 环比 较上年 比上年 较去年 比去年 逐年 实现'),
    oneOf('增长 提高 提升 增加 上升 正增长 不下降 不降低 只增不减 持平'),
  ),
);

/** Something to hold or to be there, as a person must judge. */
export const CONDITION = pattern(
  `${oneOf('符合 满足 遵守 按照 按 依据 合规 合法 形成 编制 出具 出台 制定 建立 建成 提交 完成 发布 签订 印发')}.`,
  `达到.{0,8}${oneOf('标准 要求 规范 水平')}`,
);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

function pattern(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'));
}

function whole(...parts: readonly string[]): string {
  return `^${parts.join('')}$`;
}

function startingWith(words: string): RegExp {
  return pattern(`^${oneOf(words)}`);
}

function oneOf(words: string): string {
  return `(?:${words.split(' ').join('|')})`;
}

function optional(words: string): string {
  return `${oneOf(words)}?`;
}

/** Few of them in a row: an unbounded run could be taken apart in more ways than there is time for. */
function repeated(words: string): string {
  return `${oneOf(words)}{0,6}`;
}
