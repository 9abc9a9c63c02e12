/** The rows of the sheet 绩衡设置: six columns, one thing a row. */
import {
  type Area,
  areaText,
  CHOSEN_WEIGHTINGS,
  columnLetters,
  columnNumber,
  type Correction,
  type IgnoredFinding,
  type IndicatorDecision,
  type Language,
  type Message,
  OWN_CHECK_KINDS,
  type OwnCheck,
  type OwnPreset,
  parseArea,
  type RuleReading,
  type Settings,
  type Severity,
} from '../model';
import { CATALOGUE } from '../messages';
import { parseExact, toExact } from '../numbers';
import { decidedText, parseDecided } from './decisions';
import { empty, fault, type Row } from './row';
import { headerWordsText, withHeaderWords } from './headerWords';
import { meantKind, meantRole } from './names';
import { parseScale, scaleText } from './scale';
import { meant, word } from './words';

/** Levels, headers and places are lists; labels hold no line breaks, so a line break parts them. */
const LIST_BREAK = '\n';
const SCALARS = [
  'gradeScale',
  'scoreDecimals',
  'measureConvention',
  'overAchievementInfo',
  'overAchievementWarning',
] as const;
const SEVERITIES = ['severity-error', 'severity-warning', 'severity-info', 'severity-off'] as const;
const CATEGORIES = [
  'category-setting',
  'category-check',
  'category-decision',
  'category-column',
  'category-kind',
  'category-area',
  'category-ignored',
  'category-own',
  'category-rule',
  'category-preset',
  'category-words',
  'category-weighting',
] as const;

/** Every check says something under its own code. */
const CHECKS: ReadonlySet<string> = new Set(
  Object.keys(CATALOGUE).flatMap((id) => /^checks\.([a-z-]+)\./.exec(id)?.[1] ?? []),
);

/** All rows for the settings, in the order in which a person looks for them. */
export function rowsOf(settings: Settings, language: Language): Row[] {
  const row = (category: string, cells: Partial<Row>): Row => ({
    category: word(`category-${category}`, language),
    sheet: '',
    object: '',
    item: '',
    value: '',
    note: '',
    ...cells,
  });
  const scalars: Record<(typeof SCALARS)[number], string> = {
    gradeScale: settings.gradeScale ? scaleText(settings.gradeScale) : '',
    scoreDecimals: settings.scoreDecimals === null ? '' : String(settings.scoreDecimals),
    measureConvention: word(`convention-${settings.measureConvention}`, language),
    overAchievementInfo: settings.overAchievement.info,
    overAchievementWarning: settings.overAchievement.warning,
  };
  return [
    ...SCALARS.map((name) =>
      row('setting', {
        item: word(`item-${name}`, language),
        value: scalars[name],
        note: word(`note-${name}`, language),
      }),
    ),
    ...Object.entries(settings.checks).map(([code, severity]) =>
      row('check', { item: code, value: word(`severity-${severity}`, language) }),
    ),
    ...settings.decisions.map((decision) =>
      row('decision', {
        sheet: decision.sheet,
        object: decision.levels.join(LIST_BREAK),
        value: decidedText(decision, language),
        note: decision.rule,
      }),
    ),
    ...settings.corrections.map((correction) => correctionRow(correction, row)),
    ...settings.ignored.map((finding) =>
      row('ignored', {
        sheet: finding.sheet,
        object: finding.place.join(LIST_BREAK),
        item: finding.code,
        value: finding.stated ?? '',
        note: finding.reason,
      }),
    ),
    ...(settings.ownChecks ?? []).map(({ kind, sheet, target, argument, note }) =>
      row('own', { sheet, object: target, item: word(`own-${kind}`, language), value: argument, note }),
    ),
    ...(settings.ruleReadings ?? []).map(({ sheet, levels, rule, line }) =>
      row('rule', { sheet, object: levels.join(LIST_BREAK), value: line, note: rule }),
    ),
    ...(settings.rulePresets ?? []).map(({ name, line }) => row('preset', { item: name, value: line })),
    ...(settings.headerWords ?? []).map((own) => row('words', headerWordsText(own, language))),
    ...(settings.weightings ?? []).map(({ sheet, headers, weighting }) =>
      row('weighting', { sheet, object: headers.join(LIST_BREAK), value: word(`weighting-${weighting}`, language) }),
    ),
  ];
}

