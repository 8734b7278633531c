import type { Browser } from './browser.ts';
import { chromium } from '#core/browser/chromium/chromium.ts';
import { firefox } from '#core/browser/firefox/firefox.ts';
import type { BrowserId } from './pageCall.ts';
import { safari } from '#core/browser/safari/safari.ts';
import { standard } from './standard.ts';

export const browsers: Readonly<Record<BrowserId, Browser>> = {
  chromium,
  firefox,
  safari,
  standard,
};
