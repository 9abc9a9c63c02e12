/** A server for one folder, on this computer only. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { HEADERS } from './policy';

/** Not reachable from other computers. */
const HOST = '127.0.0.1';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * Serves a folder on the first free port from `first` to `last`; null where all are taken. Port 0 means any.
 * @example const served = await serveFolder('dist/workbench', 4173, 4183)
 */
export async function serveFolder(
  folder: string,
  first: number,
  last: number,
): Promise<{ readonly address: string; readonly server: Server } | null> {
  for (let port = first; port <= last; port += 1) {
    const server = createServer((request, response) => void answer(path.resolve(folder), request, response));
    if (await listens(server, port)) {
      const place = server.address();
      const used = typeof place === 'object' && place ? place.port : port;
      return { address: `http://localhost:${used}/`, server };
    }
  }
  return null;
}

function listens(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE' || problem.code === 'EACCES') resolve(false);
      else reject(problem);
    });
    server.listen(port, HOST, () => resolve(true));
  });
}

async function answer(
  folder: string,
  { method, url = '/', headers }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refuse = (status: number) => response.writeHead(status, HEADERS).end();
  // A page of another site that has its name point to this computer must not read what is served here.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(headers.host ?? '')) return void refuse(403);
  if (method !== 'GET' && method !== 'HEAD') return void refuse(405);
  const file = fileFor(folder, url);
  const entry = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !entry?.isFile()) return void refuse(404);
  response.writeHead(200, {
    ...HEADERS,
    'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': entry.size,
    'Cache-Control': 'no-cache',
  });
  if (method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** The file that an address names; null where it would lead out of the folder. */
function fileFor(folder: string, url: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, name.endsWith('/') ? `${name}index.html` : name);
  return file.startsWith(folder + path.sep) && !name.includes('\0') ? file : null;
}
