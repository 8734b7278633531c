import { cacheName, outdatedCaches, ownCaches, searchOrder } from './cacheNames.ts';
import { hasEarlier, type Release, type ReleaseFile } from './release.ts';

/** Hosts differ in the headers that they vary by, and never by what a file holds. */
const asNamed: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };

/** The files of a release, and those of the ones before, as this device keeps them. */
export class ReleaseCache {
  readonly #scope: string;
  readonly #release: Release;

  /** @param scope the address of the app's folder */
  constructor(scope: string, release: Release) {
    this.#scope = scope;
    this.#release = release;
  }

  get #name(): string {
    return cacheName(this.#scope, this.#release.id);
  }

  /** A file of this release, or else of the newest one that has it. */
  async find(path: string): Promise<Response | undefined> {
    for (const name of searchOrder(await caches.keys(), this.#scope, this.#release.id)) {
      const found = await caches.match(this.#address(path), { ...asNamed, cacheName: name });
      if (found) return found;
    }
    return undefined;
  }

  /** Adds a file that was used, if it is one of those that are kept then, and those that belong to it. */
  async addUsed(path: string, response: Response): Promise<void> {
    const group = this.#release.files.filter(({ whenUsed }) => whenUsed);
    if (!group.some((file) => file.path === path)) return;
    const cache = await caches.open(this.#name);
    await this.#put(cache, path, response);
    for (const file of group) {
      const other = (await this.find(file.path)) ? null : await this.#get(file);
      if (other) await this.#put(cache, file.path, other);
    }
  }

  /** Fetches the release whole, or fails and keeps nothing of it. */
  async fill(): Promise<void> {
    const earlier = await this.#paths();
    const wanted = this.#release.files.filter(
      (file) => !file.whenUsed || hasEarlier(file, earlier),
    );
    const responses = await Promise.all(wanted.map((file) => this.#get(file)));
    // Anew, also where the release was here before: the order of the caches is that of the releases.
    await caches.delete(this.#name);
    const cache = await caches.open(this.#name);
    try {
      for (const [i, { path }] of wanted.entries()) {
        const response = responses[i];
        if (response) await this.#put(cache, path, response);
      }
    } catch (error) {
      await caches.delete(this.#name);
      throw error;
    }
  }

  async dropOutdated(): Promise<void> {
    const outdated = outdatedCaches(await caches.keys(), this.#scope, this.#release.id);
    await Promise.all(outdated.map((name) => caches.delete(name)));
  }

  #address(path: string): string {
    return this.#scope + path;
  }

  /** What is kept of any release. */
  async #paths(): Promise<string[]> {
    const names = ownCaches(await caches.keys(), this.#scope);
    const kept = names.map(async (name) => (await caches.open(name)).keys());
    return (await Promise.all(kept)).flat().map(({ url }) => url.slice(this.#scope.length));
  }

  /**
   * A file as the release has it: anything else, such as one of another release from a host that is
   * half-way through an upload, is refused. Null for one that can be done without.
   */
  async #get({ path, integrity, whenUsed }: ReleaseFile): Promise<Response | null> {
    const isHashed = path.startsWith('assets/');
    const kept = isHashed ? await this.find(path) : undefined;
    if (kept) return kept;
    const cache = isHashed ? 'default' : 'no-cache';
    const response = await fetch(this.#address(path), { cache, integrity }).catch(() => null);
    if (response?.ok) return response;
    if (whenUsed) return null;
    throw new Error(`${path} is not what this release has`);
  }

  /** A response that came by a redirect is none that a browser takes for a page. */
  async #put(cache: Cache, path: string, response: Response): Promise<void> {
    const { body, redirected, status, statusText, headers } = response;
    const direct = redirected ? new Response(body, { status, statusText, headers }) : response;
    await cache.put(this.#address(path), direct);
  }
}
