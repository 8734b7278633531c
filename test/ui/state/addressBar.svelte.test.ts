import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { defaultScenario } from '#core/scenario/defaultScenario.ts';
import {
  keepAddress,
  openPageAddress,
  recallKept,
  type Holder,
  type KeptAddress,
} from '#ui/state/addressBar.svelte.ts';
import { Late } from '#ui/late/Late.svelte.ts';
import { lateParts } from '#ui/late/lateParts.ts';
import { fragmentOf, openAddress, openKept, type Opened } from '#ui/state/links.ts';
import { Playground } from '#ui/state/Playground.svelte.ts';
import { recall, remember, storageKey, type RememberedPlace } from '#ui/state/remembered.ts';
import { request, setup } from '../../helpers/setups.ts';

const home = location.href;
const own = { setup: setup(), request: request('GET', { Origin: 'https://shop.example' }) };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  history.replaceState({ other: 'kept' }, '', home);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  history.replaceState(null, '', home);
});

describe('what the page’s address asks for', () => {
  it.each([
    ['', null],
    ['#', null],
    ['?utm_source=mail', null],
    ['#preflight-3', documentedScenario('preflight-3').scenario],
    ['#embed/preflight-3', documentedScenario('preflight-3').scenario],
    ['?embed#preflight-3', documentedScenario('preflight-3').scenario],
    [`#${fragmentOf(own)}`, own],
  ])('%j', async (address, scenario) => {
    history.replaceState(null, '', `/${address}`);
    expect(await openPageAddress(lateParts().links)).toEqual({ scenario, wrong: [] });
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
      unopened: true,
    });
    expect(links.failed).toBe(true);
  });
});

describe('what this device last looked at', () => {
  it.each([
    ['nothing', null, null],
    ['what is open anyway', JSON.stringify({ scenario: defaultScenario }), null],
    ['inputs of one’s own', JSON.stringify({ scenario: own }), own],
    ['a link that an earlier version kept', fragmentOf(own), own],
    ['a name that an earlier version kept', 'request-1', documentedScenario('request-1').scenario],
    ['a text that no version wrote', '<broken>', null],
    ['JSON that no version wrote', '{"scenario":{"setup":[]}}', null],
    ['no object', 'null', null],
    ['a link of a later version', 'v9.abc', null],
  ])('%s', async (_, kept, scenario) => {
    remember('scenario', kept);
    expect(await recallKept(defaultScenario, lateParts().links)).toEqual(
      scenario && { scenario, otherTabs: false },
    );
  });

  it('can be one of several tabs', async () => {
    remember('scenario', JSON.stringify({ scenario: own, otherTabs: true }));
    const kept = await recallKept(defaultScenario, lateParts().links);
    expect(kept).toEqual({ scenario: own, otherTabs: true });
  });

  it('is nothing where storage is forbidden', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await recallKept(defaultScenario, lateParts().links)).toBeNull();
  });
});

/** As a browser refuses: storage is forbidden, a limit is reached. */
const denied = () => {
  throw new DOMException('denied', 'SecurityError');
};

const scenarioOf = (id: DocumentedId) => documentedScenario(id).scenario;

describe('a page that was left before its address could follow', () => {
  const open = (type: string, kept: object | string) => {
    history.replaceState(null, '', '/#preflight-3');
    const navigation = { type } as unknown as PerformanceEntry;
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([navigation]);
    remember('scenario', typeof kept === 'string' ? kept : JSON.stringify(kept), 'tab');
    return openPageAddress(lateParts().links);
  };
  const here = `${location.origin}/#preflight-3`;
  const shown = { scenario: scenarioOf('preflight-3'), wrong: [] };

  it.each(['reload', 'back_forward'])('is opened again by %s', async (type) => {
    expect(await open(type, { scenario: own, address: here })).toEqual({
      ...shown,
      scenario: own,
      unsaved: true,
    });
  });

  it.each([
    ['the address is opened anew', 'navigate', { scenario: own, address: here }],
    ['it was at another address', 'reload', { scenario: own, address: `${here}0` }],
    ['what was kept cannot be read', 'reload', '{'],
    ['what was kept is no scenario', 'reload', { scenario: { setup: 1 }, address: here }],
  ])('is not where %s', async (_, type, kept) => {
    expect(await open(type, kept)).toEqual(shown);
  });
});

