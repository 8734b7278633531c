import { describe, expect, it } from 'vitest';
import { filesIn, mostFiles } from '#ui/ticket/filesIn.ts';

type Tree = { readonly [name: string]: Tree | string | null };

/** Entries as a browser hands them out: two at a time. Null is a file that may not be read. */
const entriesOf = (tree: Tree): FileSystemEntry[] =>
  Object.entries(tree).map(([name, content]) =>
    typeof content === 'string' || content === null
      ? fileEntry(name, content)
      : folder(name, content),
  );

const fileEntry = (name: string, content: string | null): FileSystemEntry =>
  ({
    ...{ name, isDirectory: false, isFile: true },
    file: (done: (file: File) => void, failed: () => void) =>
      content === null ? failed() : done(new File([content], name)),
  }) as unknown as FileSystemEntry;

const folder = (name: string, tree: Tree): FileSystemEntry =>
  ({
    ...{ name, isDirectory: true, isFile: false },
    createReader: () => {
      const left = entriesOf(tree);
      return { readEntries: (done: (some: FileSystemEntry[]) => void) => done(left.splice(0, 2)) };
    },
  }) as unknown as FileSystemEntry;

const many = (count: number): Tree =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.json`, '{}']));

describe('the files in what was dropped', () => {
  it.each<[string, Tree, readonly string[]]>([
    ['files', { 'a.bin': '1', 'b.json': '{}' }, ['a.bin', 'b.json']],
    [
      'a folder, and those below it',
      { export: { 'a.json': '{}', 'b.har': '{}', deeper: { 'c.json': '{}', 'd.txt': 'x' } } },
      ['a.json', 'b.har', 'c.json', 'd.txt'],
    ],
    [
      'none that no text is in, and none that is hidden',
      { export: { 'logo.png': '1', '.git.json': '{}', 'a.json': '{}' } },
      ['a.json'],
    ],
    ['none that may not be read', { export: { 'a.json': null, 'b.json': '{}' } }, ['b.json']],
    ['an empty folder', { export: {} }, []],
  ])('%s', async (_, tree, names) => {
    const { files, isCut } = await filesIn(entriesOf(tree));
    expect(files.map(({ name }) => name)).toEqual(names);
    expect(isCut).toBe(false);
  });

  it('are no more than can be read, and that is said', async () => {
    const { files, isCut } = await filesIn(entriesOf({ export: many(mostFiles + 1) }));
    expect(files).toHaveLength(mostFiles);
    expect(isCut).toBe(true);
  });
});
