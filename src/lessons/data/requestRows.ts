import type { Lesson } from '#lessons/lesson.ts';
import { asksHeader, asksStatus } from './questions.ts';
import { request, row, setupOf, shop } from './scenes.ts';

export const requestRows: Lesson = {
  id: 'request-rows',
  title: 'The call itself',
  summary: 'Rows 1 to 3 of the second table: only the Origin is checked',
  concepts: ['status', 'request-answer'],
  keySentences: [
    'Of the call itself the gateway checks the Origin, and neither the method nor the headers.',
    'The answer is the native service’s, with up to three headers of the gateway.',
    'A request without an Origin is no CORS request: it passes, and gets no CORS header.',
  ],
  steps: [
    {
      id: 'row-1',
      concept: 'status',
      text: [
        'After the preflight, or without one, comes the call itself, by any method but `OPTIONS`. The documentation calls it a CORS request. This is row 1 of its table.',
      ],
      scenario: row('request-1'),
      question: asksStatus('What does the gateway answer?', '403 Specified Origin is not allowed', {
        '405 Method Not Allowed': 'No method is checked any more.',
        '403 Header Not Supported': 'No header but `Origin` is checked any more.',
        '200 OK': '`http://test.com` is neither in the policy nor in an application.',
      }),
      after: [
        'The gateway checks the Origin again, so a call is refused even if no preflight came before it. The native service is not called.',
      ],
    },
    {
      id: 'row-2',
      concept: 'request-answer',
      text: [
        'Row 2: the Origin is allowed. The documentation’s list of fields says that Expose Headers act “on request failure”; row and flowchart show something else.',
      ],
      scenario: row('request-2'),
      question: asksHeader(
        'Access-Control-Expose-Headers',
        'response',
        'What is `Access-Control-Expose-Headers` in the answer?',
        [
          ['header1,header2'],
          [
            null,
            'So the list of fields could be read. Row and flowchart add it when all went well.',
          ],
          ['test1,test2', 'Those are Allow Headers: what may be sent, not what may be seen.'],
        ],
      ),
      after: [
        'An allowed call gets Allow-Origin, Allow-Credentials and Expose-Headers. A refused one gets no CORS header at all.',
      ],
    },
    {
      id: 'row-3',
      concept: 'request-answer',
      text: [
        'Row 3: a `POST` with an `Access-Control-Request-Method`, allowed by an application. The documentation prints a preflight’s answer for it, with Allow-Methods and Max-Age.',
      ],
      scenario: row('request-3'),
      question: asksHeader(
        'Access-Control-Allow-Methods',
        'response',
        'What is `Access-Control-Allow-Methods` in the playground’s answer?',
        [
          ['POST,GET,PUT', 'So it is printed; the row is a copy of preflight row 5.'],
          ['POST', 'Allowed Methods go into the answer to a preflight, which this is not.'],
          [null],
        ],
      ),
      after: [
        'The method is not `OPTIONS`, so the second flowchart applies, which adds no such header. We follow it and mark the row as an erratum.',
      ],
    },
    {
      id: 'no-origin',
      concept: 'request-answer',
      text: ['A `GET` without an `Origin`, as servers and command line tools send it.'],
      scenario: row('request-no-origin'),
      question: asksHeader(
        'Access-Control-Allow-Origin',
        'response',
        'What is `Access-Control-Allow-Origin` in the answer?',
        [
          ['http://test2.com', 'There is no Origin that could be echoed.'],
          ['*', 'The gateway does not write `*` by itself.'],
          [null],
        ],
      ),
      after: [
        'The native service’s answer passes unchanged. A CORS policy is no access control: it stops pages in browsers, and whoever leaves `Origin` out passes.',
      ],
    },
    {
      id: 'method-unchecked',
      concept: 'status',
      text: [
        'The shop’s policy allows `GET` and `POST`. From the shop comes a `DELETE`, without a preflight.',
      ],
      scenario: { setup: setupOf(), request: request('DELETE', shop) },
      question: asksStatus('What does the gateway answer?', '200 OK', {
        '403 Specified Origin is not allowed': 'The Origin is one of Allowed Origins.',
        '405 Method Not Allowed':
          'So a preflight would be answered. Of the call itself no method is checked.',
        '403 Header Not Supported': null,
      }),
      after: [
        'Allowed Methods matters in a preflight only. A browser would have asked first; other callers do not.',
      ],
    },
  ],
};
