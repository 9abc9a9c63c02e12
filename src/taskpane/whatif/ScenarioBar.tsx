/** Which scenario is looked at; keeping it under a name, comparing, going back to the base. */
import { Button, Field, Select, ToggleButton } from '@fluentui/react-components';
import { typedName } from './names';
import { ValueField } from '../parts/ValueField';
import { useDispatch, usePane, useWords } from '../store/context';
import { EMPTY_SCENARIO } from '../store/state';
import { useWhatIfStyles } from './WhatIfView.styles';

export function ScenarioBar() {
  const styles = useWhatIfStyles();
  const dispatch = useDispatch();
  const { t } = useWords();
  const { kept, current, isComparing } = usePane((state) => state.whatIf);
  const isKept = kept.some(({ name }) => name === current.name);
  const show = (name: string) => {
    const scenario = kept.find((each) => each.name === name) ?? EMPTY_SCENARIO;
    dispatch({ type: 'supposed', whatIf: { current: scenario } });
  };
  const keep = (name: string) => {
    const scenario = { ...current, name };
    dispatch({
      type: 'supposed',
      whatIf: { current: scenario, kept: [...kept.filter((each) => each.name !== name), scenario] },
    });
  };
  const remove = () =>
    dispatch({
      type: 'supposed',
      whatIf: { kept: kept.filter(({ name }) => name !== current.name), current: EMPTY_SCENARIO },
    });
  return (
    <div className={styles.scenario}>
      <Field label={t('whatif.scenario')} size="small" className={styles.choice}>
        <Select size="small" value={isKept ? current.name : ''} onChange={(_event, { value }) => show(value)}>
          <option value="">{current.overrides.length > 0 && !isKept ? t('whatif.unnamed') : t('whatif.base')}</option>
          {kept.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        size="small"
        disabledFocusable={current.overrides.length === 0}
        onClick={() => keep(isKept ? current.name : t('whatif.numbered', { number: kept.length + 1 }))}
      >
        {t('whatif.keep')}
      </Button>
      <ToggleButton
        size="small"
        checked={isComparing}
        onClick={() => dispatch({ type: 'supposed', whatIf: { isComparing: !isComparing } })}
      >
        {t('whatif.compare')}
      </ToggleButton>
      {current.overrides.length > 0 && (
        <Button size="small" appearance="subtle" onClick={() => show('')}>
          {t('whatif.reset')}
        </Button>
      )}
      {isKept && (
        <>
          <div className={styles.choice}>
            <ValueField
              label={t('whatif.name')}
              value={current.name}
              read={(text) => typedName(text, kept)}
              complaint={t('whatif.badName')}
              onTake={(name) =>
                dispatch({
                  type: 'supposed',
                  whatIf: {
                    kept: kept.map((each) => (each.name === current.name ? { ...each, name } : each)),
                    current: { ...current, name },
                  },
                })
              }
            />
          </div>
          <Button size="small" appearance="subtle" onClick={remove}>
            {t('whatif.remove')}
          </Button>
        </>
      )}
    </div>
  );
}
