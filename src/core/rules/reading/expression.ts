/** Arithmetic in words as a tree: `实际完成值÷目标值×分值`, `（1－|实际值－目标值|÷目标值）×权重`, `MIN(1，完成率)×10`. */
import { type Rational, divide, rational } from '../../numbers';
import { type Tokens, isMark, isWord } from './phrases';

export type Expression =
  /** `isShare`: written as a percentage. */
  | { readonly kind: 'number'; readonly value: Rational; readonly isShare: boolean }
  | { readonly kind: 'name'; readonly text: string }
  | { readonly kind: 'absolute'; readonly of: Expression }
  | { readonly kind: 'function'; readonly name: 'min' | 'max'; readonly of: readonly Expression[] }
  | {
      readonly kind: 'operation';
      readonly sign: '+' | '-' | '×' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };

/** Deepest nesting of brackets that is followed. */
const DEPTH = 30;

/** The expression between two tokens; null where it is not one, whole. */
export function parseExpression(tokens: Tokens, from: number, to: number, text: string): Expression | null {
  const parser = new Parser(tokens, from, to, text);
  const expression = parser.sum(0);
  return expression && parser.at === to ? expression : null;
}

class Parser {
  constructor(
    private readonly tokens: Tokens,
    public at: number,
    private readonly to: number,
    private readonly text: string,
  ) {}

  sum(depth: number): Expression | null {
    let left = this.product(depth);
    while (left && this.sees('+-')) {
      const sign = this.tokens[this.at++]!.text as '+' | '-';
      const right = this.product(depth);
      left = right && { kind: 'operation', sign, left, right };
    }
    return left;
  }

  private product(depth: number): Expression | null {
    let left = this.factor(depth);
    for (;;) {
      if (!left) return null;
      const sign = this.operator();
      if (sign) {
        this.at++;
        const right = this.factor(depth);
        left = right && { kind: 'operation', sign, left, right };
      } else if (this.at < this.to && (this.sees('([') || this.tokens[this.at - 1]?.text === ')')) {
        const right = this.at < this.to && !this.sees('+-)]|') ? this.factor(depth) : null;
        if (!right) return left;
        left = { kind: 'operation', sign: '×', left, right };
      } else return left;
    }
  }

  private operator(): '×' | '/' | null {
    if (this.sees('×/')) return this.tokens[this.at]!.text as '×' | '/';
    if (this.at >= this.to) return null;
    if (isWord(this.tokens[this.at], 'times')) return '×';
    return isWord(this.tokens[this.at], 'dividedBy') ? '/' : null;
  }

  private factor(depth: number): Expression | null {
    if (depth > DEPTH || this.at >= this.to) return null;
    if (this.sees('([')) {
      this.at++;
      const inner = this.sum(depth + 1);
      if (!inner || !this.sees(')]')) return null;
      this.at++;
      return inner;
    }
    if (this.sees('|')) {
      this.at++;
      const inner = this.sum(depth + 1);
      if (!inner || !this.sees('|')) return null;
      this.at++;
      return { kind: 'absolute', of: inner };
    }
    return this.number() ?? this.call(depth) ?? this.name();
  }

  private number(): Expression | null {
    const token = this.tokens[this.at];
    const next = this.tokens[this.at + 1];
    const standsAlone = this.at + 1 >= this.to || next?.kind === 'mark' || isWord(next, 'times', 'dividedBy');
    if (token?.kind !== 'number' || !standsAlone) return null;
    this.at++;
    const isShare = token.unit?.dimension === 'share';
    return { kind: 'number', isShare, value: isShare ? divide(token.value, rational(100n)) : token.value };
  }

  /** `MIN(1，实际值/目标值)` */
  private call(depth: number): Expression | null {
    const name = this.tokens[this.at]?.text.toLowerCase();
    if ((name !== 'min' && name !== 'max') || !isMark(this.tokens[this.at + 1], '(')) return null;
    const start = this.at;
    const of: Expression[] = [];
    do {
      this.at += of.length === 0 ? 2 : 1;
      const argument = this.sum(depth + 1);
      if (argument) of.push(argument);
      else break;
    } while (this.sees(','));
    if (of.length > 0 && this.sees(')')) {
      this.at++;
      return { kind: 'function', name, of };
    }
    this.at = start;
    return null;
  }

  private name(): Expression | null {
    const from = this.at;
    while (this.at < this.to && !this.sees('+-×/()[]|=,') && this.operator() === null) this.at++;
    if (this.at === from) return null;
    const text = this.text
      .slice(this.tokens[from]!.start, this.tokens[this.at - 1]!.end)
      .replaceAll('"', '')
      .trim();
    const ratio = /^(.{1,30}?)(?:与|占|和|同)(.{1,30}?)的?(?:之比|比值|比例|比率|比重|百分比)$/.exec(text);
    if (ratio) {
      const [left, right] = [ratio[1]!, ratio[2]!].map((name) => ({ kind: 'name', text: name }) as const);
      return { kind: 'operation', sign: '/', left: left!, right: right! };
    }
    if (this.at < this.to && this.sees('(')) this.skipExplanation();
    return { kind: 'name', text };
  }

  /** `全年执行数（B）`: a bracket right behind a name that holds a letter or a unit explains it. */
  private skipExplanation(): void {
    const end = this.explanationEnd();
    if (end !== null) {
      this.at = end;
      return;
    }
    const inner = this.tokens[this.at + 1];
    const isShort = inner !== undefined && inner.end - inner.start <= 4 && inner.kind !== 'number';
    if (isShort && this.at + 2 < this.to && isMark(this.tokens[this.at + 2], ')')) this.at += 3;
  }

  /** The place behind `（B为实际完成数，A为计划完成数）`: words that say what stands for what, and no arithmetic. */
  private explanationEnd(): number | null {
    let explains = false;
    for (let at = this.at + 1; at < this.to; at++) {
      if (isMark(this.tokens[at], ')')) return explains ? at + 1 : null;
      if (isMark(this.tokens[at], '+-×/([|')) return null;
      explains ||= isWord(this.tokens[at], 'equals') || /(?:指|表示|代表)/.test(this.tokens[at]!.text);
    }
    return null;
  }

  private sees(marks: string): boolean {
    return this.at < this.to && isMark(this.tokens[this.at], marks);
  }
}
