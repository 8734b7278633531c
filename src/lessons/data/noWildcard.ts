import { policyEdit } from '#lessons/edit.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { asksStatus, claims } from './questions.ts';
import { request, setupOf, shop } from './scenes.ts';

const starred = setupOf({ allowedOrigins: ['https://*.acme.example'] });

const letsIn = (origin: string, note?: string) =>
  claims(`\`${origin}\``, { kind: 'origin', origin, letIn: true }, note);

export const noWildcard: Lesson = {
  id: 'no-wildcard',
  title: 'A star that is no wildcard',
  summary: 'The commonest mistake: what it lets in, and what it does not',
  concepts: ['regular-expressions'],
  keySentences: [
    'In a regular expression `*` repeats what is before it; it does not stand for anything.',
    'For any subdomain write `.*\\.` and escape the other dots too.',
    'Also try an expression with origins that must not get in.',
  ],
  steps: [
    {
      id: 'shop-refused',
      concept: 'regular-expressions',
      text: [
        'All shops of Acme are to get in. The entry is `https://*.acme.example`, as one would write it for a certificate.',
      ],
      scenario: { setup: starred, request: request('GET', shop) },
      question: asksStatus(
        '`https://shop.acme.example` calls. What does the gateway answer?',
        '403 Specified Origin is not allowed',
        {
          '405 Method Not Allowed': null,
          '403 Header Not Supported': null,
          '200 OK': 'The star repeats the slash before it. Nothing matches `shop`.',
        },
      ),
      after: [
        'Read as an expression: `https:/`, any number of slashes, one character of any kind, `acme`, again one character, `example`.',
      ],
    },
    {
      id: 'who-gets-in',
      concept: 'regular-expressions',
      assumes: ['regex-entries'],
      text: ['So the shop is out. But somebody is in.'],
      scenario: { setup: starred, request: request('GET', shop) },
      question: {
        kind: 'choice',
        text: 'Which of these origins matches `https://*.acme.example`?',
        options: [
          letsIn(
            'https://my-acme.example',
            'One character may come before `acme`; here are three.',
          ),
          letsIn(
            'https://shop.eu.acme.example',
            'The star does not stand for subdomains, neither one nor two.',
          ),
          letsIn('http://acme.example', 'The scheme is written out as `https`.'),
          letsIn('https://xacme.example'),
        ],
        marked: 3,
      },
      after: [
        'Anybody can register `xacme.example`. The entry keeps its owner out and lets strangers in.',
      ],
    },
    {
      id: 'repair',
      concept: 'regular-expressions',
      assumes: ['regex-entries', 'regex-anchoring'],
      text: [
        'Now write what was meant. There are shops such as `https://shop.acme.example` and `https://shop.eu.acme.example`.',
      ],
      scenario: { setup: starred, request: request('GET', shop) },
      task: {
        text: 'Let in every subdomain of `acme.example` over `https`, and nobody else.',
        goals: [
          { kind: 'passes', text: '`https://shop.acme.example` passes.' },
          {
            kind: 'passes',
            asked: { request: request('GET', 'https://shop.eu.acme.example') },
            text: '`https://shop.eu.acme.example` passes.',
          },
          {
            kind: 'only',
            entries: ['^https://.*\\.acme\\.example$'],
            text: 'Nobody but subdomains of `acme.example` gets in.',
          },
        ],
        hints: [
          'In an expression, “any characters” is `.*`: any character, any number of times.',
          'The dots of the name have to be dots: `\\.`',
          'Try `https://.*\\.acme\\.example`.',
        ],
        solution: [policyEdit('allowedOrigins', ['https://.*\\.acme\\.example'])],
        wrong: [
          {
            edits: [policyEdit('allowedOrigins', ['https://.*.acme.example'])],
            fails: 2,
            why: 'The dots still match anything, a hyphen for example: `my-acme.example` gets in.',
          },
          {
            edits: [policyEdit('allowedOrigins', ['https://.*acme\\.example'])],
            fails: 2,
            why: 'Without a dot before `acme`, every name that ends so gets in.',
          },
          {
            edits: [policyEdit('allowedOrigins', ['https://.*\\.acme\\.example.*'])],
            fails: 2,
            why: 'What is open at the end can be continued: `.stranger.example`.',
          },
          {
            edits: [policyEdit('allowedOrigins', ['https://[a-z]+\\.acme\\.example'])],
            fails: 1,
            why: 'There may be two labels before `acme`, and this allows one.',
          },
        ],
      },
      after: [
        'That nobody else gets in was proved from the expression itself, not by trying origins.',
      ],
    },
  ],
};
