import type { Erratum } from '#core/documented/errata.ts';
import { documentedScenarios, type DocumentedScenario } from '#core/documented/scenarios.ts';
import { erratumWords } from '#core/explain/gateway/erratumWords.ts';
import { outcomeWords, scenarioSentence } from '#core/explain/gateway/outcomeWords.ts';
import { rowReason } from '#core/explain/gateway/rowReasonWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { policyFieldNames } from '#core/explain/policyFieldNames.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import type { HttpResponse } from '#core/http/message.ts';
import { frameFragment } from '#core/share/fragment/frameOptions.ts';
import type { CorsPolicy, Setup } from '#core/setup/setup.ts';

/** A documented scenario in words, as the pages about it show it. */
export interface DocumentedRow {
  readonly id: DocumentedId;
  readonly group: 'Preflight' | 'Request';
  /** The row's number in the documentation's table; what the flowchart shows, where no row does. */
  readonly label: string;
  /** Such as "Preflight, row 2: 405 Method Not Allowed". */
  readonly title: string;
  /** What it is about, and why it is refused, if it is. */
  readonly sentence: string;
  /** Method and path, then a line for each header. */
  readonly request: readonly string[];
  /** A line for each field of the setup that is not empty. */
  readonly setup: readonly string[];
  /** What the gateway answers to these inputs. */
  readonly response: HttpResponse;
  /** Status line and headers of the answer, a line each. */
  readonly answer: readonly string[];
  /** Where the documentation prints another answer, and why ours is right. */
  readonly errata: readonly string[];
}

type Field = keyof CorsPolicy;

/** A field's value as the documentation prints it; empty where nothing is set. */
function valueText(policy: CorsPolicy, field: Field): string {
  const value = policy[field];
  if (Array.isArray(value)) return value.join(', ');
  return value === null || value === false ? '' : String(value);
}

function setupLines({ policy, applications }: Setup): readonly string[] {
  const fields = Object.entries(policyFieldNames) as [Field, string][];
  const named = fields.map(([field, name]) => [name, policy ? valueText(policy, field) : '']);
  const lines = named
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return [
    ...lines,
    ...applications.map(
      ({ jsOrigins }) => `JavaScript origins of an application: ${jsOrigins.join(', ')}`,
    ),
  ];
}

const headerLines = (headers: HttpResponse['headers']): readonly string[] =>
  headers.map(([name, value]) => `${name}: ${value}`);

function rowOf(documented: DocumentedScenario): DocumentedRow {
  const { id, scenario, errata } = documented;
  const { setup, request } = scenario;
  const { response } = evaluate(setup, request);
  const { group, label, isRow } = outcomeWords[id];
  if (!response || group === '') throw new Error(`${id} has no answer to print.`);
  const status = `${response.status} ${response.statusText}`.trim();
  return {
    id,
    group,
    label,
    title: `${group}, ${isRow ? `row ${label}` : label}: ${status}`,
    sentence: [scenarioSentence[id], plain(rowReason(documented) ?? [])].join(' ').trim(),
    request: [`${request.method} ${request.url}`, ...headerLines(request.headers)],
    setup: setupLines(setup),
    response,
    answer: [status, ...headerLines(response.headers)],
    errata: errata.filter(({ printed, ours }) => printed !== ours).map(erratumLine),
  };
}

function erratumLine(erratum: Erratum): string {
  const { id, part, printed } = erratum;
  const line = printed === null ? part : `${part}: ${printed}`;
  const words = erratumWords[id];
  return `${line}. ${words.printed(erratum)} ${words.ours(erratum)}`;
}

/** All eleven, in the order of the documentation, each answered by the engine. */
export const documentedRows = (): readonly DocumentedRow[] => documentedScenarios.map(rowOf);

/**
 * The link that opens a row.
 *
 * @param base the playground's address, with a slash at its end
 */
export const playgroundLink = (base: string, id: DocumentedId): string => `${base}#${id}`;

/** The same for a frame: the whole case, or the answer alone. */
export const frameLink = (base: string, id: DocumentedId, shown: 'whole' | 'answer'): string =>
  `${base}embed.html#${frameFragment(id, shown === 'answer' ? { show: ['answer'] } : {})}`;
