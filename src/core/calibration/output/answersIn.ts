import { isCompared } from '#core/observed/compareObserved.ts';
import type { ObservedResponse } from '#core/scenario/observed.ts';
import type { NotRead } from './kitOutput.ts';
import type { Section } from './sections.ts';

/** An answer, or why there is none. */
export type ReadAnswer = { readonly response: ObservedResponse } | Omit<NotRead, 'id'>;

type Header = [name: string, value: string];

/** A status line and what comes below it up to the next one. */
interface Block {
  readonly indent: string;
  readonly status: number;
  readonly reason: string;
  readonly headers: Header[];
  message?: string;
  /** A blank line, or another answer, comes after it: no header line is cut off. */
  isWhole: boolean;
}

/** curl writes a blank where HTTP/2 has no reason, httpyac a hyphen before it. */
const statusLine = /^([ \t]*)HTTP\/\d(?:\.\d)?[ \t]+(\d{3})(?:[ \t]+(?:- )?(.{0,200}))?$/;

const headerLine = /^([A-Za-z][\w-]{0,99})[ \t]*:(.*)$/;

/** What tells who sent an answer, beside what is compared. */
const ofSender = /^(?:content-type|server|via)$/i;

const curlError = /curl: \((\d{1,3})\)/;

/**
 * What the body of a refusal says, which tells the reason also over HTTP/2: sentences that are known,
 * for any other text of a body may be a secret.
 */
const knownMessage =
  /Error Message:.{0,80}?((?:Specified Origin is|Method|Header) not (?:allowed|supported)|it is currently suspended)/i;

/** The one answer in a section. */
export function answerIn(section: Section): ReadAnswer {
  const failed = curlError.exec(section.lines.find((line) => curlError.test(line)) ?? '');
  if (failed) return { why: 'failed', curl: Number(failed[1]) };
  const answers = answersIn(section);
  // Whatever redirects are followed to is not what was asked.
  const redirect = answers.find(
    (answer) => 'response' in answer && /^3/.test(String(answer.response.status)),
  );
  if (redirect) return redirect;
  // Of two, one may be another request's: a marker is missing between them.
  return (answers.length === 1 && answers[0]) || { why: 'nothing' };
}

/** All answers in a section but those that come before one: 100 Continue, and a proxy's own. */
export const answersIn = ({ lines, isClosed }: Section): readonly ReadAnswer[] =>
  blocksOf(lines)
    .filter(
      ({ status, reason }) =>
        status >= 200 && status !== 407 && !/^connection established$/i.test(reason),
    )
    .map((block) => (block.isWhole || isClosed ? { response: responseOf(block) } : { why: 'cut' }));

function blocksOf(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let block: Block | undefined;
  let above: Header | null = null;
  for (const line of lines) {
    const [, indent = '', status, reason = ''] = statusLine.exec(line) ?? [];
    if (status !== undefined) {
      if (block) block.isWhole = true;
      block = {
        indent,
        status: Number(status),
        reason: reason.trim(),
        headers: [],
        isWhole: false,
      };
      blocks.push(block);
      above = null;
    } else if (block) above = addLine(block, line, above);
  }
  return blocks;
}

/**
 * A header line, or what else there is. Blank lines do not end the headers: some programs double each
 * line end, and a body has no CORS headers.
 *
 * @param above the header that a folded line continues; the header of this line is returned
 */
function addLine(block: Block, line: string, above: Header | null): Header | null {
  const text = line.startsWith(block.indent) ? line.slice(block.indent.length) : line;
  const [, name, value = ''] = headerLine.exec(text) ?? [];
  if (name !== undefined) {
    const header: Header = [name, value.trim()];
    if (isCompared(name) || ofSender.test(name)) block.headers.push(header);
    return header;
  }
  if (above && /^[ \t]+\S/.test(text)) {
    above[1] = `${above[1]} ${text.trim()}`;
    return above;
  }
  if (text.trim() === '') block.isWhole = true;
  const message = knownMessage.exec(text)?.[1];
  if (message !== undefined) block.message ??= message;
  return null;
}

const responseOf = ({ status, reason, headers, message }: Block): ObservedResponse => ({
  ...{ status, statusText: reason || null, headers },
  ...(message !== undefined && { message }),
});
