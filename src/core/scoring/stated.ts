/**
 * Totals and grades stated in running text: `综合得分为91分，绩效评价等级为“优秀”`.
 * Only sentences about the whole are taken; one that names an indicator, a level or full marks tells of a part.
 */
import { type CellAddress, OWN_SHEETS, type Prose, type Snapshot, type Sourced, type Table } from '../model';
import { parseExact, type Rational } from '../numbers';
import { GRADE_NAMES } from './grades';
import { comparableLabel } from './paths';

export interface StatedTotal extends Sourced<Rational> {
  /** The words that call it a total. */
  readonly words: string;
}

/** Words for a total, the most definite first: a final or reviewed result outranks a self-evaluation. */
const TOTAL_WORDS: readonly (readonly string[])[] = [
  ['评价结果累计得分', '最终得分', '综合得分', '综合评分', '总得分', '总评分', '评价总分', '合计得分'],
  ['评价结果', '评价得分', '绩效得分', '复核得分', '评分结果'],
  ['自评得分', '自评总分', '绩效自评', '自评结果', '自评'],
  ['总分', '得分'],
];
const RANK = new Map(TOTAL_WORDS.flatMap((words, rank) => words.map((word) => [word, rank] as const)));
const LONGEST_FIRST = [...RANK.keys()].sort((a, b) => b.length - a.length);
const TOTAL = new RegExp(
  `(${LONGEST_FIRST.join('|')})(?:为|是|达到|达|共|合计|计)?[:：]?(\\d{1,4}(?:\\.\\d{1,4})?)分(?!钟|之|值)`,
  'g',
);
const PART = /本指标|该指标|此指标|指标分值|指标权重|满分|权重|设置为|方面/;
const GRADE = new RegExp(
  `(?:等级|评级|评价结论|结论)(?:评定|确定|认定)?(?:为|是|:)?[“"'‘「]?(${[...GRADE_NAMES].sort((a, b) => b.length - a.length).join('|')})(?![一-鿿])`,
);

/** Words up to here speak of a whole by themselves; the others only where a scored table stands beside the prose. */
const DEFINITE_RANKS = 2;

/**
 * Every total stated in prose, the most definite first.
 * @param tables the book's tables: `产出综合得分为30分` tells of one of their levels, not of the whole; and without a
 *   scored table `自评得分100分` may be that of one project of many
 */
export function statedTotals(prose: readonly Prose[], tables: readonly Table[]): StatedTotal[] {
  const levels = new Set(tables.flatMap((table) => table.indicators.flatMap((row) => row.levels.map(comparableLabel))));
  const hasScores = tables.some((table) => table.kind === 'indicators' || table.kind === 'summary');
  const found = prose.flatMap(({ at, text }) => sentences(text).flatMap((sentence) => totalsIn(sentence, at, levels)));
  return found
    .filter(({ words }) => hasScores || RANK.get(words)! < DEFINITE_RANKS)
    .sort((a, b) => RANK.get(a.words)! - RANK.get(b.words)!);
}

/** The grade that the prose states for the whole; null where none is stated. */
export function statedGradeIn(prose: readonly Prose[]): Sourced<string> | null {
  for (const { at, text } of prose) {
    const match = GRADE.exec(compact(text));
    if (match) return { value: match[1]!, at };
  }
  return null;
}

function totalsIn(sentence: string, at: CellAddress, levels: ReadonlySet<string>): StatedTotal[] {
  const totals: StatedTotal[] = [];
  for (const match of sentence.matchAll(TOTAL)) {
    const clauseStart =
      Math.max(...[',', '，', '、', ';', '；', '('].map((mark) => sentence.lastIndexOf(mark, match.index)), -1) + 1;
    const before = sentence.slice(clauseStart, match.index);
    const value = parseExact(match[2]!);
    if (
      value &&
      !PART.test(before) &&
      !endsWithLevel(before, levels) &&
      !PART.test(match[0]) &&
      !isOfAPart(sentence, match.index)
    ) {
      totals.push({ value, at, words: match[1]! });
    }
  }
  return totals;
}

/** `（满分50分，自评得分45分）` and `指标分值5分，得分5分` tell of one indicator. */
function isOfAPart(sentence: string, at: number): boolean {
  return /(?:满分|分值|权重)为?\d[\d.]*分[,，]?[^。]{0,6}$/.test(sentence.slice(0, at));
}

function endsWithLevel(before: string, levels: ReadonlySet<string>): boolean {
  const label = comparableLabel(before);
  for (const level of levels) if (level.length > 0 && label.endsWith(level)) return true;
  return false;
}

function sentences(text: string): string[] {
  return compact(text).split(/[。！？\n]/);
}

function compact(text: string): string {
  return text.normalize('NFKC').replace(/[^\S\n]+/g, '');
}

const GRADE_LABEL = /^(?:绩效|评价|自评|综合|评定|考核)*(?:等级|评级|评价结论|自评结论)[:：]?$/;
const GRADE_CELL = new RegExp(
  `^(?:绩效|评价|自评|综合|评定|考核)*(?:等级|评级|评价结论|自评结论)[:：](${GRADE_NAMES.join('|')})$`,
);

/** The grade that a cell states: `评价等级：优`, or a cell `评价等级` with the grade in the next cell of its row. */
export function statedGradeCell(snapshot: Snapshot): Sourced<string> | null {
  for (const { name: sheet, cells } of snapshot.sheets) {
    if (OWN_SHEETS.includes(sheet)) continue;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]!;
      if (typeof cell.value !== 'string' || cell.value.length > 20) continue;
      const text = compact(cell.value).replace(/\n/g, '');
      const inside = GRADE_CELL.exec(text);
      if (inside) return { value: inside[1]!, at: { sheet, row: cell.row, column: cell.column } };
      const next = cells[i + 1];
      if (!GRADE_LABEL.test(text) || next?.row !== cell.row) continue;
      const grade = compact(next.text);
      if (GRADE_NAMES.includes(grade)) return { value: grade, at: { sheet, row: next.row, column: next.column } };
    }
  }
  return null;
}
