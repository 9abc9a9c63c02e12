/** One indicator in one line; opened, its rule as read, what a person must decide, and the arithmetic. */
import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { Disclosure } from '../parts/Disclosure';
import { ICONS } from '../parts/icons';
import { useDispatch, usePane, useWords } from '../store/context';
import { awaitsPerson, type IndicatorLine } from '../store/selectors';
import { later } from '../parts/later';
import { useScoreFigure } from '../parts/useScoreFigure';
import { useScoreStyles } from './ScoreView.styles';

const IndicatorDetail = later(() => import('./IndicatorDetail').then((part) => part.IndicatorDetail));

export function IndicatorRow({ line, isIndented }: { line: IndicatorLine; isIndented: boolean }) {
  const styles = useScoreStyles();
  const { t } = useWords();
  const figure = useScoreFigure();
  const { indicator, entered, computed, weight } = line;
  const name = indicator.levels.at(-1) ?? '';
  const shown = entered ?? computed;
  const label = t('score.lineLabel', {
    name,
    entered: entered === null ? t('score.notEntered') : figure(entered),
    computed: computed === null ? t('score.notComputed') : figure(computed),
    weight: weight === null ? '–' : figure(weight),
  });
  return (
    <Disclosure
      openKey={line.key}
      label={awaitsPerson(line) ? `${label}, ${t('score.awaits')}` : label}
      className={mergeClasses(isIndented && styles.line)}
      buttonRef={useSought(line.key)}
      line={
        <>
          <span className={styles.name}>{name}</span>
          {line.differs && (
            <span className={styles.differs} aria-hidden>
              <ICONS.warning />
            </span>
          )}
          {awaitsPerson(line) && <span className={styles.awaits}>{t('score.awaits')}</span>}
          <span className={styles.points}>
            {shown === null ? '–' : figure(shown)} / {weight === null ? '–' : figure(weight)}
          </span>
        </>
      }
    >
      {() => <IndicatorDetail line={line} />}
    </Disclosure>
  );
}

/** Takes the focus and scrolls into view once, when a command asks for this row. */
function useSought(key: string) {
  const button = useRef<HTMLButtonElement>(null);
  const dispatch = useDispatch();
  const isSought = usePane((state) => state.sought === key);
  useEffect(() => {
    if (!isSought) return;
    button.current?.focus();
    button.current?.scrollIntoView({ block: 'start' });
    dispatch({ type: 'sought', key: null });
  }, [isSought, dispatch]);
  return button;
}
