/** Rules that a person had read otherwise, and the common rules kept in the workbook; each can be taken away. */
import { Button } from '@fluentui/react-components';
import { ICONS } from '../parts/icons';
import { isInForce } from '../rule/subject';
import { useSession, useWords } from '../store/context';
import { withoutPreset, withoutRuleReading } from '../store/settingsDraft';
import type { Book } from '../store/state';
import { useSettingsStyles } from './SettingsView.styles';

export function RuleSettings({ book }: { book: Book }) {
  const styles = useSettingsStyles();
  const { t } = useWords();
  const { ruleReadings = [], rulePresets = [] } = book.settings;
  return (
    <>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('settings.rules')}</h2>
        {ruleReadings.length === 0 && <p className={styles.text}>{t('settings.noRules')}</p>}
        <ul className={styles.list}>
          {ruleReadings.map((reading, index) => {
            const name = reading.levels.at(-1) ?? '';
            return (
              <Entry
                key={index}
                text={t(isInForce(book, reading) ? 'settings.rule' : 'settings.ruleIdle', { name, line: reading.line })}
                removal={t('settings.removeRule', { name })}
                without={withoutRuleReading(book.settings, reading)}
              />
            );
          })}
        </ul>
      </section>
      {rulePresets.length > 0 && (
        <section className={styles.section}>
          <h2 className={styles.heading}>{t('settings.presets')}</h2>
          <ul className={styles.list}>
            {rulePresets.map(({ name, line }) => (
              <Entry
                key={name}
                text={t('settings.rule', { name, line })}
                removal={t('settings.removePreset', { name })}
                without={withoutPreset(book.settings, name)}
              />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

interface EntryProps {
  readonly text: string;
  readonly removal: string;
  /** The settings as they would be. */
  readonly without: Book['settings'];
}

function Entry({ text, removal, without }: EntryProps) {
  const styles = useSettingsStyles();
  const session = useSession();
  return (
    <li className={styles.row}>
      <span className={styles.name}>{text}</span>
      <Button
        size="small"
        appearance="subtle"
        icon={<ICONS.delete />}
        aria-label={removal}
        onClick={() => void session.choose(without)}
      />
    </li>
  );
}
