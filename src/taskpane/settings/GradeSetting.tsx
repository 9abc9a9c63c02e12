/** The grade scale: the book's own, a common one, or one written by the person. */
import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { parseScale, scaleText } from '../../core/settings';
import { ValueField } from '../parts/ValueField';
import { useWords } from '../store/context';
import { PRESETS, presetOf } from './presets';
import type { SettingProps } from './SettingsView';

export function GradeSetting({ settings, onChange }: SettingProps) {
  const { t } = useWords();
  const [isOwn, setOwn] = useState(false);
  const preset = presetOf(settings.gradeScale);
  const chosen = isOwn ? 'own' : preset;
  return (
    <>
      <Field label={t('settings.grades')}>
        <Select
          value={chosen}
          onChange={(_event, { value }) => {
            setOwn(value === 'own');
            const scale = PRESETS.find(({ id }) => id === value)?.scale;
            if (scale !== undefined) onChange({ gradeScale: scale });
          }}
        >
          {PRESETS.map(({ id }) => (
            <option key={id} value={id}>
              {t(`settings.grades.${id}`)}
            </option>
          ))}
          <option value="own">{t('settings.grades.own')}</option>
        </Select>
      </Field>
      {chosen === 'own' && (
        <ValueField
          label={t('settings.grades.own')}
          hint={t('settings.grades.ownHint')}
          size="medium"
          value={settings.gradeScale ? scaleText(settings.gradeScale) : ''}
          read={parseScale}
          complaint={t('settings.grades.bad')}
          onTake={(gradeScale) => onChange({ gradeScale })}
        />
      )}
    </>
  );
}
