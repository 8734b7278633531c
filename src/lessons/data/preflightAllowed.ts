import type { Lesson } from '#lessons/lesson.ts';
import { asksBox, asksHeader, asksStatus } from './questions.ts';
import { row } from './scenes.ts';

export const preflightAllowed: Lesson = {
  id: 'preflight-allowed',
  title: 'What an allowed preflight gets',
  summary: 'Rows 4 and 5, and what is not a preflight at all',
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
        'Row 4: origin, method and header are all allowed, so the answer is 200 OK. The policy has every field filled in, Expose Headers with `header1,header2`.',
      ],
      scenario: row('preflight-4'),
      question: asksHeader(
        'Access-Control-Expose-Headers',
        'response',
        'What is `Access-Control-Expose-Headers` in this answer?',
        [
          [
            'header1,header2',
            'These go with the call itself. This is the answer to its preflight.',
          ],
          ['test1', '`test1` is what the browser asks to send, not what a script wants to see.'],
          [null],
        ],
      ),
      after: [
        'An allowed preflight gets Allow-Origin, Allow-Methods, Allow-Headers, Max-Age and Allow-Credentials. Scripts never see an answer to a preflight, so there is nothing to expose.',
      ],
    },
    {
      id: 'row-4-methods',
      concept: 'preflight-answer',
      text: [
        'Row 4 once more. The browser asks for `POST`, and Allowed Methods has `POST` alone. The documentation prints `POST,GET,PUT` in the answer.',
      ],
      scenario: row('preflight-4'),
      question: asksHeader(
        'Access-Control-Allow-Methods',
        'response',
        'What does the playground answer in `Access-Control-Allow-Methods`?',
        [
          [
            'POST,GET,PUT',
            'So the row prints. But the flowchart says that the header has what the policy has.',
          ],
          ['POST'],
          ['*', 'The gateway never writes a wildcard that is not configured.'],
        ],
      ),
      after: [
        'The documentation contradicts itself here. Its flowchart says that the header is the one configured, so we answer `POST` and mark the row as an erratum.',
      ],
    },
    {
      id: 'row-5',
      concept: 'preflight-answer',
      text: [
        'Row 5. The policy allows `http://test1.com`. The request comes from `http://test2.com`, which is a JavaScript origin of an application that is registered with the API.',
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
        'The policy says no, the application says yes: allowed. The header has the request’s own Origin.',
      ],
    },
    {
      id: 'no-origin',
      concept: 'status',
      text: [
        'An `OPTIONS` request without an `Origin`, as a monitoring tool may send it. Only the flowchart shows this case. To the gateway every `OPTIONS` is a preflight.',
      ],
      scenario: row('preflight-no-origin'),
      question: asksStatus('What does the gateway answer?', '405 Method Not Allowed', {
        '403 Specified Origin is not allowed': 'There is no Origin that could be refused.',
        '403 Header Not Supported': 'The flowchart ends long before the headers.',
        '200 OK': 'Without an Origin a `GET` would pass. An `OPTIONS` does not.',
      }),
      after: [
        'The flowchart’s first question is whether there is an Origin. If not, it is 405 at once. So a 405 does not always mean that a method is missing in the policy.',
      ],
    },
    {
      id: 'no-method',
      concept: 'order-of-checks',
      text: [
        'Now there is an Origin, and it is allowed. But `Access-Control-Request-Method` is missing.',
      ],
      scenario: row('preflight-no-method'),
      question: asksBox('Which question of the flowchart decides?', 'preflight/method-present', {
        'preflight/origin-present': 'There is one: `http://test2.com`.',
        'preflight/method-allowed': 'Without a method nothing can be compared; it is not asked.',
        'preflight/headers-present': 'It comes after the method, and is not reached.',
      }),
      after: [
        'This too is 405 Method Not Allowed. Browsers always send the header. Who tries it by hand forgets it: see the lesson about curl.',
      ],
    },
  ],
};
