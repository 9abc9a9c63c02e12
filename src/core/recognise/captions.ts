/** What stands above a table: its title and the unit of its figures. */
import type { Grid } from './grid';
import { compactLabel } from './label';
import type { LevelLabel } from './tree';
import { type Header, indexesTouching } from './header';

export interface Caption {
  readonly title: string | null;
  readonly unit: string | null;
  /** The title as a label, where it is a numbered heading: `一、投入（权重20%）`. */
  readonly heading: LevelLabel | null;
  /** Indexes of the cells that make the caption: no running text. */
  readonly cells: readonly number[];
}

const ROWS_ABOVE = 4;
const UNIT_CAPTION =
  /(?:^|[\s，,；;（(])(?:金额|计量|货币)?单位\s*[:：]\s*((?:人民币)?[万亿千百]?元(?:[、,，/][^\s，。；;）)]{1,6})?|[%％]|分|家|个|项|人|户|吨|公里|平方米)(?=$|[\s，。；;）)])/;

/** Reads the rows between the table above and a header; rows that hold more than captions end it. */
export function captionAbove(grid: Grid, { rows, bodyFrom, left, right }: Header, floor: number): Caption {
  const top = rows[0] ?? bodyFrom;
  let title: string | null = null;
  let unit: string | null = null;
  let heading: LevelLabel | null = null;
  const cells: number[] = [];
  for (let used = top - 1; used >= 0 && used > floor && used >= top - ROWS_ABOVE; used--) {
    const indexes = indexesTouching(grid, used, { left: 1, right: Infinity });
    const near = indexes.filter((index) => grid.cells[index]!.column <= right && grid.rightOf(index) >= left);
    if (near.length > 2 || near.some((index) => grid.cells[index]!.text.length > LONGEST)) break;
    for (const index of indexes) {
      const { text, value } = grid.cells[index]!;
      if (typeof value !== 'string') continue;
      const match = UNIT_CAPTION.exec(text);
      if (match) {
        unit ??= match[1]!;
        cells.push(index);
      } else if (near.includes(index) && isTitle(text) && near.length === 1) {
        title ??= text.trim();
        if (/^\s*[一二三四五六七八九十]+、/.test(text)) {
          const { row, column } = grid.cells[index]!;
          heading = { text: compactLabel(text), place: { row, column }, level: 1 };
        }
        cells.push(index);
      }
    }
    if (title !== null) break;
  }
  return { title, unit, heading, cells };
}

const LONGEST = 60;

function isTitle(text: string): boolean {
  const plain = text.trim();
  return (
    plain.length >= 3 &&
    !/[。；]$/.test(plain) &&
    !/^[（(]?\s*\d{4}\s*年?度?\s*[）)]?$/.test(plain) &&
    !/^[^:：]{2,8}[:：]/.test(plain)
  );
}
