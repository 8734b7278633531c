import type { PageView } from '#core/scenario/pageView.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { asksPage, asksStatus, claims } from './questions.ts';
import { calling, orders, preflight, setupOf, shop } from './scenes.ts';

const call = {
  pageOrigin: shop,
  url: orders,
  method: 'PUT',
  headers: [['X-Correlation-Id', '7']],
} as const;

/** One call, refused for three reasons. */
const refusedIn = (browser: PageView['browser'] & string) => {
  const inBrowser = (setup: ReturnType<typeof setupOf>) => calling(setup, { call, browser });
  return {
    byOrigin: inBrowser(setupOf({ allowedOrigins: ['https://www.acme.example'] })),
    byMethod: inBrowser(setupOf()),
    byHeader: inBrowser(setupOf({ allowMethods: ['GET', 'PUT'] })),
  };
};

const { byOrigin, byMethod, byHeader } = refusedIn('chromium');
const firefox = refusedIn('firefox');

export const oneLineThreeRefusals: Lesson = {
  id: 'one-line-three-refusals',
  title: 'One line for three refusals',
  summary: 'Why the console cannot tell 403, 405 and 403 apart',
  concepts: ['console', 'who-blocks', 'status'],
  keySentences: [
    'All three refusals lack Allow-Origin, so Chrome prints the same line for them.',
    'Status and reason of the `OPTIONS` response tell them apart; the console does not.',
    'Ask for the response to the preflight, not for the line of the console.',
  ],
  steps: [
    {
      id: 'chromium',
      concept: 'console',
      text: [
        'The shop calls with `PUT` and `X-Correlation-Id`. Chrome’s console blames the response to the preflight: no `Access-Control-Allow-Origin` header is present.',
      ],
      scenario: byOrigin,
      question: {
        kind: 'choice',
        text: 'Which refusals of the gateway can be behind this line?',
        options: [
          claims(
            'The Origin alone: for a method or a header another line is printed',
            { kind: 'console', others: [byHeader], same: false },
            'The line names Allow-Origin, and every refusal lacks it.',
          ),
          claims(
            'Origin or header, which are both 403: for a 405 another line is printed',
            { kind: 'console', others: [byMethod], same: false },
            'Chrome does not look at the status before it looks for Allow-Origin.',
          ),
          claims('Origin, method or header: the line is the same for all of them', {
            kind: 'console',
            others: [byMethod, byHeader],
            same: true,
          }),
        ],
        marked: 2,
      },
      after: [
        'A refusal has no CORS header at all. The browser looks for Allow-Origin first, does not find it, and never gets to status, method and headers.',
      ],
    },
    {
      id: 'script',
      concept: 'who-blocks',
      text: ['The same call; now the policy lacks `PUT`, and the preflight gets 405.'],
      scenario: byMethod,
      question: asksPage(
        'Can the page’s script find out about the 405?',
        false,
        'It gets a `TypeError` without a status, so that no page can probe other servers.',
      ),
      after: [
        'All it gets is `TypeError: Failed to fetch`. Whatever an application logs about it cannot name the cause.',
      ],
    },
    {
      id: 'firefox',
      concept: 'console',
      text: ['Firefox prints lines of its own for the same call.'],
      scenario: firefox.byOrigin,
      question: {
        kind: 'choice',
        text: 'What do Firefox’s lines tell about the three refusals?',
        options: [
          claims(
            'Nothing: they are the same for all three',
            { kind: 'console', others: [firefox.byMethod, firefox.byHeader], same: true },
            'Firefox adds the status code, so a 405 can be told from a 403.',
          ),
          claims('The two 403 look alike; the 405 does not', {
            kind: 'console',
            others: [firefox.byHeader],
            same: true,
          }),
          claims(
            'All: each refusal has lines of its own',
            { kind: 'console', others: [firefox.byHeader], same: false },
            'The status is there, but not the reason: 403 is 403.',
          ),
        ],
        marked: 1,
      },
      after: ['That separates the method from the rest, but not the Origin from the headers.'],
    },
    {
      id: 'network-tab',
      concept: 'status',
      text: [
        'So you ask for the `OPTIONS` response: from the Network tab, a HAR file or `curl -i`. The preflight asks for `PUT` and `x-correlation-id`; Origin and method are allowed.',
      ],
      scenario: {
        setup: setupOf({ allowMethods: ['GET', 'PUT'] }),
        request: preflight(shop, 'PUT', 'x-correlation-id'),
      },
      question: asksStatus('Which status line do you find there?', '403 Header Not Supported', {
        '403 Specified Origin is not allowed': 'The shop is one of Allowed Origins.',
        '405 Method Not Allowed': '`PUT` is one of Allowed Methods.',
        '200 OK': 'Is `x-correlation-id` in Allow Headers?',
      }),
      after: [
        'Status and reason together name the check that failed. This is what to ask for in a ticket.',
      ],
    },
  ],
};
