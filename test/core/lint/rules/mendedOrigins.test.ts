import { describe, expect, it } from 'vitest';
import { findingsIn, withField } from '../../../helpers/findings.ts';

/** What is refused and meant, or let in and not, and what to write instead. */
const told = (entry: string): readonly (string | undefined)[] => {
  const found = findingsIn(withField('allowedOrigins', [entry])).find(
    ({ rule }) => rule === 'refuses-intended' || rule === 'stranger-origin',
  );
  return [found?.witness?.origin, found?.fix?.entries.join(' and ')];
};

const closed = 'https://(?:[^/]*\\.)?acme\\.example';

describe('an entry, an origin that shows what is wrong, and its fix', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    [
      'a star for the start of a name',
      'https://*-dev.acme.example',
      'https://app-dev.acme.example',
      'https://[^./]+-dev\\.acme\\.example',
    ],
    [
      'a star for the end of a name, which has two meanings',
      'https://app-*.acme.example',
      'https://app-app.acme.example',
      undefined,
    ],
    [
      'a star for the top level domain, which may be any',
      'https://*.acme.*',
      'https://acme.io',
      undefined,
    ],
    [
      'a name that starts with a class and a dash',
      'https://[a-z]+-api\\.acme\\.example',
      undefined,
      undefined,
    ],
    ['a character that may be missing', 'https://acmes?.example', undefined, undefined],
    [
      'two in one, with a comma',
      'http://localhost:3000, https://a.acme.example',
      'http://localhost:3000',
      'http://localhost:3000 and https://a.acme.example',
    ],
    [
      'two in one, with a semicolon',
      'https://a.acme.example;https://b.acme.example',
      'https://a.acme.example',
      'https://a.acme.example and https://b.acme.example',
    ],
    [
      'the mark of another product',
      '~^https://.*\\.acme\\.example$',
      'https://app.acme.example',
      '^https://.*\\.acme\\.example$',
    ],
    ['a path', '^https://acme\\.example/.*$', 'https://acme.example', '^https://acme\\.example$'],
    [
      'an open start of word characters',
      'https://\\w*acme\\.example',
      'https://evilacme.example',
      closed,
    ],
    [
      'an open start of a class',
      'https://[\\w.-]*acme\\.example',
      'https://evilacme.example',
      closed,
    ],
    [
      'an open start with a dot that may be missing',
      'https://[a-z0-9-]*\\.?acme\\.example',
      'https://evilacme.example',
      closed,
    ],
    [
      'an open end in a group',
      'https://acme\\.example(?:.*)',
      'https://acme.example.evil.com',
      'https://acme\\.example(?::[0-9]+)?',
    ],
    [
      'an open end behind a colon',
      'https://acme\\.example:?.*',
      'https://acme.example.evil.com',
      'https://acme\\.example(?::[0-9]+)?',
    ],
  ])('%s', (_, entry, origin, fix) => {
    expect(told(entry)).toEqual([origin, fix]);
  });
});
