/** What a column may hold, judged by its header and its content alone; `assign.ts` decides among the columns of a table. */
import { MONEY_ROLES } from '../../model';
import type { HeaderRole } from '../vocabulary';
import { rolesOf } from '../vocabulary';
import type { HeaderText } from '../words';
import type { HeaderPath } from './path';
import type { Profile } from './profile';

export interface Guesses {
  /** By role, 0 to about 1.3; roles below {@link LEAST} are left out. */
  readonly scores: Map<HeaderRole, number>;
  /** The header word it rests on; null where the header says nothing that is known. */
  readonly word: string | null;
  /** What the header alone says, likeliest first. */
  readonly fromHeader: readonly HeaderRole[];
}

const LEAST = 0.05;

/** Roles by header, weighed with how well the content fits them. */
export function guessColumn(path: HeaderPath, profile: Profile): Guesses {
  const { roles, word } = headerRoles(path);
  const scores = new Map<HeaderRole, number>();
  for (const [role, prior] of roles) {
    const score = prior * fitOf(role, profile);
    if (score >= LEAST) scores.set(role, score);
  }
  const fromHeader = [...roles].sort((a, b) => b[1] - a[1]).map(([role]) => role);
  return { scores, word, fromHeader };
}

/** The likeliest role of those asked for; null where none is likely at all. */
export function bestOf({ scores }: Guesses, among?: ReadonlySet<HeaderRole>): HeaderRole | null {
  let best: HeaderRole | null = null;
  for (const [role, score] of scores) {
    if (among && !among.has(role)) continue;
    if (best === null || score > scores.get(best)!) best = role;
  }
  return best;
}

/** The lower label speaks; what groups the column from above speaks where the lower one is general. */
function headerRoles({ labels }: HeaderPath): { roles: ReadonlyMap<HeaderRole, number>; word: string | null } {
  const lower = labels.at(-1);
  const upper = labels.slice(0, -1).reverse().find(isKnown);
  if (lower && isKnown(lower)) {
    const roles = rolesOf(lower.known!.group);
    const level = upper ? levelNumber(upper) : null;
    const { word } = lower.known!;
    if (level !== null) {
      const within = withinLevel(roles, level);
      if (within) return { roles: new Map([[within, 1]]), word };
    }
    const grouped = upper ? rolesOf(upper.known!.group) : undefined;
    const isTotalOfMoney = grouped !== undefined && TOTALS.has(word) && MONEY_ROLES.some((role) => grouped.has(role));
    if (grouped && (GENERAL.has(word) || isTotalOfMoney))
      return { roles: new Map([...scaled(roles, 0.6), ...grouped]), word };
    if (lower.second) return { roles: new Map([...besides(roles, lower), ...roles]), word };
    return { roles: scaled(roles, lower.known!.isWhole ? 1 : 0.85), word };
  }
  if (upper) return { roles: scaled(rolesOf(upper.known!.group), lower ? 0.6 : 0.9), word: upper.known!.word };
  return { roles: new Map(), word: null };
}

/** What the second word of a header for two columns says; beside a level it is that level's. */
function besides(roles: ReadonlyMap<HeaderRole, number>, label: HeaderText): ReadonlyMap<HeaderRole, number> {
  const second = rolesOf(label.second!.group);
  const level = levelNumber(label);
  const within = level === null ? null : withinLevel(second, level);
  return within && roles.has(`level${level}` as HeaderRole) ? new Map([[within, 1]]) : second;
}

function isKnown(label: HeaderText): boolean {
  return label.known !== null;
}

function levelNumber(label: HeaderText): number | null {
  const match = /^level([1-4])$/.exec(label.known!.group.role);
  return match ? Number(match[1]) : null;
}

/** `名称`, `权重` and `得分` below `二级指标` speak of that level. */
function withinLevel(roles: ReadonlyMap<HeaderRole, number>, level: number): HeaderRole | null {
  if (roles.has('weight')) return level === 4 ? 'weight' : (`level${level}Weight` as HeaderRole);
  if (roles.has('score')) return 'levelScore';
  return roles.has('name') || roles.has('item') ? (`level${level}` as HeaderRole) : null;
}

