/**
 * Units as data: how each is written, what it measures, and how many of the dimension's base it stands for.
 * Scale words (万, 亿) are no part of a unit: `万元` is ten thousand 元.
 */
import type { Exact } from '../model';
import { type Match, lexicon } from './lexicon';

export type Dimension =
  | 'count'
  | 'share'
  | 'percentagePoint'
  | 'money'
  | 'currency'
  | 'points'
  | 'times'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'energy'
  | 'power'
  | 'temperature'
  | 'days'
  | 'workingDays'
  | 'hours'
  | 'months'
  | 'storage'
  | 'transfer'
  | 'other';

export interface Unit {
  /** The one name under which the unit is reported. */
  readonly name: string;
  readonly dimension: Dimension;
  /** What one of it is worth in the dimension's base. */
  readonly factor: Exact;
}

/**
 * The unit with exactly this spelling, without scale word; null where there is none.
 * @example unitNamed('㎡'.normalize('NFKC'))?.name // '平方米'
 */
export function unitNamed(spelling: string): Unit | null {
  return UNITS.get(spelling) ?? (spelling.length > 1 ? (UNITS.get(spelling.toLowerCase()) ?? null) : null);
}

/**
 * The longest unit that a text spells from a place on.
 * @example unitAt('12人次', 2) // { unit: { name: '人次', … }, end: 4 }
 */
export function unitAt(text: string, start: number): { readonly unit: Unit; readonly end: number } | null {
  const accepts = (end: number) => !isInsideWord(text, start, end);
  const found = spelledUnit(text, start, accepts) ?? symbolUnit(text, start, accepts);
  return found && { unit: found.value, end: found.end };
}

/** `KM` is `km`; single letters are told apart by their case. */
function symbolUnit(text: string, start: number, accepts: (end: number) => boolean): Match<Unit> | null {
  if (!/[A-Z°μ]/i.test(text[start] ?? '')) return null;
  const lower = text.slice(0, start) + text.slice(start, start + LONGEST_SYMBOL).toLowerCase();
  return spelledUnit(lower, start, (end) => end > start + 1 && accepts(end));
}

const LONGEST_SYMBOL = 6;

/** What a unit text such as `万元` says: the plain unit, and the power of ten in front of it. */
export interface WrittenUnit {
  readonly unit: Unit | null;
  readonly scale: Exact;
}

/**
 * Reads a unit text whole, as headers and captions write it; null where it is none.
 * @example writtenUnit('万元') // { unit: { name: '元', … }, scale: '10000' }
 * @example writtenUnit('千克')?.scale // '1': a unit of its own
 */
export function writtenUnit(text: string): WrittenUnit | null {
  const plain = unitNamed(text);
  if (plain) return { unit: plain, scale: '1' };
  const word = SCALE_WORDS.find(([spelling]) => text.startsWith(spelling));
  if (!word) return null;
  const [spelling, scale] = word;
  if (text === spelling) return { unit: null, scale };
  const unit = unitNamed(text.slice(spelling.length));
  return unit && { unit, scale };
}

/** Longest first. */
export const SCALE_WORDS: readonly (readonly [string, Exact])[] = [
  ['万亿', '1000000000000'],
  ['千万', '10000000'],
  ['百万', '1000000'],
  ['十万', '100000'],
  ['亿', '100000000'],
  ['億', '100000000'],
  ['万', '10000'],
  ['萬', '10000'],
  ['千', '1000'],
  ['百', '100'],
];

