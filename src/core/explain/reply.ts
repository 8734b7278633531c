import { whySentence } from '#core/explain/gateway/answerWords.ts';
import { basisWords } from '#core/explain/gateway/basisWords.ts';
import { readingQuestions } from '#core/explain/gateway/readingQuestionWords.ts';
import { outcomeWords } from '#core/explain/gateway/outcomeWords.ts';
import { changeSentence } from '#core/explain/repair/changeWords.ts';
import { inTheWayWords, unmendableWords } from '#core/explain/repair/obstacleWords.ts';
import { missingWords } from '#core/explain/ticket/missingWords.ts';
import { joined, list, phrase, type Phrase } from './phrase.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import type { Answer } from '#core/gateway/evaluator.ts';
import { has, valueOf } from '#core/http/headers.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { writeCurl } from '#core/interop/curl.ts';
import type { Reply, ReplyPiece, ReplySection } from '#core/interop/reply.ts';
import { writeRequest, writeResponse } from '#core/message/rawHttp.ts';
import { addressOfRequest, gatewayUrlFor } from '#core/scenario/gatewayUrl.ts';
import type { Missing } from '#core/scenario/missing.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import type { Repair } from '#core/repair/whatMustChange.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';
import { replyHeadings } from '#core/ticket/reply/headings.ts';

/** What a reply tells. None of it may hold a secret: see `withoutSecrets`. */
export interface ReplyCase {
  /** What the visitor calls the case; without a name it is the outcome. */
  readonly title: string | undefined;
  readonly request: HttpRequest;
  readonly answer: Answer;
  /** What a ticket told of the console. */
  readonly symptom: string | undefined;
  /** What nobody told. */
  readonly missing: readonly Missing[];
  /** What can be said of why without the policy; null where the policy was told. */
  readonly untold: readonly Phrase[] | null;
  /** The page's call and what became of it in a browser; null for a request written by hand. */
  readonly page: { readonly call: PageCall; readonly simulated: SimulatedPage } | null;
  /** What the real gateway answered to this request; null if nobody told. */
  readonly observed: ObservedResponse | null;
  /** What the observed answer means, a paragraph each. */
  readonly verdict: readonly Phrase[];
  /** What has to be changed; null where who answered may never have looked at the policy. */
  readonly repair: Repair | null;
  /** What the request then gets. */
  readonly then: Answer;
  readonly link: string;
}

const words = (text: Phrase): ReplyPiece => ({ kind: 'words', words: text });
const code = (text: string, language: 'text' | 'http' | 'sh' = 'text'): ReplyPiece => ({
  ...{ kind: 'code', language, code: text },
});

const statusOf = (response: HttpResponse | ObservedResponse | null): string =>
  response ? `${response.status} ${response.statusText ?? ''}`.trim() : 'no answer';

/** A case as an answer to a ticket: what is seen, what was sent and answered, why, what to change. */
export function replyOf(told: ReplyCase): Reply {
  const sections: ReplySection[] = [
    { heading: replyHeadings.symptom, pieces: symptomPieces(told) },
    {
      heading: replyHeadings.request,
      pieces: requestPieces(told),
    },
    { heading: replyHeadings.observed, pieces: observedPieces(told) },
    ...(told.untold
      ? [{ heading: replyHeadings.why, pieces: told.untold.map(words) }]
      : judgement(told)),
    { heading: replyHeadings.missing, pieces: missingPieces(told) },
    { heading: replyHeadings.check, pieces: checkPieces(told) },
    { heading: replyHeadings.link, pieces: [{ kind: 'link', url: told.link }] },
  ];
  const title = told.title ?? headline(told);
  return { title, sections: sections.filter(({ pieces }) => pieces.length > 0) };
}

function headline({ answer, untold, observed }: ReplyCase): string {
  if (!untold) return `${outcomeWords[answer.outcome].reference}: ${statusOf(answer.response)}`;
  return `${observed ? `Answered with ${statusOf(observed)}` : 'CORS error'}, policy not known`;
}

/** What follows from the policy. */
const judgement = (told: ReplyCase): readonly ReplySection[] => [
  { heading: replyHeadings.predicted, pieces: predictedPieces(told) },
  { heading: replyHeadings.why, pieces: [words(whySentence(told.answer))] },
  { heading: replyHeadings.evidence, pieces: evidence(told) },
  { heading: replyHeadings.change, pieces: changePieces(told) },
];

const missingPieces = ({ missing }: ReplyCase): readonly ReplyPiece[] =>
  missing.map((id) => {
    const { what, where } = missingWords[id];
    return words([`${what} `, ...where]);
  });

/** What the console showed, or else what it shows by the policy, whatever browser was looked at. */
function symptomPieces({ symptom, page, untold }: ReplyCase): readonly ReplyPiece[] {
  const predicted = untold ? [] : (page?.simulated.outcome?.console ?? []);
  const text = symptom ?? predicted.join('\n');
  return text === '' ? [] : [code(text)];
}

