/** 核对: what contradicts what, worst first; what could not be decided; what a person set aside. */
import { Button, Link, ToggleButton } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Severity } from '../../core/model';
import { CellLink } from '../parts/CellLink';
import { Disclosure } from '../parts/Disclosure';
import { Gradual } from '../parts/Gradual';
import { later } from '../parts/later';
import { SeverityIcon } from '../parts/Severity';
import { useDispatch, usePane, useSession, useWords, type Words } from '../store/context';
import {
  awaitingCount,
  hasIndicators,
  findingGroups,
  findingKey,
  setAside,
  severityCounts,
  standingFindings,
} from '../store/selectors';
import { withoutIgnored } from '../store/settingsDraft';
import type { Book } from '../store/state';
import { codeTitle } from '../parts/codeTitle';
import { useCheckStyles } from './CheckView.styles';
import { FindingRow } from './FindingRow';

const ReportBar = later(() => import('../report/ReportBar').then((part) => part.ReportBar));

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

export function CheckView() {
  const book = usePane((state) => state.book);
  return book && <Findings book={book} />;
}

function Findings({ book }: { book: Book }) {
  const styles = useCheckStyles();
  const words = useWords();
  const severity = usePane((state) => state.severity);
  const findings = useMemo(() => standingFindings(book), [book]);
  const groups = useMemo(() => findingGroups(findings, severity), [findings, severity]);
  return (
    <>
      <ReportBar book={book} />
      {!hasIndicators(book) && <p className={styles.none}>{words.t('check.noTable')}</p>}
      <Filter findings={findings} />
      <Awaiting book={book} />
      {groups.length === 0 && hasIndicators(book) && (
        <p className={styles.none}>{emptyText(book, findings.length, words)}</p>
      )}
      {groups.map((group) => (
        <section key={`${group.severity} ${group.code}`}>
          <h2 className={styles.heading}>
            <SeverityIcon severity={group.severity} label={words.t(`severity.${group.severity}`)} />
            {words.t('check.group', { title: codeTitle(group.code, words), count: group.findings.length })}
          </h2>
          <ul className={styles.list}>
            <Gradual items={group.findings}>
              {(finding, index) => {
                const key = findingKey(finding, index);
                return <FindingRow key={key} finding={finding} openKey={key} />;
              }}
            </Gradual>
          </ul>
        </section>
      ))}
      <Undecided book={book} />
      <SetAside book={book} />
    </>
  );
}

/** What the checks cannot judge yet, because a person has not said how it was; said where the score view asks. */
function Awaiting({ book }: { book: Book }) {
  const styles = useCheckStyles();
  const { t } = useWords();
  const session = useSession();
  const count = useMemo(() => awaitingCount(book), [book]);
  if (count === 0) return null;
  return (
    <p className={styles.awaiting}>
      {t('check.awaiting', { count })}{' '}
      <Link as="button" inline onClick={() => session.look('score')}>
        {t('check.answer')}
      </Link>
    </p>
  );
}

function Filter({ findings }: { findings: ReturnType<typeof standingFindings> }) {
  const styles = useCheckStyles();
  const { t } = useWords();
  const dispatch = useDispatch();
  const severity = usePane((state) => state.severity);
  const counts = severityCounts(findings);
  return (
    <div className={styles.filter} role="group" aria-label={t('check.filter')}>
      {(['all', ...SEVERITIES] as const).map((each) => (
        <ToggleButton
          key={each}
          size="small"
          checked={severity === each}
          onClick={() => dispatch({ type: 'filtered', severity: each })}
        >
          {each === 'all'
            ? t('check.all', { count: findings.length })
            : t(`check.count.${each}`, { count: counts[each] })}
        </ToggleButton>
      ))}
    </div>
  );
}

function Undecided({ book }: { book: Book }) {
  const styles = useCheckStyles();
  const { t, tell } = useWords();
  const { undecided } = book.analysis;
  if (undecided.length === 0) return null;
  return (
    <Disclosure openKey="undecided" line={t('check.undecided', { count: undecided.length })}>
      {() => (
        <ul className={styles.list}>
          <Gradual items={undecided}>
            {({ cells, reason }, index) => (
              <li key={index} className={styles.finding}>
                {cells[0] && <CellLink at={cells[0]} />}
                <p className={styles.sentence}>{tell(reason)}</p>
              </li>
            )}
          </Gradual>
        </ul>
      )}
    </Disclosure>
  );
}

function SetAside({ book }: { book: Book }) {
  const styles = useCheckStyles();
  const { t, tell } = useWords();
  const session = useSession();
  const aside = useMemo(() => setAside(book), [book]);
  if (aside.length === 0) return null;
  return (
    <Disclosure openKey="ignored" line={t('check.ignored', { count: aside.length })}>
      {() => (
        <ul className={styles.list}>
          <Gradual items={aside}>
            {({ finding, ignored }, index) => (
              <li key={findingKey(finding, index)} className={styles.finding}>
                {finding.cells[0] && <CellLink at={finding.cells[0]} />}
                <p className={styles.sentence}>{tell(finding.message)}</p>
                <p className={styles.why}>{t('check.reasonGiven', { reason: ignored.reason })}</p>
                <Button size="small" onClick={() => void session.choose(withoutIgnored(book.settings, ignored))}>
                  {t('check.unignore')}
                </Button>
              </li>
            )}
          </Gradual>
        </ul>
      )}
    </Disclosure>
  );
}

function emptyText({ analysis }: Book, found: number, { t }: Words): string {
  if (found > 0) return t('check.noneOfKind');
  const count = analysis.undecided.length;
  return count > 0 ? t('check.noneButOpen', { count }) : t('check.none');
}
