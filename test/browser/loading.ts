import { expect, type Page, type Request } from '@playwright/test';

/** Calls back as the app's `afterPaint` does: what it was asked for before has been run by then. */
const painted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/**
 * What a page has asked for and not got yet. Playwright's `networkidle` cannot tell: it comes once for
 * each address, and on a slow machine before the page has begun to load what follows its first paint.
 */
export class Loading {
  readonly #page: Page;
  readonly #awaited = new Set<Request>();

  constructor(page: Page) {
    this.#page = page;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) this.#awaited.clear();
      if (!/^(data|blob):/.test(request.url())) this.#awaited.add(request);
    });
    page.on('requestfinished', (request) => this.#awaited.delete(request));
    page.on('requestfailed', (request) => this.#awaited.delete(request));
  }

  /** Waits until everything is there that the page loads by itself once it is drawn. */
  async end(): Promise<void> {
    // What was loaded may ask for more when it is run and drawn.
    for (let round = 0; round < 2; round++) {
      await this.#page.evaluate(painted);
      await expect.poll(() => this.#awaited.size).toBe(0);
    }
    await this.#page.evaluate(painted);
  }
}
