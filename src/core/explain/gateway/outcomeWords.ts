import type { DocumentedId, OutcomeId } from '#core/gateway/outcome.ts';

export interface OutcomeWords {
  /** Which of the vendor's two tables or flowcharts it belongs to. */
  readonly group: 'Preflight' | 'Request' | '';
  /** The row's number, or what the flowchart shows. */
  readonly label: string;
  /** Whether the documentation has a row for it. */
  readonly isRow: boolean;
  /** What happens, in two or three words. */
  readonly name: string;
  /** Where the documentation has it, as a reference in a sentence. */
  readonly reference: string;
}

const row = (group: 'Preflight' | 'Request', label: string, name: string): OutcomeWords => ({
  group,
  label,
  isRow: true,
  name,
  reference: `${group.toLowerCase()}, row ${label}`,
});

const chart = (group: 'Preflight' | 'Request', label: string, name: string): OutcomeWords => ({
  group,
  label,
  isRow: false,
  name,
  reference: `${group.toLowerCase()} flowchart`,
});

const undocumented = (label: string, name: string, reference: string): OutcomeWords => ({
  group: '',
  label,
  isRow: false,
  name,
  reference,
});

export const outcomeWords: Record<OutcomeId, OutcomeWords> = {
  'preflight-1': row('Preflight', '1', 'Origin refused'),
  'preflight-2': row('Preflight', '2', 'Method refused'),
  'preflight-3': row('Preflight', '3', 'Header refused'),
  'preflight-4': row('Preflight', '4', 'Allowed'),
  'preflight-5': row('Preflight', '5', 'By application'),
  'preflight-no-origin': chart('Preflight', 'no Origin', 'No Origin'),
  'preflight-no-method': chart('Preflight', 'no method', 'No method'),
  'request-1': row('Request', '1', 'Origin refused'),
  'request-2': row('Request', '2', 'Allowed'),
  'request-3': row('Request', '3', 'By application'),
  'request-no-origin': chart('Request', 'no Origin', 'No Origin'),
  'pass-through': undocumented('no policy', 'No CORS policy', 'no policy'),
  'options-not-allowed': undocumented('no policy, OPTIONS', 'OPTIONS refused', 'no policy'),
  undecided: undocumented('undecided', 'Undecided', 'undecided'),
};

/** What a scenario is about, in one sentence, for menus. */
export const scenarioSentence: Record<DocumentedId, string> = {
  'preflight-1': 'The Origin is neither in the policy nor in an application.',
  'preflight-2': 'The method asked for is not one of Allowed Methods.',
  'preflight-3': 'A header asked for is not one of Allow Headers.',
  'preflight-4': 'Origin, method and headers are allowed.',
  'preflight-5': 'The Origin is a JavaScript origin of an application.',
  'preflight-no-origin': 'OPTIONS without an Origin header.',
  'preflight-no-method': 'OPTIONS without Access-Control-Request-Method.',
  'request-1': 'The Origin is neither in the policy nor in an application.',
  'request-2': 'The Origin is allowed by the policy.',
  'request-3': 'The Origin is a JavaScript origin of an application.',
  'request-no-origin': 'Not a CORS request: no Origin header.',
};
