/** The grade thresholds, to be supposed otherwise. */
import { Button } from '@fluentui/react-components';
import { compare, exact } from '../../core/numbers';
import type { GradeScale } from '../../core/model';
import type { Override } from '../../core/whatif';
import { Disclosure } from '../parts/Disclosure';
import { typedNumber } from '../parts/exactInput';
import { ValueField } from '../parts/ValueField';
import { useWords } from '../store/context';
import type { Book } from '../store/state';
import { useWhatIfStyles } from './WhatIfView.styles';

interface ThresholdsProps {
  readonly book: Book;
  readonly overrides: readonly Override[];
  readonly onChange: (override: Override) => void;
  readonly onTakeBack: (overrides: readonly Override[]) => void;
}

export function Thresholds({ book, overrides, onChange, onTakeBack }: ThresholdsProps) {
  const styles = useWhatIfStyles();
  const { t } = useWords();
  const supposed = overrides.find((each) => each.kind === 'grades');
  const scale = supposed?.scale ?? book.analysis.result.scale;
  return (
    <Disclosure openKey="whatif thresholds" line={<span className={styles.touched}>{t('whatif.thresholds')}</span>}>
      {() => (
        <div className={styles.inputs}>
          {/* The last grade reaches down to everything and has no threshold to move. */}
          {scale.slice(0, -1).map((band, index) => (
            <ValueField
              key={band.name}
              label={t('whatif.threshold', { grade: band.name })}
              value={band.min}
              read={(text) => movedScale(scale, index, text)}
              complaint={t('whatif.badThreshold')}
              onTake={(moved) => onChange({ kind: 'grades', scale: moved })}
            />
          ))}
          {supposed && (
            <div>
              <Button size="small" appearance="subtle" onClick={() => onTakeBack([supposed])}>
                {t('whatif.back')}
              </Button>
            </div>
          )}
        </div>
      )}
    </Disclosure>
  );
}

/** The scale with one threshold moved; null where it would no longer fall from grade to grade. */
function movedScale(scale: GradeScale, index: number, text: string): GradeScale | null {
  const min = typedNumber(text, '0', null);
  if (min === null) return null;
  const moved = scale.map((band, at) => (at === index ? { ...band, min } : band));
  const falls = moved.every((band, at) => at === 0 || compare(exact(band.min), exact(moved[at - 1]!.min)) < 0);
  return falls ? moved : null;
}
