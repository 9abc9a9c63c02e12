/** What the weights of a table are taken to mean; a click offers the other meanings. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from '@fluentui/react-components';
import { CHOSEN_WEIGHTINGS, type ChosenWeighting, type Table } from '../../core/model';
import { usePane, useSession, useWords } from '../store/context';
import { weightingOn } from '../store/settingsDraft';
import { correctWeighting } from './correct';
import { useTableStyles } from './TableHeading.styles';

export function WeightingChip({ table }: { table: Table }) {
  const styles = useTableStyles();
  const session = useSession();
  const { t } = useWords();
  const chosen = usePane(({ book }) => (book ? weightingOn(book.settings, table) : null));
  if (table.weighting === undefined || table.kind !== 'indicators') return null;
  const choose = (value: string | undefined) =>
    void correctWeighting(session, table, value === 'found' ? null : (value as ChosenWeighting));
  return (
    <Menu
      checkedValues={{ weighting: [chosen ?? 'found'] }}
      onCheckedValueChange={(_event, { checkedItems }) => choose(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={t('table.weighting')} relationship="description">
          <Button size="small" className={styles.chip}>
            {t(`table.weighting.${table.weighting}`)}
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItemRadio name="weighting" value="found">
            {t('table.weighting.found')}
          </MenuItemRadio>
          <MenuDivider />
          {CHOSEN_WEIGHTINGS.map((each) => (
            <MenuItemRadio key={each} name="weighting" value={each}>
              {t(`table.weighting.${each}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
