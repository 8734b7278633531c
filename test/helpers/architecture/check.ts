import { posix } from 'node:path';
import { freeNames } from './freeNames.ts';
import { readSourceFile, type SourceFile } from './sourceFile.ts';
import {
  bannedInCore,
  maxFiles,
  maxLines,
  mayImport,
  mayImportPackage,
  publicFace,
  raisedCaps,
  type RaisedCap,
} from './table.ts';

/**
 * What a tree of files breaks of the house's rules, one sentence each.
 * `tree`: text by path below src, such as `core/http/message.ts`; `caps`: see `raisedCaps`.
 */
export function checkArchitecture(
  tree: ReadonlyMap<string, string>,
  caps: Readonly<Record<string, RaisedCap>> = raisedCaps,
): string[] {
  const code = [...tree].filter(([path]) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.d.ts'));
  const files = code.map(([path, text]) => readSourceFile(path, text));
  return [
    ...files.flatMap(checkArrows),
    ...files.flatMap(checkPackages),
    ...files.flatMap(checkSpelling),
    ...files.flatMap(checkBarrel),
    ...checkLines(files, caps),
    ...checkRooms([...tree.keys()]),
    ...checkCycles(files),
    ...code.flatMap(([path, text]) => checkNames(path, text)),
  ];
}

const isWithin = (path: string, unit: string) => path === unit || path.startsWith(`${unit}/`);

/** The most exact key of a table that fits the path. */
const keyFor = (table: object, path: string): string | undefined =>
  Object.keys(table)
    .filter((unit) => isWithin(path, unit))
    .sort((a, b) => b.length - a.length)[0];

function checkArrows({ path, files }: SourceFile): string[] {
  const unit = keyFor(mayImport, path);
  if (unit === undefined) return [`${path} belongs to no unit of the table`];
  const allowed = [unit, ...(mayImport[unit] ?? [])];
  return files
    .filter((file) => !allowed.some((name) => isWithin(file, name)))
    .map((file) => `${path} may not import ${file}`);
}

function checkPackages({ path, packages }: SourceFile): string[] {
  const allowed = mayImportPackage[keyFor(mayImportPackage, path) ?? ''] ?? [];
  return packages
    .filter((name) => !allowed.includes(name))
    .map((name) => `${path} may not import the package ${name}`);
}

/** A neighbour is `./x.ts`, any other file `#core/…`, `#lessons/…` or `#ui/…`; nothing else of src has a `#`. */
function checkSpelling({ path, files, spellings }: SourceFile): string[] {
  return files.flatMap((file, i) => {
    const spelling = spellings[i] ?? '';
    const expected = spellingOf(file, posix.dirname(path));
    return spelling === expected ? [] : [`${path} spells ${expected} as ${spelling}`];
  });
}

function spellingOf(file: string, folder: string): string {
  if (posix.dirname(file) === folder) return `./${posix.basename(file)}`;
  if (/^(?:core|lessons|ui)\//.test(file)) return `#${file}`;
  const path = posix.relative(folder, file);
  return path.startsWith('..') ? path : `./${path}`;
}

const checkBarrel = ({ path, isBarrel }: SourceFile): string[] =>
  isBarrel && path !== publicFace ? [`${path} only passes on what others export`] : [];

/** A raised cap that is not needed, or not explained, is a fault like a file that is too long. */
function checkLines(
  files: readonly SourceFile[],
  caps: Readonly<Record<string, RaisedCap>>,
): string[] {
  const usual = (path: string): number =>
    Object.entries(maxLines).find(([extension]) => path.endsWith(extension))?.[1] ?? Infinity;
  const tooLong = files.flatMap(({ path, lines }) => {
    const limit = caps[path]?.lines ?? usual(path);
    return lines > limit ? [`${path} has ${lines} lines, more than ${limit}`] : [];
  });
  const idle = Object.entries(caps).flatMap(([path, { why }]) => {
    const lines = files.find((file) => file.path === path)?.lines ?? 0;
    if (lines <= usual(path)) return [`${path} needs no raised cap`];
    return why.trim() === '' ? [`${path} has a raised cap without a reason`] : [];
  });
  return [...tooLong, ...idle];
}

function checkRooms(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    const folder = posix.dirname(path);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > maxFiles)
    .map(([folder, count]) => `${folder} has ${count} files, more than ${maxFiles}`);
}

/** Each cycle once, beginning at the file where a walk first closes it. */
function checkCycles(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, file.files]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) walk(next, [...trail, path]);
    done.add(path);
  };
  for (const path of imports.keys()) walk(path, []);
  return cycles.map((cycle) => `import cycle: ${cycle}`);
}

function checkNames(path: string, text: string): string[] {
  // The compiler takes its time, and most files do not even mention such a name.
  if (!path.startsWith('core/') || !mentionsBanned.test(text)) return [];
  const names = freeNames(path, text);
  return bannedInCore
    .filter((name) => names.has(name))
    .map((name) => `${path} may not use ${name}`);
}

/** `Math.random` may be spread over several lines. */
const mentionsBanned = new RegExp(`\\b(?:Math|${bannedInCore.join('|')})\\b`);
