import { describe, expect, it } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { rewriteLabel, whyNotWords } from '#core/explain/repair/whyNotWords.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { Readings } from '#core/gateway/readings.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import { whyNot } from '#core/repair/entries/whyNot.ts';

const origin = 'https://shop.acme.example';
const why = (entries: readonly string[], asked = origin, readings: Partial<Readings> = {}) =>
  whyNot(entries, asked, { evaluate, readings, compile: compileJavaRegex });

describe('why an entry does not match', () => {
  it.each<[entry: string, says: string, rewrites: readonly string[]]>([
    [
      'https://*.acme.example',
      '`*` is no wildcard in a regular expression, it repeats what is before it',
      ['https://[^./]+\\.acme\\.example', 'https://(?:[^./]+\\.)+acme\\.example'],
    ],
    [`${origin}/`, 'it ends with a slash, which no browser sends', [origin]],
    [`${origin}/app`, 'it has a path, which no browser sends', [origin]],
    ['https://Shop.acme.example', 'it has upper-case letters, which no browser sends', [origin]],
    [`${origin}:443`, 'it names the default port, which no browser sends', [origin]],
    [`${origin}:8443`, 'the entry has port `8443`, the Origin none', []],
    ['http://shop.acme.example', 'scheme `http`, not `https`', []],
    ['https://admin.acme.example', 'host `admin.acme.example`, not `shop.acme.example`', []],
    [
      'https://[a-z]+acme\\.example',
      '`https://[a-z]+` matches `https://shop`; then the Origin has `.`, the entry `a`',
      [],
    ],
    ['https://shop\\.acme', 'it matches `https://shop.acme`, and the Origin goes on with `.`', []],
    ['https://(', 'it is no regular expression that can be judged here', []],
    ['ftp.*', 'no part of it matches from the start', []],
  ])('%s', (entry, says, rewrites) => {
    const [found] = why([entry]);
    expect(plain(whyNotWords(found!), '`')).toBe(`\`${entry}\`: ${says}.`);
    expect(found!.rewrites).toEqual(rewrites);
  });

  it('names the entries that can be mended first, then the nearest', () => {
    const entries = ['https://other.example', 'https://*.acme.example', 'http://shop.acme.example'];
    expect(why(entries).map(({ entry }) => entry)).toEqual([
      'https://*.acme.example',
      'http://shop.acme.example',
      'https://other.example',
    ]);
  });

  it('says which form is for deeper sub-domains, and offers only that where it alone matches', () => {
    const [found] = why(['https://*.acme.example']);
    expect(found!.rewrites.map((form) => rewriteLabel(form, found!))).toEqual([
      'https://[^./]+\\.acme\\.example',
      'https://(?:[^./]+\\.)+acme\\.example (deeper ones too)',
    ]);
    const [deep] = why(['https://*.acme.example'], 'https://a.b.acme.example');
    expect(deep!.rewrites).toEqual(['https://(?:[^./]+\\.)+acme\\.example']);
  });

  it('leaves out what matches, and * which is judged by its reading', () => {
    expect(why([origin, '*'])).toEqual([]);
  });

  it('offers no form that does not match under the pinned readings', () => {
    expect(why(['https://*.acme.example'], origin, { 'regex-entries': 'r-prefix' })).toEqual([
      { entry: 'https://*.acme.example', parting: { kind: 'shell-pattern' }, rewrites: [] },
    ]);
  });
});
