import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures.ts';

/** The page with nothing but a code editor, as its visitor sees it. */
export class EditorPage {
  readonly page: Page;
  /** Monaco's lines as drawn; empty while there is only the plain text area. */
  readonly lines: Locator;
  readonly field: Locator;
  /** The text that the page around the editor holds. */
  readonly text: Locator;
  /** How often the editor reported an edit. */
  readonly changes: Locator;
  /** The keys that reached the page. */
  readonly keys: Locator;
  readonly underlined: Locator;
  readonly suggestions: Locator;
  readonly hover: Locator;

  constructor(page: Page) {
    this.page = page;
    this.lines = page.locator('.view-lines');
    this.field = page.getByRole('textbox', { name: /^Thing as JSON/ });
    this.text = page.getByLabel('Text', { exact: true });
    this.changes = page.getByLabel('Changes');
    this.keys = page.getByLabel('Keys');
    this.underlined = page.locator('.squiggly-error, .squiggly-warning');
    this.suggestions = page.locator('.suggest-widget').getByRole('option');
    this.hover = page.locator('.monaco-hover:visible');
  }

  async open(): Promise<void> {
    await this.page.goto('./?open');
    await this.isLoaded();
  }

  async isLoaded(): Promise<void> {
    await expect(this.lines).toContainText('count');
  }

  press(name: string): Promise<void> {
    return this.page.getByRole('button', { name, exact: true }).click();
  }

  line(number: number): Locator {
    return this.page.locator('.view-line').nth(number - 1);
  }

  /** Puts the caret at the end of a line. */
  async goToEndOf(lineNumber: number): Promise<void> {
    await this.line(lineNumber).click({ position: { x: 20, y: 10 } });
    await this.page.keyboard.press('End');
  }

  /**
   * Waits until there is this to say about a word, asked for by keyboard. Asked before the JSON
   * worker has read the text, Monaco shows nothing and does not come back to it: so it is asked again.
   */
  async showHoverOn(word: string, said: Locator): Promise<void> {
    await expect(async () => {
      await this.lines.getByText(word).first().click();
      await this.page.keyboard.press('Control+K');
      await this.page.keyboard.press('Control+I');
      await expect(said).toBeVisible({ timeout: 2000 });
    }).toPass();
  }
}
