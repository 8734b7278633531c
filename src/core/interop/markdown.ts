import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import {
  codeBlock,
  codeCell,
  escapeText,
  writeLink,
  writePhrase,
  type MarkdownPhrase,
} from './markdownText.ts';
import { writeRequest, writeResponse } from '#core/message/rawHttp.ts';

/** A field of a policy with its values, under the name that the vendor prints. */
export interface MarkdownField {
  readonly name: string;
  readonly values: readonly string[];
}

/** The content of a report; all words except the headings come from the caller. */
export interface MarkdownReport {
  /** The title, such as `preflight, row 2: 405 Method Not Allowed`. */
  readonly outcome: string;
  /** One sentence. */
  readonly why: MarkdownPhrase;
  /** A table of fields, or JSON text for a code block. */
  readonly policy: readonly MarkdownField[] | string;
  readonly request: HttpRequest;
  /** Null if there is no answer, as with a regular expression that cannot be evaluated here. */
  readonly response: HttpResponse | null;
  /** The readings that are pinned to another alternative than the default. */
  readonly readings: readonly {
    readonly question: MarkdownPhrase;
    readonly alternative: MarkdownPhrase;
  }[];
  /** The link that opens this very case. */
  readonly link: string;
}

const fieldRow = ({ name, values }: MarkdownField): string =>
  `| ${escapeText(name)} | ${values.map(codeCell).join(', ')} |`;

const fieldTable = (fields: readonly MarkdownField[]): string =>
  ['| Field | Value |', '| --- | --- |', ...fields.map(fieldRow)].join('\n');

const readingItem = ({ question, alternative }: MarkdownReport['readings'][number]): string =>
  `- ${writePhrase(question)} ${writePhrase(alternative)}`;

/**
 * A case as Markdown for tickets and wikis: outcome, why, policy, request, answer, pinned readings,
 * link. Values are written as code, so that nothing in them becomes markup. The same report always
 * gives the same text, which ends with a line feed.
 */
export function writeMarkdown(report: MarkdownReport): string {
  const { policy, response, readings } = report;
  const parts = [
    `### ${escapeText(report.outcome)}`,
    writePhrase(report.why),
    '#### Policy',
    typeof policy === 'string' ? codeBlock('json', policy) : fieldTable(policy),
    '#### Request',
    codeBlock('http', writeRequest(report.request)),
    ...(response ? ['#### Predicted answer', codeBlock('http', writeResponse(response))] : []),
    ...(readings.length > 0 ? ['#### Pinned readings', readings.map(readingItem).join('\n')] : []),
    writeLink(report.link),
  ];
  return `${parts.join('\n\n')}\n`;
}
