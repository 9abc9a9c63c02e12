/** A table as it was found: its name, kind and range, and how each column is read; each a chip that can be put right. */
import { Link } from '@fluentui/react-components';
import { areaText, type Table } from '../../core/model';
import { Disclosure } from '../parts/Disclosure';
import { useSession, useWords } from '../store/context';
import { ColumnChip } from './ColumnChip';
import { KindChip } from './KindChip';
import { RangeMenu } from './RangeMenu';
import { useTableStyles } from './TableHeading.styles';
import { WeightingChip } from './WeightingChip';

export function TableHeading({ table }: { table: Table }) {
  const styles = useTableStyles();
  const session = useSession();
  const { t } = useWords();
  const range = areaText(table.area);
  return (
    <>
      <div className={styles.heading}>
        <h2 className={styles.title}>{table.title ?? table.sheet}</h2>
        <div className={styles.facts}>
          <KindChip table={table} />
          <WeightingChip table={table} />
          <span className={styles.range}>
            <Link
              as="button"
              inline
              aria-label={t('score.selectTable', { range: `${table.sheet}!${range}` })}
              onClick={() => void session.select(table.sheet, table.area)}
            >
              {table.title ? `${table.sheet}!${range}` : range}
            </Link>
            <RangeMenu table={table} />
          </span>
          <span>{t('score.tableCount', { count: table.indicators.length })}</span>
        </div>
      </div>
      <Disclosure openKey={`columns ${table.id}`} className={styles.columns} line={t('score.showColumns')}>
        {() => (
          <ul className={styles.chips}>
            {table.columns.map((column) => (
              <li key={column.column}>
                <ColumnChip table={table} column={column} />
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </>
  );
}
