import { byteLowercase } from '#core/http/headerName.ts';
import type { HttpRequest } from '#core/http/message.ts';
import { isToken } from '#core/http/token.ts';
import type { Setup } from '#core/setup/setup.ts';
import { isLetIn, shownBy, type Gain, type Pair, type Shown } from './access.ts';
import type { Asking } from './originDifference.ts';

/** Names that are shown. */
const maxNames = 50;

/** Names in a preflight: the policy's list, when any is allowed, and how to ask for one. */
interface Names {
  readonly field: 'allowMethods' | 'allowHeaders';
  readonly isOpen: (setup: Setup) => boolean;
  /** Stand for any name. */
  readonly others: readonly string[];
  readonly preflights: (name: string) => readonly HttpRequest[];
}

/** Methods that only one allows, for an origin that both let in. */
export const gainedMethods = (pair: Pair, origin: string, asking: Asking): Gain =>
  gained(pair, asking, {
    field: 'allowMethods',
    isOpen: opening('allowMethods', 'method-star', 'any-method', asking),
    others: ['DELETE', 'PATCH', 'QUERY', 'X-ANY'],
    preflights: (method) => [preflight(origin, method)],
  });

/** Header names that only one allows, for an origin and a method that both allow. */
export function gainedHeaders(pair: Pair, origin: string, asking: Asking): Gain {
  const method = sharedMethod(pair, origin, asking);
  if (method === null) return { shown: [], nothingElse: true };
  return gained(pair, asking, {
    field: 'allowHeaders',
    isOpen: opening('allowHeaders', 'header-star', 'any-header', asking),
    others: ['x-any', 'x-other'],
    // As a browser sends it, and as it is listed, where case counts.
    preflights: (name) =>
      [...new Set([byteLowercase(name), name])].map((one) => preflight(origin, method, one)),
  });
}

/** Whether a setup allows any name. */
const opening =
  (
    field: Names['field'],
    reading: 'method-star' | 'header-star',
    any: 'any-method' | 'any-header',
    { readings }: Asking,
  ) =>
  ({ policy }: Setup): boolean =>
    policy
      ? readings[reading] === any && policy[field].includes('*')
      : readings['pass-through-options'] === 'passed-on';

const preflight = (origin: string, method: string, header?: string): HttpRequest => ({
  method: 'OPTIONS',
  headers: [
    ['Origin', origin],
    ['Access-Control-Request-Method', method],
    ...(header === undefined ? [] : [['Access-Control-Request-Headers', header] as const]),
  ],
});

function gained(pair: Pair, asking: Asking, { field, isOpen, others, preflights }: Names): Gain {
  const known = new Set(pair.refusing.policy?.[field]);
  const names = new Set(pair.letting.policy?.[field]);
  const isWider = isOpen(pair.letting) && !isOpen(pair.refusing);
  const shown: Shown[] = [];
  for (const name of isWider ? [...names, ...others] : names) {
    if (known.has(name) || !isToken(name)) continue;
    if (shown.length === maxNames) return { shown, nothingElse: false };
    const tried = preflights(name).map((request) => shownBy(name, request, pair, asking));
    shown.push(...tried.filter((one) => one !== null).slice(0, 1));
  }
  return { shown, nothingElse: !isWider };
}

function sharedMethod({ letting, refusing }: Pair, origin: string, asking: Asking): string | null {
  const names = [letting, refusing].flatMap(({ policy }) => policy?.allowMethods ?? []);
  const isShared = (method: string): boolean =>
    [letting, refusing].every((setup) => isLetIn(setup, preflight(origin, method), asking));
  return [...names, 'DELETE'].find(isShared) ?? null;
}
