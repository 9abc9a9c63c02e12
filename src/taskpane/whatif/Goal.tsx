/** A total (or a grade) to be reached, and what one indicator alone would have to be. */
import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Exact, GradeScale } from '../../core/model';
import { compare, exact, subtract, toExact } from '../../core/numbers';
import { type Outcome, type Override, stillToBeHad, type Way, waysToReach } from '../../core/whatif';
import { typedNumber } from '../parts/exactInput';
import { useScoreFigure } from '../parts/useScoreFigure';
import { Gradual } from '../parts/Gradual';
import { ValueField } from '../parts/ValueField';
import { useDispatch, usePane, useWords } from '../store/context';
import type { Book } from '../store/state';
import { useWhatIfStyles } from './WhatIfView.styles';

interface GoalProps {
  readonly book: Book;
  readonly outcome: Outcome;
  readonly overrides: readonly Override[];
  readonly onAdopt: (override: Override) => void;
}

export function Goal({ book, outcome, overrides, onAdopt }: GoalProps) {
  const styles = useWhatIfStyles();
  const dispatch = useDispatch();
  const { t } = useWords();
  const text = usePane((state) => state.whatIf.goal);
  const grades = overrides.find((each) => each.kind === 'grades')?.scale ?? book.analysis.result.scale;
  const goal = goalOf(text, grades);
  return (
    <section>
      <div className={styles.field}>
        <ValueField
          label={t('whatif.goal')}
          hint={t('whatif.goalHint')}
          value={text}
          read={(typed) => (typed.trim() === '' || goalOf(typed, grades) !== null ? typed.trim() : null)}
          complaint={t('whatif.badGoal')}
          onTake={(typed) => dispatch({ type: 'supposed', whatIf: { goal: typed } })}
        />
      </div>
      <div role="status">
        {goal !== null && <Ways book={book} outcome={outcome} overrides={overrides} goal={goal} onAdopt={onAdopt} />}
      </div>
    </section>
  );
}

function Ways({ book, outcome, overrides, goal, onAdopt }: GoalProps & { goal: Exact }) {
  const styles = useWhatIfStyles();
  const { t } = useWords();
  const figure = useScoreFigure();
  const isMet = compare(exact(outcome.total.now), exact(goal)) >= 0;
  const ways = useMemo(() => waysToReach(book, overrides, goal), [book, overrides, goal]);
  const gap = {
    now: figure(outcome.total.now),
    goal: figure(goal),
    points: figure(toExact(subtract(exact(goal), exact(outcome.total.now)))),
  };
  if (isMet) return <p className={styles.block}>{t('whatif.goalMet', gap)}</p>;
  if (ways.length === 0) {
    return <p className={styles.block}>{t('whatif.goalNone', { ...gap, most: figure(stillToBeHad(outcome)) })}</p>;
  }
  return (
    <>
      <p className={styles.block}>{t('whatif.goalWays', gap)}</p>
      <ul className={styles.list}>
        <Gradual items={ways}>
          {(way) => (
            <li key={way.row.name} className={styles.row}>
              <WayLine way={way} from={outcome.total.now} onAdopt={onAdopt} />
            </li>
          )}
        </Gradual>
      </ul>
    </>
  );
}

/** One indicator, its actual from what to what, and what that makes of its score and of the total. */
function WayLine({ way, from, onAdopt }: { way: Way; from: Exact; onAdopt: GoalProps['onAdopt'] }) {
  const styles = useWhatIfStyles();
  const { t } = useWords();
  const figure = useScoreFigure();
  const { row, now } = way.row;
  const { table, indicator } = row;
  const told = t(way.side === 'atLeast' ? 'whatif.reachHigher' : 'whatif.reachLower', {
    name: indicator.levels.at(-1) ?? '',
    from: indicator.actual ?? '–',
    value: way.text,
  });
  const result = t('whatif.reachResult', {
    from: now === null ? '–' : figure(now),
    to: figure(way.points),
    totalFrom: figure(from),
    totalTo: figure(way.total),
  });
  return (
    <>
      <span className={styles.name}>
        {told}
        <span className={styles.result}>{result}</span>
      </span>
      <Button
        size="small"
        aria-label={`${t('whatif.adopt')} ${told}`}
        onClick={() => onAdopt({ kind: 'actual', sheet: table.sheet, levels: indicator.levels, text: way.text })}
      >
        {t('whatif.adopt')}
      </Button>
    </>
  );
}

/** A number of points, or the lowest score of a grade; null where the text is neither. */
function goalOf(text: string, scale: GradeScale): Exact | null {
  const name = text.trim();
  return scale.find((band) => band.name === name)?.min ?? typedNumber(name, '0', null);
}
