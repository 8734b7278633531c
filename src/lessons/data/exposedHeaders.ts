import { policyEdit } from '#lessons/edit.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { asksHeader } from './questions.ts';
import { calling, orders, setupOf, shop } from './scenes.ts';

const nativeResponse = {
  status: 200,
  statusText: 'OK',
  headers: [
    ['Content-Type', 'application/json'],
    ['X-Total-Count', '42'],
    ['Set-Cookie', 'seen=1'],
  ],
} as const;

const call = { pageOrigin: shop, url: orders, credentials: 'include' } as const;

const exposing = (...exposeHeaders: string[]) =>
  calling(setupOf({ exposeHeaders, allowCredentials: true }, { nativeResponse }), { call });

export const exposedHeaders: Lesson = {
  id: 'exposed-headers',
  title: 'Headers that the script sees',
  summary: 'Expose Headers, and what is visible without it',
  concepts: ['exposed-headers'],
  keySentences: [
    'A script sees seven harmless response headers, and those that Expose Headers lists.',
    'Allow Headers is for what is sent; Expose Headers is for what comes back.',
    'No setting shows `Set-Cookie` to a script.',
  ],
  steps: [
    {
      id: 'hidden',
      concept: 'exposed-headers',
      text: [
        'The native service answers with `X-Total-Count: 42`. The page gets the answer, and the Network tab shows the header. Expose Headers is empty.',
      ],
      scenario: exposing(),
      question: asksHeader(
        'X-Total-Count',
        'script',
        'What does the script get for `X-Total-Count`?',
        [['42', 'The Network tab shows what came over the wire. The script sees less.'], [null]],
      ),
      task: {
        text: 'Make the script see `X-Total-Count`. The call sends cookies.',
        goals: [
          { kind: 'passes', text: 'The page still gets the answer.' },
          { kind: 'sees', name: 'X-Total-Count', text: 'The script sees `X-Total-Count`.' },
          { kind: 'nothing-else', text: 'No method and no header is allowed in addition.' },
        ],
        hints: ['The header comes back; it is not sent.', 'Name it in Expose Headers.'],
        solution: [policyEdit('exposeHeaders', ['X-Total-Count'])],
        wrong: [
          {
            edits: [policyEdit('allowHeaders', ['X-Total-Count'])],
            fails: 1,
            why: 'Allow Headers is about headers of the request.',
          },
          {
            edits: [policyEdit('exposeHeaders', ['*'])],
            fails: 1,
            why: 'For a call with credentials `*` is a name like any other, and no header is called so.',
          },
        ],
      },
      after: [
        'No error, no line in the console: `headers.get()` returns `null`, as if the header were not there. Seven headers are always visible, such as `Content-Type`.',
      ],
    },
    {
      id: 'set-cookie',
      concept: 'exposed-headers',
      text: [
        'Somebody wants to read the new cookie in the script and adds `Set-Cookie` to Expose Headers.',
      ],
      scenario: exposing('Set-Cookie', 'X-Total-Count'),
      question: asksHeader('Set-Cookie', 'script', 'What does the script get for `Set-Cookie`?', [
        ['seen=1', 'The browser keeps the cookie, and keeps it from the script.'],
        [null],
      ]),
      after: ['`Set-Cookie` is never shown to a script, whatever a server exposes.'],
    },
  ],
};
