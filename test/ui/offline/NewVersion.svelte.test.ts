import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { NewVersion } from '#ui/offline/NewVersion.svelte.ts';
import type { Message } from '../../../src/offline/messages.ts';

const task = () => new Promise((resolve) => setTimeout(resolve));

/** A worker that answers whether its release is new; the kill switch does not answer at all. */
class FakeWorker extends EventTarget {
  state = 'installing';
  readonly messages: Message[] = [];
  readonly #isNew: boolean | undefined;

  constructor(isNew?: boolean) {
    super();
    this.#isNew = isNew;
  }

  postMessage(message: Message, [port]: readonly MessagePort[] = []): void {
    this.messages.push(message);
    if (this.#isNew !== undefined) port?.postMessage(this.#isNew);
  }

  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  waiting: FakeWorker | null = null;
  installing: FakeWorker | null = null;
  readonly update = vi.fn(() => Promise.reject(new TypeError('offline')));

  find(worker: FakeWorker): void {
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
  }
}

class FakeContainer extends EventTarget {
  readonly register = vi.fn((_url: string, _options: object) => this.answer);
  readonly answer: Promise<FakeRegistration>;

  constructor(answer: Promise<FakeRegistration>) {
    super();
    this.answer = answer;
  }
}

async function watch(registration = new FakeRegistration()) {
  const container = new FakeContainer(Promise.resolve(registration));
  const reload = vi.fn();
  const version = new NewVersion(container as unknown as ServiceWorkerContainer, reload);
  const end = version.watch();
  await task();
  return { version, registration, container, reload, end };
}

describe('the service worker', () => {
  it('is the one beside the page, and never one that the browser has in its cache', async () => {
    const { container } = await watch();
    const address = new URL('service-worker.js', document.baseURI).href;
    expect(container.register.mock.calls).toEqual([[address, { updateViaCache: 'none' }]]);
  });

  it('is done without where it cannot be registered', async () => {
    const container = new FakeContainer(Promise.reject(new DOMException('no', 'SecurityError')));
    const version = new NewVersion(container as unknown as ServiceWorkerContainer);
    version.watch();
    await task();
    expect(version.isOffered).toBe(false);
  });

  it('is looked for again when the tab is looked at again, which may fail', async () => {
    const { registration, end } = await watch();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(registration.update).toHaveBeenCalledOnce();
    end();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(registration.update).toHaveBeenCalledOnce();
  });
});

describe('a later release', () => {
  it.each<[what: string, isNew: boolean | undefined, isOffered: boolean]>([
    ['is offered', true, true],
    ['is not offered to a page that is of it already', false, false],
    ['is not offered by the kill switch', undefined, false],
  ])('%s', async (_, isNew, isOffered) => {
    const found = await watch();
    found.registration.find(new FakeWorker(isNew));
    await task();
    expect(found.version.isOffered).toBe(isOffered);

    const waiting = new FakeRegistration();
    waiting.waiting = new FakeWorker(isNew);
    const opened = await watch(waiting);
    await task();
    expect(opened.version.isOffered).toBe(isOffered);
  });

  it('can be put aside, and is offered again with the one after', async () => {
    const { version, registration } = await watch();
    registration.find(new FakeWorker(true));
    await task();
    version.dismiss();
    flushSync();
    expect(version.isOffered).toBe(false);
    registration.find(new FakeWorker(true));
    await task();
    expect(version.isOffered).toBe(true);
  });

  it('takes over when it is asked for, and the page is opened anew once it has', async () => {
    const { version, registration, container, reload } = await watch();
    const worker = new FakeWorker(true);
    registration.find(worker);
    version.take();
    expect(worker.messages.at(-1)).toEqual({ kind: 'takeOver' });
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('that another tab has asked for needs no more than the page opened anew', async () => {
    const { version, registration, reload } = await watch();
    registration.find(new FakeWorker(true));
    registration.waiting = null;
    version.take();
    expect(reload).toHaveBeenCalledOnce();
  });
});
