/** Base, kept scenarios and the current one side by side. */
import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type Scenario, whatIf } from '../../core/whatif';
import { signedFigure } from '../parts/figures';
import { useScoreFigure } from '../parts/useScoreFigure';
import { usePane, useWords } from '../store/context';
import type { Book } from '../store/state';
import { useWhatIfStyles } from './WhatIfView.styles';

export function Comparison({ book }: { book: Book }) {
  const styles = useWhatIfStyles();
  const { t } = useWords();
  const figure = useScoreFigure();
  const { kept, current } = usePane((state) => state.whatIf);
  const isCurrentKept = kept.some(({ name }) => name === current.name);
  const rows = useMemo(() => {
    const shown: readonly Scenario[] = isCurrentKept || current.overrides.length === 0 ? kept : [...kept, current];
    return [{ name: '', overrides: [] }, ...shown].map((scenario, index) => ({
      name: index === 0 ? null : scenario.name,
      outcome: whatIf(book, scenario.overrides),
    }));
  }, [book, kept, current, isCurrentKept]);
  const number = mergeClasses(styles.cell, styles.end);
  return (
    <div className={styles.block}>
      <table className={styles.compare}>
        <caption className={styles.quiet}>{t('whatif.compareTable')}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t('whatif.scenario')}
            </th>
            {(['total', 'delta', 'grade'] as const).map((column) => (
              <th key={column} scope="col" className={mergeClasses(styles.head, styles.end)}>
                {t(`whatif.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, outcome }, index) => (
            <tr key={index}>
              <th scope="row" className={mergeClasses(styles.head, styles.cell)}>
                {name === null ? t('whatif.base') : name || t('whatif.unnamed')}
              </th>
              <td className={number}>{figure(outcome.total.now)}</td>
              <td className={number}>{signedFigure(outcome.total.delta, figure) ?? '–'}</td>
              <td className={number}>{outcome.grade.now ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
