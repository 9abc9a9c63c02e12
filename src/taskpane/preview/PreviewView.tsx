/** What would be written: old and new by cell, grouped by table; each line can be taken out, conflicts stand first. */
import {
  Checkbox,
  Field,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Select,
  Switch,
} from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { addressText, type CellContent, type Conflict } from '../../core/model';
import type { ScoreMode } from '../../core/edits';
import { Gradual } from '../parts/Gradual';
import { useDispatch, usePane, useSession, useWords, type Words } from '../store/context';
import type { Preview, PreviewItem } from '../store/state';
import { standing, valueText } from './lines';
import { usePreviewStyles } from './PreviewView.styles';

export function PreviewView() {
  const preview = usePane((state) => state.preview);
  return preview && <Lines preview={preview} />;
}

function Lines({ preview }: { preview: Preview }) {
  const styles = usePreviewStyles();
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  // The view has changed under the person's hands: the focus goes where reading on begins.
  useEffect(() => title.current?.focus(), []);
  const groups = useMemo(() => groupsOf(preview.items), [preview.items]);
  return (
    <div className={styles.preview}>
      <h2 className={styles.title} ref={title} tabIndex={-1}>
        {t(`preview.title.${preview.purpose}`)}
      </h2>
      {preview.purpose === 'scores' && <WritingChoices />}
      <Conflicts preview={preview} />
      {preview.items.length === 0 && <p>{t('news.nothing.scores')}</p>}
      {groups.map(([group, items]) => (
        <Group key={group} group={group} items={items} preview={preview} />
      ))}
    </div>
  );
}

const MODES: readonly ScoreMode[] = ['fill', 'beside', 'overwrite'];

