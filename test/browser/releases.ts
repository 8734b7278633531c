import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releaseOf, serviceWorkerOf } from '../../src/build/release.ts';
import type { Release } from '../../src/offline/release.ts';

const dist = resolve(import.meta.dirname, '../../dist');

/** The files of a release by path, as they are deployed. */
export type ReleaseFiles = ReadonlyMap<string, Buffer>;

const read = (path: string): Buffer => readFileSync(join(dist, path));

/** The list that the build wrote into the service worker, and the program after it. */
function serviceWorkerParts(): { release: Release; program: string } {
  const [list = '', ...program] = read('service-worker.js').toString().split('\n');
  return {
    release: JSON.parse(list.replace(/^const release = |;$/g, '')),
    program: program.join('\n'),
  };
}

/**
 * What was built, as another release: the app's scripts and style sheets have other names, and its page says
 * which release it is.
 */
export function laterRelease(id: string): ReleaseFiles {
  const { release, program } = serviceWorkerParts();
  // Frames have pages of their own, which hold the hash of what is in them.
  const renamed = new Map(
    release.files
      .map(({ path }) => path.replace('assets/', ''))
      .filter((name) => !/\.html$|^frame-/.test(name))
      .map((name) => [name, name.replace(/-[\w-]{3}([\w-]{5}\.\w+)$/, `-${id}$1`)]),
  );
  const names = new RegExp([...renamed.keys()].join('|').replaceAll('.', '\\.'), 'g');
  const rename = (text: string) => text.replace(names, (name) => renamed.get(name) ?? name);

  const built = release.files.map(({ path, whenUsed = false }) => {
    const isText = /\.(js|css)$|^index\.html$/.test(path);
    const text = isText ? rename(read(path).toString()) : '';
    const marked = text.replace('<html', `<html data-release="${id}"`);
    return { path: rename(path), content: isText ? Buffer.from(marked) : read(path), whenUsed };
  });
  const serviceWorker = Buffer.from(serviceWorkerOf(releaseOf(built), program));
  return new Map([
    ...built.map(({ path, content }) => [path, content] as const),
    ['service-worker.js', serviceWorker],
  ]);
}

/** A release with the kill switch in the place of its service worker. */
export const switchedOff = (id: string): ReleaseFiles =>
  new Map([...laterRelease(id), ['service-worker.js', read('service-worker-off.js')]]);
