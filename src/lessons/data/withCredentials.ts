import { policyEdit } from '#lessons/edit.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { asksHeader, asksPage } from './questions.ts';
import { calling, orders, setupOf, shop } from './scenes.ts';

const get = { pageOrigin: shop, url: orders } as const;
const withCookies = { ...get, credentials: 'include' } as const;

export const withCredentials: Lesson = {
  id: 'with-credentials',
  title: 'With cookies',
  summary: 'Allow Credentials, and the browser’s part in it',
  concepts: ['credentials', 'who-blocks'],
  keySentences: [
    'For a call with credentials the browser wants `Access-Control-Allow-Credentials: true`.',
    'The gateway does not refuse such a call. It answers 200, and the browser withholds it.',
    'A preflight never carries cookies or `Authorization`.',
  ],
  steps: [
    {
      id: 'credentials-off',
      concept: 'who-blocks',
      text: [
        'The shop calls with `credentials: "include"`, so that the browser sends cookies along. The policy allows the shop; Allow Credentials is off.',
      ],
      scenario: calling(setupOf(), { call: withCookies }),
      question: asksPage(
        'Does the page get the answer?',
        false,
        'The gateway answers 200, but the browser misses `Access-Control-Allow-Credentials: true`.',
      ),
      task: {
        text: 'Make the page get the answer, and let nobody else in.',
        goals: [
          { kind: 'passes', text: 'The page gets the answer.' },
          { kind: 'nobody-else', text: 'No other origin is let in.' },
        ],
        hints: [
          'The gateway allows the call. What does the browser miss in the response?',
          'One field of the policy decides whether that header is added.',
          'Turn Allow Credentials on.',
        ],
        solution: [policyEdit('allowCredentials', true)],
        wrong: [
          {
            edits: [policyEdit('allowHeaders', ['Cookie'])],
            fails: 0,
            why: 'No preflight asks for `Cookie`, so Allow Headers has no say in it.',
          },
          {
            edits: [policyEdit('allowedOrigins', ['*'])],
            fails: 0,
            why: 'The Origin was allowed before. The header that is missing is another one.',
          },
        ],
      },
      after: [
        'The request did reach the native service. Only the page does not learn what came of it.',
      ],
    },
    {
      id: 'authorization',
      concept: 'credentials',
      text: [
        'Now the page sends a token by itself: `Authorization: Bearer …`. That header is not safe, so there is a preflight.',
      ],
      scenario: calling(setupOf({ allowHeaders: ['Authorization'] }), {
        call: { ...get, headers: [['Authorization', 'Bearer 7']] },
      }),
      question: {
        ...asksHeader(
          'Authorization',
          'request',
          'What does the preflight have in `Authorization`?',
          [
            ['Bearer 7', 'A preflight asks whether it may be sent. It is not sent along.'],
            ['authorization', 'That is the value of `Access-Control-Request-Headers`.'],
            [null],
          ],
        ),
        exchange: 'preflight',
      },
      after: [
        'The preflight names the header, without its value. Nobody can be identified by it: a gateway that wanted a key from a preflight would refuse every one.',
      ],
    },
    {
      id: 'star',
      concept: 'credentials',
      text: [
        'Allowed Origins has `*`, and Allow Credentials is on. Browsers refuse `Access-Control-Allow-Origin: *` for calls with credentials.',
        'The documentation does not mention `*`. We read it as “any origin”, with the request’s Origin echoed in the answer.',
      ],
      reading: 'origin-star',
      scenario: calling(setupOf({ allowedOrigins: ['*'], allowCredentials: true }), {
        call: { ...withCookies, pageOrigin: 'https://www.stranger.example' },
      }),
      question: asksPage(
        'Read like this, does a stranger’s page get the answer?',
        true,
        'The gateway does not send `*` but echoes the Origin, and the browser is content.',
      ),
      after: [
        'Any page on the web reads what the visitor’s cookies give access to. If your gateway takes `*` for a plain text, nobody gets in. List the origins instead.',
      ],
    },
  ],
};
