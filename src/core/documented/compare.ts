import type { Answer } from '#core/gateway/evaluate.ts';
import { nativeLineCount, type Basis } from '#core/gateway/provenance.ts';
import { corsResponseHeaders, isCorsResponseHeader } from '#core/gateway/responseWriter.ts';
import { valueOf } from '#core/http/headers.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { Erratum } from './errata.ts';
import type { DocumentedScenario } from './scenarios.ts';

/**
 * `same`: printed and answered alike. `erratum`: the documentation contradicts itself, ours differs for that
 * reason. `inputs`: they differ because the inputs are not the row's own. `readings`: the inputs
 * are, but a reading is pinned. `unprinted`: a line of the native service, which no row prints.
 */
export type LineMark = 'same' | 'erratum' | 'inputs' | 'readings' | 'unprinted';

/** One line of the two messages, side by side. */
export interface ComparedLine {
  /** A header's name, or `:start` for the start line. */
  readonly part: string;
  readonly printed: string | null;
  readonly ours: string | null;
  readonly mark: LineMark;
  readonly erratum: Erratum | null;
  /** What our line, or its absence, rests on; null if there is nothing to say. */
  readonly basis: Basis | null;
}

type Why = 'inputs' | 'readings';

const startLine = ({ status, statusText }: HttpResponse): string => `${status} ${statusText}`;

function mark(
  printed: string | null,
  ours: string | null,
  erratum: Erratum | null,
  why: Why,
): LineMark {
  if (printed === ours) return 'same';
  return erratum && erratum.ours === ours ? 'erratum' : why;
}

/**
 * Puts the printed answer of a scenario beside ours, line by line, in the order in which the
 * protocol's headers are documented; the native service's lines come first, as they are sent.
 *
 * @param why what makes lines differ that are no erratum: the inputs, or a pinned reading
 */
export function compare(
  documented: DocumentedScenario,
  answer: Answer,
  why: Why,
): readonly ComparedLine[] {
  const { printed, errata } = documented;
  const { response, provenance } = answer;
  const erratumOf = (part: string): Erratum | null => errata.find((e) => e.part === part) ?? null;
  const line = (part: string, print: string | null, ours: string | null, basis: Basis | null) => {
    const erratum = erratumOf(part);
    return { part, printed: print, ours, erratum, basis, mark: mark(print, ours, erratum, why) };
  };

  const ourStart = response && startLine(response);
  const startBasis =
    provenance.status.kind === 'documented' ? provenance.statusText : provenance.status;
  const start: ComparedLine = {
    ...line(':start', startLine(printed), ourStart, startBasis),
    erratum: erratumOf(':reason'),
  };

  const sent = (response?.headers ?? []).map(([part, ours], i) => ({
    part,
    ours,
    basis: provenance.headers[i] ?? null,
  }));
  const count = nativeLineCount(answer);
  const native = sent
    .slice(0, count)
    .map((own): ComparedLine => ({ ...own, printed: null, erratum: null, mark: 'unprinted' }));

  const own = sent.slice(count);
  const further = own.map(({ part }) => part).filter((part) => !isCorsResponseHeader(part));
  const headers = [...corsResponseHeaders, ...further].flatMap((part): ComparedLine[] => {
    const print = valueOf(printed.headers, part) ?? null;
    const ours = own.find((line) => line.part === part) ?? null;
    const absent = provenance.absent.find(({ name }) => name === part)?.basis ?? null;
    const shown = print !== null || ours !== null || (absent && isCorsResponseHeader(part));
    return shown ? [line(part, print, ours?.ours ?? null, ours ? ours.basis : absent)] : [];
  });

  return [start, ...native, ...headers];
}
