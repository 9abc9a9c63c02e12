/** 测算: suppose other actuals, weights, decisions or thresholds, and see total and grade move; nothing is written here. */
import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { equals, exact } from '../../core/numbers';
import { losses, type Outcome, type Override, whatIf, withOverride, withoutOverride } from '../../core/whatif';
import { Disclosure } from '../parts/Disclosure';
import { signedFigure, totalFigure } from '../parts/figures';
import { Gradual } from '../parts/Gradual';
import { useScoreFigure } from '../parts/useScoreFigure';
import { useDispatch, usePane, useWords } from '../store/context';
import { bookOfForm } from '../store/forms';
import { enteredScore } from '../store/selectors';
import type { Book } from '../store/state';
import { Comparison } from './Comparison';
import { Goal } from './Goal';
import { Losses } from './Losses';
import { ScenarioBar } from './ScenarioBar';
import { Supposition } from './Supposition';
import { Thresholds } from './Thresholds';
import { useWhatIfStyles } from './WhatIfView.styles';

export function WhatIfView() {
  const book = usePane((state) => state.book);
  const picked = usePane((state) => state.form);
  return book && <Scenario book={bookOfForm(book, picked)} />;
}

function Scenario({ book }: { book: Book }) {
  const styles = useWhatIfStyles();
  const { t } = useWords();
  const dispatch = useDispatch();
  const { current, isComparing } = usePane((state) => state.whatIf);
  const outcome = useMemo(() => whatIf(book, current.overrides), [book, current.overrides]);
  const suppose = (overrides: readonly Override[]) =>
    dispatch({ type: 'supposed', whatIf: { current: { ...current, overrides } } });
  const change = (override: Override) => suppose(withOverride(current.overrides, override));
  const takeBack = (overrides: readonly Override[]) => suppose(overrides.reduce(withoutOverride, current.overrides));
  return (
    <div className={styles.page}>
      <ScenarioBar />
      <Summary book={book} outcome={outcome} />
      {isComparing && <Comparison book={book} />}
      <h2 className={styles.heading}>{t('whatif.indicators')}</h2>
      {current.overrides.length === 0 && (
        <p className={mergeClasses(styles.quiet, styles.block)}>{t('whatif.noneChanged')}</p>
      )}
      <ul className={styles.list}>
        <Gradual items={outcome.rows}>
          {(row) => (
            <li key={row.name}>
              <Disclosure openKey={`whatif ${row.name}`} line={<RowLine row={row} />}>
                {() => (
                  <Supposition
                    book={book}
                    row={row}
                    overrides={current.overrides}
                    onChange={change}
                    onTakeBack={takeBack}
                  />
                )}
              </Disclosure>
            </li>
          )}
        </Gradual>
      </ul>
      <Thresholds book={book} overrides={current.overrides} onChange={change} onTakeBack={takeBack} />
      <Losses losses={losses(outcome.rows)} />
      <Goal book={book} outcome={outcome} overrides={current.overrides} onAdopt={change} />
    </div>
  );
}

/** Total and grade against the base, and how far the next grade is. */
function Summary({ book, outcome }: { book: Book; outcome: Outcome }) {
  const styles = useWhatIfStyles();
  const { t } = useWords();
  const figure = useScoreFigure();
  const { total, grade, next, unscored } = outcome;
  const delta = signedFigure(total.delta, figure);
  const { score: stated, scoreAt } = book.analysis.result;
  return (
    <div className={styles.block} role="status">
      <p className={styles.total}>
        <span>{t('whatif.total')}</span>
        {delta && <span>{figure(total.base)} →</span>}
        <span className={styles.figure}>{figure(total.now)}</span>
        {delta && <span>({delta})</span>}
        {/* A total that still lacks rows has no grade, here as in the header. */}
        <span className={styles.figure}>{unscored.length === 0 ? grade.now : t('header.noGrade')}</span>
        {grade.base !== grade.now && (
          <span className={styles.quiet}>{t('whatif.was', { value: grade.base ?? '–' })}</span>
        )}
      </p>
      <p className={styles.quiet}>
        {next
          ? t('whatif.toNext', {
              grade: next.band.name,
              from: figure(next.band.min),
              now: figure(total.now),
              points: figure(next.missing),
            })
          : t('whatif.topGrade')}
      </p>
      <Counted book={book} outcome={outcome} />
      {stated !== null && scoreAt !== null && !equals(exact(stated), exact(total.base)) && (
        <p className={styles.quiet}>
          {t('whatif.baseDiffers', { stated: totalFigure(stated), sum: totalFigure(total.base) })}
        </p>
      )}
    </div>
  );
}

/** Of how many rows the total is made, where a row is not in it as it was filled in. */
function Counted({ book, outcome: { rows, unscored } }: { book: Book; outcome: Outcome }) {
  const styles = useWhatIfStyles();
  const { t } = useWords();
  const computed = rows.filter(({ row, now }) => now !== null && enteredScore(book, row.indicator) === null).length;
  if (computed + unscored.length === 0) return null;
  const entered = rows.length - computed - unscored.length;
  return (
    <>
      <p className={styles.quiet}>
        {t('whatif.counted', { count: rows.length, entered, computed, open: unscored.length })}
      </p>
      {unscored.length > 0 && (
        <p className={styles.quiet}>
          {t(unscored.length > MOST_NAMED ? 'whatif.unscoredAmong' : 'whatif.unscored', {
            names: unscored.slice(0, MOST_NAMED).map(({ row }) => row.indicator.levels.at(-1) ?? ''),
          })}
        </p>
      )}
    </>
  );
}

/** Most indicators named one by one. */
const MOST_NAMED = 3;

function RowLine({ row }: { row: Outcome['rows'][number] }) {
  const styles = useWhatIfStyles();
  const figure = useScoreFigure();
  const { base, now, weight, touched } = row;
  return (
    <>
      <span className={mergeClasses(styles.name, touched && styles.touched)}>{row.row.indicator.levels.at(-1)}</span>
      <span className={styles.points}>
        {touched && base !== now && `${base === null ? '–' : figure(base)} → `}
        {now === null ? '–' : figure(now)} / {weight === null ? '–' : figure(weight)}
      </span>
    </>
  );
}
