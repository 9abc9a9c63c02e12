/** What the room core/rules tells: how points came about, why there are none, and what is wrong with a rule. */
import type { Catalogue } from './catalogue';

export const ruleMessages: Catalogue = {
  // How the points came about.
  'rules.why.total': {
    'zh-CN': '{steps}；得 {points} 分',
    'en-US': '{steps}; {points} points',
  },
  'rules.why.total-capped': {
    'zh-CN': '{steps}；超过权重，得 {points} 分',
    'en-US': '{steps}; above the weight, so {points} points',
  },
  'rules.why.ratio': {
    'zh-CN': '{share}% × {times} 分 = {points} 分',
    'en-US': '{share}% × {times} points = {points} points',
  },
  'rules.why.band': {
    'zh-CN': '{value} 所在的一档为 {points} 分',
    'en-US': '{value} falls into the band worth {points} points',
  },
  'rules.why.band-range': {
    'zh-CN': '{value} 所在的一档给的是分数区间，由人在区间内定分',
    'en-US': '{value} falls into a band with a range of points, within which a person decides',
  },
  'rules.why.interpolation': {
    'zh-CN': '{value} 按线性插值为 {points} 分',
    'en-US': '{value} gives {points} points by linear interpolation',
  },
  'rules.why.loss': {
    'zh-CN': '{count} 步 × {points} 分，扣 {result} 分',
    'en-US': '{count} steps × {points} points, minus {result} points',
  },
  'rules.why.no-loss': { 'zh-CN': '不扣分', 'en-US': 'nothing is deducted' },
  'rules.why.gain': {
    'zh-CN': '{count} 步 × {points} 分，加 {result} 分',
    'en-US': '{count} steps × {points} points, plus {result} points',
  },
  'rules.why.no-gain': { 'zh-CN': '不加分', 'en-US': 'nothing is added' },
  'rules.why.zero-line': {
    'zh-CN': '越过 {bound} 的零分线，不得分',
    'en-US': 'beyond the line of {bound}, nothing is given',
  },
  'rules.why.vetoed': { 'zh-CN': '出现否决情形，不得分', 'en-US': 'a veto applies, nothing is given' },
  'rules.why.cut': { 'zh-CN': '超额完成，按 {share} 计', 'en-US': 'the target is far exceeded; {share} of it counts' },
  'rules.why.passed': { 'zh-CN': '符合条件，{points} 分', 'en-US': 'the condition is met, {points} points' },
  'rules.why.failed': { 'zh-CN': '不符合条件，{points} 分', 'en-US': 'the condition is not met, {points} points' },
  'rules.why.checkpoints': {
    'zh-CN': '{count} 个要点中 {met} 个成立，{points} 分',
    'en-US': '{met} of {count} checkpoints hold, {points} points',
  },
  'rules.why.tier': { 'zh-CN': '定为“{tier}”，{points} 分', 'en-US': 'judged “{tier}”, {points} points' },
  'rules.why.judged': { 'zh-CN': '由人评定为 {points} 分', 'en-US': 'a person gave {points} points' },

  // Why there are none.
  'rules.why.not-understood': { 'zh-CN': '没有读懂这条规则', 'en-US': 'the rule was not understood' },
  'rules.why.no-points': {
    'zh-CN': '这条文字没有说明本指标如何得分',
    'en-US': 'the text does not say how this indicator gets its points',
  },
  'rules.why.measure-only': {
    'zh-CN': '规则只定义了“{name}”，没有说明如何换成分数',
    'en-US': 'the rule only defines “{name}” and not how it becomes points',
  },
  'rules.why.residue': {
    'zh-CN': '规则里有一处没有读懂，可能影响得分：{text}',
    'en-US': 'a part of the rule that could change the points was not understood: {text}',
  },
  'rules.why.several-awards': {
    'zh-CN': '规则有几处给分，合起来超过权重，需要由人说明如何合并',
    'en-US': 'several parts of the rule give points, together more than the weight; a person must say how they combine',
  },
  'rules.why.several-subjects': {
    'zh-CN': '规则同时考核几项内容，一个实际完成值说明不了，由人判断',
    'en-US': 'the rule measures several things that one actual value cannot answer for; a person must decide',
  },
  'rules.why.weight-missing': { 'zh-CN': '缺少权重', 'en-US': 'the weight is missing' },
  'rules.why.actual-missing': { 'zh-CN': '缺少实际完成值', 'en-US': 'the actual value is missing' },
  'rules.why.actual-not-a-number': {
    'zh-CN': '实际完成值不是一个可以计算的数',
    'en-US': 'the actual value is not a number to calculate with',
  },
  'rules.why.actual-is-bound': {
    'zh-CN': '实际完成值是一个范围，范围内得分不同',
    'en-US': 'the actual value is a range within which the points differ',
  },
  'rules.why.target-missing': { 'zh-CN': '缺少目标值', 'en-US': 'the target is missing' },
  'rules.why.target-not-a-number': {
    'zh-CN': '目标值不是一个可以计算的数',
    'en-US': 'the target is not a number to calculate with',
  },
  'rules.why.unit-differs': {
    'zh-CN': '单位对不上：{unit} 与 {actual}',
    'en-US': 'the units do not fit: {unit} and {actual}',
  },
  'rules.why.share-or-percent': {
    'zh-CN': '{actual} 没有百分号，可能是比例也可能是百分数',
    'en-US': '{actual} has no percent sign and may be a share or a percentage',
  },
  'rules.why.no-band': { 'zh-CN': '{value} 不在任何一档里', 'en-US': '{value} lies in no band' },
  'rules.why.no-anchors': {
    'zh-CN': '规则说按线性计算，没有给出端点',
    'en-US': 'the rule interpolates but states no ends',
  },
  'rules.why.checkpoints-open': {
    'zh-CN': '{count} 个要点是否成立由人判断',
    'en-US': 'a person must say which of the {count} checkpoints hold',
  },
  'rules.why.checkpoints-without-points': {
    'zh-CN': '要点没有写明各值多少分',
    'en-US': 'the rule does not say how many points each checkpoint is worth',
  },
  'rules.why.tier-open': {
    'zh-CN': '属于 {count} 档中的哪一档由人判断',
    'en-US': 'a person must choose one of the {count} tiers',
  },
  'rules.why.tier-points-open': {
    'zh-CN': '“{tier}”一档给 {low} 至 {high} 分，由人定分',
    'en-US': '“{tier}” gives {low} to {high} points; a person decides',
  },
  'rules.why.condition-open': {
    'zh-CN': '是否“{condition}”由人判断',
    'en-US': 'a person must say whether “{condition}” holds',
  },
  'rules.why.failed-open': {
    'zh-CN': '不符合条件，规则没有说得多少分',
    'en-US': 'the condition is not met, and the rule does not say what that gives',
  },
  'rules.why.veto-open': {
    'zh-CN': '是否出现“{condition}”由人判断',
    'en-US': 'a person must say whether “{condition}” occurred',
  },
  'rules.why.day-missing': {
    'zh-CN': '实际完成时间没有写到哪一天，算不准晚了多久',
    'en-US': 'the actual date does not name the day, so how late it was cannot be told exactly',
  },
  'rules.why.step-empty': {
    'zh-CN': '规则按步扣分或加分，每步却是 0',
    'en-US': 'the rule counts in steps, and a step is 0',
  },
  'rules.ask.lateness': { 'zh-CN': '{name}了多少{unit}', 'en-US': 'how late it was ({unit}): {name}' },
  'rules.ask.count': { 'zh-CN': '发生了多少{unit}', 'en-US': 'how many occurred ({unit})' },
  'rules.ask.named-count': { 'zh-CN': '“{name}”有多少{unit}', 'en-US': 'how many of “{name}” ({unit})' },
  'rules.ask.times': { 'zh-CN': '发生了多少次', 'en-US': 'how often it occurred' },
  'rules.ask.named-times': { 'zh-CN': '“{name}”发生了多少次', 'en-US': 'how often “{name}” occurred' },
  'rules.why.judgement-open': { 'zh-CN': '由人评定', 'en-US': 'left to a person' },
  'rules.why.averaged': {
    'zh-CN': '按多个对象分别计分后合并，表里没有各对象的数据',
    'en-US': 'points are averaged over several parts whose figures the sheet does not hold',
  },
  'rules.why.reference': { 'zh-CN': '规则写在别处', 'en-US': 'the rule stands elsewhere' },

  // What is wrong with a rule.
  'rules.flaw.gap': {
    'zh-CN': '{low}{unit} 与 {high}{unit} 之间没有分档，例如 {witness}{unit} 不在任何一档里',
    'en-US': 'there is no band between {low}{unit} and {high}{unit}; {witness}{unit}, for one, lies in none',
  },
  'rules.flaw.gap-below': {
    'zh-CN': '最低一档以下没有规定，例如 {witness}{unit} 不在任何一档里',
    'en-US': 'nothing is said below the lowest band; {witness}{unit}, for one, lies in none',
  },
  'rules.flaw.gap-above': {
    'zh-CN': '最高一档以上没有规定，例如 {witness}{unit} 不在任何一档里',
    'en-US': 'nothing is said above the highest band; {witness}{unit}, for one, lies in none',
  },
  'rules.flaw.shared-edge': {
    'zh-CN': '{witness}{unit} 同时属于相邻两档，应写明归哪一档',
    'en-US': '{witness}{unit} belongs to two neighbouring bands; the rule should say to which',
  },
  'rules.flaw.overlap': {
    'zh-CN': '分档重叠，{witness}{unit} 同时属于两档',
    'en-US': 'bands overlap; {witness}{unit} lies in two of them',
  },
  'rules.flaw.reversed': {
    'zh-CN': '“大于 {low}{unit} 且不超过 {high}{unit}”没有任何数满足，例如 {witness}{unit} 得不到这一档',
    'en-US': 'no value lies above {low}{unit} and at most at {high}{unit}; {witness}{unit}, for one, misses this band',
  },
  'rules.flaw.reversed-repairable': {
    'zh-CN':
      '“大于 {low}{unit} 且不超过 {high}{unit}”没有任何数满足，例如 {witness}{unit} 得不到这一档；把两个符号都调转后各档正好衔接',
    'en-US':
      'no value lies above {low}{unit} and at most at {high}{unit}; {witness}{unit}, for one, misses this band. With both signs turned the bands follow without gap',
  },
  'rules.flaw.empty': {
    'zh-CN': '有一档从 {low}{unit} 到 {high}{unit}，两端都不含，没有任何数满足',
    'en-US': 'a band from {low}{unit} to {high}{unit} excludes its ends and holds no value',
  },
  'rules.flaw.order': {
    'zh-CN': '各档得分忽高忽低，{witness}{unit} 所在的一档与相邻档次的顺序不一致',
    'en-US': 'points rise and fall from band to band; the one that holds {witness}{unit} is out of order',
  },
  'rules.flaw.unreachable': {
    'zh-CN': '有一档不可能达到，例如 {witness}{unit}',
    'en-US': 'a band can never be reached, {witness}{unit} for one',
  },
  'rules.flaw.best-above-weight': {
    'zh-CN': '规则最高给 {points} 分，超过权重 {weight} 分',
    'en-US': 'the rule gives up to {points} points, more than the weight of {weight}',
  },
  'rules.flaw.best-below-weight': {
    'zh-CN': '规则最高只给 {points} 分，达不到权重 {weight} 分',
    'en-US': 'the rule gives at most {points} points and never reaches the weight of {weight}',
  },
  'rules.flaw.sum-above-weight': {
    'zh-CN': '各要点合计 {points} 分，超过权重 {weight} 分',
    'en-US': 'the checkpoints add up to {points} points, more than the weight of {weight}',
  },
  'rules.flaw.sum-below-weight': {
    'zh-CN': '各要点合计 {points} 分，不足权重 {weight} 分',
    'en-US': 'the checkpoints add up to {points} points, less than the weight of {weight}',
  },
  'rules.flaw.points-missing': {
    'zh-CN': '列出了 {count} 个要点，没有写明各值多少分',
    'en-US': '{count} checkpoints are listed without points',
  },
  'rules.flaw.uncapped': {
    'zh-CN': '按比例计分没有写明封顶，超过目标（例如完成 {witness}%）时会超过权重',
    'en-US': 'the ratio has no stated cap; above the target ({witness}%, for one) it would pass the weight',
  },
  'rules.flaw.otherwise-judged': {
    'zh-CN': '不符合条件时扣多少由人定，规则没有说标准',
    'en-US': 'how much is lost when the condition fails is left to a person, without a standard',
  },
  'rules.flaw.otherwise-missing': {
    'zh-CN': '没有写明不符合条件时得多少分',
    'en-US': 'the rule does not say what is given when the condition fails',
  },
  'rules.flaw.measure-only': {
    'zh-CN': '只定义了“{name}”，没有写明如何换成分数',
    'en-US': 'only “{name}” is defined, and not how it becomes points',
  },
  'rules.flaw.zero-line-redundant': {
    'zh-CN': '到 {witness} 时分数已经扣完，零分线没有作用',
    'en-US': 'at {witness} all points are already lost; the zero line adds nothing',
  },

  // Rules ready to be taken over.
  'rules.preset.proportion': { 'zh-CN': '按比例', 'en-US': 'In proportion' },
  'rules.preset.deviation': { 'zh-CN': '按偏离度', 'en-US': 'By distance from the target' },
  'rules.preset.bands': { 'zh-CN': '分档', 'en-US': 'Bands' },
  'rules.preset.threshold': { 'zh-CN': '达标得满分', 'en-US': 'All or nothing' },
  'rules.preset.deduction': { 'zh-CN': '按百分点扣分', 'en-US': 'Deduction per percentage point' },
  'rules.preset.self-evaluation-budget': {
    'zh-CN': '自评表：预算执行率',
    'en-US': 'Self-evaluation form: budget execution',
  },
  'rules.preset.self-evaluation-quantitative': {
    'zh-CN': '自评表：定量指标',
    'en-US': 'Self-evaluation form: quantitative indicators',
  },
  'rules.preset.self-evaluation-qualitative': {
    'zh-CN': '自评表：定性指标三档（100—80、80—60、60—0）',
    'en-US': 'Self-evaluation form: qualitative indicators in three tiers (100–80, 80–60, 60–0)',
  },
  'rules.preset.qualitative-wide': {
    'zh-CN': '定性指标三档（100—80、80—50、50—0）',
    'en-US': 'Qualitative indicators in three tiers (100–80, 80–50, 50–0)',
  },
  'rules.preset.satisfaction-steps': { 'zh-CN': '满意度按百分点扣分', 'en-US': 'Satisfaction, deduction per point' },
  'rules.preset.satisfaction-ratio': { 'zh-CN': '满意度按比率', 'en-US': 'Satisfaction as a ratio' },
  'rules.preset.over-achievement': {
    'zh-CN': '按比例，远超目标时打折',
    'en-US': 'In proportion, less where the target is far exceeded',
  },

  // What a reading takes for granted.
  'rules.assumption.cap': {
    'zh-CN': '没有写封顶，按惯例最高得权重分',
    'en-US': 'no cap is stated; the weight caps by convention',
  },
  'rules.assumption.sharedEdge': {
    'zh-CN': '相邻两档都写到同一个数，归较高的一档',
    'en-US': 'two bands claim one value; the upper one gets it',
  },
  'rules.assumption.wholeNumbers': {
    'zh-CN': '整数分档之间的小数归较低的一档',
    'en-US': 'between whole-number bands, decimals go to the lower one',
  },
  'rules.assumption.reversed': {
    'zh-CN': '不等号写反的分档按调转后理解',
    'en-US': 'bands with reversed signs are read with the signs turned',
  },
  'rules.assumption.direction': {
    'zh-CN': '没有写明越高越好还是越低越好',
    'en-US': 'which way is better is not stated',
  },
  'rules.assumption.counting': {
    'zh-CN': '没有写明不足一步怎么算，按整步计算',
    'en-US': 'what a part of a step counts is not stated; whole steps are counted',
  },
  'rules.assumption.split': { 'zh-CN': '没有写明各要点的分值', 'en-US': 'the points of each item are not stated' },
  'rules.assumption.polarity': {
    'zh-CN': '要点说的是坏事，不出现才得分',
    'en-US': 'the item names something bad; its absence gives the points',
  },
  'rules.assumption.subject': {
    'zh-CN': '条件里还有别的数字，没有用来计分',
    'en-US': 'the condition holds other numbers that were not used',
  },
  'rules.assumption.base': { 'zh-CN': '没有写明以哪个数为基准', 'en-US': 'what is counted from is not stated' },
  'rules.assumption.target': {
    'zh-CN': '没有写明用什么衡量，按实际值与目标值比较',
    'en-US': 'what decides is not stated; the actual is compared with the target',
  },
  'rules.assumption.combined': {
    'zh-CN': '规则有几处给分，没有写明如何合并',
    'en-US': 'several parts give points; how they combine is not stated',
  },
  'rules.assumption.repair': {
    'zh-CN': '修正了录入或识别造成的错字',
    'en-US': 'slips of typing or scanning were mended',
  },
};
