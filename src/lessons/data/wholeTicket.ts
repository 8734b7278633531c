import { policyEdit, type Edit } from '#lessons/edit.ts';
import type { Lesson } from '#lessons/lesson.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { asksBox, asksStatus, claims } from './questions.ts';
import { calling, orders, request, setupOf, shop } from './scenes.ts';

const office = 'https://office.acme.example';

const call = {
  pageOrigin: shop,
  url: `${orders}/7`,
  method: 'PUT',
  headers: [
    ['Authorization', 'Bearer 7'],
    ['Content-Type', 'application/json'],
  ],
  body: { kind: 'string', value: '{}' },
} as const;

const setup = setupOf({
  allowedOrigins: [office],
  allowHeaders: ['content-type'],
  maxAge: 600,
});

const withShop = policyEdit('allowedOrigins', [office, shop]);
const withPut = policyEdit('allowMethods', ['GET', 'POST', 'PUT']);
const withAuthorization = policyEdit('allowHeaders', ['content-type', 'authorization']);

const scenario = calling(setup, { call });

const changed = (...edits: Edit[]): Scenario =>
  calling(
    setupOf({
      allowedOrigins: [office, shop],
      allowHeaders: ['content-type'],
      maxAge: 600,
      ...(edits.length > 0 && { allowMethods: ['GET', 'POST', 'PUT'] }),
    }),
    { call },
  );

const passesAfter = (label: string, after: readonly Edit[], note?: string) =>
  claims(label, { kind: 'page', reads: true, after }, note);

export const wholeTicket: Lesson = {
  id: 'whole-ticket',
  title: 'A whole ticket',
  summary: 'From the symptom to a fix that is proved',
  concepts: ['status', 'order-of-checks', 'repair'],
  keySentences: [
    'Ask for the preflight’s status and reason, the policy, and the call.',
    'Each fix may uncover the next refusal: follow the flowchart to its end.',
    'A fix is done when the call passes, nobody else gets in, and all others get what they got.',
  ],
  steps: [
    {
      id: 'symptom',
      concept: 'status',
      text: [
        '“Saving an order fails with a CORS error”, writes a customer, and adds the console’s line. The call is a `PUT` with JSON and a token. You have the policy.',
      ],
      scenario,
      question: {
        ...asksStatus(
          'What was the answer to the preflight?',
          '403 Specified Origin is not allowed',
          {
            '405 Method Not Allowed': '`PUT` is not listed, but the Origin is checked before it.',
            '403 Header Not Supported': 'The headers are checked last, and an earlier check fails.',
            '200 OK': 'Then Allow-Origin would be there, and the console would not miss it.',
          },
        ),
        exchange: 'preflight',
      },
      after: ['The policy allows the office alone. The shop is new; nobody told the gateway.'],
    },
    {
      id: 'second',
      concept: 'order-of-checks',
      text: [
        'You add the shop to Allowed Origins. The customer tries, and sees the same line again.',
      ],
      scenario: changed(),
      question: {
        ...asksBox('Which question of the flowchart decides now?', 'preflight/method-allowed', {
          'preflight/origin-in-application': 'The shop is one of Allowed Origins now.',
          'preflight/method-present': 'Browsers always say which method they mean.',
          'preflight/headers-allowed': 'It comes next, if the method is allowed.',
        }),
        exchange: 'preflight',
      },
      after: [
        'It is a 405 now, and the console’s line has not changed by a letter. Without the status one would think that the fix did nothing.',
      ],
    },
    {
      id: 'remaining',
      concept: 'repair',
      text: ['Do not send the customer a third time: read on in the flowchart before you answer.'],
      scenario: changed(),
      question: {
        kind: 'choice',
        text: 'What has to be added so that the page gets its answer?',
        options: [
          passesAfter('`PUT`', [withPut], 'Then the headers are checked, and one is missing.'),
          passesAfter('`PUT` and `authorization`', [withPut, withAuthorization]),
          passesAfter(
            '`PUT`, and Allow Credentials turned on',
            [withPut, policyEdit('allowCredentials', true)],
            'The token is a header that the script sets, not a cookie.',
          ),
        ],
        marked: 1,
      },
      after: [
        'The preflight asks for `authorization,content-type`, and only the second is listed. “Changes needed” in the playground finds the same, each change tried.',
      ],
    },
    {
      id: 'fix',
      concept: 'repair',
      text: [
        'Back to the customer’s policy. Now do it all at once, so that you can say: this is enough, and not too much.',
      ],
      scenario,
      task: {
        text: 'Make saving an order work for the shop, and change nothing for anybody else.',
        goals: [
          { kind: 'passes', text: 'The shop’s page gets the answer.' },
          { kind: 'nobody-else', but: [shop], text: 'Nobody but the shop is let in.' },
          {
            kind: 'nothing-else',
            methods: ['PUT'],
            headers: ['authorization'],
            text: 'Only `PUT` and `authorization` are allowed in addition.',
          },
          {
            kind: 'stays',
            asked: { request: request('GET', office) },
            text: 'The office gets what it got.',
          },
        ],
        hints: [
          'Three lists: origins, methods, headers. Each lacks one entry.',
          'Keep what is there: the office still needs its entry.',
          'Add the shop’s origin, `PUT` and `authorization`.',
        ],
        solution: [withShop, withPut, withAuthorization],
        wrong: [
          {
            edits: [policyEdit('allowedOrigins', ['*']), withPut, withAuthorization],
            fails: 1,
            why: 'The shop gets in, with everybody else on the web.',
          },
          {
            edits: [policyEdit('allowedOrigins', [shop]), withPut, withAuthorization],
            fails: 3,
            why: 'The office was replaced, and is refused now.',
          },
          {
            edits: [
              policyEdit('allowedOrigins', ['https://.*.acme.example']),
              withPut,
              withAuthorization,
            ],
            fails: 1,
            why: 'The expression lets both in, and strangers too: its dots match any character.',
          },
          {
            edits: [withShop, withPut],
            fails: 0,
            why: 'The next check fails: `authorization` is not in Allow Headers.',
          },
        ],
      },
      after: [
        'Proved, not only tried: the call passes, nobody else gets in, nothing else is allowed, and the office gets what it got. Write that into the ticket.',
      ],
    },
  ],
};
