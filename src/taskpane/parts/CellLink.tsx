/** A cell's name that goes to the cell; a paragraph of the report has a name only. */
import { Link } from '@fluentui/react-components';
import { addressText, type CellAddress } from '../../core/model';
import { usePane, useSession, useWords } from '../store/context';

export function CellLink({ at }: { at: CellAddress }) {
  const session = useSession();
  const { t } = useWords();
  const isInReport = usePane(({ report }) => at.sheet === report?.name);
  if (isInReport) return <span>{t('report.paragraph', { name: at.sheet, number: at.row })}</span>;
  const name = addressText(at);
  if (!session.host.capabilities.canSelect) return <span>{name}</span>;
  return (
    <Link as="button" inline aria-label={t('score.goTo', { cell: name })} onClick={() => void session.selectCell(at)}>
      {name}
    </Link>
  );
}
