/** 设置: what holds for this workbook (kept in its sheet 绩衡设置), and what a person prefers on this computer. */
import { Field, Select } from '@fluentui/react-components';
import { LANGUAGES, type Language, type Settings } from '../../core/model';
import { scaleText } from '../../core/settings';
import { typedNumber } from '../parts/exactInput';
import { ValueField } from '../parts/ValueField';
import { usePane, useSession, useWords } from '../store/context';
import type { Book } from '../store/state';
import { later } from '../parts/later';
import { Corrections } from './Corrections';
import { GradeSetting } from './GradeSetting';
import { useSettingsStyles } from './SettingsView.styles';

const HeaderWords = later(() => import('./HeaderWords').then((part) => part.HeaderWords));
const RuleSettings = later(() => import('./RuleSettings').then((part) => part.RuleSettings));
const CheckSettings = later(() => import('./CheckSettings').then((part) => part.CheckSettings));

export function SettingsView() {
  const styles = useSettingsStyles();
  const book = usePane((state) => state.book);
  return (
    <div className={styles.page}>
      {book && <BookSettings book={book} />}
      <Personal />
    </div>
  );
}

export interface SettingProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}

function BookSettings({ book }: { book: Book }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const { t } = useWords();
  const { settings } = book;
  const onChange = (change: Partial<Settings>) => void session.choose({ ...settings, ...change });
  const parts = { settings, onChange };
  return (
    <>
      <p className={styles.text}>{t('settings.where')}</p>
      <section className={styles.section}>
        <GradeSetting {...parts} />
        <p className={styles.text}>{t('settings.inForce', { scale: scaleText(book.analysis.result.scale) })}</p>
      </section>
      <Scoring {...parts} />
      <OverAchievement {...parts} />
      <CheckSettings {...parts} />
      <RuleSettings book={book} />
      <Corrections book={book} />
      <HeaderWords book={book} />
    </>
  );
}

const DECIMALS = [0, 1, 2, 3] as const;

function Scoring({ settings, onChange }: SettingProps) {
  const styles = useSettingsStyles();
  const { t } = useWords();
  return (
    <section className={styles.section}>
      <Field label={t('settings.rounding')}>
        <Select
          value={settings.scoreDecimals === null ? '' : String(settings.scoreDecimals)}
          onChange={(_event, { value }) => onChange({ scoreDecimals: value === '' ? null : Number(value) })}
        >
          <option value="">{t('settings.rounding.none')}</option>
          {DECIMALS.map((count) => (
            <option key={count} value={count}>
              {t('settings.rounding.places', { count })}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={t('settings.measure')}>
        <Select
          value={settings.measureConvention}
          onChange={(_event, { value }) => onChange({ measureConvention: value as Settings['measureConvention'] })}
        >
          <option value="none">{t('settings.measure.none')}</option>
          <option value="ratio">{t('settings.measure.ratio')}</option>
        </Select>
      </Field>
    </section>
  );
}

function OverAchievement({ settings: { overAchievement }, onChange }: SettingProps) {
  const styles = useSettingsStyles();
  const { t } = useWords();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('settings.over')}</h2>
      {(['info', 'warning'] as const).map((side) => (
        <ValueField
          key={side}
          label={t(`settings.over.${side}`)}
          size="medium"
          value={overAchievement[side]}
          read={(text) => typedNumber(text, '100', null)}
          complaint={t('settings.badPercent')}
          onTake={(limit) => onChange({ overAchievement: { ...overAchievement, [side]: limit } })}
        />
      ))}
    </section>
  );
}

function Personal() {
  const styles = useSettingsStyles();
  const session = useSession();
  const { t, language } = useWords();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('settings.personal')}</h2>
      <Field label={t('settings.language')}>
        <Select value={language} onChange={(_event, { value }) => session.speak(value as Language)}>
          {LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {t(`language.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
    </section>
  );
}
