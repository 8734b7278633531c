import type { ErratumId } from '#core/gateway/erratum.ts';
import type { Erratum } from '#core/documented/errata.ts';

export interface ErratumWords {
  /** What is wrong with the printed line, beside it. */
  readonly printed: (erratum: Erratum) => string;
  /** Why our line is right, beside it. */
  readonly ours: (erratum: Erratum) => string;
}

export const erratumWords: Record<ErratumId, ErratumWords> = {
  'methods-not-as-configured': {
    printed: () => 'Printed, although this row’s policy allows only POST.',
    ours: () => 'Sent as configured: the flowchart and the other rows list what the policy allows.',
  },
  'copy-of-preflight-5': {
    printed: ({ printed }) =>
      printed === null
        ? 'Not printed: this row repeats the answer of preflight, row 5.'
        : 'Printed, although only a preflight is answered with this header: the row repeats preflight, row 5.',
    ours: ({ ours }) =>
      ours === null
        ? 'Not sent: the flowchart of a CORS request does not add it, nor does row 2.'
        : 'Sent on an allowed CORS request: the flowchart adds it, and row 2 prints it.',
  },
  'spaces-in-lists': {
    printed: () =>
      'The policy of this row is printed with a space after the comma, its answer without.',
    ours: () => 'Names are trimmed and joined by a comma; their order is kept.',
  },
  'expose-on-failure': {
    printed: () =>
      'The documentation’s table of fields says that these are exposed when a request fails.',
    ours: () => 'Sent only when a CORS request succeeds, as in the flowchart and in this row.',
  },
  'reason-in-two-spellings': {
    printed: () => 'The flowchart writes “Header not supported”.',
    ours: () => 'The table’s words are sent.',
  },
};
