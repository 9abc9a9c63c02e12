/** Requests on standard input: one JSON object per line, one answer per line, in the same order. */
import { sayAll } from '../core/messages';
import type { Message } from '../core/model';
import { parseExact } from '../core/numbers';
import { print, tell, type Terminal } from './terminal';

export interface TextRequest {
  readonly text: string;
  readonly weight?: string | number | null;
  readonly target?: string | number | null;
  readonly actual?: string | number | null;
}

/** Answers every line; one that is no request, a blank one too, gets an `error` in its place, and the exit code is 2. */
export async function answerLines(streams: Terminal, answer: (request: TextRequest) => object): Promise<number> {
  let exit = 0;
  let line = 0;
  for await (const text of lines(streams.input())) {
    line += 1;
    const request = parseRequest(text);
    if ('problem' in request) {
      const message: Message = { id: `cli.bad-line-${request.problem}`, data: { line } };
      print(streams, { text: null, error: sayAll(message) });
      tell(streams, message);
      exit = 2;
    } else print(streams, answer(request));
  }
  return exit;
}

function parseRequest(line: string): TextRequest | { problem: 'request' | 'weight' | 'value' } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problem: 'request' };
  }
  if (typeof value !== 'object' || value === null || !('text' in value) || typeof value.text !== 'string') {
    return { problem: 'request' };
  }
  const request = value as TextRequest;
  if (![request.weight, request.target, request.actual].every(isValue)) return { problem: 'value' };
  const weight = request.weight ?? null;
  return weight !== null && !isWeight(String(weight)) ? { problem: 'weight' } : request;
}

/** Full marks: a number, and not below 0. */
export function isWeight(text: string): boolean {
  const weight = parseExact(text);
  return weight !== null && weight.numerator >= 0n;
}

function isValue(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string' || typeof value === 'number';
}

/** Lines of the input; Windows puts a mark before the first one and a carriage return behind each. */
async function* lines(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let rest = '';
  let isFirst = true;
  for await (const chunk of chunks) {
    const parts = (rest + (isFirst ? chunk.replace(/^\uFEFF/, '') : chunk)).split('\n');
    isFirst &&= chunk === '';
    rest = parts.pop()!;
    yield* parts;
  }
  if (rest !== '') yield rest;
}