/** Lower labels that take their sense from the label above them. */
const GENERAL: ReadonlySet<string> = new Set([
  '金额',
  '数量',
  '内容',
  '名称',
  '项目',
  '数',
  '指标',
  '单位',
  '情况',
  '说明',
  'amount',
  'value',
  'number',
  '执行情况',
  '目标',
  '自评',
]);

/** Below a money header they are its whole, beside the columns of its parts. */
const TOTALS: ReadonlySet<string> = new Set(['合计', '小计', '总额', '总计', '总计金额', 'total']);

function scaled(roles: ReadonlyMap<HeaderRole, number>, factor: number): Map<HeaderRole, number> {
  return new Map([...roles].map(([role, prior]) => [role, prior * factor]));
}

const NUMERIC: ReadonlySet<HeaderRole> = new Set([
  'weight',
  'level1Weight',
  'level2Weight',
  'level3Weight',
  'score',
  'reviewScore',
  'levelScore',
  'previous',
  'rate',
  'initialBudget',
  'adjustment',
  'adjustmentRate',
  'adjustedBudget',
  'executed',
  'executionRate',
  'amount',
  'count',
] as const);
const LABELS: ReadonlySet<HeaderRole> = new Set([
  'level1',
  'level2',
  'level3',
  'level4',
  'level',
  'name',
  'item',
  'category',
  'organisation',
] as const);

/** How well a column's content fits a role: 1 is neutral, an empty column fits what may stay empty. */
function fitOf(role: HeaderRole, profile: Profile): number {
  const { filled, numbers, texts } = profile;
  const numeric = filled === 0 ? 0 : numbers / filled;
  if (NUMERIC.has(role)) {
    if (filled === 0) return 0.9;
    const fit = 0.2 + 0.8 * numeric;
    return profile.withUnit > 0.6 && profile.percent < 0.5 && (role === 'weight' || role === 'score') ? fit * 0.7 : fit;
  }
  if (LABELS.has(role)) {
    if (filled === 0) return 0.3;
    if (role === 'organisation') return profile.units > 0.4 ? 0.2 : 1;
    return (0.25 + 0.75 * (1 - numeric)) * (profile.meanLength > 45 ? 0.4 : 1);
  }
  switch (role) {
    case 'rule':
      return filled === 0 ? 0.8 : (1 - 0.8 * numeric) * (1 + 0.3 * Math.min(1, profile.scoring * 2));
    case 'explanation':
      return filled === 0 ? 0.8 : (1 - 0.8 * numeric) * (profile.scoring > 0.2 ? 0.55 : 1);
    case 'target':
      // One long text beside all rows is the goal they serve.
      if (profile.meanLength > 30 && filled <= profile.rows * 0.35) return 0.3;
      return (1 + 0.2 * profile.comparing) * (profile.scoring > 0.6 ? 0.8 : 1) * (profile.status > 0.5 ? 0.5 : 1);
    case 'actual':
      return (1 - 0.35 * profile.comparing) * (profile.status > 0.6 ? 0.6 : 1) * (profile.meanLength > 60 ? 0.8 : 1);
    case 'status':
      return (0.8 + 0.5 * profile.status) * (texts === 0 && filled > 0 ? 0.3 : 1) * (numeric > 0.5 ? 0.4 : 1);
    case 'unit':
      return filled === 0 ? 0.8 : 0.3 + profile.units;
    case 'sign':
      return filled === 0 ? 0.8 : 0.3 + profile.signs;
    case 'index':
      return filled === 0 ? 0.8 : profile.isCounting || profile.meanLength <= 8 ? 1 : 0.4;
    case 'reason':
    case 'remark':
    case 'text':
    case 'grade':
      return numeric > 0.7 ? 0.3 : 1;
    case 'band':
      return filled === 0 ? 1.2 : 0.2;
    default:
      return 1;
  }
}
