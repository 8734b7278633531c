import { expect, type Locator, type Page } from '@playwright/test';
import { Loading } from './loading.ts';

/** The page as a visitor speaks of it: what is asked, what is answered, and the controls by name. */
export class PlaygroundPage {
  readonly page: Page;
  readonly #loading: Loading;

  constructor(page: Page) {
    this.page = page;
    this.#loading = new Loading(page);
  }

  /**
   * Opens the page, and waits until all of it is drawn and all that comes later is there.
   *
   * @param address what follows the app's address: `#preflight-2`, `?origin=…`
   */
  async open(address = ''): Promise<void> {
    await this.tryToOpen(address);
    await expect(this.banner).toBeVisible();
    // A phone hides the panes. Their views are there once they are no longer empty.
    for (const pane of ['gateway', 'browser'])
      await expect(this.page.locator(`#${pane} header input`).first()).toBeAttached();
    await this.#loading.end();
  }

  /** The same without waiting: where there may be no answer to see, or loading is what is tested. */
  async tryToOpen(address: string): Promise<void> {
    // From elsewhere, so that a change of the fragment alone opens the page again.
    await this.page.goto('about:blank');
    await this.page.goto(`./${address}`);
  }

  get banner(): Locator {
    return this.page.getByRole('region', { name: 'Status' });
  }
  /** "405 Method Not Allowed". */
  get status(): Locator {
    return this.banner.getByRole('heading');
  }
  /** The row under the banner: what must change, or what was just changed. */
  get needed(): Locator {
    return this.page.getByRole('region', { name: 'Changes needed' });
  }
  get made(): Locator {
    return this.page.getByRole('region', { name: 'Changes made' });
  }
  get chips(): Locator {
    return this.page.getByRole('navigation', { name: 'Documented scenarios' });
  }
  chip(id: string): Locator {
    return this.chips.locator(`a[href="#${id}"]`);
  }
  get litChips(): Locator {
    return this.chips.locator('[aria-current="true"]');
  }
  get gateway(): Locator {
    return this.page.getByRole('region', { name: 'Gateway' });
  }
  get browser(): Locator {
    return this.page.getByRole('region', { name: 'Browser' });
  }
  get printed(): Locator {
    return this.page.getByRole('article', { name: /^What the documentation/ });
  }
  get sent(): Locator {
    return this.page.getByRole('article', { name: 'What the gateway sends' });
  }
  /** What stands in its place beside what was observed. */
  get predicted(): Locator {
    return this.page.getByRole('article', { name: 'What is predicted' });
  }
  /** What follows from what was observed. */
  get verdict(): Locator {
    return this.page.getByRole('region', { name: 'Observed and predicted' });
  }
  get decided(): Locator {
    return this.page.getByRole('region', { name: 'How it was decided' });
  }
  get dependsOn(): Locator {
    return this.page.getByRole('region', { name: 'Depends on' });
  }
  get rawRequest(): Locator {
    return this.browser.getByRole('textbox', { name: 'Raw request' });
  }
  /** A header's field of the request form. */
  header(name: string): Locator {
    return this.browser.getByLabel(name, { exact: true });
  }
  /** The input at the end of a list of the policy. */
  listInput(name: string): Locator {
    return this.gateway.getByRole('textbox', { name, exact: true });
  }
  /** The entries of a list of the policy. */
  entries(name: string): Locator {
    return this.gateway.getByRole('group', { name, exact: true }).getByRole('listitem');
  }
  /** The button of an entry that opens and closes its tester. */
  tryButton(entry: string): Locator {
    return this.gateway.getByRole('button', { name: `Try origins against ${entry}`, exact: true });
  }
  /** Where origins are tried against an entry. */
  tester(entry: string): Locator {
    return this.gateway.getByRole('region', { name: `Try origins against ${entry}`, exact: true });
  }
  /** What the tester says, row by row: origin, whole value, anywhere. */
  async tried(entry: string): Promise<string[][]> {
    const rows = await this.tester(entry).getByRole('row').all();
    const cells = rows.slice(1).map(async (row) => {
      const texts = await row.getByRole('rowheader').or(row.getByRole('cell')).allTextContents();
      return texts.map((text) => text.trim());
    });
    return Promise.all(cells);
  }
  /** The carets under the entries that are no regular expression. */
  get carets(): Locator {
    return this.gateway.getByText('^', { exact: true });
  }
  /** The expressions with a caret under them. */
  get faulty(): Locator {
    return this.gateway.locator('code').filter({ has: this.page.getByText('^', { exact: true }) });
  }
  /** The JSON view's text, in Monaco or in the plain text area before it. */
  get json(): Locator {
    return this.gateway.getByRole('textbox', { name: /^Gateway as JSON/ });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  async showJson(): Promise<void> {
    await this.gateway.getByRole('radio', { name: /^JSON/ }).check({ force: true });
  }
  async showForm(): Promise<void> {
    await this.gateway.getByRole('radio', { name: 'Form' }).check({ force: true });
  }

  /** Waits until Monaco has taken the place of the plain text area. */
  async monaco(): Promise<Locator> {
    const editor = this.gateway.locator('.monaco-editor').first();
    await expect(editor).toBeVisible();
    return editor;
  }

  /** Replaces the text of the JSON view, as a paste would. */
  async pasteJson(text: string): Promise<void> {
    await this.monaco();
    await this.json.focus();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
    await this.page.keyboard.press('ControlOrMeta+V');
  }

  /** Monaco's text, as copying all of it gives it. */
  async copyJson(): Promise<string> {
    await this.monaco();
    await this.json.focus();
    await this.page.keyboard.press('ControlOrMeta+A');
    return this.copied(() => this.page.keyboard.press('ControlOrMeta+C'));
  }

  /** What a press copies, once it is in the clipboard. */
  async copied(copy: () => Promise<void>): Promise<string> {
    const clipboard = () => this.page.evaluate(() => navigator.clipboard.readText());
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await copy();
    await expect.poll(clipboard).not.toBe('');
    return clipboard();
  }

  /** Expects nothing to be wider than the window. */
  async fitsTheWidth(): Promise<void> {
    const surplus = () =>
      this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await expect.poll(surplus).toBeLessThanOrEqual(0);
  }

  /** The fragment, once the address bar has followed the last change. */
  async fragment(): Promise<string> {
    await expect.poll(() => new URL(this.page.url()).hash).toMatch(/^#(v1\.|preflight|request)/);
    return new URL(this.page.url()).hash;
  }
}
