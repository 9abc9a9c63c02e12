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

/**
 * The profile of every column over the rows given (indexes of the region). Row by row, as the cells lie in memory: column
 * by column a long table costs several times as much.
 */
export function profilesOf(region: Region, rows: readonly number[]): Profile[] {
  const columns = Array.from({ length: region.width }, () => new Tally(rows.length));
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    for (let column = 0; column < columns.length; column++) {
      const cell = region.own(row, column);
      if (cell) columns[column]!.take(cell, at);
      else if (region.at(row, column)) columns[column]!.merged += 1;
    }
  }
  return columns.map((tally) => tally.profile());
}

/** What is counted of one column. */
class Tally {
  merged = 0;
  private readonly values: Float64Array;
  private readonly counts = { comparing: 0, withUnit: 0, scoring: 0, status: 0, units: 0, signs: 0, length: 0 };
  private readonly texts = new Set<string>();
  private readonly stride: number;
  private numbers = 0;
  private written = 0;
  private sampled = 0;
  private percent = 0;
  private sum = 0;
  private least = Infinity;
  private most = -Infinity;
  private steps = 0;
  private previous = NaN;

  constructor(private readonly rows: number) {
    this.values = new Float64Array(rows).fill(NaN);
    this.stride = Math.max(1, Math.floor(rows / SAMPLE));
  }

  take(cell: Cell, at: number): void {
    const { value } = cell;
    const number = typeof value === 'number' ? value : typeof value === 'string' ? writtenNumber(cell) : NaN;
    if (!Number.isNaN(number)) this.count(cell, number, at);
    else if (cell.error === undefined) this.written += 1;
    if (at % this.stride !== 0 || cell.error !== undefined) return;
    if (typeof value === 'string' && Number.isNaN(number)) {
      this.sampled += 1;
      look(value, this.counts);
      this.texts.add(value);
    } else if (typeof value === 'number' && showsUnit(cell)) {
      this.counts.withUnit += 1;
    }
  }

  profile(): Profile {
    const { counts, numbers, written, sampled } = this;
    const share = (count: number): number => (sampled === 0 ? 0 : count / sampled);
    const looked = Math.max(1, Math.ceil((numbers + written) / this.stride));
    return {
      filled: numbers + written,
      numbers,
      texts: written,
      merged: this.merged,
      rows: this.rows,
      comparing: share(counts.comparing),
      withUnit: sampled + numbers === 0 ? 0 : Math.min(1, counts.withUnit / looked),
      scoring: share(counts.scoring),
      status: share(counts.status),
      units: share(counts.units),
      signs: share(counts.signs),
      percent: numbers === 0 ? 0 : this.percent / numbers,
      meanLength: share(counts.length),
      distinct: share(this.texts.size),
      values: this.values,
      sum: this.sum,
      least: this.least,
      most: this.most,
      isCounting: numbers >= 2 && this.steps >= numbers * 0.8,
    };
  }

  private count(cell: Cell, number: number, at: number): void {
    this.numbers += 1;
    this.values[at] = number;
    this.sum += number;
    if (number < this.least) this.least = number;
    if (number > this.most) this.most = number;
    if (number === this.previous + 1 || number === 1) this.steps += 1;
    this.previous = number;
    if (isPercent(cell)) this.percent += 1;
  }
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
