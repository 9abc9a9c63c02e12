import { addressText, type CellAddress, type Exact, type OwnCheck, SETTINGS_SHEET } from '../../model';
import { cellNumber, compare, equals, exact, type Rational, sum, toExact } from '../../numbers';
import type { Book } from '../book';
import { type Check, finding, type Outcome } from '../check';
import { printCells } from '../figures/print';
import { isEmptyText } from '../rows/cells';
import { holds, type Limit, limitsIn, optionsIn } from './argument';
import { targetCells } from './target';

export const ownCheck: Check = {
  meta: {
    code: 'own-check',
    severities: {
      invalid: 'info',
      required: 'warning',
      unique: 'warning',
      oneOf: 'warning',
      range: 'warning',
      sum: 'error',
      compare: 'error',
    },
    category: 'own',
    since: '0.1.0',
    fix: 'none',
    source: '绩衡设置, rows of category 自定义核对; the kinds follow errata-ai/vale: user rules as data',
  },
  *check(book) {
    for (const own of book.settings.ownChecks ?? []) {
      const cells = targetCells(book, own);
      if (typeof cells === 'string') yield invalid(own, cells);
      else yield* KINDS[own.kind](book, own, cells);
    }
  },
};

type Judge = (book: Book, own: OwnCheck, cells: readonly CellAddress[]) => Iterable<Outcome>;

const KINDS: Readonly<Record<OwnCheck['kind'], Judge>> = {
  *required(book, own, cells) {
    const empty = cells.filter((at) => isEmptyText(book.text(at)));
    if (empty.length > 0) yield told('required', own, empty, { cells: printCells(empty), count: empty.length });
  },
  *unique(book, own, cells) {
    const seen = new Map<string, CellAddress>();
    for (const at of cells) {
      const text = book.text(at).replace(/\s/g, '');
      const other = seen.get(text);
      if (other) yield told('unique', own, [at, other], { at: addressText(at), text, where: addressText(other) }, text);
      else if (text !== '') seen.set(text, at);
    }
  },
  *oneOf(book, own, cells) {
    const options = optionsIn(own.argument);
    if (options.length === 0) return yield invalid(own, 'options');
    for (const at of cells) {
      const text = book.text(at).trim();
      if (text === '' || options.includes(text)) continue;
      yield told(
        'oneOf',
        own,
        [at],
        { at: addressText(at), text, options: options.join(' / ') },
        text,
        options.join(' / '),
      );
    }
  },
  *range(book, own, cells) {
    const limits = limitsIn(own.argument);
    if (!limits || limits.some(({ to }) => typeof to === 'string')) return yield invalid(own, 'range');
    for (const at of cells) yield* outside(book, own, 'range', at, limits, () => null);
  },
  *sum(book, own, cells) {
    const [limit] = limitsIn(own.argument) ?? [];
    const wanted = limit && (typeof limit.to === 'string' ? numberAt(book, own, limit.to) : exact(limit.to.value));
    if (!wanted) return yield invalid(own, 'sum');
    const total = sum(cells.flatMap((at) => numberOf(book, at) ?? []));
    if (equals(total, wanted)) return;
    const [stated, expected] = [toExact(total), toExact(wanted)];
    yield told('sum', own, cells, { at: addressText(cells[0]!), total: stated, wanted: expected }, stated, expected);
  },
  *compare(book, own, cells) {
    const limits = limitsIn(own.argument);
    if (!limits) return yield invalid(own, 'compare');
    for (const limit of limits) {
      const others = typeof limit.to === 'string' ? targetCells(book, { ...own, target: limit.to }) : [];
      if (typeof others === 'string') return yield invalid(own, others);
      const beside = (at: CellAddress) => others.find(({ sheet, row }) => sheet === at.sheet && row === at.row) ?? null;
      for (const at of cells) yield* outside(book, own, 'compare', at, [limit], beside);
    }
  },
};

/** A number outside its limits; a limit that names a column is the number of the same row there. */
function* outside(
  book: Book,
  own: OwnCheck,
  messageId: 'range' | 'compare',
  at: CellAddress,
  limits: readonly Limit[],
  beside: (at: CellAddress) => CellAddress | null,
): Generator<Outcome> {
  const value = numberOf(book, at);
  if (!value) return;
  for (const limit of limits) {
    const other = typeof limit.to === 'string' ? beside(at) : null;
    const bound = typeof limit.to === 'string' ? other && numberOf(book, other) : exact(limit.to.value);
    if (!bound || holds(limit.comparator, compare(value, bound))) continue;
    const expected = `${limit.comparator} ${other ? book.text(other) : toExact(bound)}`;
    const where = other ? addressText(other) : '';
    const data = { at: addressText(at), text: book.text(at), expected, where };
    yield told(messageId, own, other ? [at, other] : [at], data, book.text(at), expected);
  }
}

function told(
  messageId: OwnCheck['kind'],
  own: OwnCheck,
  cells: readonly CellAddress[],
  data: Record<string, string | number>,
  stated: string | null = null,
  expected: string | null = null,
): Outcome {
  return finding(messageId, { ...data, target: own.target, note: own.note }, cells, { stated, expected });
}

/** A check that can't be carried out: which one, and what is wrong with it. */
function invalid(own: OwnCheck, why: string): Outcome {
  const data = { target: own.target, argument: own.argument, why: { id: `checks.own-check.${why}Invalid`, data: {} } };
  return finding('invalid', data, [{ sheet: SETTINGS_SHEET, row: 1, column: 1 }], {
    stated: own.argument || own.target,
  });
}

function numberOf(book: Book, at: CellAddress): Rational | null {
  const cell = book.cells.at(at);
  return cell ? cellNumber(cell) : null;
}

function numberAt(book: Book, own: OwnCheck, name: Exact): Rational | null {
  const cells = targetCells(book, { ...own, target: name });
  return typeof cells === 'string' || cells.length !== 1 ? null : numberOf(book, cells[0]!);
}
