import { describe, expect, it } from 'vitest';
import { ownOrigins } from '#core/gateway/origins/ownOrigin.ts';
import { request } from '../../helpers/setups.ts';

const at = (url: string, host?: string) => ({
  ...request('GET', host === undefined ? {} : { host }),
  url,
});

describe('the gateway’s own origin', () => {
  it.each([
    [
      'a Host header: either scheme',
      '/a',
      'gw.example',
      ['http://gw.example', 'https://gw.example'],
    ],
    ['a port', '/a', 'gw.example:5555', ['http://gw.example:5555', 'https://gw.example:5555']],
    [
      'a default port, of one scheme',
      '/',
      'gw.example:443',
      ['http://gw.example:443', 'https://gw.example'],
    ],
    ['upper case', '/', 'GW.example', ['http://gw.example', 'https://gw.example']],
    ['an IPv6 address', '/', '[::1]:80', ['http://[::1]', 'https://[::1]:80']],
    [
      'a target in absolute form: that alone',
      'https://gw.example:443/a',
      'other.example',
      ['https://gw.example'],
    ],
    [
      'a target in absolute form without a Host',
      'http://gw.example:5555/a?b',
      undefined,
      ['http://gw.example:5555'],
    ],
    ['a Host that names a path', '/', 'gw.example/a', []],
    ['a Host that names a user', '/', 'a@gw.example', []],
    ['two Hosts', '/', 'a, b', []],
    ['an empty Host', '/', '', []],
    ['no port that there is', '/', 'gw.example:99999', []],
    ['a target that is no URL', 'http://', 'gw.example', []],
    ['neither', '*', undefined, []],
  ])('%s', (_, url, host, origins) => {
    expect(ownOrigins(at(url, host))).toEqual(origins);
  });
});
