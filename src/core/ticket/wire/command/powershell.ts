import { sameName } from '#core/http/headers.ts';
import type { Finder, TicketLine } from '#core/ticket/piece.ts';
import type { HeaderLine } from '#core/ticket/wire/messageLines.ts';
import { requestPieces } from '#core/ticket/wire/requestPiece.ts';
import { absoluteUrl } from './commandUrl.ts';
import { powershellTokens, type Token } from './powershellTokens.ts';

/** A script is not followed further than this. */
const mostLines = 300;

const call = /\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\b/i;

/**
 * A request in PowerShell: what the developer tools copy, Postman writes, and people type. Content-Type
 * has a parameter of its own, cookies are in the session, headers can be given before the call.
 */
export const powershell: Finder = {
  starts:
    /\b(?:Invoke-WebRequest|Invoke-RestMethod|iwr|irm)\s+\S|^\s*\$\w+\s*=\s*(?:New-Object\s|@\{)|^\s*\$\w+\.(?:Add|UserAgent|Cookies)\b/i,
  read: (lines, at) => {
    const found = callFrom(lines, at);
    if (found === null) return null;
    const { tokens, next } = powershellTokens(lines, at, found);
    const headers = headersIn(tokens);
    const start = tokens.findIndex(({ text, quoted }) => !quoted && call.test(text));
    const values = parametersOf(tokens.slice(start + 1));
    const url = values.get('-uri') ?? values.get('');
    if (start === -1 || !url) return null;
    const type = values.get('-contenttype')?.text;
    const typed = headers.some(([name]) => sameName(name, 'Content-Type'));
    const body = values.has('-body');
    const method = values.get('-method')?.text ?? 'GET';
    const implied = body && method !== 'GET' ? 'application/x-www-form-urlencoded' : undefined;
    const sent = typed ? undefined : (type ?? implied);
    const raw = {
      ...{
        method: method.toUpperCase(),
        url: absoluteUrl({ text: url.text, variable: url.variable }),
      },
      headers: sent === undefined ? headers : [...headers, ['Content-Type', sent] as const],
      cookie: tokens.some(({ text }) =>
        /^(?:\$\w+)?\.?Cookies\.Add|System\.Net\.Cookie/.test(text),
      ),
    };
    const [first, last] = [lines[at]?.number ?? 1, lines[next - 1]?.number ?? 1];
    return { pieces: requestPieces(raw, 'command', { first, last }), next };
  },
};

/** The line of the call: this one, or one below the session, the body and the headers set for it. */
function callFrom(lines: readonly TicketLine[], at: number): number | null {
  const set = /^\s*(?:\$|["'}]|[\w-]+["']?\s*=|$|New-Object|\[)/;
  let inHereString = false;
  for (let index = at; index < lines.length && index - at < mostLines; index++) {
    const text = lines[index]?.text ?? '';
    if (inHereString) inHereString = !/^["']@/.test(text);
    else if (call.test(text)) return index;
    else if (!set.test(text)) return null;
    else inHereString = /@["']\s*$/.test(text);
  }
  return null;
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

const isName = ({ text }: Token): boolean => /^[\w-]{1,100}$/.test(text);

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
