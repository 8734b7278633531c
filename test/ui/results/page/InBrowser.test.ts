import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { browserIds, type BrowserId, type PageCall } from '#core/browser/pageCall.ts';
import InBrowser from '#ui/results/page/InBrowser.svelte';
import { call, simulator, shop, undecided } from '../pageCases.ts';

const native = shop([
  ['X-Total', '7'],
  ['X-Debug', 'a'],
  ['Set-Cookie', 'a=b'],
]);

/** Shows what a browser makes of a call. */
function open(
  given: Partial<PageCall> = {},
  { browser = 'chromium' as BrowserId, judge = undefined as typeof undecided | undefined } = {},
) {
  const onbrowser = vi.fn();
  const simulatedIn = simulator(call(given), native, judge);
  const props = {
    call: call(given),
    simulated: simulatedIn(browser),
    simulatedIn,
    onbrowser,
    onexpose: vi.fn(),
  };
  return { ...render(InBrowser, props), simulatedIn, onbrowser, user: userEvent.setup() };
}

const section = () => screen.getByRole('region', { name: 'In the browser' });
const browsers = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value);
const row = (name: string) => screen.getByRole('rowheader', { name }).closest('tr');
const lines = () =>
  within(screen.getByRole('group', { name: 'Console' }))
    .getAllByRole('listitem')
    .map((item) => item.textContent.trim());

describe('the verdict', () => {
  it.each<[what: string, given: Partial<PageCall>, said: RegExp]>([
    [
      'read',
      {},
      /The page reads the answer\. fetch\(\) resolves with 200; JavaScript sees x-total/,
    ],
    ['opaque', { mode: 'no-cors' }, /The page reads nothing\. .*an opaque response/],
    [
      'blocked before it is sent',
      { method: 'DELETE' },
      /Blocked in the browser\. The preflight fails, so the DELETE is never sent/,
    ],
    [
      'blocked after it is carried out',
      { credentials: 'include' },
      /Blocked in the browser\. The native service has carried the GET out all the same/,
    ],
    ['thrown', { body: { kind: 'string', value: 'a' } }, /fetch\(\) throws\. Nothing is sent/],
  ])('%s', (_, given, said) => {
    open(given);
    expect(section()).toHaveTextContent(said);
  });

  it('undecided, with nothing that would come after', () => {
    open({}, { judge: undecided });
    expect(section()).toHaveTextContent(/Undecided\. The gateway’s answer cannot be judged here/);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByRole('group', { name: 'Console' })).toBeNull();
  });
});

describe('the headers', () => {
  it('are those that JavaScript reads, and of the others why not', () => {
    open();
    expect(row('x-total')).toHaveTextContent(/(?<!not )readable: 7$/);
    expect(row('x-debug')).toHaveTextContent(/not readable:.*does not name it/);
    expect(row('set-cookie')).toHaveTextContent(/not readable: No script ever sees it\./);
  });

  it('are missing where the page gets no answer', () => {
    open({ method: 'DELETE' });
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the console', () => {
  it('has the lines that the browser prints, and copies them', async () => {
    const { user, simulatedIn } = open({ method: 'DELETE' });
    const printed = simulatedIn('chromium').outcome?.console ?? [];
    expect(printed[0]).toMatch(/blocked by CORS policy/);
    expect(lines()).toEqual(printed);
    await user.click(screen.getByRole('button', { name: 'Copy the console lines' }));
    expect(await navigator.clipboard.readText()).toBe(printed.join('\n'));
  });

  it.each<[browser: BrowserId, said: RegExp]>([
    ['chromium', /would print this very line/],
    ['firefox', /Firefox prints the status, and only preflight row 2 answers 405/],
  ])('does not say everything about a refused preflight: %s', (browser, said) => {
    open({ method: 'DELETE' }, { browser });
    expect(section()).toHaveTextContent(said);
  });

  it('is absent where nothing is printed', () => {
    open();
    expect(screen.queryByRole('group', { name: 'Console' })).toBeNull();
    expect(section()).not.toHaveTextContent('very line');
  });
});

describe('how the browser decided', () => {
  const fold = () => screen.getByRole('button', { name: 'How the browser decided' });

  it('is folded, and opens as a list of every step', async () => {
    const { user, simulatedIn } = open({ method: 'DELETE' });
    expect(fold()).toHaveAttribute('aria-expanded', 'false');
    expect(section()).not.toHaveTextContent('is not CORS-safelisted');
    await user.click(fold());
    const steps = document.getElementById(fold().getAttribute('aria-controls')!)!;
    expect(within(steps).getAllByRole('listitem')).toHaveLength(
      simulatedIn('chromium').outcome!.steps.length,
    );
    expect(section()).toHaveTextContent('method DELETE is not CORS-safelisted');
  });

  it('is absent where the answer is undecided', () => {
    open({}, { judge: undecided });
    expect(screen.queryByRole('button', { name: 'How the browser decided' })).toBeNull();
  });
});

describe('the browsers', () => {
  it('are three where the standard says the same', () => {
    open();
    expect(browsers()).toEqual(['chromium', 'firefox', 'safari']);
    expect(screen.getByRole('radio', { name: 'Chromium' })).toBeChecked();
    expect(section()).not.toHaveTextContent('differs');
  });

  it('are four where the standard is looked at', () => {
    open({}, { browser: 'standard' });
    expect(browsers()).toEqual(['chromium', 'firefox', 'safari', 'standard']);
    expect(screen.getByRole('radio', { name: 'Fetch standard' })).toBeChecked();
  });

  it('that make something else of the call are named', () => {
    const simulatedIn = (browser: BrowserId) =>
      simulator(call(browser === 'standard' ? { method: 'DELETE' } : {}), native)(browser);
    const simulated = simulatedIn('chromium');
    render(InBrowser, {
      call: call(),
      simulated,
      simulatedIn,
      onbrowser: vi.fn(),
      onexpose: vi.fn(),
    });
    expect(section()).toHaveTextContent(/Fetch standard differs: Blocked in the browser\./);
    expect(section()).not.toHaveTextContent('Firefox differs');
    expect(browsers()).toContain('standard');
  });

  it('are offered in one order, whichever is shown', () => {
    open({ method: 'DELETE' }, { browser: 'firefox' });
    expect(browsers()).toEqual(browserIds.filter((id) => id !== 'standard'));
  });

  it.each<[BrowserId, string]>([
    ['chromium', 'Measured in Chromium 156.'],
    ['safari', 'Measured in WebKitGTK 2.50'],
  ])('say what the answer of %s rests on', (browser, text) => {
    open({}, { browser });
    expect(section()).toHaveTextContent(text);
  });

  it('are chosen by a press', async () => {
    const { user, onbrowser } = open();
    await user.click(screen.getByRole('radio', { name: 'Firefox' }));
    expect(onbrowser).toHaveBeenCalledExactlyOnceWith('firefox');
  });
});
