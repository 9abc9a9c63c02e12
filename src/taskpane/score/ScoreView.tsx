/** 评分: the tables found, what each level came to, every indicator with its score and why. */
import { useMemo } from 'react';
import type { Table } from '../../core/model';
import { sharePercent, shareText } from '../parts/figures';
import { Disclosure } from '../parts/Disclosure';
import { Gradual } from '../parts/Gradual';
import { resultText } from '../parts/resultText';
import { useScoreFigure } from '../parts/useScoreFigure';
import { usePane, useWords } from '../store/context';
import { levelGroups, type LevelGroup } from '../store/selectors';
import type { Book } from '../store/state';
import { formKey } from '../store/forms';
import { isToBeConfirmed, shownTables } from '../tables/confirm';
import { TableHeading } from '../tables/TableHeading';
import { later } from '../parts/later';
import { IndicatorRow } from './IndicatorRow';
import { useScoreStyles } from './ScoreView.styles';

const AskTable = later(() => import('../tables/AskTable').then((part) => part.AskTable));

export function ScoreView() {
  const styles = useScoreStyles();
  const { t } = useWords();
  const book = usePane((state) => state.book);
  const sought = usePane((state) => state.sought);
  if (!book) return null;
  const scored = shownTables(book);
  const others = book.analysis.tables.filter((table) => !scored.includes(table));
  return (
    <>
      {scored.length === 0 && <p className={styles.none}>{t('score.none')}</p>}
      <Gradual items={scored} wanted={scored.findIndex(({ id }) => sought?.startsWith(`${id}!`))}>
        {(table) => <TableScores key={table.id} book={book} table={table} />}
      </Gradual>
      {others.length > 0 && (
        <section className={styles.otherTables} aria-label={t('score.otherTables', { count: others.length })}>
          <Disclosure openKey="other tables" line={t('score.otherTables', { count: others.length })}>
            {() => <Gradual items={others}>{(table) => <TableHeading key={table.id} table={table} />}</Gradual>}
          </Disclosure>
        </section>
      )}
    </>
  );
}

function TableScores({ book, table }: { book: Book; table: Table }) {
  const styles = useScoreStyles();
  const groups = useMemo(() => levelGroups(book, table), [book, table]);
  return (
    <section className={styles.table} aria-label={table.title ?? table.sheet}>
      <TableHeading table={table} />
      <FormTotal book={book} table={table} />
      {isToBeConfirmed(table) ? (
        <AskTable table={table} />
      ) : (
        <Gradual items={groups}>{(group) => <Group key={group.key} group={group} />}</Gradual>
      )}
    </section>
  );
}

/** Total and grade of a form, under its first table; the header tells them where the book has one form only. */
function FormTotal({ book, table }: { book: Book; table: Table }) {
  const styles = useScoreStyles();
  const { t } = useWords();
  const form = book.analysis.forms?.find((each) => formKey(each) === table.id);
  return form ? (
    <p className={styles.formTotal}>
      {t('whatif.total')} <strong>{resultText(form.result, t)}</strong>
    </p>
  ) : null;
}

function Group({ group }: { group: LevelGroup }) {
  const styles = useScoreStyles();
  const { t } = useWords();
  const sought = usePane((state) => state.sought);
  const figure = useScoreFigure();
  const { name, points, weight, lines, open } = group;
  const isAlone = lines.length === 1 && lines[0]!.indicator.levels.length === 1;
  if (isAlone) return <IndicatorRow line={lines[0]!} isIndented={false} />;
  const scored =
    points === null || weight === null
      ? name
      : t('score.groupLabel', { name, points: figure(points), weight: figure(weight) });
  const label = open > 0 ? `${scored}, ${t('score.open', { count: open })}` : scored;
  return (
    <Disclosure
      openKey={group.key}
      label={label}
      className={styles.group}
      line={
        <>
          <span className={styles.name}>{name}</span>
          <Points group={group} />
        </>
      }
    >
      {() => (
        <ul className={styles.list}>
          <Gradual items={lines} wanted={lines.findIndex(({ key }) => key === sought)}>
            {(line, index) => (
              <li key={line.key}>
                <MiddleLevels levels={line.indicator.levels} above={lines[index - 1]?.indicator.levels ?? []} />
                <IndicatorRow line={line} isIndented />
              </li>
            )}
          </Gradual>
        </ul>
      )}
    </Disclosure>
  );
}

/** What is scored of a level; its share once the level is whole. */
function Points({ group: { points, weight, open } }: { group: LevelGroup }) {
  const styles = useScoreStyles();
  const { t } = useWords();
  const figure = useScoreFigure();
  if (weight === null) return null;
  const told = t('score.ofWeight', { points: points === null ? '–' : figure(points), weight: figure(weight) });
  if (points === null || open > 0)
    return (
      <>
        <span className={styles.points}>{told}</span>
        <span className={styles.awaits}>{t('score.open', { count: open })}</span>
      </>
    );
  return (
    <>
      <span className={styles.points}>{told}</span>
      <span className={styles.rate}>{shareText(points, weight)}</span>
      <span className={styles.bar} aria-hidden>
        <span style={{ display: 'block', width: `${sharePercent(points, weight)}%` }} className={styles.filled} />
      </span>
    </>
  );
}

/** The levels between the first and the leaf, told once where they change. */
function MiddleLevels({ levels, above }: { levels: readonly string[]; above: readonly string[] }) {
  const styles = useScoreStyles();
  const middle = levels.slice(1, -1);
  const isNew = middle.some((label, index) => label !== above[index + 1]);
  return isNew ? <div className={styles.middleLevel}>{middle.join(' · ')}</div> : null;
}
