import { byteLowercase } from '#core/http/headerName.ts';
import type { At, WideRule } from '#core/lint/rule.ts';

/**
 * `{ "policy": { "allowedOrigins": ["https://a.example", "https://b.example"] } }`: the answer differs with
 * the Origin, and nothing tells a cache so.
 */
export const echoWithoutVary = {
  id: 'echo-without-vary',
  severity: 'info',
  on: '',
  *find({ policy, applications, nativeResponse }, { how, describe }): Generator<At> {
    if (!policy || how.vary === 'added') return;
    const { allowedOrigins } = policy;
    const origins = new Set([...allowedOrigins, ...applications.flatMap((one) => one.jsOrigins)]);
    const hasPattern = allowedOrigins.some((entry) => describe(entry).kind !== 'literal');
    const varies = nativeResponse.headers.some(
      ([name, value]) => byteLowercase(name) === 'vary' && /origin|\*/i.test(value),
    );
    if (!varies && (hasPattern || origins.size > 1)) yield { at: '/policy' };
  },
} as const satisfies WideRule<''>;
