import { describe, expect, it } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import { decidingFieldWords } from '#core/explain/gateway/decidingFieldWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import { evaluator } from '#core/gateway/evaluator.ts';
import { documentedIds, type DocumentedId } from '#core/gateway/outcome.ts';
import { stillLoading } from '#core/originPattern/placeholderRegex.ts';
import { decidingField, matchedPlaces } from '#core/gateway/decidingField.ts';
import { application, noPolicy, preflight, request, setup } from '../../helpers/setups.ts';

const answered = (id: DocumentedId) => {
  const { setup, request } = documentedScenario(id).scenario;
  return evaluate(setup, request);
};

type Told = [field: string, wanted: string[], hint: string] | null;

/** The field that refused, what would have to be in it, and what is said there. */
const decided: Record<DocumentedId, Told> = {
  'preflight-1': [
    'allowedOrigins',
    ['http://test.com'],
    'The request comes from `http://test.com`, which is not listed.',
  ],
  'preflight-2': [
    'allowMethods',
    ['DELETE'],
    'The request asks for `DELETE`, which is not listed.',
  ],
  'preflight-3': ['allowHeaders', ['test3'], 'The request asks for `test3`, which is not listed.'],
  'preflight-4': null,
  'preflight-5': null,
  'preflight-no-origin': null,
  'preflight-no-method': null,
  'request-1': [
    'allowedOrigins',
    ['http://test.com'],
    'The request comes from `http://test.com`, which is not listed.',
  ],
  'request-2': null,
  'request-3': null,
  'request-no-origin': null,
};

describe('the field that decided', () => {
  it.each(documentedIds)('%s', (id) => {
    const deciding = decidingField(answered(id));
    expect(
      deciding && [deciding.field, deciding.wanted, plain(decidingFieldWords(deciding), '`')],
    ).toEqual(decided[id]);
  });

  it('is Allow Headers, which lacks each name that was refused', () => {
    const asked = preflight('https://shop.example', 'PUT', 'a, X-One, b');
    const deciding = decidingField(evaluate(setup(), asked));
    expect(deciding?.wanted).toEqual(['a', 'b']);
    expect(deciding && plain(decidingFieldWords(deciding))).toBe(
      'The request asks for a, b, which are not listed.',
    );
  });

  it.each([
    ['an empty Origin', request('GET', { Origin: '' }), 'allowedOrigins'],
    ['an empty method', preflight('https://shop.example', ''), 'allowMethods'],
  ])('lacks nothing that could be added for %s', (_, asked, field) => {
    expect(decidingField(evaluate(setup(), asked))).toMatchObject({ field, wanted: [] });
  });

  it('is none without a policy, and none in a doubt', () => {
    const none = evaluate(noPolicy(), request('GET', { Origin: 'x' }));
    const regex = setup({ allowedOrigins: ['a+'] });
    const doubt = evaluator(stillLoading)(regex, request('GET', { Origin: 'a' }));
    expect([decidingField(none), decidingField(doubt)]).toEqual([null, null]);
  });
});

describe('the place where the Origin was found', () => {
  const nowhere = { policy: null, application: null };
  const shop = 'https://shop.example';
  const partner = 'https://partner.example';
  const many = setup(
    { allowedOrigins: ['https://a.example', shop] },
    {
      applications: [
        application({ jsOrigins: [] }),
        application({ jsOrigins: ['https://b.example', 'null', partner] }),
      ],
    },
  );

  it.each([
    ['in the policy', shop, { policy: 1, application: null }],
    ['in the second application', partner, { policy: null, application: { index: 1, entry: 2 } }],
    ['nowhere', 'https://c.example', nowhere],
  ])('%s', (_, origin, expected) => {
    expect(matchedPlaces(evaluate(many, request('GET', { Origin: origin })))).toEqual(expected);
  });

  it('is told though the preflight is refused later', () => {
    expect(matchedPlaces(answered('preflight-2'))).toEqual({ policy: 0, application: null });
  });

  it('is nowhere where nothing was asked', () => {
    expect(matchedPlaces(evaluate(noPolicy(), request('GET')))).toEqual(nowhere);
  });
});
