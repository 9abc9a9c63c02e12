/** Reads what a rule measures without saying what it is worth: formulas of rates, and terms that are explained. */
import type { MeasureClause } from '../../../model';
import type { Group } from '../../reading/groups';
import type { Reading } from '../../reading/reading';
import { isHeading } from '../checkpoints/read';

export function readMeasures(reading: Reading): void {
  for (const group of reading.open()) {
    const formula = group.formula;
    if (!formula || formula.isScore) continue;
    if (formula.isMended) reading.assume('repair', group);
    const clause: MeasureClause = {
      kind: 'measure',
      span: reading.span(group),
      name: formula.name.replace(/^其中[,:]?/, ''),
      formula: formula.text,
      numerator: formula.numerator,
      denominator: formula.denominator,
      unit: /%/.test(formula.text) || /率$/.test(formula.name) ? '%' : null,
    };
    reading.add(clause, [group]);
  }
}

/** Longest term that is taken for one. */
const TERM = 16;

/** `实际完成时间：项目所用的时间。`: a term, a colon, its meaning, and no points anywhere. */
export function readDefinitions(reading: Reading): void {
  const open = reading.open();
  open.forEach((group, index) => {
    const text = reading.text(group);
    const colon = text.indexOf(':');
    const isTerm =
      colon > 1 && colon <= TERM && /[\u4e00-\u9fff]{2}/.test(text.slice(0, colon)) && colon < text.length - 3;
    const explains = isTerm || /^[^,;。]{2,16}(?:是指|指的是|系指)/.test(text);
    if (!explains || group.award || group.step || group.formula?.isScore || isHeading(group)) return;
    const rest = followers(open, index);
    reading.add({ kind: 'statement', span: reading.span(group, ...rest), about: 'definition' }, [group, ...rest]);
  });
}

/** What continues the sentence of the definition. */
function followers(open: readonly Group[], index: number): readonly Group[] {
  const rest: Group[] = [];
  for (let at = index + 1; at < open.length && !open[at]!.opensSentence && !open[at]!.award; at++) rest.push(open[at]!);
  return rest;
}
