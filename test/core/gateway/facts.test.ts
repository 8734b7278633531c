import { describe, expect, it } from 'vitest';
import { readFacts } from '#core/gateway/facts.ts';
import type { HeaderList } from '#core/http/message.ts';

const none = { origin: null, requestMethod: null, requestHeaders: null };

describe('readFacts', () => {
  it.each([
    ['no header at all', [], none],
    ['headers that decide nothing', [['Cookie', 'a=b']], none],
    [
      'other names of the same length',
      [
        ['Accept', 'x'],
        ['Access-Control-Expose-Headers', 'x'],
        ['Access-Control-Request-Unknown', 'x'],
      ],
      none,
    ],
    ['an Origin', [['Origin', 'https://a.example']], { ...none, origin: 'https://a.example' }],
    ['a name in another case', [['oRIGIN', 'null']], { ...none, origin: 'null' }],
    ['an empty value, which is present', [['Origin', '']], { ...none, origin: '' }],
    [
      'the three in any order',
      [
        ['access-control-request-headers', 'x-one'],
        ['ACCESS-CONTROL-REQUEST-METHOD', 'PUT'],
        ['Origin', 'https://a.example'],
      ],
      { origin: 'https://a.example', requestMethod: 'PUT', requestHeaders: 'x-one' },
    ],
    [
      'lines of one field, as one value in their order',
      [
        ['Origin', 'https://a.example'],
        ['Access-Control-Request-Headers', 'x-one'],
        ['Access-Control-Request-Method', 'PUT'],
        ['origin', 'https://b.example'],
        ['Access-Control-Request-Headers', 'x-two'],
        ['access-control-request-headers', 'x-three'],
        ['Access-Control-Request-Method', 'GET'],
      ],
      {
        origin: 'https://a.example, https://b.example',
        requestMethod: 'PUT, GET',
        requestHeaders: 'x-one, x-two, x-three',
      },
    ],
    ['a value as sent, spaces included', [['Origin', ' a ']], { ...none, origin: ' a ' }],
  ] as [string, HeaderList, object][])('%s', (_, headers, facts) => {
    expect(readFacts({ method: 'OPTIONS', headers })).toEqual(facts);
  });
});
