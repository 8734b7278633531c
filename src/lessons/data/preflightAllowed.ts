import type { Lesson } from '#lessons/lesson.ts';
import { asksBox, asksHeader, asksStatus } from './questions.ts';
import { row } from './scenes.ts';

export const preflightAllowed: Lesson = {
  id: 'preflight-allowed',
  title: 'What an allowed preflight gets',
  summary: 'Rows 4 and 5, and preflights that lack something',
  concepts: ['preflight-answer', 'status', 'order-of-checks'],
  keySentences: [
    'Allow-Origin echoes the request’s Origin; all other headers list what is configured.',
    'Expose Headers are sent with the call itself, never with its preflight.',
    '`OPTIONS` without an Origin or without a method to ask for is 405.',
  ],
  steps: [
    {
      id: 'row-4',
      concept: 'preflight-answer',
      text: [
        'Row 4: origin, method and header are allowed, so it is 200 OK. Allowed Methods has `POST` alone. The documentation prints `POST,GET,PUT` in the answer.',
      ],
      scenario: row('preflight-4'),
      question: asksHeader(
        'Access-Control-Allow-Methods',
        'response',
        'What does the playground answer in `Access-Control-Allow-Methods`?',
        [
          [
            'POST,GET,PUT',
            'So it is printed. But the flowchart says that the header has what the policy has.',
          ],
          ['POST'],
          ['*', 'The gateway never writes a wildcard that is not configured.'],
        ],
      ),
      after: [
        'The documentation contradicts itself. We follow its flowchart, answer what is configured, and mark the row as an erratum.',
      ],
    },
    {
      id: 'row-5',
      concept: 'preflight-answer',
      text: [
        'Row 5. The policy allows `http://test1.com`. The request comes from `http://test2.com`, a JavaScript origin of an application that is registered with the API.',
      ],
      scenario: row('preflight-5'),
      question: asksHeader(
        'Access-Control-Allow-Origin',
        'response',
        'What is `Access-Control-Allow-Origin`?',
        [
          [
            'http://test1.com',
            'The gateway echoes the Origin that was allowed, not its configuration.',
          ],
          ['http://test2.com'],
          ['http://test1.com,http://test2.com', 'Browsers accept exactly one origin, or `*`.'],
          [null, 'The policy does not allow it, but the application does. One of them is enough.'],
        ],
      ),
      after: [
        'The policy says no, the application yes: allowed. The header has the request’s own Origin. Expose Headers are not in this answer: no script sees it.',
      ],
    },
    {
      id: 'no-origin',
      concept: 'status',
      text: [
        'An `OPTIONS` request without an `Origin`, as a monitoring tool may send it. To the gateway every `OPTIONS` is a preflight. Only the flowchart shows this case.',
      ],
      scenario: row('preflight-no-origin'),
      question: asksStatus('What does the gateway answer?', '405 Method Not Allowed', {
        '403 Specified Origin is not allowed': 'There is no Origin that could be refused.',
        '403 Header Not Supported': 'The flowchart ends long before the headers.',
        '200 OK': 'Without an Origin a `GET` would pass. An `OPTIONS` does not.',
      }),
      after: [
        'The flowchart asks for the Origin first. Without one it is 405 at once, so a 405 need not mean that the policy lacks a method.',
      ],
    },
    {
      id: 'no-method',
      concept: 'order-of-checks',
      text: [
        'Now the Origin is there and allowed, but `Access-Control-Request-Method` is missing.',
      ],
      scenario: row('preflight-no-method'),
      question: asksBox('Which question of the flowchart decides?', 'preflight/method-present', {
        'preflight/origin-present': 'There is one: `http://test2.com`.',
        'preflight/method-allowed': 'Without a method nothing can be compared; it is not asked.',
        'preflight/headers-present': 'It comes after the method, and is not reached.',
      }),
      after: [
        'This is 405 too. Browsers always send the header; whoever tries it by hand easily forgets it.',
      ],
    },
  ],
};
