/** How one column is read, with what that rests on; a click offers the other roles. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Tooltip,
} from '@fluentui/react-components';
import { type Column, columnLetters, type ColumnRole, type Table } from '../../core/model';
import { useSession, useWords } from '../store/context';
import { correctColumn, moveRoleToSelection, readEverywhere, selectColumn } from './correct';
import { COMMON_ROLES, OTHER_ROLES, SURE } from './roles';
import { useTableStyles } from './TableHeading.styles';

export function ColumnChip({ table, column }: { table: Table; column: Column }) {
  const styles = useTableStyles();
  const session = useSession();
  const { t, tell } = useWords();
  const letters = columnLetters(column.column);
  const evidence = column.evidence.map(({ message }) => tell(message)).join('；');
  const correct = (role: string | undefined) => void correctColumn(session, table, column, role as ColumnRole | 'none');
  return (
    <Menu
      checkedValues={{ role: [column.role] }}
      onCheckedValueChange={(_event, { checkedItems }) => correct(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip
          content={evidence || t('table.columnMenu', { column: letters, header: column.header })}
          relationship="description"
        >
          <Button size="small" className={mergeClasses(styles.chip, column.confidence < SURE && styles.doubtful)}>
            {t('table.columnChip', { column: letters, role: t(`role.${column.role}`) })}
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {session.host.capabilities.canSelect && (
            <MenuItem onClick={() => void selectColumn(session, table, column)}>{t('table.pointAt')}</MenuItem>
          )}
          <MenuItem onClick={() => void moveRoleToSelection(session, table, column)}>
            {t('table.isSelected', { role: t(`role.${column.role}`) })}
          </MenuItem>
          <MenuDivider />
          {(['none', ...COMMON_ROLES] as const).map((role) => (
            <MenuItemRadio key={role} name="role" value={role}>
              {t(`role.${role}`)}
            </MenuItemRadio>
          ))}
          <Menu
            checkedValues={{ role: [column.role] }}
            onCheckedValueChange={(_event, { checkedItems }) => correct(checkedItems[0])}
          >
            <MenuTrigger disableButtonEnhancement>
              <MenuItem>{t('table.moreRoles')}</MenuItem>
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                {OTHER_ROLES.map((role) => (
                  <MenuItemRadio key={role} name="role" value={role}>
                    {t(`role.${role}`)}
                  </MenuItemRadio>
                ))}
              </MenuList>
            </MenuPopover>
          </Menu>
          {column.header !== '' && (
            <MenuItem onClick={() => void readEverywhere(session, column)}>
              {t('table.everywhere', { header: column.header, role: t(`role.${column.role}`) })}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
