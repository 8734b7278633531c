import { describe, expect, it } from 'vitest';
import { isSecretName } from '#core/secrets/secretName.ts';
import { isPlaceholder } from '#core/secrets/placeholder.ts';

describe('the name of a secret', () => {
  it.each([
    ...['Authorization', 'authorization', 'Proxy-Authorization', 'Cookie', 'Set-Cookie'],
    ...[
      'x-Gateway-APIKey',
      'X-Api-Key',
      'apikey',
      'api_key',
      'X-API-KEY',
      'Ocp-Apim-Subscription-Key',
    ],
    ...['access_token', 'id_token', 'refreshToken', 'X-Auth-Token', 'X-CSRF-Token', 'authtoken'],
    ...['sig', 'signature', 'X-Amz-Signature', 'X-Amz-Security-Token', 'X-Amz-Credential'],
    ...['X-Hub-Signature-256', 'client_secret', 'password', 'userPassword', 'pwd', 'key', 'token2'],
    ...['session', 'sessionid', 'JSESSIONID', 'PHPSESSID', 'connect.sid', 'X-Session-Id', 'jwt'],
    ...['SAMLResponse', 'assertion', 'otp'],
  ])('%s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    ...['Origin', 'Content-Type', 'Accept', 'Host', 'User-Agent', 'Referer', 'X-Requested-With'],
    ...['Access-Control-Allow-Credentials', 'Access-Control-Request-Headers', 'Sec-WebSocket-Key'],
    ...[
      'credentials',
      'author',
      'keyword',
      'monkey',
      'page',
      'sort',
      'design',
      'test1',
      'signal',
      '',
    ],
    ...[
      'WWW-Authenticate',
      'allowCredentials',
      'jsOrigins',
      'nativeResponse',
      'x'.repeat(200) + 'key',
    ],
  ])('not %s', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe('written in place of a secret', () => {
  it.each([
    ...[
      '',
      '1',
      'x',
      'secret-left-out',
      '<token>',
      '<your key here>',
      '{token}',
      '{{token}}',
      '${token}',
    ],
    ...[
      '$TOKEN',
      '%TOKEN%',
      '[token]',
      'TOKEN',
      'token',
      'YOUR_API_KEY',
      'your-token',
      'access_token',
    ],
    ...['my-secret', 'password', 'xxx', 'XXXXXX', '***', '…', '...'],
  ])('%s', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['a1b2', 'hunter2', 'mysecret1', 'tokens-of-mine', 'dXNlcjpwYXNz', '12', 'token-4711'])(
    'not %s',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
});
