import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import type { ReleaseFiles } from './releases.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
};

/** A static host at `/app/`, whose files are replaced by those of the next release, and which can be away. */
export class Deployment {
  /** How pages are answered; everything else is at once. */
  pages: 'at once' | 'never' | 'with 503' = 'at once';
  /** What was asked for, as `GET /app/`. */
  readonly requests: string[] = [];
  #files: ReleaseFiles = new Map();
  #server: Server | undefined;
  #port = 0;

  get url(): string {
    return `http://localhost:${this.#port}/app/`;
  }

  /** Replaces what is there. */
  deploy(files: ReleaseFiles): void {
    this.#files = files;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => this.#answer(request, response));
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** There is no network any more. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  #answer({ method, url = '' }: IncomingMessage, response: ServerResponse): void {
    this.requests.push(`${method} ${url}`);
    const { pathname } = new URL(url, this.url);
    const path = pathname.replace('/app/', '') || 'index.html';
    const isPage = extname(path) === '.html';
    if (isPage && this.pages === 'never') return;
    const content = this.#files.get(path);
    const status = isPage && this.pages === 'with 503' ? 503 : content ? 200 : 404;
    // Nothing is kept but by the service worker.
    response.writeHead(status, {
      'Content-Type': types[extname(path)] ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    });
    response.end(status === 200 ? content : '');
  }
}
