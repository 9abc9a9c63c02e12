/** A table that was read without confidence: what it was taken for is put to a person before anything is scored. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { ASK_BELOW, type Column, columnLetters, type ColumnRole, type Table } from '../../core/model';
import { useSession, useWords } from '../store/context';
import { correctTable } from './correct';
import { COMMON_ROLES, OTHER_ROLES } from './roles';

const useStyles = makeStyles({
  ask: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Role = ColumnRole | 'none';

export function AskTable({ table }: { table: Table }) {
  const styles = useStyles();
  const session = useSession();
  const { t, tell } = useWords();
  const titleId = useId();
  const [roles, setRoles] = useState<ReadonlyMap<number, Role>>(new Map());
  const unsure = table.columns.filter(({ confidence }) => confidence < ASK_BELOW);
  const percent = Math.round(table.confidence * 100);
  const confirm = () => {
    const changed = unsure.flatMap((column) => {
      const role = roles.get(column.column);
      return role === undefined || role === column.role ? [] : [{ column, role }];
    });
    void correctTable(session, table, table.kind === 'summary' ? 'summary' : 'indicators', changed);
  };
  return (
    <div className={styles.ask} role="group" aria-labelledby={titleId}>
      <p id={titleId} className={styles.text}>
        {t('table.ask', { percent })}
      </p>
      {table.evidence[0] && <p className={styles.quiet}>{tell(table.evidence[0].message)}</p>}
      {unsure.map((column) => (
        <AskColumn
          key={column.column}
          column={column}
          role={roles.get(column.column) ?? column.role}
          onChoose={(role) => setRoles(new Map(roles).set(column.column, role))}
        />
      ))}
      <div className={styles.actions}>
        <Button size="small" onClick={confirm}>
          {t('table.ask.yes')}
        </Button>
        <Button size="small" onClick={() => void correctTable(session, table, 'none', [])}>
          {t('table.ask.no')}
        </Button>
      </div>
    </div>
  );
}

function AskColumn({ column, role, onChoose }: { column: Column; role: Role; onChoose: (role: Role) => void }) {
  const { t } = useWords();
  const label = t('table.columnMenu', { column: columnLetters(column.column), header: column.header });
  return (
    <Field label={label} size="small">
      <Select size="small" value={role} onChange={(_event, { value }) => onChoose(value as Role)}>
        {(['none', ...COMMON_ROLES, ...OTHER_ROLES] as const).map((each) => (
          <option key={each} value={each}>
            {t(`role.${each}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
