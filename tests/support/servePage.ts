import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves the built page from a folder as the server of classes does: `/join` by its file's name. */
export function servePage(folder: string) {
  return async (request: IncomingMessage, answer: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://page');
    const page = { '/': 'index.html', '/join': 'src/pages/join.html' }[pathname];
    const file = join(folder, normalize(page ?? pathname));
    try {
      const content = await readFile(file);
      answer.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
      });
      answer.end(content);
    } catch {
      answer.writeHead(404).end();
    }
  };
}
