import { describe, expect, it } from 'vitest';
import { holdsForeign, type OwnText } from '#core/ticket/holdsForeign.ts';

const curl = "curl -X OPTIONS https://gw.example/x -H 'Origin: https://a.example'";
const printed =
  "Access to fetch at 'https://gw.example/x' from origin 'https://a.example' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.";
const answer =
  'HTTP/1.1 403 Specified Origin is not allowed\nContent-Type: text/plain\nVary: Origin';
const action = JSON.stringify({
  policyAction: {
    templateKey: 'cors',
    parameters: [
      {
        templateKey: 'corsAttributes',
        parameters: [{ templateKey: 'allowedOrigins', values: ['https://a.example'] }],
      },
    ],
  },
});

describe('a text that cannot be read in its place is a ticket', () => {
  it.each<[string, OwnText, string, boolean]>([
    ['curl in the raw request', 'request', curl, true],
    ['an answer in the raw request', 'request', answer, true],
    ['a console line in the raw request', 'request', printed, true],
    [
      'code in the raw request',
      'request',
      "fetch('https://gw.example/x', { method: 'PUT' })",
      true,
    ],
    ['curl in the JSON', 'setup', curl, true],
    ['the gateway’s own form in the JSON', 'setup', action, true],
    ['curl in the code', 'code', curl, true],
    ['a console line in the code', 'code', printed, true],
  ])('%s', (_, place, text, isJson) => {
    expect(holdsForeign(text, place, isJson)).toBe(true);
  });
});

describe('a text with a mistake is none', () => {
  it.each<[string, OwnText, string]>([
    [
      'a request without a colon',
      'request',
      'GET /x HTTP/1.1\nOrigin: https://a.example\nno colon',
    ],
    ['code that is not finished', 'code', "fetch('https://gw.example/x', { method: 'PUT'"],
    [
      'its own JSON with a comma too many',
      'setup',
      '{"policy": {"allowedOrigins": ["https://a.example"],}}',
    ],
    ['prose', 'request', 'see the other mail'],
    ['nothing', 'code', ''],
    ['what is too long to look at', 'request', `${curl}\n${'x'.repeat(20_000)}`],
  ])('%s', (_, place, text) => {
    expect(holdsForeign(text, place, false)).toBe(false);
  });
});
