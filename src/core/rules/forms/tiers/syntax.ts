import type { TiersClause } from '../../../model';
import { anyPointsSyntax } from '../../restate/parts';
import { type Syntax, list, quoted, spanned, template } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

type Level = TiersClause['levels'][number];

export function tiersSyntax(vocabulary: Vocabulary): Syntax<Omit<TiersClause, 'span'>> {
  const { tiers, items, quote } = vocabulary;
  const level = template<Omit<Level, 'span'>>(tiers.level, {
    label: quoted(quote),
    points: anyPointsSyntax(vocabulary) as Syntax<Level['points']>,
  });
  return template<Omit<TiersClause, 'span'>>(
    tiers.tiers,
    { levels: list(spanned<Level>(level), items) },
    { kind: 'tiers' },
  );
}
