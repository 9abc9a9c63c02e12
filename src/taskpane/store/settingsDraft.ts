/** Settings chosen in the pane against those in the workbook, and the changes that the views make to them. */
import {
  addressText,
  type ChosenWeighting,
  type ColumnRole,
  type Correction,
  type Finding,
  type IgnoredFinding,
  type IndicatorDecision,
  type IndicatorKey,
  type Message,
  type OwnPreset,
  placeName,
  type RuleReading,
  type Settings,
  type Table,
  type TableKey,
  type WeightingChoice,
} from '../../core/model';
import { withHeaderWords } from '../../core/settings';
import type { Book } from './state';

/** Whether two settings say the same, in whatever order their fields were filled in. */
export function areSame(a: Settings, b: Settings): boolean {
  return inOrder(a) === inOrder(b);
}

export function isUnsaved(book: Book): boolean {
  return !areSame(book.settings, book.saved);
}

/** The decision on an indicator, as long as its rule reads as it did when it was taken. */
export function decisionOn(settings: Settings, about: IndicatorKey, rule: string): IndicatorDecision | null {
  return settings.decisions.find((each) => isAbout(each, about) && each.rule === rule) ?? null;
}

/** What a person said about an indicator; null takes it back. */
export function withDecision(settings: Settings, about: IndicatorKey, decision: IndicatorDecision | null): Settings {
  const others = settings.decisions.filter((each) => !isAbout(each, about));
  return { ...settings, decisions: decision ? [...others, decision] : others };
}

/** A person's line for an indicator's rule; it replaces an earlier one. */
export function withRuleReading(settings: Settings, reading: RuleReading): Settings {
  const others = withoutRuleReading(settings, reading).ruleReadings ?? [];
  return withList(settings, 'ruleReadings', [...others, reading]);
}

/** The rule is read by its own words again. */
export function withoutRuleReading(settings: Settings, about: Omit<RuleReading, 'line'>): Settings {
  const others = (settings.ruleReadings ?? []).filter((each) => !isAbout(each, about) || each.rule !== about.rule);
  return withList(settings, 'ruleReadings', others);
}

/** A preset replaces an earlier one of the same name. */
export function withPreset(settings: Settings, preset: OwnPreset): Settings {
  return withList(settings, 'rulePresets', [...(withoutPreset(settings, preset.name).rulePresets ?? []), preset]);
}

export function withoutPreset(settings: Settings, name: string): Settings {
  const others = (settings.rulePresets ?? []).filter((each) => each.name !== name);
  return withList(settings, 'rulePresets', others);
}

/** The finding as it is named in the settings, so that it is known again after rows were inserted. */
export function ignoredAs(tables: readonly Table[], finding: Finding, reason: string): IgnoredFinding | null {
  const at = finding.cells[0];
  if (!at) return null;
  return { code: finding.code, sheet: at.sheet, place: placeName(tables, at), stated: finding.stated, reason };
}

/** The entry by which a finding was set aside; null where it was not, or where its cell has changed since. */
export function ignoredBy(settings: Settings, tables: readonly Table[], finding: Finding): IgnoredFinding | null {
  if (settings.ignored.length === 0) return null;
  const name = ignoredAs(tables, finding, '');
  return name && (settings.ignored.find((each) => isSameFinding(each, name)) ?? null);
}

export function withIgnored(settings: Settings, ignored: IgnoredFinding): Settings {
  return { ...settings, ignored: [...withoutIgnored(settings, ignored).ignored, ignored] };
}

export function withoutIgnored(settings: Settings, ignored: IgnoredFinding): Settings {
  return { ...settings, ignored: settings.ignored.filter((each) => !isSameFinding(each, ignored)) };
}

/** A correction replaces an earlier one about the same thing. */
export function withCorrection(settings: Settings, correction: Correction): Settings {
  const subject = subjectOf(correction);
  return {
    ...settings,
    corrections: [...settings.corrections.filter((each) => subjectOf(each) !== subject), correction],
  };
}

export function withoutCorrection(settings: Settings, correction: Correction): Settings {
  return { ...settings, corrections: settings.corrections.filter((each) => each !== correction) };
}

/** What a person said that a table's weights mean; null where nobody did. */
export function weightingOn(settings: Settings, table: Table): ChosenWeighting | null {
  return (settings.weightings ?? []).filter((each) => isAboutTable(each, table)).at(-1)?.weighting ?? null;
}

/** @param weighting null takes it back */
export function withWeighting(settings: Settings, table: Table, weighting: ChosenWeighting | null): Settings {
  const others = (settings.weightings ?? []).filter((each) => !isAboutTable(each, table));
  const said = weighting ? [{ sheet: table.sheet, headers: headersOf(table), weighting }] : [];
  return withList(settings, 'weightings', [...others, ...said]);
}

export function withoutWeighting(settings: Settings, choice: WeightingChoice): Settings {
  return withList(
    settings,
    'weightings',
    (settings.weightings ?? []).filter((each) => each !== choice),
  );
}

/** A header read so in every table of the book; why not, where it is no header or stands for something else already. */
export function withHeaderWord(settings: Settings, role: ColumnRole, words: string): Settings | Message {
  const known = settings.headerWords?.filter((each) => each.role === role).flatMap((each) => each.words) ?? [];
  return withHeaderWords(withoutHeaderWords(settings, role), {
    item: role,
    value: [...new Set([...known, words])].join('、'),
  });
}

export function withoutHeaderWords(settings: Settings, role: ColumnRole): Settings {
  return withList(
    settings,
    'headerWords',
    (settings.headerWords ?? []).filter((each) => each.role !== role),
  );
}

/** The headers by which a table is known again. */
export function headersOf(table: Table): readonly string[] {
  return table.columns.map((column) => column.header);
}

function subjectOf(correction: Correction): string {
  if (correction.kind === 'area') {
    const { top, left } = correction.area;
    return `area ${addressText({ sheet: correction.sheet, row: top, column: left })}`;
  }
  const column = correction.kind === 'column' ? correction.column : 0;
  return `${correction.kind} ${column} ${correction.sheet} ${correction.headers.join(' ')}`;
}

/** An empty list is none at all, as it is when the sheet is read. */
function withList(
  settings: Settings,
  name: 'ruleReadings' | 'rulePresets' | 'weightings' | 'headerWords',
  list: readonly unknown[],
): Settings {
  const others = Object.fromEntries(Object.entries(settings).filter(([each]) => each !== name)) as unknown as Settings;
  return list.length === 0 ? others : { ...others, [name]: list };
}

function isAbout(a: IndicatorKey, b: IndicatorKey): boolean {
  return a.sheet === b.sheet && samePath(a.levels, b.levels);
}

function isAboutTable({ sheet, headers }: TableKey, table: Table): boolean {
  return sheet === table.sheet && samePath(headers, headersOf(table));
}

function isSameFinding(a: IgnoredFinding, b: IgnoredFinding): boolean {
  return a.code === b.code && a.sheet === b.sheet && a.stated === b.stated && samePath(a.place, b.place);
}

function samePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((label, level) => label === b[level]);
}

function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
