import { urlOf } from './urlOf.ts';
import type { LintContext } from '#core/lint/rule.ts';
import { readOriginPattern } from '#core/originPattern/originPattern.ts';
import { testOrigin } from '#core/originPattern/regexPool.ts';

/** What the words need of an entry that lets in pages without a name on the public internet. */
export interface LocalOriginDetail {
  readonly entry: string;
  readonly witness: { readonly origin: string };
}

/** Hosts of one kind. */
export interface LocalHosts {
  readonly has: (host: string) => boolean;
  /** What an expression that means them has in it. */
  readonly mention: RegExp;
  /** Origins that such an expression may be meant to let in. */
  readonly samples: readonly string[];
}

/**
 * What an entry of Allowed Origins lets in of such hosts. An expression has to name them: that one for
 * any origin lets them in too goes without saying.
 */
export function localOrigin(
  entry: string,
  { how, compile }: LintContext,
  { has, mention, samples }: LocalHosts,
): LocalOriginDetail | null {
  const pattern = readOriginPattern(entry, how);
  if (pattern.kind === 'literal') return literalLocalOrigin(pattern.value, has);
  if (pattern.kind !== 'regex' || !mention.test(pattern.source)) return null;
  const compiled = compile(pattern.source);
  const letIn = (origin: string) =>
    testOrigin(compiled, origin, how['regex-anchoring'], { left: maxSteps }) === true;
  const origin = samples.find(letIn);
  return origin === undefined ? null : { entry, witness: { origin } };
}

/** For a note no more is spent on an expression. */
const maxSteps = 20_000;

/** The same of an origin that is compared as it stands. */
export function literalLocalOrigin(
  entry: string,
  has: LocalHosts['has'],
): LocalOriginDetail | null {
  const url = urlOf(entry);
  return url && has(url.hostname) ? { entry, witness: { origin: entry } } : null;
}

/** Hosts with the schemes and ports that development servers have. */
export const sampleOrigins = (hosts: readonly string[]): readonly string[] =>
  hosts.flatMap((host) =>
    ['', ':3000', ':4200', ':5173', ':8080', ':8443'].flatMap((port) => [
      `http://${host}${port}`,
      `https://${host}${port}`,
    ]),
  );
