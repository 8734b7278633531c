import type { Answer } from '#core/gateway/evaluate.ts';
import type { Basis } from '#core/gateway/provenance.ts';
import { corsResponseHeaders, isCorsResponseHeader } from '#core/gateway/responseWriter.ts';
import type { HttpResponse } from '#core/http/message.ts';
import type { Erratum } from './errata.ts';
import type { DocumentedScenario } from './scenarios.ts';

/**
 * `same`: printed and answered alike. `erratum`: the page contradicts itself, ours differs for that
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
  /** What our line, or its absence, rests on; null if nothing is to be said. */
  readonly basis: Basis | null;
}

type Why = 'inputs' | 'readings';

const startLine = ({ status, statusText }: HttpResponse): string => `${status} ${statusText}`;

const valueOf = (response: HttpResponse | null, name: string, from = 0): string | null =>
  response?.headers.slice(from).find(([n]) => n === name)?.[1] ?? null;

function mark(printed: string | null, ours: string | null, erratum: Erratum | null, why: Why) {
  if (printed === ours) return 'same';
  return erratum && erratum.ours === ours ? 'erratum' : why;
}

/** How many lines stand before those that the gateway writes: all that are `native` from the top. */
function nativeCount({ response, provenance }: Answer): number {
  const headers = response?.headers ?? [];
  const own = headers.findLastIndex(([name]) => name === 'Access-Control-Allow-Origin');
  const isNative = provenance.status.kind === 'native' || own > 0;
  return isNative ? (own < 0 ? headers.length : own) : 0;
}

/**
 * Lays the printed answer of a scenario beside ours, line by line, in the order in which the
 * protocol's headers are documented; the native service's lines come first, as they are sent.
 *
 * @param why what else than an erratum makes lines differ: the inputs, or a pinned reading
 */
export function compare(
  documented: DocumentedScenario,
  answer: Answer,
  why: Why,
): readonly ComparedLine[] {
  const { printed, errata } = documented;
  const { response, provenance } = answer;
  const native = nativeCount(answer);
  const erratumOf = (part: string): Erratum | null => errata.find((e) => e.part === part) ?? null;

  const ourStart = response && startLine(response);
  const reason = erratumOf(':reason');
  const start: ComparedLine = {
    part: ':start',
    printed: startLine(printed),
    ours: ourStart,
    mark: mark(startLine(printed), ourStart, null, why),
    erratum: reason,
    basis: provenance.status.kind === 'documented' ? provenance.statusText : provenance.status,
  };

  const nativeLines = (response?.headers ?? [])
    .slice(0, native)
    .map(([name, value], i): ComparedLine => ({
      part: name,
      printed: null,
      ours: value,
      mark: 'unprinted',
      erratum: null,
      basis: provenance.headers[i] ?? null,
    }));

  const others = (response?.headers ?? []).slice(native).filter(([n]) => !isCorsResponseHeader(n));
  const names = [...corsResponseHeaders, ...others.map(([name]) => name)];
  const headers = names.flatMap((part): ComparedLine[] => {
    const printedValue = valueOf(printed, part);
    const ours = valueOf(response, part, native);
    const at = (response?.headers ?? []).findIndex(([n], i) => i >= native && n === part);
    const absent = provenance.absent.find(({ name }) => name === part)?.basis ?? null;
    const basis = at < 0 ? absent : (provenance.headers[at] ?? null);
    const shown = printedValue !== null || ours !== null || (absent && isCorsResponseHeader(part));
    const erratum = erratumOf(part);
    const line = { part, printed: printedValue, ours, erratum, basis };
    return shown ? [{ ...line, mark: mark(printedValue, ours, erratum, why) }] : [];
  });

  return [start, ...nativeLines, ...headers];
}
