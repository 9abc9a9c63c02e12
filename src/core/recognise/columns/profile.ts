/** What the cells of a column look like: how many are numbers, comparisons, scoring words, statuses, long texts. */
import type { Cell } from '../../model';
import { cellNumber, toNumber } from '../../numbers';
import type { Region } from '../region';

export interface Profile {
  /** Own, non-empty cells of the rows looked at. */
  readonly filled: number;
  readonly numbers: number;
  readonly texts: number;
  /** Rows in which a merged cell from above stands. */
  readonly merged: number;
  /** Rows looked at. */
  readonly rows: number;
  /** Shares of the texts (of the numbers for `percent`), 0 to 1, on a sample where there are many. */
  readonly comparing: number;
  readonly withUnit: number;
  readonly scoring: number;
  readonly status: number;
  readonly units: number;
  readonly signs: number;
  readonly percent: number;
  readonly meanLength: number;
  /** Different texts among the sampled ones, as a share. */
  readonly distinct: number;
  /** The numbers by row; NaN where there is none. Doubles: they only weigh guesses, no verdict rests on them. */
  readonly values: Float64Array;
  readonly sum: number;
  readonly least: number;
  readonly most: number;
  readonly isCounting: boolean;
}

/** Texts looked at per column: shares are told to within a few hundredths by that many. */
const SAMPLE = 40;

/** The profile of a column over the rows given (indexes of the region). */
export function profileOf(region: Region, column: number, rows: readonly number[]): Profile {
  const values = new Float64Array(rows.length).fill(NaN);
  const counts = { comparing: 0, withUnit: 0, scoring: 0, status: 0, units: 0, signs: 0, length: 0, percent: 0 };
  const texts = new Set<string>();
  let numbers = 0;
  let written = 0;
  let sampled = 0;
  let merged = 0;
  let sum = 0;
  let least = Infinity;
  let most = -Infinity;
  let steps = 0;
  let previous = NaN;
  const stride = Math.max(1, Math.floor(rows.length / SAMPLE));
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const cell = region.own(row, column);
    if (!cell) {
      if (region.at(row, column)) merged += 1;
      continue;
    }
    const value =
      typeof cell.value === 'number' ? cell.value : typeof cell.value === 'string' ? writtenNumber(cell) : NaN;
    if (!Number.isNaN(value)) {
      numbers += 1;
      values[at] = value;
      sum += value;
      if (value < least) least = value;
      if (value > most) most = value;
      if (value === previous + 1 || value === 1) steps += 1;
      previous = value;
      if (isPercent(cell)) counts.percent += 1;
    } else if (cell.error === undefined) {
      written += 1;
    }
    if (at % stride === 0 && cell.error === undefined) {
      if (typeof cell.value === 'string' && Number.isNaN(value)) {
        sampled += 1;
        look(cell.value, counts);
        texts.add(cell.value);
      } else if (typeof cell.value === 'number' && showsUnit(cell)) {
        counts.withUnit += 1;
      }
    }
  }
  const share = (count: number): number => (sampled === 0 ? 0 : count / sampled);
  return {
    filled: numbers + written,
    numbers,
    texts: written,
    merged,
    rows: rows.length,
    comparing: share(counts.comparing),
    withUnit:
      sampled + numbers === 0 ? 0 : Math.min(1, counts.withUnit / Math.max(1, Math.ceil((numbers + written) / stride))),
    scoring: share(counts.scoring),
    status: share(counts.status),
    units: share(counts.units),
    signs: share(counts.signs),
    percent: numbers === 0 ? 0 : counts.percent / numbers,
    meanLength: share(counts.length),
    distinct: share(texts.size),
    values,
    sum,
    least,
    most,
    isCounting: numbers >= 2 && steps >= numbers * 0.8,
  };
}

/** A number typed as text, also with a sign of per cent or 分 behind it; NaN for other texts. */
function writtenNumber(cell: Cell): number {
  const text = cell.value as string;
  if (text.length > 14 || !/[\d０-９]/.test(text)) return NaN;
  if (!/^[\s+\-−(（]*[\d０-９][\d０-９,，.．\s]*(?:[%％]|分)?[\s)）]*$/.test(text)) return NaN;
  const plain = /^\d+(?:\.\d+)?(%?)$/.exec(text);
  if (plain) return Number(plain[1] ? text.slice(0, -1) : text) / (plain[1] ? 100 : 1);
  const number = cellNumber(cell);
  return number ? toNumber(number) : NaN;
}

function isPercent({ text }: Cell): boolean {
  return text.endsWith('%') || text.endsWith('％');
}

/** Shown with letters behind the number: `6036家`. */
function showsUnit({ text }: Cell): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last > 0x2e7f || text.endsWith('%');
}

/** Words by which a text says how points are given or taken. */
export function saysScoring(text: string): boolean {
  return SCORING.test(text) || (/[a-z]{4}/i.test(text) && ENGLISH_SCORING.test(text));
}

const SCORING =
  /得\s*\d+(?:\.\d+)?\s*分|得满分|不得分|扣\s*\d|扣分|扣完|扣除|计\s*\d+(?:\.\d+)?\s*分|\d\s*分\s*[)）；;，,。]|×\s*(?:权重|分值)|[*×]\s*指标?(?:权重|分值)|计算得分|按比例(?:得|计|扣)|得分\s*[=＝]/;
const ENGLISH_SCORING = /points?\b.*(?:if|when|for)|(?:award|deduct|score)s?\b.*\bpoints?/i;
const COMPARING =
  /^\s*(?:[≥≤><＞＜=＝≧≦]|不(?:少|低|高|多)于|不超过|至少|超过|大于|小于|等于|前\s*\d)|(?:以上|以下|以内|及以上)\s*$/;
const STATUS =
  /^\s*(?:已|未|基本|部分|全部|按时|按期|正在|超额|如期|较好|圆满)?(?:全部|按时|基本)?(?:完成|达标|达成|实现|启动|开展|落实)\s*$|^\s*(?:是|否|进行中|推进中|确定能|有可能|完全不可能|完成中|on track|off track|done|achieved|not achieved|met|not met|completed|in progress|green|amber|red|yellow|绿|黄|红)\s*$/i;
const UNITS =
  /^\s*(?:[%％‰]|[万亿千]?元|家|个|人|人次|次|项|件|场|场次|套|台|份|篇|户|天|日|月|年|小时|公里|千米|米|平方米|平方公里|亩|公顷|吨|千克|公斤|只|头|株|棵|处|座|条|辆|期|批|名|位|间|所|批次|例|课时|百分点|分|定性|无|\/|-|no\.?|number|percent|days?|hours?|usd|rmb)\s*$/i;
const SIGNS =
  /^\s*(?:[≥≤><＞＜=＝≧≦]|大于(?:等于)?|小于(?:等于)?|等于|正向指标?|反向指标?|定性(?:指标)?|定量(?:指标)?|区间)\s*$/;

function look(
  text: string,
  counts: {
    comparing: number;
    withUnit: number;
    scoring: number;
    status: number;
    units: number;
    signs: number;
    length: number;
  },
): void {
  counts.length += text.length;
  if (text.length <= 8) {
    if (UNITS.test(text)) counts.units += 1;
    if (SIGNS.test(text)) counts.signs += 1;
  }
  if (text.length <= 16 && STATUS.test(text)) counts.status += 1;
  if (text.length <= 40) {
    if (COMPARING.test(text)) counts.comparing += 1;
    if (/^\D{0,6}\d[\d,.]*\s*\D{1,6}$/.test(text)) counts.withUnit += 1;
  }
  if (saysScoring(text)) counts.scoring += 1;
}