/** The call, and the request of it that is looked at; of what nobody told nothing. */
function requestPieces(told: ReplyCase): readonly ReplyPiece[] {
  const { page, missing } = told;
  const unknown = missing.filter((id) => id in unknownParts);
  if (!page || unknown.length === 0)
    return [...callPieces(told), code(writeRequest(withHost(told)), 'http')];
  const { pageOrigin, url } = page.call;
  const from = missing.includes('page-origin') ? ['A page'] : phrase`A page on ${pageOrigin}`;
  const to = missing.includes('url') ? ['an address'] : phrase`${url}`;
  const parts = joined(
    unknown.map((id) => [unknownParts[id] ?? '']),
    ', ',
    ' and ',
  );
  return [words([...from, ' calls ', ...to, '. Not known of the call: ', ...parts, '.'])];
}

const unknownParts: Partial<Readonly<Record<Missing, string>>> = {
  'page-origin': 'the page’s origin',
  url: 'its address',
  'method-and-headers': 'the method and headers',
  headers: 'the headers',
};

function callPieces({ page }: ReplyCase): readonly ReplyPiece[] {
  if (!page) return [];
  const { call } = page;
  const names = (call.headers ?? []).map(([name]) => name);
  const headers = names.length > 0 ? phrase` with ${list(names)}` : [];
  const credentials = call.credentials === 'include' ? [', with credentials'] : [];
  const api = call.api === 'xhr' ? [', by XMLHttpRequest'] : [];
  return [
    words(
      phrase`A page on ${call.pageOrigin} calls ${call.method ?? 'GET'} ${call.url}${headers}${credentials}${api}.`,
    ),
  ];
}

/** With the host that it went to, where the call tells it: HTTP/1.1 has to, and so a reply can be read. */
function withHost({ request, page }: ReplyCase): HttpRequest {
  const host = page && parseUrl(page.call.url)?.host;
  if (!host || has(request.headers, 'Host')) return request;
  return { ...request, headers: [['Host', host], ...request.headers] };
}

function observedPieces({ observed, verdict }: ReplyCase): readonly ReplyPiece[] {
  if (!observed) return [];
  const { status, statusText, headers, message } = observed;
  const start = `HTTP/1.1 ${status}${statusText ? ` ${statusText}` : ''}`;
  const lines = (headers ?? []).map(([name, value]) => `${name}: ${value}`);
  const body = message === undefined ? [] : ['', `Error Message: ${message}`];
  return [
    code([statusText ? start : `HTTP/2 ${status}`, ...lines, ...body].join('\n'), 'http'),
    ...verdict.map(words),
  ];
}

function predictedPieces({ answer }: ReplyCase): readonly ReplyPiece[] {
  return answer.response ? [code(writeResponse(answer.response), 'http')] : [];
}

function evidence({ answer }: ReplyCase): readonly ReplyPiece[] {
  const { status, statusText } = answer.provenance;
  const basis = status.kind === 'documented' ? statusText : status;
  return [words([`${basisWords(basis, false).title}.`]), ...openQuestions(answer)];
}

/** What the documentation leaves open, and would change this answer if it were the other way. */
function openQuestions({ hangsOn, hangsOnTogether }: Answer): readonly ReplyPiece[] {
  const together = hangsOnTogether.flatMap(({ readings }) => Object.keys(readings) as ReadingId[]);
  const ids = new Set([...hangsOn.map(({ reading }) => reading), ...together]);
  if (ids.size === 0) return [];
  const questions = [...ids].map((id) => readingQuestions[id]).join(' ');
  return [words([`Not documented, and this answer depends on it: ${questions}`])];
}

function changePieces({ repair, then, page }: ReplyCase): readonly ReplyPiece[] {
  if (!repair || repair.obstacles.length === 0) return [];
  const { obstacles, passes } = repair;
  const end = page
    ? 'Then the page reads the answer'
    : `Then the answer is ${statusOf(then.response)}`;
  return [
    ...obstacles.map((obstacle) => {
      const [proposed] = obstacle.changes;
      if (proposed) return words(changeSentence(proposed));
      return words(phrase`${inTheWayWords(obstacle)} ${[unmendableWords(obstacle)]}`);
    }),
    ...(passes ? [words([`${end}: this was tried.`])] : []),
  ];
}

const schemeAssumed = (base: string): Phrase =>
  phrase`The request does not tell the scheme: ${base.split(':', 1)[0] ?? ''} is assumed.`;

/** The real address where the case has one, else one that stands for it. */
function checkPieces({ request, page, missing }: ReplyCase): readonly ReplyPiece[] {
  const origin = valueOf(request.headers, 'Origin') ?? '';
  const address = page ? null : addressOfRequest(request);
  const told = page ? parseUrl(page.call.url)?.origin : address?.base;
  const base = told || gatewayUrlFor(origin);
  const curl = writeCurl(request, base).replace(/^curl /, 'curl --http1.1 ');
  const isAddressed = told && !missing.includes('url');
  const assumed = page
    ? missing.flatMap((id) => (id === 'url' ? [] : (unknownParts[id] ?? [])))
    : [];
  return [
    code(curl, 'sh'),
    ...(address?.isSchemeAssumed ? [words(schemeAssumed(base))] : []),
    ...(isAddressed ? [] : [words(['Put the address of the gateway in the place of this one.'])]),
    ...assumed.map((part) => words([`Put in ${part} first: what stands for it here is assumed.`])),
  ];
}
