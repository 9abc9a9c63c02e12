/** Always there, two lines: which book, and what came of it. A click on a result goes to the view behind it. */
import {
  Button,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Select,
  Tooltip,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { equals, exact } from '../../core/numbers';
import { LANGUAGES, type Language, type Result, type Severity } from '../../core/model';
import { ICONS } from '../parts/icons';
import { figure, totalFigure } from '../parts/figures';
import { resultText } from '../parts/resultText';
import { SeverityIcon } from '../parts/Severity';
import { useCommand, useDispatch, usePane, useSession, useWords } from '../store/context';
import { bookOfForm, formInView, formKey, formTitle } from '../store/forms';
import { hasIndicators, indicatorCount, severityCounts, standingFindings, unfilledCount } from '../store/selectors';
import { awaitsConfirmation } from '../tables/confirm';
import { useHeaderStyles } from './Header.styles';

interface HeaderProps {
  readonly leavesCorner: boolean;
  readonly onAbout: () => void;
}

export function Header({ leavesCorner, onAbout }: HeaderProps) {
  const styles = useHeaderStyles();
  const { t } = useWords();
  const book = usePane((state) => state.book);
  return (
    <header className={styles.header}>
      <div className={mergeClasses(styles.line, leavesCorner && styles.corner)}>
        <h1 className={styles.product}>{t('product')}</h1>
        <span className={styles.book} title={book?.analysis.workbook}>
          {book ? book.analysis.workbook : t('header.reading')}
        </span>
        {book && <span className={styles.count}>{t('header.count', { count: indicatorCount(book) })}</span>}
        <RefreshButton isStale={book?.isStale ?? false} />
        <MoreMenu onAbout={onAbout} />
      </div>
      <FormChoice />
      <Results />
      {/* The region stands before there is anything to say, so that a screen reader hears it fill. */}
      <p className={styles.staleLine} role="status">
        {book?.isStale ? t('header.stale') : ''}
      </p>
    </header>
  );
}

function RefreshButton({ isStale }: { isStale: boolean }) {
  const styles = useHeaderStyles();
  const { t } = useWords();
  const { command, isEnabled, run } = useCommand('refresh');
  return (
    <Tooltip content={`${t(command.label)} (${command.keys})`} relationship="label">
      <Button
        appearance="subtle"
        size="small"
        className={isStale ? styles.stale : undefined}
        icon={<ICONS.refresh />}
        disabledFocusable={!isEnabled}
        onClick={run}
        aria-keyshortcuts={command.keys}
      />
    </Tooltip>
  );
}

function MoreMenu({ onAbout }: { onAbout: () => void }) {
  const { t, language } = useWords();
  const session = useSession();
  return (
    <Menu
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_event, { checkedItems }) => session.speak(checkedItems[0] as Language)}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('header.more')} relationship="label">
          <Button appearance="subtle" size="small" icon={<ICONS.more />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t('header.language')}</MenuGroupHeader>
            {LANGUAGES.map((each) => (
              <MenuItemRadio key={each} name="language" value={each} lang={each}>
                {t(`language.${each}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem onClick={onAbout}>{t('header.about')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Where the book holds several forms: all their totals, and which of them the pane is about. */
function FormChoice() {
  const styles = useHeaderStyles();
  const dispatch = useDispatch();
  const { t } = useWords();
  const book = usePane((state) => state.book);
  const picked = usePane((state) => state.form);
  const inView = book && formInView(book, picked);
  if (!inView) return null;
  return (
    <Select
      className={styles.form}
      size="small"
      aria-label={t('header.form')}
      value={formKey(inView)}
      onChange={(_event, { value }) => dispatch({ type: 'picked', form: value })}
    >
      {book.analysis.forms?.map((form) => (
        <option key={formKey(form)} value={formKey(form)}>
          {t('header.formResult', { title: formTitle(book, form), result: resultText(form.result, t) })}
        </option>
      ))}
    </Select>
  );
}

function Results() {
  const styles = useHeaderStyles();
  const dispatch = useDispatch();
  const session = useSession();
  const { t } = useWords();
  const book = usePane((state) => state.book);
  const picked = usePane((state) => state.form);
  const counts = useMemo(() => (book ? severityCounts(standingFindings(book)) : null), [book]);
  if (!book || !counts) return null;
  const shown = bookOfForm(book, picked);
  const filter = (severity: Severity | 'all') => dispatch({ type: 'filtered', severity });
  return (
    <div className={styles.results}>
      <button type="button" className={styles.result} onClick={() => session.look('score')}>
        {awaitsConfirmation(book) ? (
          <span className={styles.quiet}>{t('header.toConfirm')}</span>
        ) : (
          <Total result={shown.analysis.result} unfilled={unfilledCount(shown)} />
        )}
      </button>
      {counts.error > 0 && (
        <button type="button" className={styles.result} onClick={() => filter('error')}>
          <SeverityIcon severity="error" />
          {t('header.errors', { count: counts.error })}
        </button>
      )}
      {counts.warning > 0 && (
        <button type="button" className={styles.result} onClick={() => filter('warning')}>
          <SeverityIcon severity="warning" />
          {t('header.warnings', { count: counts.warning })}
        </button>
      )}
      {counts.error + counts.warning === 0 && hasIndicators(book) && (
        <button type="button" className={styles.result} onClick={() => filter('all')}>
          {t('header.clean')}
        </button>
      )}
    </div>
  );
}

/** The stated total, and the computed one beside it where they differ. */
function Total({ result, unfilled }: { result: Result; unfilled: number }) {
  const styles = useHeaderStyles();
  const { t } = useWords();
  const { score, computed, fullMarks, grade } = result;
  const shown = score ?? computed;
  if (shown === null) return <span className={styles.quiet}>{t('header.noScore')}</span>;
  const differs = score !== null && computed !== null && !equals(exact(score), exact(computed));
  return (
    <>
      <span className={styles.score}>{totalFigure(shown)}</span>
      {fullMarks !== null && <span className={styles.quiet}>/ {figure(fullMarks)}</span>}
      {(grade !== null || unfilled === 0) && <span className={styles.grade}>{grade ?? t('header.noGrade')}</span>}
      {unfilled > 0 && <span className={styles.quiet}>{t('header.unfilled', { count: unfilled })}</span>}
      {differs && <span className={styles.quiet}>{t('header.computed', { score: totalFigure(computed) })}</span>}
    </>
  );
}
