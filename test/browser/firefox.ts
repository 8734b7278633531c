import { existsSync } from 'node:fs';
import { firefox } from '@playwright/test';

/**
 * The path of a Firefox that Playwright can drive: the one named by FIREFOX_PATH, or Playwright's own
 * (`npx playwright install firefox`); null where there is none. A Firefox as it is installed
 * elsewhere does not speak Playwright's protocol.
 */
export function firefoxPath(): string | null {
  const path = process.env['FIREFOX_PATH'] ?? firefox.executablePath();
  return existsSync(path) ? path : null;
}
