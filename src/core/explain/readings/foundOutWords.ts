import { dateWords } from '#core/explain/dateWords.ts';
import { joined, phrase, type Phrase } from '#core/explain/phrase.ts';
import type { ReadingId } from '#core/gateway/readings.ts';
import { valueOf, valuesOf } from '#core/http/headers.ts';
import type { Observation } from '#core/scenario/observation.ts';

/** "found out on 29 November 2026", for a tag. */
export const foundOutOn = (on: string): string => `found out on ${dateWords(on)}`;

/** What a gateway showed, above what shows it. */
export const showedWords = (on: string, alternative: string): string =>
  `As of ${dateWords(on)}: ${alternative}. Shown by:`;

/** A request and its answer, as far as they show a reading, in one line. */
export const proofWords = ({ setup, request, response }: Observation, id: ReadingId): Phrase => [
  ...askedWords(request),
  ': ',
  ...phrase`${[`${response.status} ${response.statusText ?? response.message ?? ''}`.trim()]}`,
  ...linesOf(id, { setup, request, response }),
];

function askedWords({ method, headers }: Observation['request']): Phrase {
  const origin = valueOf(headers, 'Origin');
  const asked = valueOf(headers, 'Access-Control-Request-Method');
  const names = valueOf(headers, 'Access-Control-Request-Headers');
  return [
    ...phrase`${method}`,
    ...(origin === undefined ? [' without an Origin'] : phrase` from ${origin}`),
    ...(asked === undefined ? [] : phrase` asking for ${asked}`),
    ...(names === undefined ? [] : phrase` with ${names}`),
  ];
}

/** The lines of an answer by which these readings are told; the others are by the status. */
const lines: { readonly [Id in ReadingId]?: (seen: Observation) => readonly string[] } = {
  vary: () => ['Vary'],
  'credentials-false': () => ['Access-Control-Allow-Credentials'],
  'native-cors': ({ setup }) => [
    ...new Set(
      setup.nativeResponse.headers
        .map(([name]) => name)
        .filter((name) => /^access-control-/i.test(name)),
    ),
  ],
  'empty-lists': ({ setup: { policy }, request }) => {
    if (request.method !== 'OPTIONS') return ['Access-Control-Expose-Headers'];
    return [
      ...(policy?.allowHeaders.length ? [] : ['Access-Control-Allow-Headers']),
      ...(policy?.maxAge === null ? ['Access-Control-Max-Age'] : []),
    ];
  },
};

function linesOf(id: ReadingId, seen: Observation): Phrase {
  const { headers } = seen.response;
  if (!headers) return [];
  const told = (lines[id]?.(seen) ?? []).map((name): Phrase => {
    const values = valuesOf(headers, name);
    if (values.length === 0) return phrase`without ${name}`;
    return joined(
      values.map((value) => phrase`with ${`${name}: ${value}`.trim()}`),
      ' and ',
    );
  });
  return told.length > 0 ? [', ', ...joined(told, ', ')] : [];
}
