/**
 * Actuals that stand in running text only: `满意度为97.29%` in the paragraph on an indicator that no table gives an
 * actual for. Taken only where the paragraph has one plain percentage and names the indicator's measure in front of it.
 */
import type { CellAddress } from '../../model';
import { equals } from '../../numbers';
import type { Book, Row } from '../book';
import { plainLabel } from '../tables/labels';
import type { Mention } from './mention';
import { paragraphsOn } from './paragraphs';

export interface ProseActual {
  readonly at: CellAddress;
  readonly mention: Mention;
}

/** The one percentage that the text tells as the row's actual; null where it tells none, or several. */
export function actualInProse(book: Book, row: Row): ProseActual | null {
  const name = plainLabel(row.indicator.levels.at(-1) ?? '');
  const found = paragraphsOn(book, row).flatMap(({ at, text }) =>
    book
      .mentions(text)
      .filter(({ unit, isHedged }) => unit === '%' && !isHedged)
      .map((mention) => ({ at, mention })),
  );
  const told = found.filter(({ at, mention }) => {
    return (
      measures(mention.before, name) &&
      isAlone(
        mention,
        found.filter((other) => other.at === at).map((other) => other.mention),
      )
    );
  });
  const [first] = told;
  return first && told.every(({ mention }) => equals(mention.value, first.mention.value)) ? first : null;
}

/** Whether the figure is the only percentage of its sentence, not one of a list of thresholds, and no mean of several units. */
function isAlone(mention: Mention, others: readonly Mention[]): boolean {
  const sameSentence = others.filter(({ sentenceIndex }) => sentenceIndex === mention.sentenceIndex);
  return sameSentence.length === 1 && !/分段|加总|分别计/.test(mention.sentence);
}

/** Whether the words in front of a figure end in the indicator's measure: its last three characters or more. */
function measures(before: string, name: string): boolean {
  const words = before.replace(/(?:为|达到?|是|约)$/, '');
  return name.length >= 3 && words.endsWith(name.slice(-3)) && !/目标|不低于|超过|高于/.test(before);
}