/** What one row says, applied to the settings so far; why not, where the row is not understood. */
export function withRow(settings: Settings, row: Row): Settings | Message {
  switch (meant(row.category, CATEGORIES)) {
    case 'category-setting':
      return withScalar(settings, row);
    case 'category-check': {
      if (row.item === '') return empty('item');
      if (!CHECKS.has(row.item)) return fault('check', row.item);
      const severity = meant(row.value, SEVERITIES);
      if (severity === null) return fault('severity', row.value);
      const value = severity.slice('severity-'.length) as Severity | 'off';
      return { ...settings, checks: { ...settings.checks, [row.item]: value } };
    }
    case 'category-decision': {
      if (row.object === '') return empty('object');
      const decided = parseDecided(row.value);
      if (!decided) return fault('decision', row.value);
      const decision: IndicatorDecision = { sheet: row.sheet, levels: listOf(row.object), rule: row.note, ...decided };
      return { ...settings, decisions: [...settings.decisions, decision] };
    }
    case 'category-ignored': {
      if (row.item === '' || row.object === '') return empty(row.item === '' ? 'item' : 'object');
      const stated = row.value === '' ? null : row.value;
      const ignored: IgnoredFinding = {
        code: row.item,
        sheet: row.sheet,
        place: listOf(row.object),
        stated,
        reason: row.note,
      };
      return { ...settings, ignored: [...settings.ignored, ignored] };
    }
    case 'category-own': {
      const kind = OWN_CHECK_KINDS.find((one) => meant(row.item, [`own-${one}`]));
      if (!kind) return fault('own', row.item);
      if (row.object === '') return empty('object');
      const own: OwnCheck = { kind, sheet: row.sheet, target: row.object, argument: row.value, note: row.note };
      return { ...settings, ownChecks: [...(settings.ownChecks ?? []), own] };
    }
    case 'category-rule': {
      if (row.object === '' || row.value.trim() === '') return empty(row.object === '' ? 'object' : 'value');
      const reading: RuleReading = {
        sheet: row.sheet,
        levels: listOf(row.object),
        rule: row.note,
        line: row.value.trim(),
      };
      return { ...settings, ruleReadings: [...(settings.ruleReadings ?? []), reading] };
    }
    case 'category-preset': {
      const preset: OwnPreset = { name: row.item.trim(), line: row.value.trim() };
      if (preset.name === '' || preset.line === '') return empty(preset.name === '' ? 'item' : 'value');
      return { ...settings, rulePresets: [...(settings.rulePresets ?? []), preset] };
    }
    case 'category-words':
      return withHeaderWords(settings, row);
    case 'category-weighting': {
      const weighting = CHOSEN_WEIGHTINGS.find((one) => meant(row.value, [`weighting-${one}`]));
      if (!weighting) return fault('weighting', row.value);
      const headers = listOf(row.object);
      if (headers.length === 0) return empty('object');
      return {
        ...settings,
        weightings: [...(settings.weightings ?? []), { sheet: row.sheet, headers, weighting }],
      };
    }
    case null:
      return fault('category', row.category);
    default: {
      const correction = parseCorrection(row);
      return 'kind' in correction ? { ...settings, corrections: [...settings.corrections, correction] } : correction;
    }
  }
}

function withScalar(settings: Settings, { item, value }: Row): Settings | Message {
  const text = value.normalize('NFKC').trim();
  switch (
    meant(
      item,
      SCALARS.map((name) => `item-${name}` as const),
    )
  ) {
    case 'item-gradeScale': {
      if (text === '') return { ...settings, gradeScale: null };
      const gradeScale = parseScale(value);
      return gradeScale ? { ...settings, gradeScale } : fault('gradeScale', value);
    }
    case 'item-scoreDecimals':
      if (text === '') return { ...settings, scoreDecimals: null };
      return /^[0-4]$/.test(text) ? { ...settings, scoreDecimals: Number(text) } : fault('scoreDecimals', value);
    case 'item-measureConvention': {
      const chosen = meant(value, ['convention-none', 'convention-ratio']);
      if (!chosen) return fault('measureConvention', value);
      return { ...settings, measureConvention: chosen === 'convention-none' ? 'none' : 'ratio' };
    }
    case 'item-overAchievementInfo':
    case 'item-overAchievementWarning': {
      const limit = parseExact(text.replace(/%$/, ''));
      if (!limit) return fault('overAchievement', value);
      const side = meant(item, ['item-overAchievementInfo']) ? 'info' : 'warning';
      return { ...settings, overAchievement: { ...settings.overAchievement, [side]: toExact(limit) } };
    }
    case null:
      return fault('item', item);
  }
}

function correctionRow(correction: Correction, row: (category: string, cells: Partial<Row>) => Row): Row {
  switch (correction.kind) {
    case 'column':
      return row('column', {
        sheet: correction.sheet,
        object: correction.headers.join(LIST_BREAK),
        item: `${columnLetters(correction.column)} ${correction.header}`,
        value: correction.role,
      });
    case 'kind':
      return row('kind', {
        sheet: correction.sheet,
        object: correction.headers.join(LIST_BREAK),
        value: correction.tableKind,
      });
    case 'area':
      return row('area', {
        sheet: correction.sheet,
        object: (correction.headers ?? []).join(LIST_BREAK),
        item: correction.last ?? '',
        value: areaText(correction.area),
      });
  }
}

function parseCorrection(row: Row): Correction | Message {
  const { sheet } = row;
  const headers = listOf(row.object);
  switch (meant(row.category, CATEGORIES)) {
    case 'category-column': {
      const match = /^([A-Z]{1,3}) ([^]*)$/.exec(row.item);
      if (!match) return fault('column', row.item);
      const role = meantRole(row.value);
      if (!role) return fault('role', row.value);
      return { kind: 'column', sheet, headers, column: columnNumber(match[1]!), header: match[2]!, role };
    }
    case 'category-kind': {
      const tableKind = meantKind(row.value);
      return tableKind ? { kind: 'kind', sheet, headers, tableKind } : fault('kind', row.value);
    }
    default: {
      const area: Area | null = parseArea(row.value);
      const last = row.item === '' ? {} : { last: row.item };
      return area
        ? { kind: 'area', sheet, area, ...(headers.length > 0 && { headers }), ...last }
        : fault('area', row.value);
    }
  }
}

function listOf(text: string): string[] {
  return text.split(LIST_BREAK).filter((label) => label !== '');
}
