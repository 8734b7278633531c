import { policyEdit, type Edit } from '#lessons/edit.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { asksHeader, asksStatus, claims } from './questions.ts';
import { calling, orders, setupOf, shop } from './scenes.ts';

const json = ['Content-Type', 'application/json'] as const;

const get = { pageOrigin: shop, url: orders };
const post = { ...get, method: 'POST', body: { kind: 'string', value: '{}' } } as const;
const postJson = { ...post, headers: [json] };

const preflightIf = (label: string, call: object, note?: string) => {
  const after: readonly Edit[] = [{ path: ['page', 'call'], value: { ...get, ...call } }];
  return claims(label, { kind: 'preflight', sent: true, after }, note);
};

export const whatTriggersAPreflight: Lesson = {
  id: 'what-triggers-a-preflight',
  title: 'What makes a browser ask first',
  summary: 'Methods and headers that need a preflight, and those that do not',
  concepts: ['preflight-or-not', 'status'],
  keySentences: [
    'The browser decides whether there is a preflight; no setting of the gateway does.',
    '`GET`, `HEAD` and `POST` with what a form could send need none; all else does.',
    'A preflight names only headers that are not safe, in lower case and sorted.',
  ],
  steps: [
    {
      id: 'which-call',
      concept: 'preflight-or-not',
      text: [
        'A browser does not ask first for what a link, an image or a form could always send: `GET`, `HEAD` and `POST`, with a handful of safe headers.',
      ],
      scenario: calling(setupOf(), { call: get }),
      question: {
        kind: 'choice',
        text: 'For which of these calls does the browser send a preflight?',
        options: [
          preflightIf(
            '`GET` without headers of its own',
            {},
            'Any image on a page is such a `GET`.',
          ),
          preflightIf(
            '`GET` with `Accept: application/json`',
            { headers: [['Accept', 'application/json']] },
            '`Accept` is safe, unless its value is very long or has odd characters.',
          ),
          preflightIf(
            '`POST` with `Content-Type: text/plain`',
            { ...post, headers: [['Content-Type', 'text/plain']] },
            'A form can send that, so the browser does not ask.',
          ),
          preflightIf('`POST` with `Content-Type: application/json`', postJson),
        ],
        marked: 3,
      },
      after: [
        'Safe are the three values of `Content-Type` that forms have. JSON is none of them, so most calls of modern pages have a preflight.',
      ],
    },
    {
      id: 'headers-asked-for',
      concept: 'preflight-or-not',
      text: [
        'The page calls with `Accept: application/json`, `X-Correlation-Id: 7` and `Content-Type: application/json`.',
      ],
      scenario: calling(setupOf({ allowHeaders: ['Content-Type', 'X-Correlation-Id'] }), {
        call: {
          ...post,
          headers: [['Accept', 'application/json'], ['X-Correlation-Id', '7'], json],
        },
      }),
      question: {
        ...asksHeader(
          'Access-Control-Request-Headers',
          'request',
          'What does the preflight have in `Access-Control-Request-Headers`?',
          [
            [
              'accept,content-type,x-correlation-id',
              '`Accept` is safe here, so it needs no permission.',
            ],
            ['content-type,x-correlation-id'],
            ['Content-Type,X-Correlation-Id', 'Browsers write the names in lower case.'],
            ['x-correlation-id', '`Content-Type` is safe only with the three values of forms.'],
          ],
        ),
        exchange: 'preflight',
      },
      after: [
        'Only what is not safe is named, in lower case and sorted. This is what the gateway compares with Allow Headers.',
      ],
    },
    {
      id: 'json-post',
      concept: 'status',
      text: [
        'The shop posts JSON. Allow Headers is empty.',
        'The documentation does not say whether `content-type` passes unlisted. Its flowchart has no exemption, so we read: every name has to be listed.',
      ],
      reading: 'safelisted-headers',
      scenario: calling(setupOf(), { call: postJson }),
      question: {
        ...asksStatus(
          'Read like this, what is the answer to the preflight?',
          '403 Header Not Supported',
          {
            '403 Specified Origin is not allowed': 'The shop is one of Allowed Origins.',
            '405 Method Not Allowed': '`POST` is one of Allowed Methods.',
            '200 OK': 'So it would be if such headers always passed.',
          },
        ),
        exchange: 'preflight',
      },
      task: {
        text: 'Make the page’s JSON call pass, and allow nothing that it does not need.',
        goals: [
          { kind: 'passes', text: 'The page gets the answer.' },
          { kind: 'nobody-else', text: 'No other origin is let in.' },
          {
            kind: 'nothing-else',
            headers: ['content-type'],
            text: 'No method and no other header is allowed in addition.',
          },
        ],
        hints: [
          'Which header does the preflight name?',
          'There are two lists of headers: one for what is sent, one for what is seen.',
          'Put `content-type` into Allow Headers, in lower case as browsers write it.',
        ],
        solution: [policyEdit('allowHeaders', ['content-type'])],
        wrong: [
          {
            edits: [policyEdit('exposeHeaders', ['content-type'])],
            fails: 0,
            why: 'Expose Headers is for headers of the response. The page wants to send this one.',
          },
          {
            edits: [policyEdit('allowHeaders', ['*'])],
            fails: 0,
            why: 'As we read it, `*` is a name like any other here, and no header is called so.',
          },
          {
            edits: [policyEdit('allowHeaders', ['content-type', 'authorization'])],
            fails: 2,
            why: 'This call sends no `Authorization`.',
          },
        ],
      },
      after: [
        'The documentation leaves it open, so write a policy that works under either reading.',
      ],
    },
    {
      id: 'patch',
      concept: 'status',
      text: [
        'The script says `method: "patch"`. Browsers put `get` and `post` into upper case, but send `patch` as it is written. Allowed Methods has `PATCH`.',
        'The documentation does not say whether case counts here. In HTTP it does, and so we read it.',
      ],
      reading: 'method-case',
      scenario: calling(setupOf({ allowMethods: ['GET', 'PATCH'] }), {
        call: { ...get, method: 'patch' },
      }),
      question: {
        ...asksStatus(
          'Read like this, what is the answer to the preflight?',
          '405 Method Not Allowed',
          {
            '403 Specified Origin is not allowed': 'The shop is one of Allowed Origins.',
            '403 Header Not Supported': 'No header is asked for.',
            '200 OK':
              'So it would be if case did not count. The browser would block the call even then.',
          },
        ),
        exchange: 'preflight',
      },
      task: {
        text: 'Make the page’s call pass under either reading, without changing the policy.',
        at: 'call',
        goals: [
          {
            kind: 'passes',
            expect: { pageReads: true },
            everyReading: true,
            text: 'The page gets the answer, however your gateway reads it.',
          },
          { kind: 'same-setup', text: 'The policy is as it was.' },
        ],
        hints: [
          'It is the page’s code that has to change.',
          'Spell the method in the script as the policy does.',
        ],
        solution: [{ path: ['page', 'call', 'method'], value: 'PATCH' }],
        wrong: [
          {
            edits: [policyEdit('allowMethods', ['GET', 'PATCH', 'patch'])],
            fails: 1,
            why: 'It passes now, but the policy has a method that HTTP does not know.',
          },
        ],
      },
      after: ['Policy and script disagree about one word, and the gateway is not to blame.'],
    },
  ],
};
