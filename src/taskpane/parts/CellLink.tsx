/** A cell's name that goes to the cell. */
import { Link } from '@fluentui/react-components';
import { addressText, type CellAddress } from '../../core/model';
import { useSession, useWords } from '../store/context';

export function CellLink({ at }: { at: CellAddress }) {
  const session = useSession();
  const { t } = useWords();
  const name = addressText(at);
  if (!session.host.capabilities.canSelect) return <span>{name}</span>;
  return (
    <Link as="button" inline aria-label={t('score.goTo', { cell: name })} onClick={() => void session.selectCell(at)}>
      {name}
    </Link>
  );
}
