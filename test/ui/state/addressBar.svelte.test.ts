import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { defaultScenario } from '#core/scenario/defaultScenario.ts';
import {
  followAddress,
  keepAddress,
  openPageAddress,
  recallScenario,
} from '#ui/state/addressBar.svelte.ts';
import { Late } from '#ui/late/Late.svelte.ts';
import { lateParts } from '#ui/late/lateParts.ts';
import { fragmentOf, openAddress, type Opened } from '#ui/state/links.ts';
import { Playground } from '#ui/state/Playground.svelte.ts';
import { recall, remember } from '#ui/state/remembered.ts';
import { request, setup } from '../../helpers/setups.ts';

const home = location.href;
const own = { setup: setup(), request: request('GET', { Origin: 'https://shop.example' }) };

beforeEach(() => {
  localStorage.clear();
  history.replaceState('kept', '', home);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  history.replaceState(null, '', home);
});

describe('what the page’s address asks for', () => {
  it.each([
    ['', null, false],
    ['#', null, false],
    ['?utm_source=mail', null, false],
    ['#preflight-3', documentedScenario('preflight-3').scenario, false],
    ['#embed/preflight-3', documentedScenario('preflight-3').scenario, true],
    ['?embed#preflight-3', documentedScenario('preflight-3').scenario, true],
    [`#${fragmentOf(own)}`, own, false],
  ])('%j', async (address, scenario, embed) => {
    history.replaceState(null, '', `/${address}`);
    expect(await openPageAddress(lateParts().links)).toEqual({ scenario, wrong: [], embed });
  });

  it.each(['', '#', ...documentedScenarios.map(({ id }) => `#${id}`)])(
    'needs nothing more to open %j',
    async (address) => {
      const { links } = lateParts();
      const load = vi.spyOn(links, 'load');
      history.replaceState(null, '', `/${address}`);
      await openPageAddress(links);
      expect(load).not.toHaveBeenCalled();
    },
  );

  it('says so when what opens links cannot be loaded', async () => {
    const links = new Late<never>('The code for links', () => Promise.reject(new Error('offline')));
    history.replaceState(null, '', `/#${fragmentOf(own)}`);
    expect(await openPageAddress(links)).toEqual({
      scenario: null,
      wrong: [],
      embed: false,
      unopened: true,
    });
    expect(links.failed).toBe(true);
  });
});

describe('what this device last looked at', () => {
  it.each([
    ['nothing', null, null],
    ['what is open anyway', fragmentOf(defaultScenario), null],
    ['a documented scenario', 'request-1', documentedScenario('request-1').scenario],
    ['inputs of one’s own', fragmentOf(own), own],
    ['a text that no link has', '<broken>', null],
    ['a link of a later version', 'v9.abc', null],
  ])('%s', async (_, kept, expected) => {
    remember('scenario', kept);
    expect(await recallScenario(defaultScenario, lateParts().links)).toEqual(expected);
  });

  it('is nothing where storage is forbidden', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await recallScenario(defaultScenario, lateParts().links)).toBeNull();
  });
});

