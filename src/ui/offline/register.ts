import { vouchFor } from '#ui/late/scriptUrl.ts';

/** Registers the service worker that was built beside the page; undefined where that cannot be. */
export async function register(
  workers: ServiceWorkerContainer,
): Promise<ServiceWorkerRegistration | undefined> {
  try {
    const url = vouchFor('service-worker', new URL('service-worker.js', document.baseURI).href);
    return await workers.register(url(), { updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}
