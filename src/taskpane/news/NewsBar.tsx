/** The last thing worth telling. It stays until it is put away or something newer happens; trouble says what to do. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { failureMessage } from '../../core/messages';
import { addressText, type Conflict, type HostFailure } from '../../core/model';
import { COMMANDS, type CommandId } from '../commands';
import { ICONS } from '../parts/icons';
import { useCommand, useDispatch, usePane, useSession, useWords } from '../store/context';
import type { News } from '../store/state';

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  details: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

export function NewsBar() {
  const styles = useStyles();
  const news = usePane((state) => state.news);
  return (
    <div className={styles.bar} aria-live={news?.kind === 'trouble' ? 'assertive' : 'polite'}>
      {news?.kind === 'trouble' ? (
        <Trouble failure={news.failure} retry={news.retry} />
      ) : news?.kind === 'nothing' ? (
        <Nothing about={news.about} />
      ) : (
        news && <Outcome news={news} />
      )}
    </div>
  );
}

function Outcome({ news }: { news: News & { kind: 'written' | 'undone' } }) {
  const styles = useStyles();
  const words = useWords();
  const undo = useCommand('undo');
  return (
    <MessageBar intent={news.conflicts.length + news.notesLeftOut > 0 ? 'warning' : 'success'} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.t(`news.${news.kind}`, { count: news.count })}</MessageBarTitle>
        {news.conflicts.length > 0 && <ConflictList conflicts={news.conflicts} />}
        {news.notesLeftOut > 0 && (
          <p className={styles.details}>{words.t('news.notesLeftOut', { count: news.notesLeftOut })}</p>
        )}
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton />}>
        {news.kind === 'written' && undo.isEnabled && (
          <Button size="small" onClick={undo.run}>
            {words.t('command.undo')}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function Nothing({ about }: { about: (News & { kind: 'nothing' })['about'] }) {
  const { t } = useWords();
  return (
    <MessageBar intent={about === 'changedSettings' ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>{t(`news.nothing.${about}`)}</MessageBarBody>
      <MessageBarActions containerAction={<DismissButton />} />
    </MessageBar>
  );
}

function Trouble({ failure, retry }: { failure: HostFailure; retry: CommandId | null }) {
  const styles = useStyles();
  const words = useWords();
  const session = useSession();
  const sentence = words.tell(failureMessage(failure));
  const titled = retry === 'refresh' || retry === 'write' || retry === 'undo' ? retry : 'other';
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.t(`trouble.title.${titled}`)}</MessageBarTitle>
        <p className={styles.details}>{sentence}</p>
      </MessageBarBody>
      <MessageBarActions containerAction={<DismissButton />}>
        {retry && failure.code !== 'unsupported' && (
          <Button size="small" onClick={() => void COMMANDS[retry].run(session)}>
            {words.t('trouble.retry')}
          </Button>
        )}
        <CopyButton text={detailsText(failure, sentence)} />
      </MessageBarActions>
    </MessageBar>
  );
}

function CopyButton({ text }: { text: string }) {
  const { t } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <Button size="small" icon={<ICONS.copy />} onClick={() => void copy()}>
      {t(isCopied ? 'trouble.copied' : 'trouble.copy')}
    </Button>
  );
}

function DismissButton() {
  const dispatch = useDispatch();
  const { t } = useWords();
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<ICONS.dismiss />}
      aria-label={t('news.dismiss')}
      onClick={() => dispatch({ type: 'told', news: null })}
    />
  );
}

/** Most cells named one by one. */
const MOST_NAMED = 6;

/** Cells that were left alone, with why. */
function ConflictList({ conflicts }: { conflicts: readonly Conflict[] }) {
  const styles = useStyles();
  const { t, tell } = useWords();
  return (
    <ul className={styles.list}>
      {conflicts.slice(0, MOST_NAMED).map(({ at, reason = 'changed' }, index) => (
        <li key={index}>
          {addressText(at)} {tell({ id: `host.conflict-${reason}`, data: {} })}
        </li>
      ))}
      {conflicts.length > MOST_NAMED && <li>{t('news.moreConflicts', { count: conflicts.length - MOST_NAMED })}</li>}
    </ul>
  );
}

/** For a report to whoever looks after the add-in: the code and its data, no contents of the workbook beyond them. */
function detailsText(failure: HostFailure, sentence: string): string {
  return [failure.code, sentence, JSON.stringify(failure.data)].join('\n');
}