describe('the address bar', () => {
  function keep(late = lateParts()) {
    vi.useFakeTimers();
    const playground = new Playground(defaultScenario, late);
    const stop = $effect.root(() => keepAddress(playground, late.links));
    flushSync();
    return { playground, stop };
  }

  /** Lets so much time pass, and what was waited for happen. */
  const pass = async (ms: number) => {
    flushSync();
    await vi.advanceTimersByTimeAsync(ms);
    await vi.dynamicImportSettled();
  };
  const opened = () => openAddress(location).scenario;

  it('is left alone until something changes', async () => {
    const { stop } = keep();
    await pass(5000);
    stop();
    expect([location.hash, recall('scenario')]).toEqual(['', null]);
  });

  it('and what this device remembers are left alone by what loads late', async () => {
    vi.useFakeTimers();
    remember('scenario', 'request-1');
    const late = lateParts();
    const call = { pageOrigin: 'https://shop.example', url: 'http://gateway.example:5555/' };
    const playground = new Playground({ ...own, page: { call } }, late);
    const stop = $effect.root(() => keepAddress(playground, late.links));
    flushSync();
    await late.pageCalls.load();
    await late.regexes.load();
    await pass(5000);
    stop();
    expect([location.hash, recall('scenario')]).toEqual(['', 'request-1']);
  });

  it('and the memory of this device follow a change, not at once but soon', async () => {
    const { playground, stop } = keep();
    playground.load(documentedScenario('request-1').scenario);
    await pass(200);
    expect(location.hash).toBe('');
    await pass(100);
    expect([location.hash, recall('scenario')]).toEqual(['#request-1', 'request-1']);
    stop();
  });

  it('holds everything: texts, pinned readings', async () => {
    const { playground, stop } = keep();
    playground.pin('vary', 'added');
    playground.editRequest('GET / HTTP/1.1\nOrigin');
    await pass(300);
    expect(opened()).toEqual(playground.scenario);
    expect(recall('scenario')).toBe(location.hash.slice(1));
    stop();
  });

  it('waits for the last of many keystrokes', async () => {
    const { playground, stop } = keep();
    const write = vi.spyOn(history, 'replaceState');
    for (const letter of 'abcdef') {
      playground.editRequest(`GET /${letter} HTTP/1.1`, 'url');
      await pass(100);
    }
    expect(write).not.toHaveBeenCalled();
    await pass(300);
    expect(write).toHaveBeenCalledOnce();
    expect(opened()?.request.url).toBe('/f');
    stop();
  });

  it('follows undo, and keeps what else is in the history entry', async () => {
    const { playground, stop } = keep();
    playground.load(documentedScenario('request-1').scenario);
    await pass(300);
    playground.undo();
    await pass(300);
    expect([location.hash, history.state]).toEqual(['#preflight-2', 'kept']);
    stop();
  });

  it('takes the place of a query', async () => {
    history.replaceState(null, '', '/?origin=https://x');
    const { playground, stop } = keep();
    playground.load(documentedScenario('request-1').scenario);
    await pass(300);
    expect(location.href).toBe(`${location.origin}/#request-1`);
    stop();
  });

  it('has the last keystroke when the page is left at once', async () => {
    const { playground, stop } = keep();
    playground.load(documentedScenario('request-1').scenario);
    await pass(300);
    playground.load(documentedScenario('request-2').scenario);
    flushSync();
    dispatchEvent(new Event('pagehide'));
    expect([location.hash, recall('scenario')]).toEqual(['#request-2', 'request-2']);
    stop();
  });

  it('is left alone when the page is left without a change', async () => {
    const { playground, stop } = keep();
    playground.load(documentedScenario('request-1').scenario);
    await pass(300);
    const write = vi.spyOn(history, 'replaceState');
    dispatchEvent(new Event('pagehide'));
    stop();
    expect(write).not.toHaveBeenCalled();
  });

  it('catches up once the code for links can be loaded', async () => {
    const load = vi.fn(() => import('#ui/state/links.ts'));
    load.mockImplementationOnce(() => Promise.reject(new Error('offline')));
    const links = new Late('The code for links', load);
    const { playground, stop } = keep({ ...lateParts(), links });
    playground.load(documentedScenario('request-1').scenario);
    await pass(300);
    expect([location.hash, links.failed]).toEqual(['', true]);
    await links.load();
    flushSync();
    expect(location.hash).toBe('#request-1');
    stop();
  });

  it('follows where nothing can be kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { playground, stop } = keep();
    playground.load(documentedScenario('request-1').scenario);
    await pass(300);
    expect(location.hash).toBe('#request-1');
    stop();
  });

  it('is nobody’s once the page is gone', async () => {
    const { playground, stop } = keep();
    playground.load(documentedScenario('request-1').scenario);
    flushSync();
    stop();
    await pass(5000);
    dispatchEvent(new Event('pagehide'));
    expect(location.hash).toBe('');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('an address chosen while the page is open', () => {
  it('is opened, until one no longer listens', async () => {
    const onopened = vi.fn<(opened: Opened) => void>();
    const stop = followAddress(lateParts().links, onopened);
    history.replaceState(null, '', '/#request-1');
    dispatchEvent(new Event('hashchange'));
    await vi.waitFor(() => expect(onopened).toHaveBeenCalledOnce());
    expect(onopened.mock.calls[0]?.[0].scenario).toBe(documentedScenario('request-1').scenario);

    stop();
    dispatchEvent(new Event('hashchange'));
    await openPageAddress(lateParts().links);
    expect(onopened).toHaveBeenCalledOnce();
  });
});
