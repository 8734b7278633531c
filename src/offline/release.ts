/** A file of the built app. */
export interface ReleaseFile {
  /** From the folder of the app: `assets/index-BnbD_e_g.js`. */
  readonly path: string;
  /** A hash of what is in it, as Subresource Integrity writes it: `sha256-…`. */
  readonly integrity: string;
  /** Kept once it is used, and not before: the full editor, which is larger than all the rest. */
  readonly whenUsed?: true;
}

/** One build of the app, as its service worker has it. */
export interface Release {
  /** A hash of `files`: two builds with the same files are the same release. */
  readonly id: string;
  readonly files: readonly ReleaseFile[];
}

/** What is in its own name of a file with a hash: `assets/index.js` of `assets/index-BnbD_e_g.js`. */
const withoutHash = (path: string): string => path.replace(/-[\w-]{8}(\.\w+)$/, '$1');

/** Whether one of `paths` is the file, or what an earlier release had in its place. */
export const hasEarlier = ({ path }: ReleaseFile, paths: readonly string[]): boolean =>
  paths.some((earlier) => withoutHash(earlier) === withoutHash(path));
