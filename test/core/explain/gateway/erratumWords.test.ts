import { describe, expect, it } from 'vitest';
import { documentedScenarios } from '#core/documented/scenarios.ts';
import type { Erratum } from '#core/documented/errata.ts';
import { erratumWords } from '#core/explain/gateway/erratumWords.ts';
import { erratumIds } from '#core/gateway/erratum.ts';

const all = documentedScenarios.flatMap(({ id, errata }) =>
  errata.map((erratum): [string, string, Erratum] => [id, erratum.part, erratum]),
);

/** Each erratum of each row: beside the printed line, beside ours. */
const words: Record<string, [printed: string, ours: string]> = {
  'preflight-3 :reason': [
    'The flowchart writes “Header not supported”.',
    'The table’s words are sent.',
  ],
  'preflight-4 Access-Control-Allow-Methods': [
    'Printed, although this row’s policy allows only POST.',
    'Sent as configured: the flowchart and the other rows list what the policy allows.',
  ],
  'preflight-4 spaces': [
    'The policy of this row is printed with a space after the comma, its answer without.',
    'Names are trimmed and joined by a comma; their order is kept.',
  ],
  'preflight-5 Access-Control-Allow-Methods': [
    'Printed, although this row’s policy allows only POST.',
    'Sent as configured: the flowchart and the other rows list what the policy allows.',
  ],
  'preflight-5 spaces': [
    'The policy of this row is printed with a space after the comma, its answer without.',
    'Names are trimmed and joined by a comma; their order is kept.',
  ],
  'request-3 spaces': [
    'The policy of this row is printed with a space after the comma, its answer without.',
    'Names are trimmed and joined by a comma; their order is kept.',
  ],
  'request-2 Access-Control-Expose-Headers': [
    'The documentation’s table of fields says that these are exposed when a request fails.',
    'Sent only when a CORS request succeeds, as in the flowchart and in this row.',
  ],
  ...Object.fromEntries(
    ['Allow-Methods', 'Allow-Headers', 'Max-Age'].map((name) => [
      `request-3 Access-Control-${name}`,
      [
        'Printed, although only a preflight is answered with this header: the row repeats preflight, row 5.',
        'Not sent: the flowchart of a CORS request does not add it, nor does row 2.',
      ],
    ]),
  ),
  'request-3 Access-Control-Expose-Headers': [
    'Not printed: this row repeats the answer of preflight, row 5.',
    'Sent on an allowed CORS request: the flowchart adds it, and row 2 prints it.',
  ],
};

/** A line can have two errata: one is only about its spaces. */
const keyOf = (row: string, { id, part }: Erratum): string =>
  id === 'spaces-in-lists' ? `${row} spaces` : `${row} ${part}`;

describe('an erratum in words', () => {
  it.each(all)('%s, %s', (row, _, erratum) => {
    const { printed, ours } = erratumWords[erratum.id];
    expect([printed(erratum), ours(erratum)]).toEqual(words[keyOf(row, erratum)]);
  });
  it('exists for every erratum', () => {
    expect(all.map(([row, , erratum]) => keyOf(row, erratum)).sort()).toEqual(
      Object.keys(words).sort(),
    );
    expect(Object.keys(erratumWords).sort()).toEqual([...erratumIds].sort());
  });
});
