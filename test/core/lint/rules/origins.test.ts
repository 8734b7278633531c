import { describe, expect, it } from 'vitest';
import type { Readings } from '#core/gateway/readings.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../../helpers/setups.ts';
import { findingsIn, said, withField } from '../../../helpers/findings.ts';

const origins = (...entries: string[]) => withField('allowedOrigins', entries);
const witnesses = (meaning: 'localhost-left' | 'lan-origin', of: Setup) =>
  findingsIn(of)
    .filter((finding) => finding.meaning === meaning)
    .map(({ path, witness }) => `${path.split('/').at(-1) ?? ''} ${witness?.origin ?? ''}`);

describe('origin-repeated', () => {
  it.each<[string, Setup, string[], Partial<Readings>?]>([
    [
      'the same twice',
      origins('https://a', '.*', 'https://a', '.*'),
      [2, 3].map((i) => `info /policy/allowedOrigins/${i} -> `),
    ],
    ['another case', origins('https://a', 'https://A'), []],
    [
      'another case, if it does not count',
      origins('https://a', 'https://A', '\\d', '\\D'),
      ['info /policy/allowedOrigins/1 -> '],
      { 'origin-case': 'case-insensitive' },
    ],
  ])('%s', (_, of, expected, readings = {}) => {
    expect(said('origin-repeated', of, readings)).toEqual(expected);
  });
});

describe('no-origins', () => {
  const none = { allowedOrigins: [] };
  const path = '/policy/allowedOrigins';
  it.each<[string, Setup, string[], Partial<Readings>?]>([
    ['nobody', setup(none), [`error ${path}`]],
    ['an application', setup(none, { applications: [application()] }), []],
    [
      'an application without origins',
      setup(none, { applications: [application({ jsOrigins: [] })] }),
      [`error ${path}`],
    ],
    [
      'one of another API',
      setup(none, { applications: [application({ associated: false })] }),
      [`error ${path}`],
    ],
    [
      'a suspended one',
      setup(none, { applications: [application({ isSuspended: true })] }),
      [`error ${path} ?`],
    ],
    [
      'a suspended one that does not count',
      setup(none, { applications: [application({ isSuspended: true })] }),
      [`error ${path}`],
      { 'suspended-apps': 'do-not-count' },
    ],
    ['an entry', setup(), []],
    ['no policy', noPolicy(), []],
  ])('%s', (_, of, expected, readings = {}) => {
    expect(said('no-origins', of, readings)).toEqual(expected);
  });
});

describe('localhost-left', () => {
  it.each<[string, Setup, string[]]>([
    [
      'origins',
      origins('http://localhost:3000', 'https://127.0.0.1', 'http://[::1]'),
      ['0 http://localhost:3000', '1 https://127.0.0.1'],
    ],
    [
      'expressions that name it',
      origins('https?://localhost(:[0-9]+)?', 'http://127\\.0\\.0\\.1:4200'),
      ['0 http://localhost', '1 http://127.0.0.1:4200'],
    ],
    ['an expression that only seems to', origins('https://localhost\\.example'), []],
    ['what lets in any origin', origins('.*', '*'), []],
    [
      'a name below it',
      origins('https://localhost.example', 'http://a.localhost'),
      ['1 http://a.localhost'],
    ],
  ])('%s', (_, of, expected) => {
    expect(witnesses('localhost-left', of)).toEqual(expected);
  });
});

describe('lan-origin', () => {
  it.each<[string, Setup, string[]]>([
    [
      'addresses',
      origins('http://192.168.1.67:5173', 'https://172.31.0.1', 'http://169.254.0.1'),
      ['0 http://192.168.1.67:5173', '1 https://172.31.0.1', '2 http://169.254.0.1'],
    ],
    [
      'names',
      origins('https://printer.local', 'https://intranet'),
      ['0 https://printer.local', '1 https://intranet'],
    ],
    ['expressions', origins('http://192\\.168\\.\\d+\\.\\d+(:\\d+)?'), ['0 http://192.168.1.67']],
    [
      'public ones',
      origins(
        'https://172.32.0.1',
        'https://192.169.1.1',
        'https://local.example',
        'http://localhost',
      ),
      [],
    ],
  ])('%s', (_, of, expected) => {
    expect(witnesses('lan-origin', of)).toEqual(expected);
  });
});
