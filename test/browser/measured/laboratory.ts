import type { Browser, BrowserContext, ConsoleMessage, Page } from '@playwright/test';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { startExactServer, type ExactServer, type ReceivedRequest } from './exactServer.ts';
import { makeCall } from './makeCall.ts';
import type { Places, Server } from './measuredCall.ts';
import type { Measured } from './observation.ts';

const blank = (...lines: HttpResponse['headers']): HttpResponse => ({
  status: 200,
  statusText: 'OK',
  headers: [['Content-Type', 'text/html'], ['Content-Length', '0'], ...lines],
});

/** A page of an opaque origin, as a sandboxed frame has it. */
const sandboxed = blank(['Content-Security-Policy', 'sandbox allow-scripts']);

/** A blank page on one local port, and servers on others that it calls. */
export class Laboratory {
  readonly #servers: ExactServer[] = [];
  #context: BrowserContext | null = null;
  readonly #pages = new Map<string, Page>();
  #received: ReceivedRequest[] = [];
  #server: Server | null = null;
  #path = '';
  #count = 0;

  async open(browser: Browser): Promise<void> {
    for (let i = 0; i < 3; i++)
      this.#servers.push(await startExactServer((request) => this.#answer(request)));
    this.#context = await browser.newContext();
    await this.#openPage(this.#origin(0), `${this.#origin(0)}/blank`);
    await this.#openPage('null', `${this.#origin(0)}/sandboxed`);
  }

  async close(): Promise<void> {
    await this.#context?.close();
    for (const server of this.#servers) await server.close();
  }

  /** Places for the next call, whose path no call had before. */
  places(): Places {
    this.#path = `/measured/${++this.#count}`;
    return {
      page: this.#origin(0),
      api: this.#origin(1),
      other: this.#origin(2),
      path: this.#path,
    };
  }

  /** Makes a call in the page. */
  async measure(call: PageCall, server: Server): Promise<Measured> {
    const page = await this.#pageOf(call);
    this.#server = server;
    this.#received = [];
    const printed = listen(page);
    const seen = await page.evaluate(makeCall, call);
    return { ...seen, console: await printed.end(), requests: this.#received };
  }

  #origin(index: number): string {
    return this.#servers[index]?.origin ?? '';
  }

  async #openPage(name: string, url: string): Promise<Page> {
    const page = await this.#context?.newPage();
    if (!page) throw new Error('The laboratory is closed');
    await page.goto(url);
    this.#pages.set(name, page);
    return page;
  }

  /** The page that makes the call; one with a URL of its own is opened when it is first needed. */
  async #pageOf({ pageOrigin, pageUrl }: PageCall): Promise<Page> {
    const page = this.#pages.get(pageUrl ?? pageOrigin);
    if (page) return page;
    if (pageUrl === undefined) throw new Error(`No page of ${pageOrigin}`);
    return this.#openPage(pageUrl, pageUrl);
  }

  #answer(request: ReceivedRequest): HttpResponse {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/sandboxed')) return sandboxed;
    if (!this.#server || !pathname.startsWith(this.#path)) return blank();
    this.#received.push(request);
    return this.#server(request);
  }
}

/** Collects what Chromium prints until a line of our own, which comes after all of it. */
function listen(page: Page): { end(): Promise<readonly string[]> } {
  const lines: string[] = [];
  const last = 'end of the call';
  const note = (message: ConsoleMessage): void => {
    if (message.type() === 'error' || message.type() === 'warning') lines.push(message.text());
  };
  page.on('console', note);
  return {
    end: async () => {
      const shown = page.waitForEvent('console', (message) => message.text() === last);
      await page.evaluate((text) => console.debug(text), last);
      await shown;
      page.off('console', note);
      return lines;
    },
  };
}
