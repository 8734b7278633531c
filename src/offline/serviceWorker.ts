import { freshPage } from './freshPage.ts';
import { isNewTo, type Message } from './messages.ts';
import type { Release } from './release.ts';
import { ReleaseCache } from './ReleaseCache.ts';
import { strategyFor } from './strategy.ts';
import type { FetchEvent, WorkerScope } from './workerScope.ts';

// Makes the app work without a network. It asks for nothing but the app's own files, and takes over from
// the worker of an earlier release when no page of that is open any more, or the visitor asks for it.

/** Written before this script by the build. */
declare const release: Release;
declare const self: WorkerScope;

/** How long a page waits for the network, in ms. */
const patience = 2000;

const { scope } = self.registration;
const kept = new ReleaseCache(scope, release);

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function answerAsset(event: FetchEvent, path: string): Promise<Response> {
  const found = await kept.find(path);
  if (found) return found;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(kept.addUsed(path, response.clone()));
  return response;
}

self.addEventListener('install', (event) => event.waitUntil(kept.fill()));

self.addEventListener('activate', (event) => {
  // A first visit is served from the next request on, and so keeps what it uses.
  event.waitUntil(Promise.all([kept.dropOutdated(), self.clients.claim()]));
});

self.addEventListener('fetch', (event) => {
  const { method, url, mode, headers } = event.request;
  const asked = { method, url, isNavigation: mode === 'navigate', hasRange: headers.has('Range') };
  const strategy = strategyFor(asked, scope, release);
  if (strategy.kind === 'leave') return;
  const { path } = strategy;
  event.respondWith(
    strategy.kind === 'asset'
      ? answerAsset(event, path)
      : freshPage(fetch(event.request), pause(patience), () => kept.find(path)),
  );
});

self.addEventListener('message', ({ data, ports: [port] }) => {
  const message = data as Message;
  if (message.kind === 'takeOver') void self.skipWaiting();
  else port?.postMessage(isNewTo(message.script, release));
});
