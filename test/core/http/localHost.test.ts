import { describe, expect, it } from 'vitest';
import { isLoopbackHost, isPrivateHost } from '#core/http/localHost.ts';

describe('a host', () => {
  it.each<[host: string, isLoopback: boolean, isPrivate: boolean]>([
    ['localhost', true, false],
    ['app.localhost', true, false],
    ['127.0.0.1', true, false],
    ['[::1]', true, false],
    ['localhost.example', false, false],
    ['10.1.2.3', false, true],
    ['172.16.0.1', false, true],
    ['172.32.0.1', false, false],
    ['192.168.0.1', false, true],
    ['169.254.1.1', false, true],
    ['[fd00::1]', false, true],
    ['[fe80::1]', false, true],
    ['[2001:db8::1]', false, false],
    ['intranet', false, true],
    ['printer.local', false, true],
    ['local.example', false, false],
    ['shop.example', false, false],
  ])('%s', (host, isLoopback, isPrivate) => {
    expect([isLoopbackHost(host), isPrivateHost(host)]).toEqual([isLoopback, isPrivate]);
  });
});