describe('the address bar', () => {
  let stop = () => {};
  function keep(late = lateParts(), { scenario = defaultScenario, opened = true } = {}) {
    vi.useFakeTimers();
    const playground = new Playground(scenario, late);
    const holders: Holder[] = [];
    const onarrive = vi.fn<(opened: Opened | null) => void>();
    const onheld = (holder: Holder) => void holders.push(holder);
    let address!: KeptAddress;
    stop = $effect.root(() => {
      address = keepAddress(playground, late.links, { opened, onheld, onarrive });
    });
    flushSync();
    const step = (id: DocumentedId) => {
      address.step();
      playground.load(scenarioOf(id));
    };
    return { playground, holders, stop, step, onarrive };
  }
  afterEach(() => stop());

  /** Lets so much time pass, and what was waited for happen. */
  const pass = async (ms: number) => {
    flushSync();
    await vi.advanceTimersByTimeAsync(ms);
    await vi.dynamicImportSettled();
  };
  const opened = () => openAddress(location).scenario;
  /** What this device remembers, and what this tab keeps because the address does not show it. */
  const remembered = (place: RememberedPlace = 'device') =>
    openKept(recall('scenario', place) ?? '')?.scenario ?? null;

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
    const stop = $effect.root(() => void keepAddress(playground, late.links));
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
    expect([location.hash, remembered()]).toEqual(['#request-1', scenarioOf('request-1')]);
    stop();
  });

  it('holds everything: texts, pinned readings', async () => {
    const { playground, stop } = keep();
    playground.pin('vary', 'added');
    playground.editRequest('GET / HTTP/1.1\nOrigin');
    await pass(300);
    expect(opened()).toEqual(playground.scenario);
    expect(remembered()).toEqual(playground.scenario);
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
    expect(location.hash).toBe('#preflight-2');
    expect(history.state).toMatchObject({ other: 'kept' });
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

  it('is left to the tab’s memory when the page is left at once', async () => {
    const { playground } = keep();
    playground.load(scenarioOf('request-1'));
    await pass(300);
    expect(remembered('tab')).toBeNull();
    playground.load(scenarioOf('request-2'));
    flushSync();
    dispatchEvent(new Event('pagehide'));
    expect(location.hash).toBe('#request-1');
    expect([remembered(), remembered('tab')]).toEqual([
      scenarioOf('request-2'),
      scenarioOf('request-2'),
    ]);
    // A page that comes back goes on.
    await pass(300);
    expect([location.hash, recall('scenario', 'tab')]).toEqual(['#request-2', null]);
  });

  it('stays what a reload was asked for, however long that takes', async () => {
    const { playground } = keep();
    playground.load(scenarioOf('request-1'));
    await pass(300);
    playground.load(scenarioOf('request-2'));
    flushSync();
    dispatchEvent(new Event('beforeunload'));
    await pass(3000);
    expect(location.hash).toBe('#request-1');
    dispatchEvent(new Event('pagehide'));
    expect([location.hash, remembered('tab')]).toEqual(['#request-1', scenarioOf('request-2')]);
  });

  it('follows the next change where the page was not left after all', async () => {
    const { playground, stop } = keep();
    playground.load(scenarioOf('request-1'));
    flushSync();
    dispatchEvent(new Event('beforeunload'));
    await pass(300);
    expect(location.hash).toBe('');
    playground.load(scenarioOf('request-2'));
    await pass(300);
    expect(location.hash).toBe('#request-2');
    stop();
  });

  it('has the last keystroke of a page left at once where the tab keeps nothing', async () => {
    vi.spyOn(window, 'sessionStorage', 'get').mockImplementation(denied);
    const { playground } = keep();
    playground.load(scenarioOf('request-1'));
    await pass(300);
    playground.load(scenarioOf('request-2'));
    flushSync();
    dispatchEvent(new Event('pagehide'));
    expect(location.hash).toBe('#request-2');
  });

  it('needs no code for links to lose nothing', () => {
    const { playground } = keep();
    playground.load(scenarioOf('request-2'));
    flushSync();
    dispatchEvent(new Event('pagehide'));
    expect([location.hash, remembered('tab')]).toEqual(['', scenarioOf('request-2')]);
  });

  it.each([
    ['before the code is there that knows them', false],
    ['later', true],
  ])('and all that is kept hold no secret: %s', async (_, loaded) => {
    const late = lateParts();
    if (loaded) await late.links.load();
    const { playground } = keep(late);
    playground.editRequest('GET / HTTP/1.1\nAuthorization: Bearer s3cret-a\nCookie: sid=s3cret-a');
    flushSync();
    dispatchEvent(new Event('pagehide'));
    const kept = () => [recall('scenario'), recall('scenario', 'tab')];
    expect(kept()).toEqual(loaded ? [expect.any(String), expect.any(String)] : [null, null]);
    await pass(300);
    expect(remembered()?.request.headers.map(([name]) => name)).toEqual([
      'Authorization',
      'Cookie',
    ]);
    for (const text of [...kept(), location.hash]) expect(text ?? '').not.toContain('s3cret');
  });

  it('shows at once what was opened from the tab’s memory', async () => {
    const { playground } = keep(lateParts(), { scenario: own, opened: false });
    await pass(300);
    expect(opened()).toEqual(playground.scenario);
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

  it.each([
    ['throws', denied],
    ['is ignored', () => {}],
  ])('follows later where the browser’s limit is reached and a change %s', async (_, refuse) => {
    const { playground, holders } = keep();
    const write = vi.spyOn(history, 'replaceState').mockImplementation(refuse);
    playground.load(scenarioOf('request-1'));
    await pass(300);
    expect([location.hash, remembered('tab')]).toEqual(['', scenarioOf('request-1')]);
    await pass(5000);
    expect(write).toHaveBeenCalledTimes(2);
    write.mockRestore();
    await pass(5000);
    expect([location.hash, recall('scenario', 'tab')]).toEqual(['#request-1', null]);
    expect(new Set(holders)).toEqual(new Set(['address']));
  });

  describe('where a state is too large for a link', () => {
    const origins = Array.from({ length: 40_000 }, (_, i) => `https://origin-${i}.shop.example`);
    const large = { ...own, setup: setup({ allowedOrigins: origins }) };

    it('keeps the last one that is not, and the tab keeps the state', async () => {
      const { playground, holders } = keep();
      playground.load(scenarioOf('request-1'));
      await pass(300);
      playground.load(large);
      await pass(300);
      expect([location.hash, holders]).toEqual(['#request-1', ['address', 'tab']]);
      expect(remembered('tab')).toEqual(playground.scenario);
      playground.undo();
      await pass(300);
      expect([holders.at(-1), recall('scenario', 'tab')]).toEqual(['address', null]);
    });

    it('says so where nothing is kept', async () => {
      vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied);
      const { playground, holders } = keep();
      playground.load(large);
      await pass(300);
      expect(holders).toEqual(['nothing']);
    });
  });

  describe('with a second tab', () => {
    const fromAnother = (key: string) => dispatchEvent(new StorageEvent('storage', { key }));
    const hide = (state: DocumentVisibilityState) => {
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const otherTabs = () => openKept(recall('scenario') ?? '')?.otherTabs;

    it.each([
      ['remembers that there is one', storageKey('scenario'), true],
      ['takes its theme for nothing', storageKey('theme'), false],
    ])('%s', async (_, key, expected) => {
      const { playground } = keep();
      fromAnother(key);
      playground.load(scenarioOf('request-1'));
      await pass(300);
      expect(otherTabs()).toBe(expected);
    });

    it('the one that was used last is remembered', async () => {
      const { playground } = keep();
      playground.load(scenarioOf('request-1'));
      await pass(300);
      remember('scenario', 'request-3');
      hide('visible');
      expect(recall('scenario')).toBe('request-3');
      hide('hidden');
      expect(remembered()).toEqual(scenarioOf('request-1'));
    });

    it('one that was only looked at is not', () => {
      keep();
      remember('scenario', 'request-3');
      hide('hidden');
      expect(recall('scenario')).toBe('request-3');
    });
  });

  describe('and the browser’s history', () => {
    /** As the browser's own buttons do. */
    async function go(delta: number): Promise<void> {
      vi.useRealTimers();
      const arrived = new Promise((resolve) =>
        addEventListener('popstate', resolve, { once: true }),
      );
      history.go(delta);
      await arrived;
      vi.useFakeTimers();
      await pass(300);
    }

    it('what is opened is a step of it, and what is typed is not', async () => {
      const { playground, step } = keep();
      const { length } = history;
      step('request-1');
      await pass(300);
      step('request-2');
      playground.editRequest('GET /typed HTTP/1.1', 'url');
      await pass(300);
      step('request-3');
      await pass(300);
      expect(history.length).toBe(length + 3);

      await go(-1);
      expect(playground.request.text).toBe('GET /typed HTTP/1.1');
      await go(-1);
      expect([location.hash, playground.answer.outcome]).toEqual(['#request-1', 'request-1']);
      await go(-1);
      expect(playground.answer.outcome).toBe('preflight-2');
      await go(3);
      expect([location.hash, playground.answer.outcome]).toEqual(['#request-3', 'request-3']);
      expect(history.length).toBe(length + 3);
    });

    it('Back has what was typed last, also where the address had no time for it', async () => {
      const { playground, step } = keep();
      step('request-1');
      await pass(300);
      playground.editRequest('GET /typed HTTP/1.1', 'url');
      flushSync();
      step('request-3');
      await pass(300);
      await go(-1);
      expect(playground.request.text).toBe('GET /typed HTTP/1.1');
      expect(opened()?.request.url).toBe('/typed');
    });

    it('Back has the secrets that the address leaves out', async () => {
      const { playground, step } = keep();
      playground.editRequest('GET / HTTP/1.1\nAuthorization: Bearer s3cret', 'raw');
      await pass(300);
      expect(opened()?.request.headers).toEqual([['Authorization', 'Bearer secret-left-out']]);
      step('request-1');
      await pass(300);
      await go(-1);
      expect(playground.request.value.headers).toEqual([['Authorization', 'Bearer s3cret']]);
      expect(recall('scenario')).not.toContain('s3cret');
    });

    it('Back is a step that Undo takes back', async () => {
      const { playground, step } = keep();
      step('request-1');
      await pass(300);
      await go(-1);
      playground.undo();
      await pass(300);
      expect([location.hash, playground.answer.outcome]).toEqual(['#request-1', 'request-1']);
    });

    it('an entry of before a reload, or an address that was typed, is opened', async () => {
      const { onarrive } = keep();
      history.pushState({ entry: 'of before' }, '', '/#request-2');
      dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }));
      dispatchEvent(new HashChangeEvent('hashchange'));
      await pass(300);
      expect(onarrive).toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ scenario: scenarioOf('request-2') }),
      );
    });
  });

  it.each([
    ['the code that knows them is not here yet', false],
    ['it is', true],
  ])('no secret is kept where %s', async (_, here) => {
    const late = lateParts();
    if (here) await late.links.load();
    const { playground } = keep(late);
    playground.editRequest('GET / HTTP/1.1\nAuthorization: Bearer s3cret', 'raw');
    flushSync();
    dispatchEvent(new Event('pagehide'));
    const kept = [recall('scenario'), recall('scenario', 'tab'), location.href].join();
    expect(kept).not.toContain('s3cret');
    if (here) expect(kept).toContain('secret-left-out');
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
