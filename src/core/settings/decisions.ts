/** What a person decided about one indicator, as text in a cell: `要点：是、否、未定；计分方式：按比例`. */
import type { Decisions, Exact, Language, MeasureConvention } from '../model';
import { parseExact, toExact } from '../numbers';
import { meant, word } from './words';

export interface Decided {
  readonly decisions: Decisions;
  readonly convention: MeasureConvention | null;
}

const PARTS = ['checkpoints', 'tier', 'points', 'passes', 'vetoes', 'occurrences', 'convention'] as const;
const ANSWERS = ['yes', 'no', 'open'] as const;

/** @example decidedText({ decisions: { checkpoints: [true, null] }, convention: null }, 'zh-CN') // '要点：是、未定' */
export function decidedText({ decisions, convention }: Decided, language: Language): string {
  const answers = (list: readonly (boolean | null)[]) =>
    list.map((answer) => word(answer === null ? 'open' : answer ? 'yes' : 'no', language)).join('、');
  const values: Record<(typeof PARTS)[number], string | null> = {
    checkpoints: decisions.checkpoints ? answers(decisions.checkpoints) : null,
    tier: decisions.tier === undefined ? null : String(decisions.tier + 1),
    points: decisions.points ?? null,
    passes: decisions.passes ? answers(decisions.passes) : null,
    vetoes: decisions.vetoes ? answers(decisions.vetoes) : null,
    occurrences: decisions.occurrences?.map((count) => count ?? word('open', language)).join('、') ?? null,
    convention: convention && word(`convention-${convention}`, language),
  };
  return PARTS.filter((part) => values[part] !== null)
    .map((part) => `${word(`decision-${part}`, language)}：${values[part]}`)
    .join('；');
}

/** Reads it back, in either language; null where a part is not understood, so that nothing is half applied. */
export function parseDecided(text: string): Decided | null {
  let decisions: Decisions = {};
  let convention: MeasureConvention | null = null;
  for (const part of text.split(/[；;\n]/).filter((piece) => piece.trim() !== '')) {
    const colon = part.search(/[：:]/);
    const id = meant(
      part.slice(0, colon),
      PARTS.map((name) => `decision-${name}` as const),
    );
    const values = part
      .slice(colon + 1)
      .split(/[、,，]/)
      .map((value) => value.trim());
    if (colon < 0 || id === null) return null;
    if (id === 'decision-convention') {
      const chosen = meant(values.join(''), ['convention-none', 'convention-ratio']);
      if (chosen === null) return null;
      convention = chosen === 'convention-none' ? 'none' : 'ratio';
      continue;
    }
    const read = parsePart(id, values);
    if (read === null) return null;
    decisions = { ...decisions, ...read };
  }
  return { decisions, convention };
}

function parsePart(id: string, values: readonly string[]): Decisions | null {
  switch (id) {
    case 'decision-tier': {
      const place = Number(values[0]);
      return values.length === 1 && Number.isInteger(place) && place >= 1 ? { tier: place - 1 } : null;
    }
    case 'decision-points': {
      const points = values.length === 1 ? exactOf(values[0]!) : null;
      return points === null ? null : { points };
    }
    case 'decision-occurrences': {
      const counts = values.map((value) => (meant(value, ['open']) ? null : exactOf(value)));
      const bad = counts.some((count, index) => count === null && !meant(values[index]!, ['open']));
      return bad ? null : { occurrences: counts };
    }
    default: {
      const answers = values.map((value) => meant(value, ANSWERS));
      if (answers.includes(null)) return null;
      const list = answers.map((answer) => (answer === 'open' ? null : answer === 'yes'));
      return id === 'decision-checkpoints'
        ? { checkpoints: list }
        : id === 'decision-passes'
          ? { passes: list }
          : { vetoes: list };
    }
  }
}

function exactOf(text: string): Exact | null {
  const value = parseExact(text.normalize('NFKC'));
  return value && toExact(value);
}
