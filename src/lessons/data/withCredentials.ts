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
        'The shop calls with `credentials: "include"`, so that the browser sends its cookies along. The policy allows the shop; Allow Credentials is off.',
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
            why: 'Cookies are no header that a preflight asks for. Allow Headers has no say in it.',
          },
          {
            edits: [policyEdit('allowedOrigins', ['*'])],
            fails: 0,
            why: 'The Origin was allowed before. The header that is missing is another one.',
          },
        ],
      },
      after: [
        'The order was read, or even placed: the request did reach the native service. Only the page does not learn of it.',
      ],
    },
    {
      id: 'credentials-unused',
      concept: 'credentials',
      text: [
        'The other way round: Allow Credentials is on, and the page calls without credentials, as `fetch` does across origins by default.',
      ],
      scenario: calling(setupOf({ allowCredentials: true }), { call: get }),
      question: asksPage(
        'Does the page get the answer?',
        true,
        'The header permits credentials; it does not demand them.',
      ),
      after: ['The header is there and not needed. The call passes without cookies.'],
    },
    {
      id: 'authorization',
      concept: 'credentials',
      text: [
        'The page sends its token itself: `Authorization: Bearer …`. That header is not safe, so there is a preflight.',
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
        'The preflight names the header, without its value. So a preflight cannot be identified or authenticated, and it has to be answered before anybody asks for a key.',
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
        'Any page on the web reads what the visitor’s cookies give access to. If your gateway reads `*` as a plain text, nobody gets in. Neither is what you want: list the origins.',
      ],
    },
  ],
};
