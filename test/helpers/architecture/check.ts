import { freeNames } from './freeNames.ts';
import { readSourceFile, type SourceFile } from './sourceFile.ts';
import { bannedInCore, maxLines, mayImport, mayImportPackage, publicFace } from './table.ts';

/**
 * What a tree of files breaks of the house's rules, one sentence each.
 * `tree`: text by path below src, such as `core/http/message.ts`.
 */
export function checkArchitecture(tree: ReadonlyMap<string, string>): string[] {
  const code = [...tree].filter(([path]) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.d.ts'));
  const files = code.map(([path, text]) => readSourceFile(path, text));
  return [
    ...files.flatMap(checkArrows),
    ...files.flatMap(checkPackages),
    ...files.flatMap(checkForm),
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

function checkForm({ path, lines, isBarrel }: SourceFile): string[] {
  const limit = Object.entries(maxLines).find(([extension]) => path.endsWith(extension))?.[1];
  return [
    ...(limit && lines > limit ? [`${path} has ${lines} lines, more than ${limit}`] : []),
    ...(isBarrel && path !== publicFace ? [`${path} only passes on what others export`] : []),
  ];
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
  if (!path.startsWith('core/')) return [];
  const names = freeNames(path, text);
  return bannedInCore
    .filter((name) => names.has(name))
    .map((name) => `${path} may not use ${name}`);
}
