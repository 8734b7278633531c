import type { Message } from '../../offline/messages.ts';
import { register } from './register.ts';

/** The address of the first script of the page as it is now, which tells one release from another. */
const firstScript = (): string =>
  document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';

/**
 * Whether there is a later release than the page's, which the service worker has fetched. It waits until
 * the visitor asks for it, or has closed every page of this one. Whatever fails does so silently: the
 * page works without.
 */
export class NewVersion {
  readonly #workers: ServiceWorkerContainer;
  readonly #reload: () => void;
  #registration: ServiceWorkerRegistration | undefined;
  #isOffered = $state(false);

  constructor(workers: ServiceWorkerContainer, reload = () => location.reload()) {
    this.#workers = workers;
    this.#reload = reload;
  }

  get isOffered(): boolean {
    return this.#isOffered;
  }

  dismiss(): void {
    this.#isOffered = false;
  }

  /** Registers the service worker and listens for later ones. Returns what ends the listening. */
  watch(): () => void {
    const ending = new AbortController();
    const { signal } = ending;
    void register(this.#workers).then((registration) => {
      if (!registration || signal.aborted) return;
      this.#registration = registration;
      if (registration.waiting) this.#ask(registration.waiting);
      const follow = () => this.#follow(registration.installing, signal);
      follow();
      registration.addEventListener('updatefound', follow, { signal });
      // A tab that is left open for days hears of it when it is looked at again.
      const look = () => {
        if (document.visibilityState === 'visible') registration.update().catch(() => {});
      };
      document.addEventListener('visibilitychange', look, { signal });
    });
    return () => ending.abort();
  }

  /** Opens the page anew, as the later release. */
  take(): void {
    const waiting = this.#registration?.waiting;
    // Another tab has asked for it before.
    if (!waiting) return this.#reload();
    this.#workers.addEventListener('controllerchange', () => this.#reload(), { once: true });
    waiting.postMessage({ kind: 'takeOver' } satisfies Message);
  }

  #follow(worker: ServiceWorker | null, signal: AbortSignal): void {
    const look = () => {
      if (worker?.state === 'installed') this.#ask(worker);
    };
    worker?.addEventListener('statechange', look, { signal });
  }

  /** The kill switch does not answer; a release knows the scripts that are its own. */
  #ask(worker: ServiceWorker): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      port1.close();
      if (data === true) this.#isOffered = true;
    };
    const message: Message = { kind: 'isNew', script: firstScript() };
    worker.postMessage(message, [port2]);
  }
}
