import { policyEdit } from '#lessons/edit.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { asksBox, asksStatus } from './questions.ts';
import { preflight, row, setupOf, shop } from './scenes.ts';

export const preflightRefused: Lesson = {
  id: 'preflight-refused',
  title: 'Three ways to refuse a preflight',
  summary: 'Rows 1, 2 and 3: origin, method, header',
  concepts: ['status', 'order-of-checks'],
  keySentences: [
    'The gateway answers a preflight itself; the native service never sees it.',
    'Origin first, then method, then headers: the first check that fails decides.',
    'A method that is not allowed is 405; an origin or a header that is not allowed is 403.',
  ],
  steps: [
    {
      id: 'row-1',
      concept: 'status',
      text: [
        'Before some calls a browser asks for permission. That is the preflight: an `OPTIONS` request that names the page’s origin, and the method and headers of the call to come.',
        'This is row 1 of the documentation’s table. Look at policy and request first.',
      ],
      scenario: row('preflight-1'),
      question: asksStatus('What does the gateway answer?', '403 Specified Origin is not allowed', {
        '405 Method Not Allowed': '`POST` is one of Allowed Methods.',
        '403 Header Not Supported': '`test1` and `test2` are both in Allow Headers.',
        '200 OK':
          'Method and headers are allowed, but `http://test.com` is not `http://test2.com`.',
      }),
      after: [
        '`http://test.com` is neither in Allowed Origins nor a JavaScript origin of an application. The answer has no CORS header, and the browser does not send the call.',
      ],
    },
    {
      id: 'row-2',
      concept: 'status',
      text: ['Row 2. Now the origin is one of Allowed Origins.'],
      scenario: row('preflight-2'),
      question: asksStatus('What does the gateway answer?', '405 Method Not Allowed', {
        '403 Specified Origin is not allowed': '`http://test2.com` is in Allowed Origins.',
        '403 Header Not Supported': 'Both headers are in Allow Headers.',
        '200 OK': 'Compare `Access-Control-Request-Method` with Allowed Methods.',
      }),
      task: {
        text: 'Make the `DELETE` pass without letting anyone else in.',
        goals: [
          { kind: 'passes', text: 'The preflight for `DELETE` passes.' },
          { kind: 'nobody-else', text: 'No other origin is let in.' },
          {
            kind: 'nothing-else',
            methods: ['DELETE'],
            text: 'No other method or header is allowed.',
          },
        ],
        hints: [
          'Which field names the methods that a browser may ask for?',
          'Add one value to Allowed Methods.',
        ],
        solution: [policyEdit('allowMethods', ['POST', 'GET', 'PUT', 'DELETE'])],
        wrong: [
          {
            edits: [policyEdit('allowedOrigins', ['*'])],
            fails: 0,
            why: 'The origin was allowed before; the method still is not.',
          },
          {
            edits: [policyEdit('allowMethods', ['POST', 'GET', 'PUT', 'DELETE', 'PATCH'])],
            fails: 2,
            why: 'Nobody asked for `PATCH`.',
          },
        ],
      },
      after: [
        '`DELETE` is not one of Allowed Methods. Of the three refusals, only this one is a 405.',
      ],
    },
    {
      id: 'row-3',
      concept: 'status',
      text: ['Row 3. Origin and method are allowed. The browser asks for a header called `test3`.'],
      scenario: row('preflight-3'),
      question: asksStatus('What does the gateway answer?', '403 Header Not Supported', {
        '403 Specified Origin is not allowed': '`http://test2.com` is in Allowed Origins.',
        '405 Method Not Allowed': '`POST` is one of Allowed Methods.',
        '200 OK': 'Every header that is asked for has to be in Allow Headers, and `test3` is not.',
      }),
      after: [
        'The status is that of row 1; only the reason phrase differs. The flowchart spells it “Header not supported”; we print what the table has.',
      ],
    },
    {
      id: 'order',
      concept: 'order-of-checks',
      text: [
        'The page of the shop wants to send `PUT` with `X-Correlation-Id`. The policy allows neither.',
      ],
      scenario: {
        setup: setupOf(),
        request: preflight(shop, 'PUT', 'x-correlation-id'),
      },
      question: asksBox('Which question of the flowchart decides?', 'preflight/method-allowed', {
        'preflight/origin-in-application': 'The origin is one of Allowed Origins.',
        'preflight/headers-present': 'It would only lead on. It is not even asked.',
        'preflight/headers-allowed': 'It would say no as well, but it comes later.',
      }),
      after: [
        'The first no ends it, so a fix may uncover the next refusal: add `PUT`, and the 405 turns into 403 Header Not Supported.',
      ],
    },
  ],
};
