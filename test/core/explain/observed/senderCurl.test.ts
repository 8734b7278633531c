import { describe, expect, it } from 'vitest';
import { senderCurl, senderCurlHint } from '#core/explain/observed/senderCurl.ts';
import type { SenderId } from '#core/observed/otherSenders.ts';
import { byNginx, shopPreflight } from '../../../helpers/observedCases.ts';

const url = 'https://gw.example:5543/orders?a=1';
const request = {
  ...shopPreflight,
  headers: [...shopPreflight.headers, ['Authorization', 'Bearer s3cret-t0ken'] as const],
};
const curl = (id: SenderId, called: string | undefined = url) =>
  senderCurl(id, { request, response: byNginx }, called);

describe('the command that tells who sent an answer', () => {
  it.each<[string, SenderId, RegExp]>([
    ['goes past a proxy to one machine', 'in-front', /--connect-to ::gateway-node\.example:/],
    ['goes to one node of a cluster', 'cluster-node', /--connect-to ::gateway-node\.example:/],
    ['has a key', 'identification', /-H 'x-Gateway-APIKey: secret-left-out'/],
    [
      'asks the same again',
      'host-name',
      /^curl --http1\.1 -i -X OPTIONS 'https:\/\/gw\.example:5543\/orders'/,
    ],
  ])('%s', (_, id, pattern) => {
    expect(curl(id)).toMatch(pattern);
    expect(curl(id)).toContain("-H 'Access-Control-Request-Method: PUT'");
    expect(curl(id)).toContain('--http1.1');
    expect(curl(id)).not.toContain('s3cret');
    expect(senderCurlHint(id)).toMatch(/\.$/);
  });

  it.each<SenderId>(['server-cors', 'server-host', 'native-service', 'server-options'])(
    'is none where a setting tells (%s)',
    (id) => {
      expect(curl(id)).toBeNull();
    },
  );

  it('has the host of the request where no page called', () => {
    const headers = [['Host', 'gw.example:5555'], ...request.headers] as const;
    const exchange = { request: { ...request, headers }, response: byNginx };
    expect(senderCurl('load', exchange, undefined)).toContain("'http://gw.example:5555/orders'");
  });
});
