import { dateWords } from '#core/explain/dateWords.ts';

/** Where an observation is from. */
export type Source =
  /** The answer to a request of a kit. */
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly form: 'own' | 'test';
      /** The mark of the kit. */
      readonly kit: string;
    }
  | { readonly kind: 'ticket' }
  /** It was found out before. */
  | { readonly kind: 'found-out'; readonly on: string };

/** "3", "3 and 5", "1, 3 and 6 to 10". */
export function numbers(ids: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const id of ids.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === id - 1) last[1] = id;
    else runs.push([id, id]);
  }
  const parts = runs.flatMap(([first, last]) => {
    if (last - first > 1) return [`${first} to ${last}`];
    return first === last ? [String(first)] : [String(first), String(last)];
  });
  return listed(parts);
}

/** "a", "a and b", "a, b and c". */
export const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** "request 3", "requests 3 and 5". */
export const requestsWords = (ids: readonly number[]): string =>
  `request${ids.length === 1 ? '' : 's'} ${numbers(ids)}`;

const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];

/**
 * Each source once: "requests 3 and 7", "request 3 and the ticket".
 *
 * @param form that of the kit that is on the screen: requests of the other one say whose they are
 */
export function sourcesWords(sources: readonly Source[], form: 'own' | 'test'): string {
  const idsOf = (of: 'own' | 'test') =>
    unique(sources.flatMap((each) => (each.kind === 'request' && each.form === of ? each.id : [])));
  const [here, there] = [idsOf(form), idsOf(form === 'own' ? 'test' : 'own')];
  const others = unique(
    sources.flatMap((each) => {
      if (each.kind === 'request') return [];
      return each.kind === 'ticket' ? 'the ticket' : `what was found out on ${dateWords(each.on)}`;
    }),
  );
  const named = [
    ...(here.length > 0 ? [requestsWords(here)] : []),
    ...(there.length > 0
      ? [
          `${requestsWords(there)} ${form === 'own' ? 'of the test policies' : 'of the policy here'}`,
        ]
      : []),
    ...others,
  ];
  return listed(named);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
