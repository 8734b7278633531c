import { describe, expect, it } from 'vitest';
import { diffLines } from '#ui/results/repair/diffLines.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, noPolicy, setup } from '../../../helpers/setups.ts';

/** `allowMethods: GET +PUT`. */
const told = (from: Setup, to: Setup) =>
  diffLines(from, to).map(({ application, field, pieces }) => {
    const marks = { same: '', added: '+', removed: '-' };
    const values = pieces.map(({ text, mark }) => marks[mark] + text);
    return [...(application === null ? [] : [application]), field, ...values].join(' ');
  });

describe('what differs between two setups', () => {
  it.each<[string, Setup, Setup, readonly string[]]>([
    ['nothing', setup(), setup(), []],
    [
      'what was added to a list',
      setup({ allowMethods: ['GET'] }),
      setup({ allowMethods: ['GET', 'PUT'] }),
      ['allowMethods "GET" +"PUT"'],
    ],
    [
      'an entry that was rewritten',
      setup({ allowedOrigins: ['https://a/'] }),
      setup({ allowedOrigins: ['https://a'] }),
      ['allowedOrigins -"https://a/" +"https://a"'],
    ],
    [
      'of a long list, its end',
      setup({ allowHeaders: ['a', 'b', 'c', 'd'] }),
      setup({ allowHeaders: ['a', 'b', 'c', 'd', 'e'] }),
      ['allowHeaders … "c" "d" +"e"'],
    ],
    [
      'a switch',
      setup({ allowCredentials: false }),
      setup({ allowCredentials: true }),
      ['allowCredentials -false +true'],
    ],
    [
      'an application, by its name',
      setup({}, { applications: [application({ name: '', associated: false })] }),
      setup({}, { applications: [application({ name: '', jsOrigins: ['https://b'] })] }),
      [
        'application 1 jsOrigins -"https://partner.example" +"https://b"',
        'application 1 associated -false +true',
      ],
    ],
    [
      'a policy where there was none',
      noPolicy(),
      { ...noPolicy(), policy: { ...setup().policy!, maxAge: null, allowHeaders: [] } },
      [
        'allowedOrigins +"https://shop.example"',
        'exposeHeaders +"X-Seen"',
        'allowCredentials -false +true',
        'allowMethods +"GET" +"PUT"',
      ],
    ],
  ])('%s', (_, from, to, lines) => {
    expect(told(from, to)).toEqual(lines);
  });
});
