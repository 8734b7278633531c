import { describe, expect, it } from 'vitest';
import { whySentence } from '#core/explain/gateway/answerWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { evaluator } from '#core/gateway/evaluator.ts';
import { notLoadable, stillLoading } from '#core/originPattern/placeholderRegex.ts';
import { application, noPolicy, preflight, request, setup } from '../../../helpers/setups.ts';

const shop = 'https://shop.example';
const from = (origin: string) => request('GET', { Origin: origin });
const unasked = 'Method and headers are not checked.';
const partner = { applications: [application()] };

describe('the sentence that says why', () => {
  it.each([
    [
      'an application allows a preflight without headers',
      setup({}, partner),
      preflight('https://partner.example', 'PUT'),
      '`https://partner.example` is a JavaScript origin of `Partner`; method `PUT` is allowed.',
    ],
    [
      'several headers are allowed',
      setup(),
      preflight(shop, 'GET', 'x-one , X-Two'),
      'Origin `https://shop.example`, method `GET` and headers `x-one`, `X-Two` are allowed.',
    ],
    [
      'an empty list of headers is allowed',
      setup(),
      preflight(shop, 'GET', ' ,'),
      'Origin `https://shop.example` and method `GET` are allowed.',
    ],
    [
      'a pattern allows a preflight',
      setup({ allowedOrigins: ['https://s.*'] }),
      preflight(shop, 'GET'),
      '`https://shop.example` matches `https://s.*`; method `GET` is allowed.',
    ],
    [
      'an application allows what a pattern does not',
      setup({ allowedOrigins: ['x+'] }, partner),
      from('https://partner.example'),
      `\`https://partner.example\` is a JavaScript origin of \`Partner\`. ${unasked}`,
    ],
    [
      'a star allows a request',
      setup({ allowedOrigins: ['*'] }),
      from('null'),
      `\`*\` allows \`null\`. ${unasked}`,
    ],
    [
      'an empty Origin, beside applications',
      setup({}, partner),
      from(''),
      'An empty value is neither in Allowed Origins nor a JavaScript origin of an application.',
    ],
    [
      'an empty policy',
      setup({ allowedOrigins: [] }),
      from(shop),
      '`https://shop.example` is not in Allowed Origins, and no application allows it.',
    ],
    [
      'two Origin lines',
      setup(),
      {
        method: 'GET',
        headers: [
          ['Origin', shop],
          ['Origin', shop],
        ] as [string, string][],
      },
      '`https://shop.example, https://shop.example` is not in Allowed Origins, and no application allows it.',
    ],
    [
      'markup',
      setup({ allowMethods: ['<b>'] }),
      preflight(shop, '<i>'),
      '`<i>` is not one of `<b>`.',
    ],
  ])('%s', (_, setup, request, sentence) => {
    expect(plain(whySentence(evaluate(setup, request)), '`')).toBe(sentence);
  });

  it.each([
    [
      'the engine is not there',
      stillLoading,
      'x+',
      'is a regular expression, and the engine for these is still loading',
    ],
    [
      'the engine could not be fetched',
      notLoadable,
      'x+',
      'is a regular expression, and the engine for these could not be loaded',
    ],
    [
      'a pattern burns CPU',
      undefined,
      '.*.*.*.*.*.*=',
      'takes more steps than are tried here; on the gateway, such a request burns CPU',
    ],
  ])('no answer: %s', (_, compile, entry, why) => {
    const judge = compile ? evaluator(compile) : evaluate;
    const answer = judge(setup({ allowedOrigins: [entry] }), from('a'.repeat(2000)));
    expect(plain(whySentence(answer), '`')).toBe(
      `No answer is guessed: the entry \`${entry}\` ${why}.`,
    );
  });
});

describe('the sentence for what a reading passes on or refuses', () => {
  it.each([
    [
      'the gateway’s own origin',
      setup(),
      request('POST', { Host: 'gw.example', Origin: 'https://gw.example' }),
      { 'same-origin': 'exempt' },
      '`https://gw.example` is the gateway’s own origin, so the policy is not asked. The request is passed on.',
    ],
    [
      'OPTIONS from it',
      setup(),
      request('OPTIONS', { Host: 'gw.example', Origin: 'https://gw.example' }),
      { 'same-origin': 'exempt' },
      '`https://gw.example` is the gateway’s own origin, so it counts as none.',
    ],
    [
      'OPTIONS without a policy',
      noPolicy(),
      request('OPTIONS'),
      { 'pass-through-options': 'not-allowed' },
      'The API has no CORS policy, and under the reading that holds here `OPTIONS` is not one of its methods.',
    ],
  ] as const)('%s', (_, setup, request, pinned, sentence) => {
    expect(plain(whySentence(evaluate(setup, request, pinned)), '`')).toBe(sentence);
  });
});