/** Where scores go, and whether as formulas; another choice makes another plan. */
function WritingChoices() {
  const styles = usePreviewStyles();
  const session = useSession();
  const dispatch = useDispatch();
  const { t, language } = useWords();
  const writing = usePane((state) => state.writing);
  const choose = async (change: Partial<typeof writing>) => {
    const next = { ...writing, ...change };
    dispatch({ type: 'wrote', writing: next });
    const { scorePlan } = await import('./plan');
    const { book } = session.store.state();
    if (book) dispatch({ type: 'previewed', preview: { ...scorePlan(book, next, language), left: [], conflicts: [] } });
  };
  return (
    <div className={styles.choices}>
      <Field label={t('preview.mode')} size="small">
        <Select
          size="small"
          value={writing.mode}
          onChange={(_event, { value }) => void choose({ mode: value as ScoreMode })}
        >
          {MODES.map((mode) => (
            <option key={mode} value={mode}>
              {t(`preview.mode.${mode}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Switch
        label={t('preview.values')}
        checked={writing.valuesOnly}
        onChange={(_event, { checked }) => void choose({ valuesOnly: checked })}
      />
    </div>
  );
}

function Conflicts({ preview }: { preview: Preview }) {
  const styles = usePreviewStyles();
  const words = useWords();
  if (preview.conflicts.length === 0) return null;
  return (
    <div className={styles.conflicts} aria-live="polite">
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{words.t('preview.conflictsTitle', { count: preview.conflicts.length })}</MessageBarTitle>
          <ul className={styles.conflictList}>
            <Gradual items={preview.conflicts}>
              {(conflict, index) => <li key={index}>{conflictText(conflict, words)}</li>}
            </Gradual>
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}

function Group({ group, items, preview }: { group: string; items: readonly PreviewItem[]; preview: Preview }) {
  const styles = usePreviewStyles();
  const dispatch = useDispatch();
  const { t } = useWords();
  const isIn = items.map(({ id }) => !preview.left.includes(id));
  const all = isIn.every(Boolean) ? true : isIn.some(Boolean) ? ('mixed' as const) : false;
  return (
    <section className={styles.group} aria-label={group}>
      <Checkbox
        checked={all}
        label={<strong>{t('preview.groupCount', { group, count: items.length })}</strong>}
        onChange={() => dispatch({ type: 'took', ids: items.map(({ id }) => id), isIn: all !== true })}
      />
      <ul className={styles.list}>
        <Gradual items={items}>{(item) => <Line key={item.id} item={item} preview={preview} />}</Gradual>
      </ul>
    </section>
  );
}

function Line({ item, preview }: { item: PreviewItem; preview: Preview }) {
  const styles = usePreviewStyles();
  const dispatch = useDispatch();
  const words = useWords();
  const place = standing(item, preview);
  return (
    <li className={styles.item}>
      <Checkbox
        checked={place === 'in'}
        disabled={place === 'held' || place === 'conflict'}
        aria-label={lineLabel(item, words)}
        onChange={(_event, { checked }) => dispatch({ type: 'took', ids: [item.id], isIn: checked === true })}
      />
      <div className={styles.body}>
        <div className={styles.change}>
          <span className={styles.cell}>{itemTitle(item, words)}</span>
          <Change item={item} />
        </div>
        {item.at && item.name !== '' && <div className={styles.small}>{addressText(item.at)}</div>}
        {item.unrounded !== null && (
          <div className={styles.small}>{words.t('score.unrounded', { score: item.unrounded })}</div>
        )}
        {item.formula !== null && <Formula formula={item.formula} />}
        {item.what === 'mark' && <div className={styles.small}>{item.after}</div>}
        {place === 'held' && <div className={styles.small}>{words.t('preview.held')}</div>}
      </div>
    </li>
  );
}

/** What the cell tells of; the cell where it tells of nothing that has a name. */
function itemTitle({ at, name, after }: PreviewItem, { t }: Words): string {
  if (!at) return t('preview.sheet', { name: after });
  return name || addressText(at);
}

/** Longer formulas are opened on demand. */
const SHORT_FORMULA = 48;

function Formula({ formula }: { formula: string }) {
  const styles = usePreviewStyles();
  const className = mergeClasses(styles.small, styles.formula);
  if (formula.length <= SHORT_FORMULA) return <div className={className}>={formula}</div>;
  return (
    <details className={className}>
      <summary className={styles.summary}>={formula.slice(0, SHORT_FORMULA)}…</summary>={formula}
    </details>
  );
}

function Change({ item }: { item: PreviewItem }) {
  const styles = usePreviewStyles();
  const { t } = useWords();
  if (item.what === 'sheet') {
    const key = item.before === '' ? 'preview.sheetNew' : 'preview.sheetAnew';
    return <span className={styles.small}>{t(key, { count: sheetRows(item) })}</span>;
  }
  if (item.what !== 'content') return null;
  return (
    <>
      {item.before === '' ? (
        <span className={styles.empty}>{t('preview.empty')}</span>
      ) : (
        <span className={styles.before}>{item.before}</span>
      )}
      <span aria-hidden>→</span>
      <span className={styles.after}>{item.after}</span>
    </>
  );
}

function sheetRows({ edits }: PreviewItem): number {
  return edits.reduce((count, edit) => count + (edit.kind === 'sheet' ? (edit.content?.rows.length ?? 0) : 0), 0);
}

function lineLabel({ what, at, name, before, after }: PreviewItem, { t }: Words): string {
  const cell = [name, at ? addressText(at) : ''].join(' ').trim();
  if (what === 'sheet') return t('preview.sheet', { name: after });
  if (what === 'mark') return t('preview.mark', { cell });
  if (what === 'unmark') return t('preview.unmark', { cell });
  return t('preview.change', { cell, before: before || t('preview.empty'), after });
}

function conflictText({ at, expected, found, reason = 'changed' }: Conflict, words: Words): string {
  const cell = addressText(at);
  if (reason !== 'changed') return `${cell} ${words.tell({ id: `host.conflict-${reason}`, data: {} })}`;
  return words.t('preview.conflict', {
    cell,
    expected: contentText(expected, words),
    found: contentText(found, words),
  });
}

function contentText({ value, formula }: CellContent, { t }: Words): string {
  return formula === null ? valueText(value) || t('preview.empty') : `=${formula}`;
}

function groupsOf(items: readonly PreviewItem[]): readonly (readonly [string, readonly PreviewItem[]])[] {
  const groups = new Map<string, PreviewItem[]>();
  for (const item of items) {
    const group = groups.get(item.group);
    if (group) group.push(item);
    else groups.set(item.group, [item]);
  }
  return [...groups];
}
