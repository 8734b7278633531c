import { describe, expect, it } from 'vitest';
import { releaseOf, serviceWorkerOf, type BuiltFile } from '../../src/build/release.ts';

const file = (path: string, content: string, whenUsed = false): BuiltFile => ({
  path,
  content,
  whenUsed,
});
const built = [
  file('index.html', '<p>'),
  file('assets/a-1.js', 'a'),
  file('assets/m-1.js', 'm', true),
];

describe('a release', () => {
  it('lists its files by name, with what Subresource Integrity checks', () => {
    expect(releaseOf(built).files).toEqual([
      { path: 'assets/a-1.js', integrity: 'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=' },
      {
        path: 'assets/m-1.js',
        integrity: 'sha256-YsZqel3XDDFGYYBjw0TlMebUtZ43mAhEPOlis6vWPFo=',
        whenUsed: true,
      },
      { path: 'index.html', integrity: expect.stringMatching(/^sha256-/) },
    ]);
  });

  it('is the same for the same files, in whatever order and form', () => {
    const bytes = built.map((one) => ({
      ...one,
      content: new TextEncoder().encode(`${one.content}`),
    }));
    expect(releaseOf(bytes.reverse())).toEqual(releaseOf(built));
  });

  it.each<[what: string, files: BuiltFile[]]>([
    ['content', [file('index.html', '<b>'), ...built.slice(1)]],
    ['name', [file('start.html', '<p>'), ...built.slice(1)]],
    ['number', built.slice(1)],
  ])('is another where a file has another %s', (_, files) => {
    expect(releaseOf(files).id).not.toBe(releaseOf(built).id);
  });

  it('is the first line of its service worker', () => {
    const [list, ...program] = serviceWorkerOf(releaseOf(built), 'run();\ngo();').split('\n');
    expect(list).toBe(`const release = ${JSON.stringify(releaseOf(built))};`);
    expect(program).toEqual(['run();', 'go();']);
  });
});
