/** Every check with its severity: the usual one, another, or off. */
import { mergeClasses, Select } from '@fluentui/react-components';
import { CHECKS } from '../../core/checks';
import type { Settings, Severity } from '../../core/model';
import { codeTitle } from '../parts/codeTitle';
import { Disclosure } from '../parts/Disclosure';
import { useWords } from '../store/context';
import type { SettingProps } from './SettingsView';
import { useSettingsStyles } from './SettingsView.styles';

const CHOICES = ['error', 'warning', 'info', 'off'] as const;

export function CheckSettings({ settings, onChange }: SettingProps) {
  const styles = useSettingsStyles();
  const words = useWords();
  const { t } = words;
  return (
    <section aria-label={t('settings.checks')} className={styles.outdented}>
      <Disclosure openKey="check settings" line={<span className={styles.heading}>{t('settings.checks')}</span>}>
        {() => (
          <ul className={mergeClasses(styles.list, styles.indented)}>
            {CHECKS.map(({ meta: { code } }) => {
              const title = codeTitle(code, words);
              return (
                <li key={code} className={styles.row}>
                  <span className={styles.name}>{title}</span>
                  <Select
                    size="small"
                    className={styles.narrow}
                    aria-label={t('settings.checkOf', { check: title })}
                    value={settings.checks[code] ?? ''}
                    onChange={(_event, { value }) => onChange({ checks: withCheck(settings.checks, code, value) })}
                  >
                    <option value="">{t('settings.severity.default')}</option>
                    {CHOICES.map((choice) => (
                      <option key={choice} value={choice}>
                        {choice === 'off' ? t('settings.severity.off') : t(`severity.${choice}`)}
                      </option>
                    ))}
                  </Select>
                </li>
              );
            })}
          </ul>
        )}
      </Disclosure>
    </section>
  );
}

/** In the order of the codes, so that the same choices are always written alike. */
function withCheck(checks: Settings['checks'], code: string, choice: string): Settings['checks'] {
  const others = Object.entries(checks).filter(([each]) => each !== code);
  const chosen = choice === '' ? others : [...others, [code, choice as Severity | 'off'] as const];
  return Object.fromEntries(chosen.sort(([a], [b]) => (a < b ? -1 : 1)));
}
