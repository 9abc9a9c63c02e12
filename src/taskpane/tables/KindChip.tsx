/** What a table is taken for, with what that rests on; a click offers the other kinds. */
import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Tooltip,
} from '@fluentui/react-components';
import type { Table, TableKind } from '../../core/model';
import { useSession, useWords } from '../store/context';
import { correctKind } from './correct';
import { KINDS, SURE } from './roles';
import { useTableStyles } from './TableHeading.styles';

export function KindChip({ table }: { table: Table }) {
  const styles = useTableStyles();
  const session = useSession();
  const { t, tell } = useWords();
  const evidence = table.evidence.map(({ message }) => tell(message)).join('；');
  return (
    <Menu
      checkedValues={{ kind: [table.kind] }}
      onCheckedValueChange={(_event, { checkedItems }) =>
        void correctKind(session, table, checkedItems[0] as TableKind | 'none')
      }
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={evidence || t('table.kind')} relationship="description">
          <Button size="small" className={mergeClasses(styles.chip, table.confidence < SURE && styles.doubtful)}>
            {t(`table.kind.${table.kind}`)}
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {([...KINDS, 'none'] as const).map((kind) => (
            <MenuItemRadio key={kind} name="kind" value={kind}>
              {t(`table.kind.${kind}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
