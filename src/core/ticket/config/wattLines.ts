import type { Finder, Piece, Reading, TicketLine } from '#core/ticket/piece.ts';
import { isSecretName } from '#core/secrets/secretName.ts';
import { isWantedSetting, piecesOfSettingValues } from './settings.ts';

/** A setting of Integration Server in a line: of a file, a table, a comment, JSON without braces. */
const setting =
  /^(?:[\s>|*+-]|\/\/|\d{1,4}[.:)]|["'`])*(watt\.[\w.]{1,100})(?:["'`*]{0,2}\s{0,20}[=:|]|["'`]?\s{1,20}|["'`]?$)[ \t]*(.*)$/;

/** `server.cnf` and what is copied out of the Extended Settings. */
export const wattLines: Finder = { starts: /watt\.[a-z]/, read };

function read(lines: readonly TicketLine[], at: number): Reading | null {
  const { text = '', number = 1 } = lines[at] ?? {};
  const [, name = '', rest = ''] = setting.exec(text) ?? [];
  if (name === '') return null;
  const range = { first: number, last: number };
  if (!isWantedSetting(name)) {
    const pieces: Piece[] = isSecretName(name) ? [{ kind: 'left-out', name, lines: range }] : [];
    return { pieces, next: at + 1 };
  }
  let value = rest;
  let next = at + 1;
  // A line of a properties file goes on after a backslash at its end.
  while (/(?:^|[^\\])(?:\\\\)*\\$/.test(value) && next < lines.length) {
    value = value.slice(0, -1) + (lines[next++]?.text.trimStart() ?? '');
  }
  const settings = new Map([[name, valueOf(value)]]);
  const pieces = piecesOfSettingValues(settings);
  const last = lines[next - 1]?.number ?? number;
  return { pieces: pieces.map((piece) => ({ ...piece, lines: { first: number, last } })), next };
}

/** Without what JSON, Markdown and a table have around it. */
function valueOf(written: string): string {
  const trimmed = written.trim().replace(/\s*\|$/, '');
  const quoted = /^(["'`])(.*)\1[,;]?$/.exec(trimmed)?.[2];
  return unescaped(quoted ?? trimmed.replace(/[`"']+[,;]?$/, ''));
}

/**
 * A value as Java reads it out of a properties file, if it was written into one: that is told by an
 * escaped colon, equals sign or backslash. What was typed into the page has none of these.
 */
function unescaped(value: string): string {
  if (!/\\[:=\\#!]/.test(value)) return value;
  return value.replace(
    /\\(?:u([\da-fA-F]{4})|(.))/g,
    (_, code: string | undefined, character: string) =>
      code === undefined ? character : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
