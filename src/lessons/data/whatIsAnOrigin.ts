import { policyEdit } from '#lessons/edit.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { asksHeader, asksStatus, claims } from './questions.ts';
import { calling, orders, request, setupOf, shop } from './scenes.ts';

const cart = `${shop}/cart`;

const sameAsCart = (url: string, note?: string) =>
  claims(`\`${url}\``, { kind: 'same-origin', urls: [cart, url] }, note);

const withSlash = setupOf({ allowedOrigins: [`${shop}/`] });

export const whatIsAnOrigin: Lesson = {
  id: 'what-is-an-origin',
  title: 'What an origin is',
  summary: 'Scheme, host and port, compared as one text',
  concepts: ['origin'],
  keySentences: [
    'An origin is scheme, host and port, without a path and without a slash at the end.',
    'Another scheme, a subdomain or another port is another origin.',
    'The gateway compares the `Origin` header with what is configured, as a text.',
  ],
  steps: [
    {
      id: 'same-origin',
      concept: 'origin',
      text: [
        'An origin is scheme, host and port. `https://shop.acme.example` is one; its port is 443, the default of `https`.',
        'A script may read answers from its own page’s origin. For any other answer the server has to agree, and CORS is how it says so.',
      ],
      scenario: calling(setupOf(), { call: { pageOrigin: shop, url: orders } }),
      question: {
        kind: 'choice',
        text: `Which URL has the same origin as \`${cart}\`?`,
        options: [
          sameAsCart('http://shop.acme.example/cart', 'The scheme differs: `http` is not `https`.'),
          sameAsCart(
            'https://api.shop.acme.example/cart',
            'The host differs: a subdomain is a host of its own.',
          ),
          sameAsCart('https://shop.acme.example/orders/7?full=1'),
          sameAsCart('https://shop.acme.example:8443/cart', 'The port differs: 8443 is not 443.'),
        ],
        marked: 2,
      },
      after: [
        'Path and query do not count. If scheme, host or port differs, it is another origin.',
      ],
    },
    {
      id: 'origin-header',
      concept: 'origin',
      text: [
        'A script of the page `https://shop.acme.example/cart?lang=en` calls the gateway, which has another origin. The browser adds an `Origin` header, which no script can change.',
      ],
      scenario: calling(setupOf(), {
        call: { pageOrigin: shop, pageUrl: `${cart}?lang=en`, url: orders },
      }),
      question: asksHeader('Origin', 'request', 'What is the value of `Origin`?', [
        ['shop.acme.example', 'That is the host alone. The scheme is part of an origin.'],
        [shop],
        [`${shop}/`, 'A URL may end in a slash. An origin has no path, not even an empty one.'],
        [`${cart}?lang=en`, 'That would be `Referer`. The path never goes into `Origin`.'],
      ]),
      after: ['This text is all that the gateway’s CORS policy knows about the page.'],
    },
    {
      id: 'trailing-slash',
      concept: 'origin',
      text: [
        `Somebody copied the shop’s address from the browser into Allowed Origins: \`${shop}/\`.`,
      ],
      scenario: { setup: withSlash, request: request('GET', shop) },
      question: asksStatus('What does the gateway answer?', '403 Specified Origin is not allowed', {
        '405 Method Not Allowed': null,
        '403 Header Not Supported': null,
        '200 OK': 'The browser sends no slash, so the two texts differ.',
      }),
      task: {
        text: 'Let the shop in, and nobody else.',
        goals: [
          { kind: 'passes', text: 'The shop’s request passes.' },
          { kind: 'nobody-else', but: [shop], text: 'Nobody else is let in.' },
        ],
        hints: [
          'Compare the entry with `Origin`, character by character.',
          'Take the slash at the end away.',
        ],
        solution: [policyEdit('allowedOrigins', [shop])],
        wrong: [
          {
            edits: [policyEdit('allowedOrigins', ['shop.acme.example'])],
            fails: 0,
            why: 'Without its scheme, the entry is not what the browser sends.',
          },
          {
            edits: [policyEdit('allowedOrigins', ['*'])],
            fails: 1,
            why: 'The shop gets in, and so does every other page on the web.',
          },
        ],
      },
      after: [
        'No browser ever sends this text. One character decides, and the message does not say which.',
      ],
    },
    {
      id: 'upper-case',
      concept: 'origin',
      text: [
        'Allowed Origins has `https://Shop.acme.example`, with a capital. Browsers write hosts in lower case.',
        'The documentation does not say whether case counts. The W3C recommendation that it cites compares exactly, and so we read it.',
      ],
      reading: 'origin-case',
      scenario: {
        setup: setupOf({ allowedOrigins: ['https://Shop.acme.example'] }),
        request: request('GET', shop),
      },
      question: asksStatus(
        'Read like this, what does the gateway answer?',
        '403 Specified Origin is not allowed',
        {
          '405 Method Not Allowed': null,
          '403 Header Not Supported': null,
          '200 OK': 'So it would be if the gateway ignored case.',
        },
      ),
      after: [
        'If your gateway ignores case, the request passes. An entry in lower case is right either way.',
      ],
    },
  ],
};
