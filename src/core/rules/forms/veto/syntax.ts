import type { Bound, VetoClause } from '../../../model';
import { boundSyntax, field } from '../../restate/parts';
import { type Syntax, constant, oneOf, optional, quoted, template } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

export function vetoSyntax(vocabulary: Vocabulary): Syntax<Omit<VetoClause, 'span'>> {
  const { veto, quote } = vocabulary;
  const test = field(template<{ test: Bound }>(' ({test})', { test: boundSyntax(vocabulary) }), 'test');
  return template<Omit<VetoClause, 'span'>>(
    veto.veto,
    {
      condition: quoted(quote),
      test: optional(test),
      judged: oneOf<boolean>(constant(veto.judged, true), constant(veto.plain, false)),
    },
    { kind: 'veto' },
  );
}
