import { describe, expect, it } from 'vitest';
import { documentedScenario, documentedScenarios } from '#core/documented/scenarios.ts';
import { whySentence } from '#core/explain/gateway/answerWords.ts';
import { basisWords } from '#core/explain/gateway/basisWords.ts';
import { erratumWords } from '#core/explain/gateway/erratumWords.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { questionWords } from '#core/explain/gateway/questionWords.ts';
import { readingWords } from '#core/explain/gateway/readingWords.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { readingAlternatives, readingIds } from '#core/gateway/readings.ts';
import type { HttpRequest } from '#core/http/message.ts';
import type { Setup } from '#core/setup/setup.ts';
import { application, preflight, request, setup } from '../../helpers/setups.ts';

const why = (setup: Setup, request: HttpRequest) =>
  plain(whySentence(evaluate(setup, request)), '`');
const sentences = (setup: Setup, request: HttpRequest) =>
  evaluate(setup, request).steps.map((step) => plain(questionWords[step.id].sentence(step), '`'));

describe('the sentence that says why', () => {
  it.each([
    ['preflight-1', '`http://test.com` is not in Allowed Origins, and no application allows it.'],
    ['preflight-2', '`DELETE` is not one of `POST`, `GET`, `PUT`.'],
    ['preflight-3', '`test3` is not in Allow Headers: `test1`, `test2`.'],
    ['preflight-4', 'Origin `http://test2.com`, method `POST` and header `test1` are allowed.'],
    [
      'preflight-5',
      '`http://test2.com` is a JavaScript origin of `Application`; method `POST` and header `test1` are allowed.',
    ],
    ['preflight-no-origin', '`Origin` is not sent.'],
    ['preflight-no-method', '`Access-Control-Request-Method` is not sent.'],
    ['request-1', '`http://test.com` is not in Allowed Origins, and no application allows it.'],
    ['request-2', '`http://test2.com` is allowed. Method and headers are not checked.'],
    [
      'request-3',
      '`http://test2.com` is a JavaScript origin of `Application`. Method and headers are not checked.',
    ],
    ['request-no-origin', '`Origin` is not sent, so this is not a CORS request. It is passed on.'],
  ] as const)('%s', (id, sentence) => {
    const { setup, request } = documentedScenario(id).scenario;
    expect(why(setup, request)).toBe(sentence);
  });

  const shop = 'https://shop.example';
  it.each([
    [
      'no policy',
      { policy: null, applications: [] },
      request('GET'),
      'The API has no CORS policy. The request is passed on to the native service.',
    ],
    [
      'a regex',
      setup({ allowedOrigins: ['https://s.*'] }),
      request('GET', { Origin: shop }),
      '`https://shop.example` matches `https://s.*`. Method and headers are not checked.',
    ],
    [
      'a star',
      setup({ allowedOrigins: ['*'] }),
      preflight(shop, 'GET'),
      '`*` allows `https://shop.example`; method `GET` is allowed.',
    ],
    [
      'both lists searched',
      setup({}, { applications: [application()] }),
      request('GET', { Origin: 'null' }),
      '`null` is neither in Allowed Origins nor a JavaScript origin of an application.',
    ],
    [
      'an empty Origin',
      setup(),
      request('GET', { Origin: '' }),
      'An empty value is not in Allowed Origins, and no application allows it.',
    ],
    ['an empty method', setup(), preflight(shop, ''), 'An empty value is not one of `GET`, `PUT`.'],
    [
      'no methods at all',
      setup({ allowMethods: [] }),
      preflight(shop, 'GET'),
      '`GET` is not allowed: Allowed Methods is empty.',
    ],
    [
      'two headers refused',
      setup(),
      preflight(shop, 'GET', 'a,b'),
      '`a`, `b` are not in Allow Headers: `X-One`, `X-Two`.',
    ],
    [
      'no headers at all',
      setup({ allowHeaders: [] }),
      preflight(shop, 'GET', 'a'),
      '`a` is not allowed: Allow Headers is empty.',
    ],
    [
      'an entry not supported',
      setup({ allowedOrigins: ['\\N{DIGIT ONE}'] }),
      request('GET', { Origin: shop }),
      'No answer is guessed: the entry `\\N{DIGIT ONE}` uses syntax that this playground does not support.',
    ],
  ] as [string, Setup, HttpRequest, string][])('%s', (_, setup, request, sentence) => {
    expect(why(setup, request)).toBe(sentence);
  });
});

describe('the sentence of each step', () => {
  it('names the header, the value and the list', () => {
    const { setup, request } = documentedScenario('preflight-5').scenario;
    expect(sentences(setup, request)).toEqual([
      '`Origin` is present.',
      '`http://test2.com` is not one of `http://test1.com`.',
      '`http://test2.com` is a JavaScript origin of `Application`.',
      '`Access-Control-Request-Method` is present.',
      '`POST` is one of `POST`.',
      '`Access-Control-Request-Headers` is present.',
      'Every name in `test1` is allowed.',
    ]);
  });
  it('cuts a long list and counts the rest', () => {
    const origins = Array.from({ length: 10_000 }, (_, i) => `https://o${i}.example`);
    const [, second] = sentences(
      setup({ allowedOrigins: origins }),
      request('GET', { Origin: 'null' }),
    );
    expect(second).toMatch(/^`null` is not one of `https:\/\/o0\.example`, .* and 9992 more\.$/);
  });
});

describe('what a part rests on', () => {
  const documented = { kind: 'documented', outcome: 'preflight-4', step: 8 } as const;
  it.each([
    [documented, true, 'row 4', 'Documented: row 4 of the preflight table'],
    [documented, false, 'step 8', 'Documented: step 8 of the preflight flowchart'],
    [
      { ...documented, outcome: 'preflight-no-origin', step: 1 } as const,
      true,
      'step 1',
      'Documented: step 1 of the preflight flowchart',
    ],
    [{ kind: 'native' } as const, true, 'native', 'The native service’s own'],
    [
      { kind: 'erratum', erratum: 'expose-on-failure' } as const,
      true,
      'erratum',
      'The documentation contradicts itself here',
    ],
    [
      { kind: 'reading', readings: ['vary'] } as const,
      true,
      'reading',
      'Not documented. It depends on: Does the gateway add Vary: Origin?',
    ],
  ])('%j, own inputs %s', (basis, own, tag, title) => {
    expect(basisWords(basis, own)).toEqual({ tag, title });
  });
});

describe('words', () => {
  it('give every alternative of every reading, and how sure we are', () => {
    for (const id of readingIds) {
      expect(Object.keys(readingWords[id].alternatives)).toEqual([...readingAlternatives[id]]);
      expect(readingWords[id].question).toMatch(/\?$/);
      expect(readingWords[id].evidence).toMatch(/\.$/);
    }
  });
  it('explain both halves of every erratum', () => {
    for (const erratum of documentedScenarios.flatMap(({ errata }) => errata)) {
      expect(erratumWords[erratum.id].printed(erratum)).toMatch(/\.$/);
      expect(erratumWords[erratum.id].ours(erratum)).toMatch(/\.$/);
    }
  });
  it('give each scenario a reference of its own within its table', () => {
    const references = documentedScenarios.map(
      ({ id }) => outcomeWords[id].reference + outcomeWords[id].label,
    );
    expect(new Set(references).size).toBe(11);
  });
});
