import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { afterPaint } from '#ui/late/afterPaint.ts';
import { lateParts } from '#ui/late/lateParts.ts';
import { openPageAddress } from '#ui/state/addressBar.svelte.ts';
import App from '../../../../src/App.svelte';
import { stubModal } from '../../parts/harness/modal.ts';
import { SystemTheme } from '../../state/harness/systemTheme.ts';
import './stage.ts';

const home = location.href;

beforeAll(stubModal);
beforeEach(() => {
  localStorage.clear();
  Element.prototype.scrollIntoView = vi.fn();
  new SystemTheme(false);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  history.replaceState(null, '', home);
});

/** Opens the page at an address, as `#preflight-2` or `?origin=…`, and waits until all of it is drawn. */
export async function visit(address = '', late = lateParts()) {
  history.replaceState(null, '', `/${address}`);
  const shown = render(App, { opened: await openPageAddress(late.links), late });
  await new Promise<void>((resolve) => void afterPaint(resolve));
  await late.inputs.load();
  await tick();
  return { ...shown, user: userEvent.setup() };
}

/** Chooses another address while the page is open, as a link in it or the address bar does. */
export function go(hash: string): void {
  history.replaceState(null, '', `/${hash}`);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** "405 Method Not Allowed". */
export const status = () =>
  screen.getByRole('region', { name: 'Status' }).querySelector('h2')?.textContent.trim();

export const button = (name: string | RegExp) => screen.getByRole('button', { name });

export const rawRequest = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Raw request' });
