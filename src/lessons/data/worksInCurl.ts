import type { Lesson } from '#lessons/lesson.ts';
import { asksPage, asksStatus } from './questions.ts';
import { calling, orders, preflight, request, setupOf, shop } from './scenes.ts';

const other = 'https://www.acme.example';
const setup = setupOf({ allowedOrigins: [other] });

export const worksInCurl: Lesson = {
  id: 'works-in-curl',
  title: '“But it works in curl”',
  summary: 'What a tool proves, and what it leaves out',
  concepts: ['without-browser', 'who-blocks'],
  keySentences: [
    'Without an `Origin` header nothing about CORS is tested.',
    'curl sends no preflight and blocks nothing: it shows what the browser would judge.',
    'To repeat a preflight send `OPTIONS` with all its headers, as the browser does.',
  ],
  steps: [
    {
      id: 'plain',
      concept: 'without-browser',
      text: [
        `The shop’s page is blocked: Allowed Origins has \`${other}\` only. A colleague tries \`curl -i\` with the URL of the API.`,
      ],
      scenario: { setup, request: request('GET', null) },
      question: asksStatus('What does curl show?', '200 OK', {
        '403 Specified Origin is not allowed': 'curl sends no Origin, so there is none to refuse.',
        '405 Method Not Allowed': 'That is for preflights, and this is a `GET`.',
        '403 Header Not Supported': null,
      }),
      after: [
        'It works because it was no CORS request. Nothing is proved but that the API can be reached.',
      ],
    },
    {
      id: 'with-origin',
      concept: 'without-browser',
      text: [`The colleague adds \`-H "Origin: ${shop}"\`.`],
      scenario: { setup, request: request('GET', shop) },
      question: asksStatus('What does curl show now?', '403 Specified Origin is not allowed', {
        '405 Method Not Allowed': 'No method is checked in the call itself.',
        '403 Header Not Supported': null,
        '200 OK': 'The gateway cannot tell curl from a browser. It compares the header.',
      }),
      after: ['One header, and curl gets what the browser gets. Always try with `Origin`.'],
    },
    {
      id: 'bare-options',
      concept: 'without-browser',
      text: [
        `Now the policy is right, and the colleague tries the preflight: \`curl -i -X OPTIONS -H "Origin: ${shop}"\`, and nothing more.`,
      ],
      scenario: { setup: setupOf(), request: preflight(shop, null) },
      question: asksStatus('What does curl show?', '405 Method Not Allowed', {
        '403 Specified Origin is not allowed': 'The shop is one of Allowed Origins.',
        '403 Header Not Supported': 'No header is asked for.',
        '200 OK': 'A browser would also say which method it means to send.',
      }),
      after: [
        'A 405 of the tester’s own making: `Access-Control-Request-Method` is missing. “Copy as curl” in the playground writes the whole request.',
      ],
    },
    {
      id: 'no-judge',
      concept: 'who-blocks',
      text: [
        'An API without a CORS policy, whose native service answers with `Access-Control-Allow-Origin: https://www.acme.example`, whoever asks. In curl all looks well. Now the shop’s page calls.',
      ],
      scenario: calling(
        {
          ...setupOf(
            {},
            {
              nativeResponse: {
                status: 200,
                statusText: 'OK',
                headers: [['Access-Control-Allow-Origin', other]],
              },
            },
          ),
          policy: null,
        },
        { call: { pageOrigin: shop, url: orders } },
      ),
      question: asksPage(
        'Does the page get the answer?',
        false,
        'Allow-Origin has another page’s origin. The browser compares it; curl does not.',
      ),
      after: [
        'curl shows the evidence, the browser is the judge. With curl, compare Allow-Origin with your page’s origin yourself.',
      ],
    },
  ],
};
