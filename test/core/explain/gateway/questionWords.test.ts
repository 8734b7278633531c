import { describe, expect, it } from 'vitest';
import { plain } from '#core/explain/phrase.ts';
import { applicationName, questionWords } from '#core/explain/gateway/questionWords.ts';
import { questionIds, type QuestionId, type Reply } from '#core/gateway/step.ts';

const reply = (change: Partial<Reply>): Reply => ({
  answer: 'no',
  subject: 'x',
  against: ['a', 'b'],
  matched: null,
  refused: [],
  undecided: null,
  ...change,
});

const matched = (kind: 'literal' | 'regex' | 'any', entry: string) =>
  ({ answer: 'yes', matched: { entry, index: 0, kind } }) as const;
const undecided = {
  answer: 'undecided',
  undecided: { entry: 'a+', index: 0, reason: 'budget' },
} as const;

/** The question without its flowchart: both word it alike. */
const cases: Record<string, [string, Partial<Reply>, string][]> = {
  'origin-present': [
    ['yes', { answer: 'yes' }, '`Origin` is present.'],
    ['yes, though empty', { answer: 'yes', subject: '' }, '`Origin` is present.'],
    ['no', { subject: null }, '`Origin` is not sent.'],
    [
      'no, as it is the gateway’s own',
      { subject: 'o', against: ['o'] },
      '`o` is the gateway’s own origin, so it counts as none.',
    ],
  ],
  'origin-in-policy': [
    ['a literal', matched('literal', 'x'), '`x` is one of Allowed Origins.'],
    ['a pattern', matched('regex', '.*'), '`x` matches `.*`.'],
    ['a star', matched('any', '*'), '`*` allows any Origin.'],
    ['no', {}, '`x` is not one of `a`, `b`.'],
    ['no, of an empty Origin', { subject: '' }, 'An empty value is not one of `a`, `b`.'],
    ['no, by an empty list', { against: [] }, '`x` is not allowed: Allowed Origins is empty.'],
    ['a doubt', undecided, 'Whether `a+` matches `x` cannot be told.'],
  ],
  'origin-in-application': [
    [
      'yes',
      { answer: 'yes', matched: { entry: 'x', index: 0, kind: 'literal', application: 'Shop' } },
      '`x` is a JavaScript origin of `Shop`.',
    ],
    ['no', {}, '`x` is not one of the JavaScript origins `a`, `b`.'],
    [
      'none there are',
      { against: [] },
      'No associated application has a JavaScript origin that counts.',
    ],
    ['a doubt left over', undecided, '`x` is not one of the JavaScript origins `a`, `b`.'],
  ],
  'method-present': [
    ['yes', { answer: 'yes' }, '`Access-Control-Request-Method` is present.'],
    ['no', { subject: null }, '`Access-Control-Request-Method` is not sent.'],
  ],
  'method-allowed': [
    ['yes', { answer: 'yes' }, '`x` is one of `a`, `b`.'],
    ['no', {}, '`x` is not one of `a`, `b`.'],
    ['yes, by a star', matched('any', '*'), '`*` allows any method.'],
    ['no, of an empty value', { subject: '' }, 'An empty value is not one of `a`, `b`.'],
    ['no, by an empty list', { against: [] }, '`x` is not allowed: Allowed Methods is empty.'],
  ],
  'headers-present': [
    ['yes', { answer: 'yes' }, '`Access-Control-Request-Headers` is present.'],
    ['no', { subject: null }, '`Access-Control-Request-Headers` is not sent.'],
  ],
  'headers-allowed': [
    ['yes', { answer: 'yes', subject: 'a,b' }, 'Every name in `a,b` is allowed.'],
    ['yes, by a star', { ...matched('any', '*'), subject: 'a,b' }, '`*` allows any header.'],
    ['no, one', { refused: ['c'] }, '`c` is not in Allow Headers: `a`, `b`.'],
    ['no, two', { refused: ['c', 'd'] }, '`c`, `d` are not in Allow Headers: `a`, `b`.'],
    [
      'no, by an empty list',
      { refused: ['c'], against: [] },
      '`c` is not allowed: Allow Headers is empty.',
    ],
    [
      'no, two by an empty list',
      { refused: ['c', 'd'], against: [] },
      '`c`, `d` are not allowed: Allow Headers is empty.',
    ],
  ],
};

const nameOf = (id: QuestionId): string => id.slice(id.indexOf('/') + 1);

describe.each(questionIds)('%s', (id) => {
  it.each(cases[nameOf(id)] ?? [])('%s', (_, change, sentence) => {
    expect(plain(questionWords[id].sentence(reply(change)), '`')).toBe(sentence);
  });
});

describe('the box of the flowchart', () => {
  it.each([
    ['preflight/origin-present', 'Origin', 'Header present?'],
    ['preflight/origin-in-policy', 'Origin', 'One of Allowed Origins?'],
    ['preflight/origin-in-application', 'Origin', 'A JavaScript origin?'],
    ['preflight/method-present', 'Access-Control-Request-Method', 'Header present?'],
    ['preflight/method-allowed', 'Access-Control-Request-Method', 'One of Allowed Methods?'],
    ['preflight/headers-present', 'Access-Control-Request-Headers', 'Header present?'],
    ['preflight/headers-allowed', 'Access-Control-Request-Headers', 'All in Allow Headers?'],
    ['request/origin-present', 'Origin', 'Header present?'],
    ['request/origin-in-policy', 'Origin', 'One of Allowed Origins?'],
    ['request/origin-in-application', 'Origin', 'A JavaScript origin?'],
  ] as const)('%s', (id, header, short) => {
    expect(questionWords[id]).toMatchObject({ header, short });
  });
});

describe('the name of an application', () => {
  it.each([
    ['Shop', '`Shop`'],
    ['', 'an unnamed application'],
    [undefined, 'an unnamed application'],
  ])('%j: %s', (application, said) => {
    const matched = { entry: 'x', index: 0, kind: 'literal' } as const;
    const named = application === undefined ? matched : { ...matched, application };
    expect(plain(applicationName(named), '`')).toBe(said);
  });
});
