import type { Checkpoint, CheckpointsClause, Points } from '../../../model';
import { pointsSyntax } from '../../restate/parts';
import { type Syntax, constant, list, oneOf, quoted, spanned, template } from '../../restate/syntax';
import type { Vocabulary } from '../../restate/vocabulary';

/** What an item does to the points. */
type Effect = Pick<Checkpoint, 'points' | 'polarity'>;

export function checkpointsSyntax(vocabulary: Vocabulary): Syntax<Omit<CheckpointsClause, 'span'>> {
  const { checkpoints, items, quote } = vocabulary;
  type Flat = Pick<Checkpoint, 'label' | 'text'> & { readonly effect: Effect };
  const flat = template<Flat>(checkpoints.item, {
    label: labelSyntax(quoted(quote)),
    text: quoted(quote),
    effect: effectSyntax(vocabulary),
  });
  const item: Syntax<Omit<Checkpoint, 'span'>> = {
    print: ({ label, text, points, polarity }) => flat.print({ label, text, effect: { points, polarity } }),
    parse: (cursor) => {
      const value = flat.parse(cursor);
      return value && { label: value.label, text: value.text, ...value.effect };
    },
  };
  return template<Omit<CheckpointsClause, 'span'>>(
    checkpoints.checkpoints,
    { items: list(spanned<Checkpoint>(item), items) },
    { kind: 'checkpoints' },
  );
}

/** `①`, `(21)`, nothing, or (where a person made one up) quoted text before the item's own. */
function labelSyntax(quote: Syntax<string>): Syntax<string> {
  return {
    print: (label) => (label === '' || /^(?:[①-⑳]|\(\d{1,3}\))$/.test(label) ? label : `${quote.print(label)}:`),
    parse: (cursor) => {
      const match = /^ *([①-⑳]|\(\d{1,3}\))/.exec(cursor.text.slice(cursor.at, cursor.at + 12));
      if (match) {
        cursor.at += match[0].length;
        return match[1]!;
      }
      const start = cursor.at;
      const label = quote.parse(cursor);
      if (label !== undefined && cursor.text[cursor.at] === ':') {
        cursor.at++;
        return label;
      }
      cursor.at = start;
      return '';
    },
  };
}

function effectSyntax(vocabulary: Vocabulary): Syntax<Effect> {
  const { checkpoints } = vocabulary;
  const points = pointsSyntax(vocabulary) as Syntax<Points | null>;
  const open = (pattern: string, polarity: Effect['polarity']): Syntax<Effect> =>
    constant<Effect>(pattern, { points: null, polarity });
  const scored = (pattern: string, polarity: Effect['polarity']): Syntax<Effect> =>
    guarded(template<Effect>(pattern, { points }, { polarity }));
  return oneOf<Effect>(
    open(checkpoints.veto, 'veto'),
    open(checkpoints.absenceOpen, 'absence'),
    scored(checkpoints.absence, 'absence'),
    open(checkpoints.lossOpen, 'loss'),
    scored(checkpoints.loss, 'loss'),
    open(checkpoints.gainOpen, 'gain'),
    scored(checkpoints.gain, 'gain'),
  );
}

/** Prints only where there are points. */
function guarded(syntax: Syntax<Effect>): Syntax<Effect> {
  return {
    print: (effect) => (effect.points === null ? null : syntax.print(effect)),
    parse: (cursor) => syntax.parse(cursor),
  };
}
