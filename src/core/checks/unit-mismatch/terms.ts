/**
 * A rule whose formula counts one thing and whose definitions explain another: `完成率=（实际培训人数/计划培训人数）`, and
 * below it `实际培训场次：…`.
 */
import type { CellAddress, Rule } from '../../model';
import type { Book } from '../book';

export interface ForeignTerms {
  readonly at: CellAddress;
  /** What the formula divides, and what the definitions explain instead. */
  readonly terms: readonly string[];
  readonly defined: readonly string[];
}

/** Rule cells in which every definition looks like a term of the formula, and none is one. */
export function foreignTerms(book: Book): ForeignTerms[] {
  const known = new Map<Rule, Pick<ForeignTerms, 'terms' | 'defined'> | null>();
  return book.ruleCells.flatMap(({ row }) => {
    const { at, value } = row.score!.rule!;
    let found = known.get(value);
    if (found === undefined) known.set(value, (found = termsOf(value.text)));
    return found ? [{ at, ...found }] : [];
  });
}

function termsOf(rule: string): Pick<ForeignTerms, 'terms' | 'defined'> | null {
  const text = rule.normalize('NFKC').replace(/[^\S\n]/g, '');
  const formula = FORMULA.exec(text);
  if (!formula) return null;
  const terms = [formula[1]!, formula[2]!].map(bare);
  const defined = [...text.matchAll(DEFINITION)].map(([, term]) => bare(term!));
  const isForeign =
    defined.length === terms.length && defined.every((term, i) => !terms.includes(term) && isLike(term, terms[i]!));
  return isForeign ? { terms, defined } : null;
}

const FORMULA = /=\(?([一-龥]{3,16})[/÷]([一-龥]{3,16})\)?(?:[×*]100%)?/;
const DEFINITION = /(?:^|[\n。;])([一-龥]{3,16}):/g;

function bare(term: string): string {
  return term.replace(/^[(（]|[)）]$/g, '');
}

/** The same beginning and the same kind of figure at the end, with another thing in between. */
function isLike(a: string, b: string): boolean {
  return a.slice(0, 2) === b.slice(0, 2) && a.at(-1) === b.at(-1);
}
