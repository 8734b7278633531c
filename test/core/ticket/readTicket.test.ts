import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';
import type { Ticket } from '#core/ticket/ticket.ts';
import { samplesOf, type Sample } from './compare.ts';

/** One piece of every form that can stand in a text, no two of the same call. */
const pieces = [
  ...piecesOf('console', ['console-cr-copy-refused', 'console-ff-panel-selection']),
  ...piecesOf('code', ['code-axios-get-token', 'code-xhr-userscript']),
  ...piecesOf('command', ['command-postman-curl-post', 'command-chrome-ps-post']),
  ...piecesOf('output', ['output-v-403-h1', 'output-wget-S', 'output-trace-hex']),
  ...piecesOf('headers', ['headers-cr-panel-403', 'headers-pub-mvc-docs']),
  ...piecesOf('config', ['config-action-rest', 'config-watt-server-cnf']),
];

function piecesOf(kind: string, ids: readonly string[]): readonly string[] {
  const samples = new Map(samplesOf(kind).map((sample: Sample) => [sample.id, sample.text]));
  return ids.map((id) => {
    const text = samples.get(id);
    if (text === undefined) throw new Error(`There is no sample ${id}`);
    return text;
  });
}

/** What was found, without the lines and the order. */
function finds(ticket: Ticket): Record<string, unknown> {
  const { exchanges, calls, console, policy, applications, integrationServer } = ticket;
  const sorted = (found: readonly object[]) =>
    found.map((one) => JSON.stringify({ ...one, lines: undefined })).sort();
  return {
    exchanges: sorted(exchanges),
    calls: sorted(calls),
    console: sorted(console),
    ...{ policy, applications, integrationServer },
  };
}

const separator = '\n\n';
const expected = finds(readTicket(pieces.join(separator)));

const sentence = fc.constantFrom(
  'Hello,',
  'this is what we see since the update of last week:',
  'It works in Postman. Any ideas?',
  'The gateway says no, the customer says it is urgent!',
  'Kind regards, Maria',
  '— — —',
  'Best, the team of shop.example (Origin of all evil)',
);
const prose = fc.array(sentence, { maxLength: 3 }).map((lines) => lines.join('\n'));

const runs = { numRuns: 60, seed: 10 };

describe('pieces of evidence in one text', () => {
  it('are all found', () => {
    expect(readTicket(pieces.join(separator)).notUnderstood).toEqual([]);
    for (const found of Object.values(expected)) expect(found).not.toEqual([]);
  });

  it('are found in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces, { minLength: pieces.length }), (shuffled) => {
        expect(finds(readTicket(shuffled.join(separator)))).toEqual(expected);
      }),
      runs,
    );
  });

  it('are found whatever prose stands around and between them', () => {
    const between = fc.array(prose, { minLength: pieces.length + 1, maxLength: pieces.length + 1 });
    fc.assert(
      fc.property(between, (texts) => {
        const [first = '', ...others] = texts;
        const text = pieces.reduce(
          (before, piece, index) => `${before}\n\n${piece}\n\n${others[index] ?? ''}`,
          first,
        );
        expect(finds(readTicket(text))).toEqual(expected);
      }),
      runs,
    );
  });

  it.each<[what: string, damage: (line: string) => string]>([
    ['quoted in a mail', (line) => `> ${line}`],
    ['quoted twice', (line) => `> > ${line}`],
    ['with the line ends of Windows', (line) => `${line}\r`],
    ['with spaces at the ends of lines', (line) => `${line}  `],
  ])('are found %s', (_, damage) => {
    const text = pieces.join(separator).split('\n').map(damage).join('\n');
    expect(finds(readTicket(text))).toEqual(expected);
  });
});
