import type { Lesson } from '#lessons/lesson.ts';
import { claims } from './questions.ts';
import { calling, orders, setupOf, shop } from './scenes.ts';

const call = {
  pageOrigin: shop,
  url: orders,
  method: 'PUT',
  headers: [['X-Correlation-Id', '7']],
} as const;

const overHttp2 = (setup: ReturnType<typeof setupOf>) => calling(setup, { call, http2: true });

const byOrigin = overHttp2(setupOf({ allowedOrigins: ['https://www.acme.example'] }));
const byMethod = overHttp2(setupOf());
const byHeader = overHttp2(setupOf({ allowMethods: ['GET', 'PUT'] }));

export const lostReasonPhrase: Lesson = {
  id: 'lost-reason-phrase',
  title: 'The words that HTTP/2 loses',
  summary: 'A status without its reason phrase, and how to get it back',
  concepts: ['reason-phrase'],
  keySentences: [
    'HTTP/2 carries the status code and no reason phrase.',
    'Over HTTP/2 the two 403 of a preflight are the same response.',
    'Ask the gateway’s own port with `curl --http1.1`, or read the error’s body.',
  ],
  steps: [
    {
      id: 'status-line',
      concept: 'reason-phrase',
      text: [
        'Many gateways are behind a load balancer that speaks HTTP/2 with browsers. The shop’s preflight asks for a header that is not allowed, and the gateway refuses.',
      ],
      scenario: byHeader,
      question: {
        kind: 'status',
        text: 'Which status line does the browser receive?',
        options: [
          { value: '403', label: '403' },
          {
            value: '403 Header Not Supported',
            label: '403 Header Not Supported',
            note: 'So the gateway says it, but HTTP/2 has no place for the words.',
          },
          {
            value: '403 Forbidden',
            label: '403 Forbidden',
            note: 'A Network tab may show this word; the browser fills it in by itself.',
          },
          { value: '405', label: '405', note: 'For a header that is not allowed it is 403.' },
        ],
        marked: 0,
      },
      after: [
        'HTTP/2 sends the number alone: `curl -i` prints `HTTP/2 403`. Chrome adds “Forbidden” by itself, as 403 is usually called.',
      ],
    },
    {
      id: 'alike',
      concept: 'reason-phrase',
      text: ['One call, three policies: one refuses the Origin, one the method, one the header.'],
      scenario: byOrigin,
      question: {
        kind: 'choice',
        text: 'Over HTTP/2, which responses to the preflight can be told apart by status and headers?',
        options: [
          claims(
            'All three',
            { kind: 'response', others: [byHeader], same: false },
            'Without the words, 403 for the Origin and 403 for a header are equal.',
          ),
          claims('Only the one for the method', {
            kind: 'response',
            others: [byHeader],
            same: true,
          }),
          claims(
            'None of them',
            { kind: 'response', others: [byMethod, byHeader], same: true },
            'The number is still there, and 405 is not 403.',
          ),
        ],
        marked: 1,
      },
      after: [
        'A bare 403 may be the Origin or a header. Integration Server, a firewall or a suspended application can answer 403 as well.',
        'With `curl --http1.1` against the gateway’s own port, not the load balancer’s, the words are back. If you cannot reach it, look into the body of the error; what it holds is not documented.',
      ],
    },
  ],
};