/** Units by dimension, `name=factor|other spelling|…`; the factor is 1 where none is given. */
const SPELLINGS: Readonly<Record<Exclude<Dimension, 'count'>, string>> = {
  share: '%|百分比 ‰=0.1 ‱=0.01',
  percentagePoint: '百分点|个百分点|pct|pp|ppt',
  money: '元|人民币元|块钱|rmb 角=0.1',
  currency: '美元|usd 欧元 港元|港币 日元 英镑 卢布',
  points: '分',
  times: '倍',
  length: '米|m 毫米=0.001|mm 厘米=0.01|cm 公里=1000|km|千米 海里=1852 延米|延长米',
  area: '平方米|m2|平米|平方 平方公里=1000000|km2|平方千米 亩=2000/3|市亩 公顷=10000|ha',
  volume: '立方米|m3|立方|方 升=0.001|l|L 毫升=0.000001|ml',
  mass: '吨|t 千克=0.001|kg 公斤=0.001 斤=0.0005|市斤 克=0.000001|g 毫克=0.000000001|mg',
  energy: '千瓦时|kwh|度电|千瓦小时',
  power: '千瓦|kw 兆瓦=1000|mw 瓦=0.001|w',
  temperature: '℃|°c|摄氏度',
  days: '天|日历天|个日历天|自然日|个自然日 日 周=7|个星期|星期',
  workingDays: '工作日|个工作日',
  hours: '小时|个小时|h 分钟=1/60|min 秒=1/3600|秒钟 毫秒=1/3600000|ms',
  months: '个月|月 季度=3|个季度 年=12|个年度 学期=6|个学期 学年=12|个学年',
  storage: 'GB MB=1/1024 KB=1/1048576 TB=1024|T PB=1048576',
  transfer: 'Mbps|兆 Gbps=1000',
  other:
    '度 分贝|db 毫克/升|mg/l 微克/立方米|ug/m3|μg/m3 毫克/立方米|mg/m3 吨标准煤|吨标煤 千伏|kv 千伏安|kva 赫兹|hz ppm 星 岁',
};

/** Classifiers; each counts whole things and is its own base. */
const CLASSIFIERS =
  '个 家 户 人 名 位 项 次 场 件 篇 份 部 本 册 套 台 辆 艘 架 处 座 栋 幢 间 所 条 支 只 头 匹 羽 尾 株 棵 颗 粒 片 块 根 张 幅 枚 面 口 眼 盏 ' +
  '批 期 届 轮 班 节 门 课 堂 单 宗 起 例 款 种 类 样 组 对 双 副 盒 瓶 袋 箱 包 桶 罐 车 趟 版 集 笔 把 道 孔 樘 具 首 则 卷 帧 层 段 床 席 ' +
  '人次 场次 人天 人日 人月 人年 班次 架次 车次 户次 亩次 批次 件次 台次 台套 辆次 项次 例次 家次 船次 站次 人份 份次 组次 羽次 头次 处次 ' +
  '标段 课时 学时 床位 床日 座席 车位 泊位 学位 席位 人口 生 学生 村 社区 乡镇 镇 乡 县 街道 网格 站 点位 测点 监测点 字 单元 词条 页 行 回 遍';

/** Characters that, following, make a spelled classifier part of another word: 家长, 人员, 点击, 分钟. */
const WORD_AFTER: Readonly<Record<string, string>> = {
  方: '案面式法便向阵位',
  生: '产活态命育物效成长均',
  分: '之钟别类布配享散级管公支行',
  元: '旦素件宵',
  度: '假过',
  天: '然气津',
  日: '常均报',
  年: '度级龄均',
  月: '均度',
  克: '服',
  升: '级学',
};

function isInsideWord(text: string, start: number, end: number): boolean {
  const next = text[end];
  if (next === undefined) return false;
  if (/[A-Za-z]$/.test(text.slice(start, end))) return /[A-Za-z]/.test(next);
  return end - start === 1 && (WORD_AFTER[text[start]!] ?? '').includes(next);
}

const UNITS: ReadonlyMap<string, Unit> = buildUnits();
const spelledUnit = lexicon(UNITS);

function buildUnits(): ReadonlyMap<string, Unit> {
  const units = new Map<string, Unit>();
  for (const [dimension, line] of Object.entries(SPELLINGS) as [Dimension, string][]) {
    for (const entry of line.split(' ')) {
      const [head = '', ...others] = entry.split('|');
      const [name = '', factor = '1'] = head.split('=');
      const unit: Unit = { name, dimension, factor };
      for (const spelling of [name, ...others]) units.set(spelling, unit).set(spelling.toLowerCase(), unit);
    }
  }
  for (const name of CLASSIFIERS.split(' ')) units.set(name, { name, dimension: 'count', factor: '1' });
  return units;
}
