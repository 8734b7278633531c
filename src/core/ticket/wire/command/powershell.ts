import { isHeaderName } from '#core/http/headerName.ts';
import { sameName } from '#core/http/headers.ts';
import type { Finder, TicketLine } from '#core/ticket/piece.ts';
import type { HeaderLine, RawRequest } from '#core/ticket/wire/messageLines.ts';
import { requestPieces } from '#core/ticket/wire/requestPiece.ts';
import { absoluteUrl } from './commandUrl.ts';
import { powershellTokens, type Token } from './powershellTokens.ts';

/** A script is not followed further than this. */
const mostLines = 300;

/** So many lines without a call are passed over at once. */
const fewLines = 20;

/** What Invoke-WebRequest says the body of a POST is, unless it is told. */
const formType = 'application/x-www-form-urlencoded';

const call = /\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\b/i;

/**
 * A request in PowerShell: what the developer tools copy, Postman writes, and people type. Content-Type
 * has a parameter of its own, cookies are in the session, headers can be given before the call.
 */
export const powershell: Finder = {
  starts:
    /\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\s+[^\s:]|^\s*\$\w+\s*=\s*(?:New-Object\s|@\{)|^\s*\$\w+\.(?:Add|UserAgent|Cookies)\b/i,
  read: (lines, at) => {
    const found = callFrom(lines, at);
    if (!found.isCall) return found.at - at > fewLines ? { pieces: [], next: found.at } : null;
    const { tokens, next } = powershellTokens(lines, at, found.at);
    const request = requestOf(tokens);
    if (!request) return null;
    const [first, last] = [lines[at]?.number ?? 1, lines[next - 1]?.number ?? 1];
    return { pieces: requestPieces(request, 'command', { first, last }), next };
  },
};

function requestOf(tokens: readonly Token[]): RawRequest | null {
  const start = tokens.findIndex(({ text, quoted }) => !quoted && call.test(text));
  const values = parametersOf(tokens.slice(start + 1));
  const url = values.get('-uri') ?? values.get('');
  if (start === -1 || !url) return null;
  const method = values.get('-method')?.text.toUpperCase() ?? 'GET';
  const headers = headersIn(tokens);
  const implied = values.has('-body') && method === 'POST' ? formType : undefined;
  const type = values.get('-contenttype')?.text ?? implied;
  const typed = headers.some(([name]) => sameName(name, 'Content-Type'));
  return {
    ...{ method, url: absoluteUrl(url) },
    headers: typed || type === undefined ? headers : [...headers, ['Content-Type', type]],
    cookie: tokens.some(({ text }) => /\.Cookies\.Add$|^System\.Net\.Cookie$/.test(text)),
  };
}

/** The line of the call: this one, or one below the session, the body and the headers set for it. */
function callFrom(lines: readonly TicketLine[], at: number): { at: number; isCall: boolean } {
  const set = /^\s*(?:\$|["'}]|[\w-]+["']?\s*=|$|New-Object|\[)/;
  let inHereString = false;
  let index = at;
  for (; index < lines.length && index - at < mostLines; index++) {
    const text = lines[index]?.text ?? '';
    if (inHereString) inHereString = !/^["']@/.test(text);
    else if (call.test(text)) return { at: index, isCall: true };
    else if (!set.test(text)) break;
    else inHereString = /@["']\s*$/.test(text);
  }
  return { at: index, isCall: false };
}

/** `"Name"="value"`, `Name = 'value'`, `$headers.Add("Name", "value")`. */
function headersIn(tokens: readonly Token[]): readonly HeaderLine[] {
  const headers: HeaderLine[] = [];
  tokens.forEach((token, at) => {
    const value = tokens[at + 2];
    if (tokens[at + 1]?.text === '=' && value && isName(token)) {
      if (token.inTable) headers.push(line(token, value));
    } else if (/^\$\w*headers?\.Add$/i.test(tokens[at - 2]?.text ?? '') && value?.quoted) {
      headers.push(line(token, value));
    }
  });
  return headers;
}

const isName = ({ text }: Token): boolean => text.length <= 100 && isHeaderName(text);

const line = (name: Token, value: Token): HeaderLine => [
  name.text,
  value.variable || !value.quoted ? null : value.text,
];

/** What the parameters of the call are given, by their names in lower case; '' for the first without. */
function parametersOf(tokens: readonly Token[]): ReadonlyMap<string, Token> {
  const values = new Map<string, Token>();
  let name = '';
  for (const token of tokens) {
    if (token.inTable || /^[|;]$/.test(token.text)) {
      if (token.inTable) continue;
      break;
    }
    if (!token.quoted && /^-[A-Za-z]+$/.test(token.text)) {
      name = token.text.toLowerCase();
      if (/^-(?:usebasicparsing|skip\w*|verbose|disablekeepalive)$/.test(name)) name = '';
      else values.set(name, token);
    } else {
      if (!values.has(name) || name !== '') values.set(name, token);
      name = '';
    }
  }
  return values;
}
