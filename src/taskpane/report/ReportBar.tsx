/** Which report the tables are held against; a way to give one, and to take it away. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { REPORT_ENDINGS } from '../../hosts/report';
import { usePane, useSession, useWords } from '../store/context';
import { standingFindings } from '../store/selectors';
import type { Book } from '../store/state';
import { takeReport } from './take';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  text: { flexBasis: '160px', flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: 'anywhere' },
});

export function ReportBar({ book }: { book: Book }) {
  const styles = useStyles();
  const session = useSession();
  const { t } = useWords();
  const report = usePane((state) => state.report);
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file may be chosen again once it was changed.
    if (file) void takeReport(session, file).finally(() => (target.value = ''));
  };
  return (
    <div className={styles.bar}>
      <p className={styles.text} role="status">
        {report
          ? t('report.inForce', {
              name: report.name,
              paragraphs: report.prose.length,
              count: contradicted(book, report.name),
            })
          : t('report.hint')}
      </p>
      {report ? (
        <Button size="small" onClick={() => void session.compare(null)}>
          {t('report.remove')}
        </Button>
      ) : (
        <Button size="small" onClick={() => input.current?.click()}>
          {t('report.choose')}
        </Button>
      )}
      <input ref={input} type="file" accept={REPORT_ENDINGS.join()} hidden tabIndex={-1} onChange={onChange} />
    </div>
  );
}

function contradicted(book: Book, name: string): number {
  return standingFindings(book).filter(({ cells }) => cells.some(({ sheet }) => sheet === name)).length;
}
