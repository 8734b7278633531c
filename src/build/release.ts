import { createHash } from 'node:crypto';
import type { Release } from '../offline/release.ts';

/** A file that was built. */
export interface BuiltFile {
  /** From the folder that is deployed. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly whenUsed: boolean;
}

const hash = (content: string | Uint8Array, encoding: 'base64' | 'hex'): string =>
  createHash('sha256').update(content).digest(encoding);

/** The release that these files are, in whatever order. */
export function releaseOf(built: readonly BuiltFile[]): Release {
  const files = built
    .map(({ path, content, whenUsed }) => ({
      path,
      integrity: `sha256-${hash(content, 'base64')}`,
      ...(whenUsed && { whenUsed }),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { id: hash(JSON.stringify(files), 'hex').slice(0, 16), files };
}

/** The service worker of a release: the list of its files, in a line of its own, and the program. */
export const serviceWorkerOf = (release: Release, program: string): string =>
  `const release = ${JSON.stringify(release)};\n${program}`;
