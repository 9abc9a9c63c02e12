/** Requests on standard input: one JSON object per line, one answer per line, in the same order. */
import { print, tell, type Terminal } from './terminal';

export interface TextRequest {
  readonly text: string;
  readonly weight?: string | number | null;
  readonly target?: string | number | null;
  readonly actual?: string | number | null;
}

const EXAMPLE = '{"text":"…"}';

/** Answers every line; a line that is no request is answered with an `error` in its place, and the exit code is then 2. */
export async function answerLines(streams: Terminal, answer: (request: TextRequest) => object): Promise<number> {
  let exit = 0;
  let count = 0;
  for await (const line of lines(streams.input())) {
    count += 1;
    if (line.trim() === '') continue;
    const request = parseRequest(line);
    if (request) print(streams, answer(request));
    else {
      print(streams, { text: null, error: `line ${count} is no JSON request such as ${EXAMPLE}` });
      tell(streams, { id: 'cli.bad-line', data: { line: count, example: EXAMPLE } });
      exit = 2;
    }
  }
  return exit;
}

function parseRequest(line: string): TextRequest | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
      ? (value as TextRequest)
      : null;
  } catch {
    return null;
  }
}

async function* lines(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let rest = '';
  for await (const chunk of chunks) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop()!;
    yield* parts;
  }
  if (rest !== '') yield rest;
}
