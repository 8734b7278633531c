import type { Comparison } from '#core/documented/comparison.ts';
import { basisWords, knownWords } from '#core/explain/gateway/basisWords.ts';
import { corsHeadersSentence } from '#core/explain/gateway/corsHeadersWords.ts';
import { readingQuestions } from '#core/explain/gateway/readingQuestionWords.ts';
import type { Basis } from '#core/gateway/provenance.ts';
import { knownOf, type KnownReadings } from '#core/scenario/foundOut.ts';
import { addsNoCorsHeaders } from '#ui/results/addsNoCorsHeaders.ts';
import { bareBasis } from '#ui/results/cards/bareBasis.ts';
import {
  isMissed,
  ourLine,
  withMissed,
  type CardLine,
  type MissedHeader,
} from '#ui/results/cards/cardLines.ts';
import { shownLines } from '#ui/results/cards/shownLines.ts';

/** A line of an answer, with what it rests on in words, as paper has no tooltip. */
export interface SheetLine {
  /** A line of the message; or words, where none is sent. */
  readonly kind: 'start' | 'header' | 'words';
  readonly text: string;
  readonly restsOn: string;
  /** Why it is not what the documentation prints, where that contradicts itself. */
  readonly why: string | null;
}

interface Seen {
  readonly known: KnownReadings;
  /** The header on which the browser's check fails. */
  readonly missed: MissedHeader | null;
  readonly http2: boolean;
}

/** More lines of a native service would fill pages that nobody reads. */
const maxLines = 40;

function restsOn(basis: Basis | null, rowsOwn: boolean, known: KnownReadings): string {
  if (!basis) return '';
  const settled = basis.kind === 'reading' ? knownOf(basis.readings, known) : null;
  return settled
    ? `${knownWords[settled.how].title}: ${readingQuestions[settled.id]}`
    : basisWords(basis, rowsOwn).title;
}

const textOf = ({ kind, name, pieces }: CardLine): string => {
  if (kind === 'none') return `No ${name}`;
  const value = pieces.map(({ text }) => text).join('');
  return kind === 'start' ? value : `${name}: ${value}`;
};

/** The answer that the gateway sends, line by line. */
export function sheetLines(
  { answer, lines: compared, differing, rowsOwn }: Comparison,
  { known, missed, http2 }: Seen,
): readonly SheetLine[] {
  const all = withMissed(compared, missed);
  const shown = shownLines(all, maxLines);
  const lines = shown
    .map((line) => ourLine(line, differing, { missed, http2 }))
    .filter(({ kind }) => kind !== 'gap')
    .map((line): SheetLine => {
      const told = [isMissed(line.name, missed) && missed ? [`${missed.tag}.`] : []].flat();
      return {
        kind: line.kind === 'none' ? 'words' : line.kind === 'start' ? 'start' : 'header',
        text: textOf(line),
        restsOn: [...told, restsOn(line.basis, rowsOwn, known)].filter(Boolean).join(' '),
        why: line.mark === 'erratum' || line.basis?.kind === 'erratum' ? line.why : null,
      };
    });
  const words = (text: string, basis: Basis | null): SheetLine => ({
    kind: 'words',
    text,
    restsOn: restsOn(basis, false, known),
    why: null,
  });
  const rest = all.length - shown.length;
  return [
    ...lines,
    ...(rest > 0
      ? [words(`and ${rest.toLocaleString('en')} more headers`, { kind: 'native' })]
      : []),
    ...(addsNoCorsHeaders(answer.outcome) || !answer.response
      ? [words(corsHeadersSentence(answer.outcome), answer.response && bareBasis(answer))]
      : []),
  ];
}
