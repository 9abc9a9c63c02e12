/** Where a finding is about running text: the sentence itself, against the cells that say otherwise. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellAddress, Finding } from '../../core/model';
import { CellLink } from '../parts/CellLink';
import { cellsOf } from '../store/cells';
import { usePane, useWords } from '../store/context';
import type { Book, ReportText } from '../store/state';
import { proseAt } from './prose';
import { quoteOf } from './quote';

const useStyles = makeStyles({
  statement: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  },
  figure: { color: 'inherit', backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold },
});

/** Most cells told beside a sentence. */
const MOST_CELLS = 3;

export function Statement({ book, finding }: { book: Book; finding: Finding }) {
  const styles = useStyles();
  const { t } = useWords();
  const report = usePane((state) => state.report);
  const [at, ...others] = finding.cells;
  const paragraph = at ? proseAt(book, report, at) : null;
  if (paragraph === null) return null;
  const { before, figure, after } = quoteOf(paragraph, finding);
  return (
    <dl className={styles.statement}>
      <dt>{t('report.says')}</dt>
      <dd>
        <q>
          {before}
          {figure !== '' && <mark className={styles.figure}>{figure}</mark>}
          {after}
        </q>
      </dd>
      {others.slice(0, MOST_CELLS).map((other, index) => (
        <Against key={index} book={book} report={report} at={other} />
      ))}
    </dl>
  );
}

function Against({ book, report, at }: { book: Book; report: ReportText | null; at: CellAddress }) {
  const { t } = useWords();
  const text = proseAt(book, report, at) ?? cellsOf(book.snapshot).at(at)?.text ?? '';
  return (
    <>
      <dt>{t('report.against')}</dt>
      <dd>
        <CellLink at={at} /> {text}
      </dd>
    </>
  );
}
