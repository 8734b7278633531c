import type { BrowserContext } from '@playwright/test';

/** What the pages of a test request and complain about. */
export class Traffic {
  /** Every URL requested, in order. */
  readonly requests: string[] = [];
  /** Console errors, uncaught errors, CSP violations, requests to another origin. */
  readonly problems: string[] = [];
  readonly #expected: RegExp[] = [];
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Problems that match belong to the test, such as a file that is made to fail. */
  expectProblem(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** The paths requested since the last call, without the query. */
  takePaths(): string[] {
    return this.requests.splice(0).map((url) => new URL(url).pathname);
  }

  get unexpected(): string[] {
    return this.problems.filter((text) => !this.#expected.some((pattern) => pattern.test(text)));
  }

  async watch(context: BrowserContext): Promise<void> {
    context.on('request', (request) => this.#note(request.url()));
    context.on('weberror', (error) => this.problems.push(`uncaught: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() !== 'error') return;
      this.problems.push(`console: ${message.text()} (${message.location().url})`);
    });
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(
          `CSP: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`,
        );
      });
    });
  }

  #note(url: string): void {
    this.requests.push(url);
    if (/^(data|blob):/.test(url) || new URL(url).origin === this.#origin) return;
    this.problems.push(`foreign request: ${url}`);
  }
}
