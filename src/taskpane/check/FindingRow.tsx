/** One finding: the sentence, where it stands, stated against expected, and what can be done about it. */
import { Button, Field, Textarea, ToggleButton } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../core/model';
import { CellLink } from '../parts/CellLink';
import { later } from '../parts/later';
import { proseAt } from '../report/prose';
import { useDispatch, usePane, useSession, useWords } from '../store/context';
import { ignoredAs, withIgnored } from '../store/settingsDraft';
import { useCheckStyles } from './CheckView.styles';
import { repairOf } from './repair';

const Statement = later(() => import('../report/Statement').then((part) => part.Statement));

export function FindingRow({ finding, openKey }: { finding: Finding; openKey: string }) {
  const styles = useCheckStyles();
  const session = useSession();
  const dispatch = useDispatch();
  const { t, tell } = useWords();
  const [isIgnoring, setIgnoring] = useState(false);
  const isOpen = usePane((state) => state.opened.includes(openKey));
  const book = usePane((state) => state.book!);
  const isBusy = usePane((state) => state.work.at === 'busy');
  const repair = repairOf(finding, book.snapshot);
  const [at, ...others] = finding.cells;
  const report = usePane((state) => state.report);
  const isText = at !== undefined && proseAt(book, report, at) !== null;
  return (
    <li className={styles.finding}>
      <div className={styles.place}>{at && <CellLink at={at} />}</div>
      <p className={styles.sentence}>{tell(finding.message)}</p>
      {isText && <Statement book={book} finding={finding} />}
      {(finding.stated !== null || finding.expected !== null) && (
        <p className={styles.sides}>
          {finding.stated !== null && (
            <span>
              {t(isText ? 'report.stated' : 'check.stated')} {finding.stated}
            </span>
          )}
          {finding.expected !== null && (
            <span>
              {t('check.expected')} {finding.expected}
            </span>
          )}
        </p>
      )}
      <div className={styles.actions}>
        {repair && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => void session.writeNow([repair.edit], null)}>
            {t('check.repair', { value: repair.shown })}
          </Button>
        )}
        {!isIgnoring && (
          <Button size="small" appearance="subtle" className={styles.textButton} onClick={() => setIgnoring(true)}>
            {t('check.ignore')}
          </Button>
        )}
        <ToggleButton
          size="small"
          appearance="subtle"
          className={styles.textButton}
          checked={isOpen}
          onClick={() => dispatch({ type: 'opened', keys: [openKey], isOpen: !isOpen })}
        >
          {t('check.why')}
        </ToggleButton>
      </div>
      {isIgnoring && (
        <IgnoreForm
          onIgnore={(reason) => {
            const ignored = ignoredAs(book.analysis.tables, finding, reason);
            if (ignored) void session.choose(withIgnored(book.settings, ignored));
          }}
          onCancel={() => setIgnoring(false)}
        />
      )}
      {isOpen && (
        <div className={styles.why}>
          {others.length > 0 && (
            <div className={styles.cells}>
              <span>{t('check.restsOn')}</span>
              {others.slice(0, MOST_NAMED).map((cell) => (
                <CellLink key={`${cell.sheet} ${cell.row} ${cell.column}`} at={cell} />
              ))}
              {others.length > MOST_NAMED && <span>{t('check.moreCells', { count: others.length - MOST_NAMED })}</span>}
            </div>
          )}
          <div>{t('check.code', { code: finding.code })}</div>
        </div>
      )}
    </li>
  );
}

/** Most cells that a finding rests on and names one by one. */
const MOST_NAMED = 12;

function IgnoreForm({ onIgnore, onCancel }: { onIgnore: (reason: string) => void; onCancel: () => void }) {
  const styles = useCheckStyles();
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const confirm = () => {
    if (reason.trim() === '') setMissing(true);
    else onIgnore(reason.trim());
  };
  return (
    <div className={styles.ignore}>
      <Field
        label={t('check.ignoreReason')}
        required
        {...(isMissing
          ? { validationMessage: t('check.reasonNeeded'), validationState: 'error' as const }
          : { hint: t('check.ignoreHint') })}
      >
        <Textarea size="small" value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={confirm}>
          {t('check.ignoreConfirm')}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('check.ignoreCancel')}
        </Button>
      </div>
    </div>
  );
}
