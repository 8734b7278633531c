import type { Finder, TicketLine } from '#core/ticket/piece.ts';
import { predictedAnswer, replyHeadings } from './headings.ts';

/** What is below them was worked out, or is still to be tried: it tells nothing that happened. */
const noEvidence: readonly string[] = [
  replyHeadings.predicted,
  replyHeadings.missing,
  predictedAnswer,
  replyHeadings.check,
];

const heading = /^\s*(?:#{1,6} +)?(?=[A-Z])(.{1,60}?)\s*$/;
const headings: ReadonlySet<string> = new Set([...Object.values(replyHeadings), predictedAnswer]);

/** A section is shorter. */
const mostLines = 60;

const headingOf = ({ text }: TicketLine): string | null => heading.exec(text)?.[1] ?? null;

const endsSection = (line: TicketLine): boolean =>
  /^\s*(?:#{1,6} \S|<?https?:\/\/)/.test(line.text) || headings.has(headingOf(line) ?? '');

/** Passes over the answer that a reply predicts, and over the command that it hands on. */
export const predicted: Finder = {
  starts: new RegExp(String.raw`^\s*(?:#{1,6} +)?(?:${noEvidence.join('|')})\s*$`),
  read: (lines, at) => {
    const own = lines.slice(at + 1, at + 1 + mostLines);
    const end = own.findIndex(endsSection);
    return end === -1 ? null : { pieces: [], next: at + 1 + end };
  },
};
