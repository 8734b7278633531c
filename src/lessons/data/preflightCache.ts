import type { CallBefore } from '#core/scenario/pageView.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { asksPage, claims } from './questions.ts';
import { calling, orders, policyOf, setupOf, shop } from './scenes.ts';

const call = { pageOrigin: shop, url: orders, method: 'PUT' } as const;

const withPut = { allowMethods: ['GET', 'PUT'] };

const calledAgain = (change: Partial<CorsPolicy>, again: CallBefore) =>
  calling(setupOf(change), { call, again });

const sends = (count: number, label: string, note?: string) =>
  claims(label, { kind: 'requests', count }, note);

export const preflightCache: Lesson = {
  id: 'preflight-cache',
  title: 'The preflight that is not sent',
  summary: 'Max Age, and a changed policy that seems not to act',
  concepts: ['preflight-cache'],
  keySentences: [
    'A browser keeps an allowed preflight for Max Age seconds; without Max Age for five.',
    'Chrome keeps none for longer than two hours, Firefox a day, Safari ten minutes.',
    'A change of the policy may act only after that time: test in a new private window.',
  ],
  steps: [
    {
      id: 'kept',
      concept: 'preflight-cache',
      text: [
        'Max Age is 600. The shop calls with `PUT`, and 30 seconds later it calls again, in Chrome.',
      ],
      scenario: calledAgain({ ...withPut, maxAge: 600 }, { ago: 30 }),
      question: {
        kind: 'choice',
        text: 'How many requests does the second call send?',
        options: [
          sends(2, 'Two: preflight and call', 'The answer to the first preflight is still good.'),
          sends(1, 'One: the call alone'),
          sends(0, 'None: the answer is cached', 'Only the permission is kept, not the answer.'),
        ],
        marked: 1,
      },
      after: [
        'For ten minutes the browser knows that this call is allowed, and does not ask again.',
      ],
    },
    {
      id: 'no-max-age',
      concept: 'preflight-cache',
      text: ['Max Age is empty. Again the second call comes 30 seconds after the first.'],
      scenario: calledAgain(withPut, { ago: 30 }),
      question: {
        kind: 'choice',
        text: 'How many requests does the second call send?',
        options: [
          sends(2, 'Two: preflight and call'),
          sends(
            1,
            'One: the call alone',
            'Without a Max Age the permission is kept for 5 seconds.',
          ),
        ],
        marked: 0,
      },
      after: [
        'Nearly every call costs two requests. A Max Age of some minutes makes pages faster.',
      ],
    },
    {
      id: 'limit',
      concept: 'preflight-cache',
      text: ['Max Age is a day, 86400. The second call comes after three hours, in Chrome.'],
      scenario: calledAgain({ ...withPut, maxAge: 86_400 }, { ago: 10_800 }),
      question: {
        kind: 'choice',
        text: 'How many requests does the second call send?',
        options: [
          sends(2, 'Two: preflight and call'),
          sends(1, 'One: the call alone', 'Chrome keeps a permission for two hours at most.'),
        ],
        marked: 0,
      },
      after: ['Each browser has its own limit, and cuts a larger Max Age down to it.'],
    },
    {
      id: 'policy-changed',
      concept: 'preflight-cache',
      text: [
        'Max Age is 600. Ten seconds after the first call somebody takes `PUT` out of Allowed Methods; twenty seconds later the page calls again.',
      ],
      scenario: calledAgain(
        { allowMethods: ['GET'], maxAge: 600 },
        { ago: 30, policy: policyOf({ ...withPut, maxAge: 600 }) },
      ),
      question: asksPage(
        'Does the page get the answer to its `PUT`?',
        true,
        'No preflight is sent, and of the call itself the gateway checks no method.',
      ),
      after: [
        'The permission is in the browser, and the gateway cannot take it back. “I changed the policy and nothing happened” can be true for Max Age seconds.',
      ],
    },
  ],
};
