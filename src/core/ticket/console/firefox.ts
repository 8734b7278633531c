import type { Finder, Piece } from '#core/ticket/piece.ts';
import { consolePieces, printedUrl } from './entry.ts';
import { firefoxReason, isOfPreflight, type FirefoxReason } from './firefoxReason.ts';
import { passageAt, wholeMessage, type Passage } from './passage.ts';

/** How a message begins in the languages of Firefox that are most used. */
const beginning =
  /Cross-Origin[\s-](?:Request (?:Blocked|Warning)|aanvraag|begäran|kérés|požadavek)|\(Cross-Origin(?: Request)?\)|požadavek Cross-Origin|„Cross-Origin. užklausa|(?:Permintaan|คำขอ|Yêu cầu|Requisição) Cross-Origin|multiorigine|Solicitud des?de? otro origen|Solicitud de origen cruzado|(?:Pedido|Requisição) de origem cruzada|クロスオリジン要求|из постороннего источника|зі стороннього джерела|已拦截跨源请求|已封鎖跨來源請求|교차 출처 요청|Αποκλείστηκε αίτημα|żądanie do zasobu innego pochodzenia|Førespurnad med kryssande opphav|Forespørgsel til fremmed websted/i;
const beginnings = new RegExp(beginning.source, 'gi');

/** A reason alone, as messages are quoted: `(Reason: CORS header … missing)`. */
const aloneReason =
  /(?:Reason|Grund|Raison|Motivo|Razón|Причина|理由|原因|원인)\s?[:：]\s*[^()（）\n]{0,60}(?:CORS|Access-Control-)/i;

/** An address and the reason of a message, in a language whose first words are not known. */
const otherLanguage =
  /:\/\/[^\n]{1,4000}[(（][^()（）:：\n]{2,20}[:：][^()（）\n]{0,80}(?:CORS|['"‘“`„«「]\s?Access-Control-)/;

const mixedContent = /Blocked loading mixed active content\s+[“"'‘]([^”"'’\s]{1,8000})[”"'’]/;

/** Failures that Firefox's console tells, in whatever language, wrapped or not. */
export const firefoxFinder: Finder = {
  starts: new RegExp(
    `${beginning.source}|${aloneReason.source}|[(（][^()（）:：\\n]{2,20}[:：][^()（）\\n]{0,80}(?:CORS|Access-Control-)|${mixedContent.source}`,
    'i',
  ),
  read(lines, at) {
    const passage = passageAt(lines, at);
    const pieces: Piece[] = [];
    let end = 0;
    for (const message of messagesOf(passage)) {
      if (message.start >= passage.firstEnd) break;
      const { told, start } = message;
      end = message.end;
      const text = wholeMessage(passage.text, start, end);
      pieces.push(...consolePieces(told, passage.linesOf(start, end), [text]));
    }
    return pieces.length > 0 ? { pieces, next: at + passage.countTo(end) } : null;
  },
};

interface Message {
  readonly told: Parameters<typeof consolePieces>[0];
  readonly start: number;
  readonly end: number;
}

function* messagesOf({ text, firstEnd }: Passage): Generator<Message> {
  const mixed = mixedContent.exec(text);
  if (mixed) {
    const told = { browser: 'firefox', kind: 'MixedContent', url: printedUrl(mixed[1]) } as const;
    yield { told, start: mixed.index, end: mixed.index + mixed[0].length };
    return;
  }
  const starts = [...text.matchAll(beginnings)].map(({ index }) => index);
  if (starts.length === 0)
    starts.push(otherLanguage.test(text.slice(0, firstEnd)) ? 0 : text.search(aloneReason));
  for (const [nth, start] of starts.entries()) {
    const message = messageAt(text, start, starts[nth + 1] ?? text.length);
    if (message) yield message;
  }
}

/** An address, which has only ASCII, up to a blank or a closing quote, without the full stop of the sentence. */
const address = /[a-z][a-z\d+.-]{1,20}:\/\/[!#-&(-;=?-~]{1,8000}/i;
const stops = /[.,;。）)]+$/;

/** `Status code: 403.` in any language, after the reason. */
const status = /[.)。）]\s{0,3}[^\d.:：()（）]{3,40}[:：]\s{0,2}(?:(\d{3})(?!\d)|\(null\))/;

function messageAt(text: string, start: number, limit: number): Message | null {
  if (start < 0) return null;
  const whole = text.slice(start, Math.min(limit, start + 10_000));
  const found = address.exec(whole);
  const bracket = found ? -1 : whole.search(/[(（]?(?:Reason|CORS)/);
  const url = found ? found[0].replace(stops, '') : undefined;
  const from = found && url !== undefined ? found.index + url.length : Math.max(bracket, 0);
  const rest = whole.slice(from, from + 900).replace(/^[’'”»"“]/, ' ');
  const reasonEnd = endOfReason(rest);
  const reason = firefoxReason(rest.slice(0, reasonEnd)) ?? withoutReason(rest);
  if (!reason) return null;
  const after = rest.slice(Math.max(0, reasonEnd - 1), reasonEnd + 80);
  const code = status.exec(after);
  const end = code ? reasonEnd - 1 + code.index + code[0].length : reasonEnd;
  return { told: toldBy(reason, url, code?.[1]), start, end: start + from + end };
}

const toldBy = (
  { key, parameter }: FirefoxReason,
  url: string | undefined,
  code: string | undefined,
): Message['told'] => ({
  browser: 'firefox',
  kind: key,
  url: printedUrl(url),
  parameter,
  preflight: isOfPreflight(key) ? true : null,
  status: code === undefined ? null : Number(code),
});

/** Up to the closing bracket, or where there is none to the end of the sentence. */
function endOfReason(rest: string): number {
  const open = rest.slice(0, 120).search(/[(（]/);
  const line = rest.indexOf('\n', 40);
  const sentence = /[.。](?=\s|$)/.exec(rest.slice(4));
  if (open === -1 || (sentence && /(?:Raison|Motivo)\s?:/.test(rest.slice(0, open)))) {
    const reasonStart = rest.search(/[:：]/);
    const stop = /\.(?=\s|$)/.exec(rest.slice(reasonStart + 1));
    if (stop) return reasonStart + 1 + stop.index + 1;
    return line === -1 ? rest.length : line;
  }
  let depth = 0;
  for (let at = open; at < rest.length; at += 1) {
    const character = rest[at] ?? '';
    if ('(（'.includes(character)) depth += 1;
    else if (')）'.includes(character) && (depth -= 1) === 0) return at + 1;
  }
  return line === -1 ? rest.length : line;
}

/** Firefox up to 36 gave no reason. */
const withoutReason = (rest: string): FirefoxReason | null =>
  /enabling\s+CORS/.test(rest) ? { key: 'CrossSiteRequestBlocked', parameter: null } : null;
