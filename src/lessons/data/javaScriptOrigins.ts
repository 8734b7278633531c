import type { Edit } from '#lessons/edit.ts';
import type { Lesson } from '#lessons/lesson.ts';
import type { WrittenApplication } from '#core/setup/writtenSetup.ts';
import { asksBox, asksStatus } from './questions.ts';
import { request, setupOf, shop } from './scenes.ts';

const partner = 'https://partner.example';

const withApplications = (...applications: WrittenApplication[]) => setupOf({}, { applications });

const partnerApp: WrittenApplication = { name: 'Partner', jsOrigins: [partner] };

const jsOrigins = (...value: string[]): Edit => ({
  path: ['setup', 'applications', 0, 'jsOrigins'],
  value,
});

const outcome = (right: 'refused' | 'passes', note: string) =>
  asksStatus(
    'What does the gateway answer?',
    right === 'passes' ? '200 OK' : '403 Specified Origin is not allowed',
    {
      '405 Method Not Allowed': null,
      '403 Header Not Supported': null,
      [right === 'passes' ? '403 Specified Origin is not allowed' : '200 OK']: note,
    },
  );

export const javaScriptOrigins: Lesson = {
  id: 'javascript-origins',
  title: 'JavaScript origins of applications',
  summary: 'The second list of allowed origins, and its own rules',
  concepts: ['js-origins'],
  keySentences: [
    'An Origin is allowed by the policy, or by any application associated with the API.',
    'JavaScript origins are plain texts: no regular expressions, no `*`.',
    'Nobody identifies the caller first: the Origin alone decides.',
  ],
  steps: [
    {
      id: 'second-list',
      concept: 'js-origins',
      text: [
        'The policy allows the shop. The application Partner is associated with the API and has the JavaScript origin `https://partner.example`. From there comes a request, without a key.',
      ],
      scenario: { setup: withApplications(partnerApp), request: request('GET', partner) },
      question: asksBox(
        'Which question of the flowchart decides?',
        'request/origin-in-application',
        {
          'request/origin-present': 'There is one, so the next question is asked.',
          'request/origin-in-policy': 'It says no, and with a no the flowchart goes on.',
        },
      ),
      after: [
        'One yes is enough. Nobody asked for a key: it makes no difference which application the caller is.',
      ],
    },
    {
      id: 'no-expression',
      concept: 'js-origins',
      text: [
        'Partner gets more sites, and the JavaScript origin becomes `https://.*\\.partner\\.example`, which would do in Allowed Origins. `https://www.partner.example` calls.',
      ],
      scenario: {
        setup: withApplications({ ...partnerApp, jsOrigins: ['https://.*\\.partner\\.example'] }),
        request: request('GET', 'https://www.partner.example'),
      },
      question: outcome('refused', 'Here it is a plain text, and no page has such an origin.'),
      task: {
        text: 'Let `https://www.partner.example` in by its application. Leave the policy as it is.',
        goals: [
          {
            kind: 'passes',
            expect: { outcome: 'request-3' },
            text: 'The request passes by its application.',
          },
          {
            kind: 'nobody-else',
            but: ['https://www.partner.example'],
            text: 'Nobody else is let in.',
          },
          {
            kind: 'stays',
            asked: { request: request('GET', shop) },
            text: 'The shop gets what it got.',
          },
        ],
        hints: [
          'An application’s origins are compared as they are, character by character.',
          'Write the one origin that calls, without a slash at the end.',
        ],
        solution: [jsOrigins('https://www.partner.example')],
        wrong: [
          {
            edits: [jsOrigins('*')],
            fails: 0,
            why: '`*` is a text as well, and no Origin is `*`.',
          },
          {
            edits: [jsOrigins('https://www.partner.example/')],
            fails: 0,
            why: 'An Origin has no slash at its end.',
          },
          {
            edits: [
              {
                path: ['setup', 'policy', 'allowedOrigins'],
                value: [shop, 'https://www.partner.example'],
              },
            ],
            fails: 0,
            why: 'It passes, but by the policy, which was to stay as it is.',
          },
        ],
      },
      after: ['The documentation says so: no regular expressions here.'],
    },
    {
      id: 'not-associated',
      concept: 'js-origins',
      text: [
        'Partner has the right origin, but is not associated with this API, only with another one.',
      ],
      scenario: {
        setup: withApplications({ ...partnerApp, associated: false }),
        request: request('GET', partner),
      },
      question: outcome('refused', 'The gateway asks the applications of this API only.'),
      after: ['To create an application is not enough: it has to be associated with the API.'],
    },
    {
      id: 'suspended',
      concept: 'js-origins',
      text: [
        'Partner did not pay, and the application is suspended. Does its origin still count?',
        'The documentation says that suspending one stops requests from being identified. The check of the Origin identifies nobody, so we read: it counts.',
      ],
      reading: 'suspended-apps',
      scenario: {
        setup: withApplications({ ...partnerApp, isSuspended: true }),
        request: request('GET', partner),
      },
      question: outcome(
        'passes',
        'So it would be if a suspended application’s origins did not count.',
      ),
      after: [
        'We are not sure of it: find out on your gateway, and pin the reading. Do not rely on suspension to keep a page out.',
      ],
    },
  ],
};
