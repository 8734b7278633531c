import type { Lesson } from '#lessons/lesson.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { asksPage, claims } from './questions.ts';
import { calling, orders, request, setupOf, shop } from './scenes.ts';

const unauthorized = { status: 401, statusText: 'Unauthorized', headers: [] } as const;
const call = { pageOrigin: shop, url: orders } as const;

const observed401: Scenario = {
  setup: setupOf(),
  request: request('GET', shop),
  observed: {
    exchanges: [
      {
        request: request('GET', shop),
        response: { ...unauthorized, message: 'Unauthorized application request' },
      },
    ],
    setup: 'same',
  },
};

export const notCors: Lesson = {
  id: 'not-cors',
  title: 'A 401 that looks like CORS',
  summary: 'Why the console blames CORS for an expired key',
  concepts: ['other-senders', 'who-blocks'],
  keySentences: [
    'To a browser every cross-origin answer without Allow-Origin is a CORS error, whatever its status.',
    'The CORS policy itself answers 403, 405, or lets the answer pass. It never says 401.',
    'Look at the status first, then decide whether it is about CORS.',
  ],
  steps: [
    {
      id: 'no-allow-origin',
      concept: 'who-blocks',
      text: [
        'A key has expired, and the answer is 401 without any CORS header. To see it as a browser does, take an API without a CORS policy whose native service answers so.',
      ],
      scenario: calling(
        { ...setupOf({}, { nativeResponse: unauthorized }), policy: null },
        { call },
      ),
      question: {
        kind: 'choice',
        text: 'Where does the browser stop?',
        options: [
          claims(
            'At the status: 401 is an error',
            { kind: 'stopped-at', step: 'cors-preflight-fetch/status' },
            'A status matters to a preflight only. A page may read a 401, if it is allowed to.',
          ),
          claims('At Allow-Origin: there is none', {
            kind: 'stopped-at',
            step: 'cors-check/allow-origin-present',
          }),
          claims(
            'At credentials: the key is wrong',
            { kind: 'stopped-at', step: 'cors-check/allow-credentials' },
            'The browser knows nothing of keys. It checks CORS headers, Allow-Origin first.',
          ),
        ],
        marked: 1,
      },
      after: [
        'The console says “blocked by CORS policy”, whatever the status is. The cause is the key.',
      ],
    },
    {
      id: 'native-401',
      concept: 'who-blocks',
      text: [
        'The same 401 from the native service, but now the API has a CORS policy that allows the shop.',
      ],
      scenario: calling(setupOf({}, { nativeResponse: unauthorized }), { call }),
      question: asksPage(
        'Does the page get the 401?',
        true,
        'Allow-Origin is there, and the status of a call’s answer does not matter to CORS.',
      ),
      after: [
        'The gateway adds its headers to whatever the native service answers, so the page can read the 401 and ask its visitor to log in.',
      ],
    },
    {
      id: 'who-sent-it',
      concept: 'other-senders',
      text: [
        'The policy allows the shop, and yet a real gateway answered 401 with “Unauthorized application request” and without CORS headers.',
        'The CORS policy acts on the way back of a normal answer; errors of other policies take another way. Whether they get CORS headers is not documented.',
      ],
      scenario: observed401,
      question: {
        kind: 'choice',
        text: 'Who sent this answer, most likely?',
        options: [
          claims(
            'The CORS policy: it refuses the Origin',
            { kind: 'outcome', outcome: 'request-1' },
            'It allows this Origin, and its refusal would be 403.',
          ),
          claims('The gateway’s identification of the caller', {
            kind: 'sender',
            sender: 'identification',
          }),
          claims(
            'A load balancer in front',
            { kind: 'sender', sender: 'in-front' },
            'It would show itself: a `Server` or `Via` header, or a page in HTML.',
          ),
        ],
        marked: 1,
      },
      after: [
        'Status and body say it: Identify & Authorize. Repeat the request with curl and a valid key; if it passes, the CORS policy was right all along.',
      ],
    },
  ],
};
