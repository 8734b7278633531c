import { ownCaches } from './cacheNames.ts';
import type { WorkerScope } from './workerScope.ts';

// The kill switch: in the place of `service-worker.js` it takes over at once, forgets all that was kept
// and goes. Pages that are open load the rest from the network, as without any worker.

declare const self: WorkerScope;

const { registration } = self;

async function forget(): Promise<void> {
  const names = ownCaches(await caches.keys(), registration.scope);
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(forget()));
