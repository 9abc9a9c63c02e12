/** Puts the range of a table right: an edge of it is set at the cell selected in the sheet. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import type { Table } from '../../core/model';
import { ICONS } from '../parts/icons';
import { useSession, useWords } from '../store/context';
import { EDGES, moveEdgeToSelection } from './correct';

export function RangeMenu({ table }: { table: Table }) {
  const session = useSession();
  const { t } = useWords();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('table.range')} relationship="label">
          <Button size="small" appearance="subtle" icon={<ICONS.edit />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {EDGES.map((edge) => (
            <MenuItem key={edge} onClick={() => void moveEdgeToSelection(session, table, edge)}>
              {t(`table.range.${edge}`)}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
