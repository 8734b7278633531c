import { describe, expect, it } from 'vitest';
import { entryFault, faultTag, originHeaderFault } from '#core/explain/gateway/originFaultWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { originFault, type OriginFaultCode } from '#core/http/origin.ts';

/** A text with each fault, two or three words for it, and what a browser would send. */
const faults: Record<OriginFaultCode, [text: string, tag: string, origin: string | null]> = {
  empty: ['', 'is empty', null],
  list: ['https://a,https://b', 'is a list', null],
  'white-space': ['https://a b', 'has a space in it', null],
  'no-scheme': ['a.example', 'has no scheme', 'https://a.example'],
  'not-an-origin': ['https://', 'is not an origin', null],
  'user-info': ['https://me@a.example', 'has a user name', 'https://a.example'],
  path: ['https://a.example/shop', 'has a path', 'https://a.example'],
  'trailing-slash': ['https://a.example/', 'ends with a slash', 'https://a.example'],
  'upper-case': ['https://A.example', 'has upper-case letters', 'https://a.example'],
  'default-port': ['https://a.example:443', 'names the default port', 'https://a.example'],
  'not-ascii': ['https://ä.example', 'is not ASCII', 'https://xn--4ca.example'],
  'not-serialized': [
    'https://0x7f.1',
    'is not written as a browser writes it',
    'https://127.0.0.1',
  ],
};

const rows = Object.entries(faults) as [OriginFaultCode, [string, string, string | null]][];

describe.each(rows)('%s', (code, [text, tag, origin]) => {
  const fault = { code, origin };
  it('is what is wrong with its example', () => {
    expect(originFault(text)).toEqual(fault);
  });
  it('as a tag', () => {
    expect(faultTag(fault)).toBe(tag);
  });
  it('in a list of origins', () => {
    const then = origin === null ? '' : ` A browser would send \`${origin}\`.`;
    const what = text === '' ? 'The entry' : `\`${text}\``;
    expect(plain(entryFault(text, fault), '`')).toBe(
      `${what} ${tag}, so it never equals an Origin.${then}`,
    );
  });
  it('in the request', () => {
    const then = origin === null ? '' : ` It would send \`${origin}\`.`;
    expect(plain(originHeaderFault(fault), '`')).toBe(
      `Evaluated as sent, but no browser sends this: the value ${tag}.${then}`,
    );
  });
});
