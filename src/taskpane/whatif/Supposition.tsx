/** What may be supposed of one indicator: its actual (typed or slid), its weight, what a person decides. */
import { Button, Slider } from '@fluentui/react-components';
import { type IndicatorKey, rowKey } from '../../core/model';
import { type Override, type RowOutcome, typedActual } from '../../core/whatif';
import { Decide } from '../score/Decide';
import { typedNumber } from '../parts/exactInput';
import { figure } from '../parts/figures';
import { ValueField } from '../parts/ValueField';
import { useWords } from '../store/context';
import { decisionOn } from '../store/settingsDraft';
import type { Book } from '../store/state';
import { slideOf } from './slide';
import { useWhatIfStyles } from './WhatIfView.styles';

interface SuppositionProps {
  readonly book: Book;
  readonly row: RowOutcome;
  readonly overrides: readonly Override[];
  readonly onChange: (override: Override) => void;
  readonly onTakeBack: (overrides: readonly Override[]) => void;
}

export function Supposition({ book, row, overrides, onChange, onTakeBack }: SuppositionProps) {
  const styles = useWhatIfStyles();
  const { t, tell } = useWords();
  const { table, indicator } = row.row;
  const key: IndicatorKey = { sheet: table.sheet, levels: indicator.levels };
  const own = overrides.filter((each) => each.kind !== 'grades' && isAbout(each, key));
  const score = book.analysis.scores.find((each) => rowKey(each.table, each.row) === row.name) ?? null;
  const shown = score?.actual?.value.text ?? indicator.actual ?? '';
  const supposed = own.find((each) => each.kind === 'actual')?.text;
  const decision = own.find((each) => each.kind === 'decision')?.decision ?? null;
  const rule = score?.rule?.value.text ?? '';
  const slide = score && slideOf(score, supposed === undefined ? shown : typedActual(supposed, shown));
  const takeActual = (text: string) => onChange({ kind: 'actual', ...key, text });
  return (
    <div className={styles.inputs}>
      <div className={styles.fields}>
        <ValueField
          label={t('whatif.actual')}
          {...(shown === '' ? {} : { hint: t('whatif.was', { value: shown }) })}
          value={supposed ?? shown}
          read={(text) => (text.trim() === '' ? null : text.trim())}
          complaint={t('whatif.badActual')}
          onTake={takeActual}
        />
        <ValueField
          label={t('whatif.weight')}
          value={row.weight === null ? '' : figure(row.weight)}
          read={(text) => typedNumber(text, '0', null)}
          complaint={t('whatif.badWeight')}
          onTake={(weight) => onChange({ kind: 'weight', ...key, weight })}
        />
      </div>
      {slide && (
        <Slider
          aria-label={t('whatif.slider', { name: indicator.levels.at(-1) ?? '' })}
          rail={{ className: styles.rail }}
          aria-valuetext={slide.text(slide.value)}
          min={slide.min}
          max={slide.max}
          step={slide.step}
          value={slide.value}
          onChange={(_event, { value }) => takeActual(slide.text(value))}
        />
      )}
      {score && (
        <Decide
          score={score}
          weight={row.weight}
          decided={decision ?? decisionOn(book.settings, key, rule)}
          onDecide={(decided) =>
            decided
              ? onChange({ kind: 'decision', ...key, decision: { ...key, rule, ...decided } })
              : onTakeBack(own.filter(({ kind }) => kind === 'decision'))
          }
        />
      )}
      {row.undecided && <p className={styles.quiet}>{t('whatif.undecided', { why: tell(row.undecided) })}</p>}
      {own.length > 0 && (
        <div>
          <Button size="small" appearance="subtle" onClick={() => onTakeBack(own)}>
            {t('whatif.back')}
          </Button>
        </div>
      )}
    </div>
  );
}

function isAbout(override: IndicatorKey, key: IndicatorKey): boolean {
  return override.sheet === key.sheet && override.levels.join('\n') === key.levels.join('\n');
}
