import { policyEdit } from '#lessons/edit.ts';
import type { Lesson } from '#lessons/lesson.ts';
import { asksStatus, claims } from './questions.ts';
import { request, setupOf, shop } from './scenes.ts';

const letsIn = (origin: string, note?: string) =>
  claims(`\`${origin}\``, { kind: 'origin', origin, letIn: true }, note);

const status = (text: string, right: 'refused' | 'passes', note: string) =>
  asksStatus(text, right === 'passes' ? '200 OK' : '403 Specified Origin is not allowed', {
    '405 Method Not Allowed': null,
    '403 Header Not Supported': null,
    [right === 'passes' ? '403 Specified Origin is not allowed' : '200 OK']: note,
  });

const unescaped = setupOf({ allowedOrigins: ['https?://shop.acme.example'] });

export const regularExpressions: Lesson = {
  id: 'regular-expressions',
  title: 'Regular expressions in Allowed Origins',
  summary: 'What is one, how much it must match, and what a dot is',
  concepts: ['regular-expressions'],
  keySentences: [
    'Allowed Origins takes regular expressions. How they are told from origins is not documented.',
    'Write expressions that mean the same whether they must match all of the Origin or part of it.',
    'A dot matches any character. For a dot in a name write `\\.`.',
  ],
  steps: [
    {
      id: 'which-entries',
      concept: 'regular-expressions',
      text: [
        'Allowed Origins may hold regular expressions. How the gateway tells them from origins is not documented.',
        'We read it like this: what has the form `scheme://host:port` is an origin, and everything else is an expression.',
      ],
      reading: 'regex-entries',
      scenario: {
        setup: setupOf({ allowedOrigins: ['https://.*\\.acme\\.example'] }),
        request: request('GET', shop),
      },
      question: status(
        'Allowed Origins has `https://.*\\.acme\\.example`. Does the shop get in?',
        'passes',
        'So it would be if expressions had to be marked, for example with `r:`.',
      ),
      after: [
        'No host has `*` or `\\` in its name, so the entry is an expression, and it matches. Integration Server wants `r:` before one; if your gateway does too, the shop is refused.',
      ],
    },
    {
      id: 'whole-or-part',
      concept: 'regular-expressions',
      text: [
        'The same entry, and a stranger with a clever name: `https://shop.acme.example.stranger.example`.',
        'Must the expression match the whole Origin, or is a part enough? That is not documented either. We read: the whole.',
      ],
      reading: 'regex-anchoring',
      assumes: ['regex-entries'],
      scenario: {
        setup: setupOf({ allowedOrigins: ['https://.*\\.acme\\.example'] }),
        request: request('GET', 'https://shop.acme.example.stranger.example'),
      },
      question: status(
        'Read like this, does the stranger get in?',
        'refused',
        'So it would be if a part were enough: the beginning matches.',
      ),
      task: {
        text: 'Keep the stranger out however your gateway reads it. The shop gets in as before.',
        goals: [
          { kind: 'passes', asked: { request: request('GET', shop) }, text: 'The shop passes.' },
          {
            kind: 'passes',
            expect: { outcome: 'request-1' },
            everyReading: true,
            text: 'The stranger is refused under every reading.',
          },
          { kind: 'nobody-else', text: 'No other origin is let in.' },
        ],
        hints: [
          'What if the expression may match in the middle? Say where the Origin begins and ends.',
          '`^` is the beginning, `$` is the end.',
        ],
        solution: [policyEdit('allowedOrigins', ['^https://.*\\.acme\\.example$'])],
        wrong: [
          {
            edits: [policyEdit('allowedOrigins', ['^https://.*\\.acme\\.example'])],
            fails: 1,
            why: 'The beginning is said. The stranger adds something at the end.',
          },
          {
            edits: [policyEdit('allowedOrigins', [shop])],
            fails: 1,
            why: 'A gateway may try even this as an expression, and be content with a part.',
          },
          {
            edits: [policyEdit('allowedOrigins', ['https://*.acme.example'])],
            fails: 0,
            why: 'That is no wildcard, as the next lesson shows.',
          },
        ],
      },
      after: ['Who gets in should not depend on something that is not documented.'],
    },
    {
      id: 'dot',
      concept: 'regular-expressions',
      assumes: ['regex-entries', 'regex-anchoring'],
      text: [
        'The shop is reached over `http` as well, so somebody wrote `https?://shop.acme.example`, with an optional `s`.',
      ],
      scenario: { setup: unescaped, request: request('GET', shop) },
      question: {
        kind: 'choice',
        text: 'Who else gets in?',
        options: [
          letsIn('https://shop-acme.example'),
          letsIn(
            'https://my.shop.acme.example',
            'Nothing in the expression matches `my.` before `shop`.',
          ),
          letsIn('https://shop.acme.org', 'The end is written out: `example` is not `org`.'),
          letsIn(
            'https://SHOP.acme.example',
            'Case counts in an expression that does not say otherwise.',
          ),
        ],
        marked: 0,
      },
      task: {
        text: 'Let the shop in over `http` and `https`, and nobody else.',
        goals: [
          { kind: 'passes', text: 'The shop passes over `https`.' },
          {
            kind: 'passes',
            asked: { request: request('GET', 'http://shop.acme.example') },
            text: 'The shop passes over `http`.',
          },
          {
            kind: 'only',
            entries: [shop, 'http://shop.acme.example'],
            text: 'Nobody else gets in.',
          },
        ],
        hints: [
          'Which characters of the expression do not stand for themselves?',
          'There are two dots. A backslash before a dot makes it a dot.',
          'Two entries without any expression would do as well.',
        ],
        solution: [policyEdit('allowedOrigins', ['https?://shop\\.acme\\.example'])],
        wrong: [
          {
            edits: [policyEdit('allowedOrigins', ['https?://shop\\.acme.example'])],
            fails: 2,
            why: 'One dot is left that matches any character.',
          },
          {
            edits: [policyEdit('allowedOrigins', [shop])],
            fails: 1,
            why: 'The scheme is part of the origin: `http` is not `https`.',
          },
        ],
      },
      after: [
        'The dot after `shop` matches a hyphen too, and anybody can register `shop-acme.example`.',
      ],
    },
  ],
};
