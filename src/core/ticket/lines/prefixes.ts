import type { TicketLine } from '#core/ticket/piece.ts';

/** Who wrote a message of a chat, and when: `[27.11.26, 14:02] Dev A: `, `27/11/2026, 14:02 - Dev A: `. */
const chat =
  /^\s*\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? ?(?:at |um )?)?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]\.?M\.?)?(?:\] ?| - )[^:[\]{}"'<>=]{1,60}: /i;

/** What a shell prints before a command. */
const prompt =
  /^\s*(?:(?:PS )?[A-Za-z]:\\[^<>|"\n]{0,200}> ?|(?:\([\w.-]{1,40}\) ?)?(?:\[?[\w.-]{1,40}@[\w.-]{1,80}[: ][^$#%>\n]{0,200}\]?)?\s?[$#%❯➜»λ] {1,4}(?:~ )?)(?=(?:curl|curl\.exe|wget|https?|xh|Invoke-WebRequest|Invoke-RestMethod|iwr|irm|openssl|sudo|docker|kubectl)\s)/;

/** PowerShell shows an answer as a table, with the whole of it in one cell. */
const rawContent = /^RawContent\s{1,20}: (?=HTTP\/)/;

/** A line without what a chat or a shell wrote before it. */
export function withoutPrefix(text: string): string {
  if (text.startsWith('RawContent')) return text.replace(rawContent, '');
  return /\d:\d\d/.test(text) || /[$#%>❯➜»λ] /.test(text)
    ? text.replace(chat, '').replace(prompt, '')
    : text;
}

const numbered = /^\s{0,6}(\d{1,6})(?:[:|.)]\s?|\t|\s{1,4}|$)(?=\S|\s|$)/;

/** So many in a row are no chance. */
const fewest = 4;

/** Lines without the numbers that an editor or a page shows beside them. */
export function withoutLineNumbers(lines: readonly TicketLine[]): readonly TicketLine[] {
  const numbers = lines.map(({ text }) => Number(numbered.exec(text)?.[1] ?? NaN));
  const result = [...lines];
  for (let at = 0; at < lines.length;) {
    let end = at + 1;
    while (numbers[end] === (numbers[end - 1] ?? NaN) + 1) end += 1;
    if (end - at >= fewest)
      for (let index = at; index < end; index += 1) {
        const line = lines[index];
        if (line) result[index] = { ...line, text: line.text.replace(numbered, '') };
      }
    at = end;
  }
  return result;
}
