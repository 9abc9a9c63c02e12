/** The indicators that lost most points, each with a bar against the one that lost most. */
import type { losses as lossesOf } from '../../core/whatif';
import { sharePercent } from '../parts/figures';
import { useScoreFigure } from '../parts/useScoreFigure';
import { useWords } from '../store/context';
import { useWhatIfStyles } from './WhatIfView.styles';

/** As many as are read at a glance. */
const MOST_SHOWN = 5;

export function Losses({ losses }: { losses: ReturnType<typeof lossesOf> }) {
  const styles = useWhatIfStyles();
  const { t } = useWords();
  const figure = useScoreFigure();
  const worst = losses[0]?.lost;
  return (
    <section aria-label={t('whatif.losses')}>
      <h2 className={styles.heading}>{t('whatif.losses')}</h2>
      {worst === undefined && <p className={styles.block}>{t('whatif.noLosses')}</p>}
      <ol className={styles.list}>
        {losses.slice(0, MOST_SHOWN).map(({ name, row, lost }) => (
          <li key={name} className={styles.row}>
            <span className={styles.name}>{row.indicator.levels.at(-1)}</span>
            <span className={styles.delta}>−{figure(lost)}</span>
            <span className={styles.track} aria-hidden>
              <span className={styles.lost} style={{ width: `${sharePercent(lost, worst!)}%` }} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
