/** Corrections made to what was recognised, each of which can be taken back; and pointing at a table that was missed. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { areaText, columnLetters, type Correction, parseArea, type WeightingChoice } from '../../core/model';
import { areaCorrection } from '../../core/recognise';
import { ICONS } from '../parts/icons';
import { useSession, useWords, type Words } from '../store/context';
import { withCorrection, withoutCorrection, withoutWeighting } from '../store/settingsDraft';
import type { Book } from '../store/state';
import { useSettingsStyles } from './SettingsView.styles';

export function Corrections({ book }: { book: Book }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const words = useWords();
  const { corrections, weightings = [] } = book.settings;
  const entries = [
    ...corrections.map((correction) => ({
      what: correctionText(correction, words),
      without: withoutCorrection(book.settings, correction),
    })),
    ...weightings.map((choice) => ({
      what: weightingText(choice, words),
      without: withoutWeighting(book.settings, choice),
    })),
  ];
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.t('settings.corrections')}</h2>
      {entries.length === 0 && <p className={styles.text}>{words.t('settings.noCorrections')}</p>}
      <ul className={styles.list}>
        {entries.map(({ what, without }, index) => (
          <li key={index} className={styles.row}>
            <span className={styles.name}>{what}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<ICONS.delete />}
              aria-label={words.t('settings.removeCorrection', { what })}
              onClick={() => void session.choose(without)}
            />
          </li>
        ))}
      </ul>
      <PointAtTable book={book} />
      {book.unread.length > 0 && <UnreadRows book={book} />}
    </section>
  );
}

function PointAtTable({ book }: { book: Book }) {
  const styles = useSettingsStyles();
  const session = useSession();
  const { t } = useWords();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const take = () => {
    const correction = pointedArea(text, book);
    setWrong(correction === null);
    if (correction) {
      setText('');
      void session.choose(withCorrection(book.settings, correction));
    }
  };
  return (
    <>
      <Field
        label={t('settings.pointTable')}
        {...(isWrong
          ? { validationMessage: t('settings.badRange'), validationState: 'error' as const }
          : { hint: t('settings.pointTableHint') })}
      >
        <Input value={text} onChange={(_event, { value }) => setText(value)} />
      </Field>
      <div className={styles.row}>
        <Button size="small" onClick={take}>
          {t('settings.useRange')}
        </Button>
      </div>
    </>
  );
}

function UnreadRows({ book }: { book: Book }) {
  const styles = useSettingsStyles();
  const { t, tell } = useWords();
  return (
    <>
      <p className={styles.text}>{t('settings.unread', { count: book.unread.length })}</p>
      <ul className={styles.list}>
        {book.unread.map(({ category, object, item, value, why }, index) => (
          <li key={index} className={styles.text}>
            {[category, object, item, value].filter((part) => part !== '').join(' · ')}
            <br />
            {tell(why)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** `评分表!A3:G40`; without a sheet, the only sheet of the book. */
function pointedArea(text: string, { snapshot }: Book): Correction | null {
  const written = text.normalize('NFKC').trim();
  const mark = written.lastIndexOf('!');
  const names = snapshot.sheets.map(({ name }) => name);
  const sheet = mark < 0 ? (names.length === 1 ? names[0] : undefined) : written.slice(0, mark).replace(/^'|'$/g, '');
  const area = parseArea(written.slice(mark + 1));
  const pointed = snapshot.sheets.find(({ name }) => name === sheet);
  return pointed && area ? areaCorrection(pointed, area) : null;
}

function weightingText({ sheet, headers, weighting }: WeightingChoice, { t }: Words): string {
  return t('settings.correction.weighting', { sheet, headers, weighting: t(`table.weighting.${weighting}`) });
}

function correctionText(correction: Correction, { t }: Words): string {
  const { sheet } = correction;
  switch (correction.kind) {
    case 'column':
      return t('settings.correction.column', {
        sheet,
        column: columnLetters(correction.column),
        header: correction.header,
        role: t(`role.${correction.role}`),
      });
    case 'kind':
      return t('settings.correction.kind', {
        sheet,
        headers: correction.headers,
        kind: t(`table.kind.${correction.tableKind}`),
      });
    case 'area':
      return t('settings.correction.area', { sheet, area: areaText(correction.area) });
  }
}
