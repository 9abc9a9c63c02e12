import type { Band, BandsClause, Exact } from '../../../model';
import { anyPointsSyntax, subjectSyntax } from '../../restate/parts';
import { NUMBER, type Syntax, list, oneOf, spanned, template, words } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

interface End {
  readonly value: Exact | null;
  readonly inclusive: boolean;
}

interface Flat {
  readonly low: End;
  readonly high: End;
  readonly points: Band['points'];
}

export function bandsSyntax(vocabulary: Vocabulary): Syntax<Omit<BandsClause, 'span'>> {
  const { bands } = vocabulary;
  const flat = template<Flat>(bands.band, {
    low: endSyntax(`(-${bands.infinity}`, '[', '(', 'before'),
    high: endSyntax(`+${bands.infinity})`, ']', ')', 'after'),
    points: anyPointsSyntax(vocabulary),
  });
  const band: Syntax<Omit<Band, 'span'>> = {
    print: (value) =>
      flat.print({
        low: { value: value.min, inclusive: value.minInclusive },
        high: { value: value.max, inclusive: value.maxInclusive },
        points: value.points,
      }),
    parse: (cursor) => {
      const value = flat.parse(cursor);
      if (!value) return undefined;
      const { low, high, points } = value;
      return { min: low.value, minInclusive: low.inclusive, max: high.value, maxInclusive: high.inclusive, points };
    },
  };
  return template<Omit<BandsClause, 'span'>>(
    bands.bands,
    { subject: subjectSyntax(vocabulary), bands: list(spanned<Band>(band), vocabulary.items) },
    { kind: 'bands' },
  );
}

/** `[95`, `(95`, `(-∞` before the comma; `95]`, `95)`, `+∞)` after it. */
function endSyntax(unbounded: string, closed: string, open: string, side: 'before' | 'after'): Syntax<End> {
  const bounded = (bracket: string, inclusive: boolean): Syntax<End> => {
    const pattern = side === 'before' ? `${bracket}{value}` : `{value}${bracket}`;
    return template<End>(pattern, { value: NUMBER as Syntax<Exact | null> }, { inclusive });
  };
  const infinite = words(unbounded);
  return oneOf<End>(
    {
      print: (end) => (end.value === null ? unbounded : null),
      parse: (cursor) => (infinite.parse(cursor) === undefined ? undefined : { value: null, inclusive: false }),
    },
    bounded(closed, true),
    bounded(open, false),
  );
}
