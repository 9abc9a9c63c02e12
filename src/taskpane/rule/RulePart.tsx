/** How an indicator's rule is read: its words with what came from them, the line, the picture, and the way to correct it. */
import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { Rule } from '../../core/model';
import { restate } from '../../core/rules';
import { Disclosure } from '../parts/Disclosure';
import { later } from '../parts/later';
import { RuleText } from '../score/RuleText';
import { useDispatch, usePane, useSession, useWords } from '../store/context';
import type { IndicatorLine } from '../store/selectors';
import { withoutRuleReading } from '../store/settingsDraft';
import type { Book } from '../store/state';
import { partsOf } from './parts';
import { useRuleStyles } from './Rule.styles';
import { inputsOf, readingOn, ruleKey } from './subject';

const RulePicture = later(() => import('./RulePicture').then((part) => part.RulePicture));
const RuleEditor = later(() => import('./RuleEditor').then((part) => part.RuleEditor));

export function RulePart({ book, line }: { book: Book; line: IndicatorLine }) {
  const styles = useRuleStyles();
  const { t } = useWords();
  const { score } = line;
  const rule = score?.rule?.value ?? null;
  const inputs = useMemo(() => inputsOf(book, line), [book, line]);
  const isEdited = usePane((state) => state.opened.includes(editorKey(line)));
  return (
    <div className={styles.part}>
      {rule === null || rule.replaces === '' ? (
        <span>{t('score.noRule')}</span>
      ) : rule.replaces === undefined ? (
        <RuleText rule={rule} />
      ) : (
        <span className={styles.words}>{rule.replaces}</span>
      )}
      {rule && <Reading rule={rule} openKey={`rule parts ${line.key}`} />}
      {/* The editor has a picture of its own. */}
      {rule && !isEdited && <RulePicture rule={rule} inputs={inputs} />}
      {score && <Correction book={book} line={line} />}
    </div>
  );
}

/** The canonical line, what it takes for granted, and each part beside its words. */
function Reading({ rule, openKey }: { rule: Rule; openKey: string }) {
  const styles = useRuleStyles();
  const { t, language } = useWords();
  const parts = useMemo(() => (rule.replaces === undefined ? partsOf(rule) : []), [rule]);
  const assumptions = [...new Set(rule.assumptions.map(({ code }) => code))];
  const line = restate(rule, language);
  return (
    <>
      <p className={styles.quiet}>{t(rule.replaces === undefined ? 'rule.readAs' : 'rule.chosen', { line })}</p>
      {assumptions.length > 0 && (
        <p className={styles.quiet}>
          {t('rule.assumptions', {
            assumptions: assumptions.map((code) => ({ id: `rules.assumption.${code}`, data: {} })),
          })}
        </p>
      )}
      {parts.length > 1 && (
        <Disclosure openKey={openKey} className={styles.outdented} line={t('rule.parts', { count: parts.length })}>
          {() => (
            <ul className={styles.pairs}>
              {parts.map((part, index) => (
                <li key={index}>
                  <q>{rule.text.slice(part.start, part.end).trim()}</q>
                  <span className={styles.reading}>{restate(part.rule, language)}</span>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      )}
    </>
  );
}

function Correction({ book, line }: { book: Book; line: IndicatorLine }) {
  const styles = useRuleStyles();
  const session = useSession();
  const dispatch = useDispatch();
  const { t } = useWords();
  const openKey = editorKey(line);
  const isOpen = usePane((state) => state.opened.includes(openKey));
  const actions = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) actions.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const show = (is: boolean) => dispatch({ type: 'opened', keys: [openKey], isOpen: is });
  const rule = line.score?.rule?.value ?? null;
  if (isOpen) return <RuleEditor book={book} line={line} onClose={() => show(false)} />;
  return (
    <div className={styles.actions} ref={actions}>
      <Button size="small" onClick={() => show(true)}>
        {t(rule === null ? 'rule.choose' : 'rule.correct')}
      </Button>
      {rule?.replaces !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            const reading = readingOn(book, ruleKey(line));
            if (reading) void session.choose(withoutRuleReading(book.settings, reading));
          }}
        >
          {t('rule.restore')}
        </Button>
      )}
    </div>
  );
}

/** Under which the state remembers whether the editor stands open. */
function editorKey(line: IndicatorLine): string {
  return `rule editor ${line.key}`;
}
