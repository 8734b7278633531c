import { pluralize } from '#core/explain/pluralize.ts';
import type { ComparedLine } from '#core/documented/compare.ts';
import type { Comparison } from '#core/documented/comparison.ts';
import type { DocumentedScenario } from '#core/documented/scenarios.ts';
import type { OutcomeId } from '#core/gateway/outcome.ts';
import { outcomeWords } from './outcomeWords.ts';

interface SourceWords {
  /** Title of what is documented. */
  readonly title: string;
  /** The same for a screen reader. */
  readonly label: string;
  readonly noHeader: string;
  /** Caption of the reason that is documented. */
  readonly reason: string;
}

/** A documented message, by where the documentation has it. */
export const sourceWords: Record<DocumentedScenario['source'], SourceWords> = {
  table: {
    title: 'Documentation prints',
    label: 'What the documentation prints',
    noHeader: 'No header is printed.',
    reason: 'Reason given there',
  },
  flowchart: {
    title: 'Documentation shows',
    label: 'What the documentation shows',
    noHeader: 'No header is shown.',
    reason: 'In the flowchart',
  },
};

/** Beside the lines of the native service, which no row prints. */
export const nativeNotPrinted = 'Native headers are not printed.';

function linesCompared(lines: readonly ComparedLine[], { printed }: DocumentedScenario): string {
  const unlike = lines.filter(({ mark }) => mark !== 'same' && mark !== 'unprinted').length;
  if (unlike > 0) return `${pluralize(unlike, 'line')} ${unlike === 1 ? 'differs' : 'differ'}.`;
  return printed.headers.length > 0
    ? 'Every line is the same.'
    : 'The same status, the same reason phrase.';
}

interface ComparisonWords {
  readonly title: string;
  /** If inputs differ, their names follow. */
  readonly text: string;
  /** On the button that loads the documented inputs. */
  readonly load: string;
}

/** How the visitor's case and the documented one compare: below the documented message. */
export function comparisonWords(
  documented: DocumentedScenario,
  { lines, differing }: Comparison,
): ComparisonWords {
  const isOwn = differing.length === 0;
  if (documented.source === 'table')
    return {
      title: isOwn ? 'Your inputs are exactly this row’s.' : 'This shows the row’s example.',
      text: isOwn ? linesCompared(lines, documented) : 'Your inputs differ in',
      load: `Load row ${outcomeWords[documented.id].label}`,
    };
  return {
    title: 'Only the flowchart shows this.',
    text: isOwn ? 'The inputs are our own example.' : 'The example is ours; your inputs differ in',
    load: 'Load our example',
  };
}

/** Why no documented scenario applies. */
export function noRowReason(outcome: OutcomeId): string {
  if (outcome === 'undecided')
    return 'Which one it is depends on an Allowed Origins entry that cannot be judged here. The gateway has an answer; this playground does not guess it.';
  const tables = 'Both tables are about an API with a CORS policy.';
  return outcome === 'options-not-allowed'
    ? `${tables} Without one, the documentation says, the gateway forwards CORS requests; whether OPTIONS is one of the API’s methods, it does not say.`
    : `${tables} Without one, the documentation says, the gateway forwards the request to the native service.`;
}
