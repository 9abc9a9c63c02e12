/** Header words of the person's own: what each is read as, in every table of the workbook. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { ColumnRole, Message } from '../../core/model';
import { ICONS } from '../parts/icons';
import { useSession, useWords } from '../store/context';
import { withHeaderWord, withoutHeaderWords } from '../store/settingsDraft';
import type { Book } from '../store/state';
import { COMMON_ROLES, OTHER_ROLES } from '../tables/roles';
import { useSettingsStyles } from './SettingsView.styles';

export function HeaderWords({ book }: { book: Book }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const { t } = useWords();
  const own = book.settings.headerWords ?? [];
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t('settings.words')}</h2>
      <p className={styles.text}>{t('settings.wordsHint')}</p>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map(({ role, words }, index) => (
            <li key={index} className={styles.row}>
              <span className={styles.name}>{t('settings.word', { words, role: t(`role.${role}`) })}</span>
              <Button
                size="small"
                appearance="subtle"
                icon={<ICONS.delete />}
                aria-label={t('settings.removeWords', { role: t(`role.${role}`) })}
                onClick={() => void session.choose(withoutHeaderWords(book.settings, role))}
              />
            </li>
          ))}
        </ul>
      )}
      <NewWord book={book} />
    </section>
  );
}

function NewWord({ book }: { book: Book }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const { t, tell } = useWords();
  const [words, setWords] = useState('');
  const [role, setRole] = useState<ColumnRole>('score');
  const [fault, setFault] = useState<Message | null>(null);
  const add = () => {
    const settings = withHeaderWord(book.settings, role, words);
    if ('id' in settings) {
      setFault(settings);
      return;
    }
    setFault(null);
    setWords('');
    void session.choose(settings);
  };
  return (
    <>
      <Field
        label={t('settings.newWord')}
        {...(fault && { validationState: 'error' as const, validationMessage: tell(fault) })}
      >
        <Input value={words} onChange={(_event, { value }) => setWords(value)} />
      </Field>
      <Field label={t('settings.newRole')}>
        <Select value={role} onChange={(_event, { value }) => setRole(value as ColumnRole)}>
          {[...COMMON_ROLES, ...OTHER_ROLES].map((each) => (
            <option key={each} value={each}>
              {t(`role.${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.row}>
        <Button size="small" onClick={add}>
          {t('settings.addWord')}
        </Button>
      </div>
    </>
  );
}
