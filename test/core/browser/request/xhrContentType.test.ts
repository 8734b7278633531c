import { describe, expect, it } from 'vitest';
import { browsers } from '#core/browser/browsers.ts';
import { xhrContentType } from '#core/browser/request/xhrContentType.ts';

const text = { kind: 'string' } as const;
const params = { kind: 'urlSearchParams' } as const;

describe('the charset of a Content-Type that a script has set', () => {
  /** Chromium measured; Firefox and the standard by their algorithms. */
  it.each<[value: string, chromium: string, standard: string]>([
    ['application/json', 'application/json', 'application/json'],
    [
      'application/json;charset=utf-8',
      'application/json;charset=UTF-8',
      'application/json;charset=utf-8',
    ],
    ['text/plain; charset=x', 'text/plain; charset=UTF-8', 'text/plain;charset=UTF-8'],
    ['TEXT/PLAIN;CHARSET=latin1', 'TEXT/PLAIN;CHARSET=UTF-8', 'text/plain;charset=UTF-8'],
    [
      'text/plain;a=b;charset="x";c=d',
      'text/plain;a=b;charset="UTF-8";c=d',
      'text/plain;a=b;charset=UTF-8;c=d',
    ],
    ['nonsense;charset=x', 'nonsense;charset=UTF-8', 'nonsense;charset=x'],
    ['text/plain charset=x', 'text/plain charset=UTF-8', 'text/plain charset=x'],
    ['text/plain;charset="a;b"', 'text/plain;charset="UTF-8;b"', 'text/plain;charset=UTF-8'],
    [
      'text/plain;charset=x;charset=y',
      'text/plain;charset=UTF-8;charset=UTF-8',
      'text/plain;charset=UTF-8',
    ],
    ['text/plain;charset=', 'text/plain;charset=', 'text/plain;charset='],
    ['text/plain;charset', 'text/plain;charset', 'text/plain;charset'],
    ['text/plain;xcharset=a', 'text/plain;xcharset=a', 'text/plain;xcharset=a'],
    ['', '', ''],
  ])('%s', (value, chromium, standard) => {
    expect(xhrContentType(value, text, browsers.chromium.xhr)).toBe(chromium);
    expect(xhrContentType(value, text, browsers.firefox.xhr)).toBe(standard);
    expect(xhrContentType(value, text, browsers.standard.xhr)).toBe(standard);
  });

  it('changes for URLSearchParams in browsers, not in the standard', () => {
    const changed = (id: 'chromium' | 'firefox' | 'standard') =>
      xhrContentType('text/plain;charset=x', params, browsers[id].xhr);
    expect([changed('chromium'), changed('firefox'), changed('standard')]).toEqual([
      'text/plain;charset=UTF-8',
      'text/plain;charset=UTF-8',
      'text/plain;charset=x',
    ]);
  });

  it('stays for other bodies', () => {
    for (const kind of ['blob', 'buffer', 'formData'] as const)
      expect(xhrContentType('a/b;charset=x', { kind }, browsers.chromium.xhr)).toBe(
        'a/b;charset=x',
      );
  });
});
