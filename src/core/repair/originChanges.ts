import type { CorsPolicy, Setup } from '#core/setup/setup.ts';
import type { Readings } from '#core/gateway/readings.ts';
import type { SetupChange } from './change.ts';
import { meantEntry } from './meantEntry.ts';
import { originEntry } from './originEntry.ts';

/** Nobody reads more alternatives. */
const maxApplications = 8;
const maxRewrites = 2;

/**
 * What may let an Origin in: its own entry of Allowed Origins first, then an entry that was meant to
 * match it, then applications. Never `null`: every sandboxed page and every file has that one.
 */
export function originChanges(
  { policy, applications }: Setup,
  origin: string,
  readings: Readings,
): readonly SetupChange[] {
  if (origin === '' || origin === 'null' || origin === '*') return [];
  const entry = originEntry(origin, readings);
  if (!policy) return [{ kind: 'policy', values: [entry] }];
  return [
    { kind: 'add', field: 'allowedOrigins', values: [entry] },
    ...rewrites(policy, origin, readings),
    ...ofApplications(applications, origin).slice(0, maxApplications),
  ];
}

function rewrites(policy: CorsPolicy, origin: string, how: Readings): readonly SetupChange[] {
  const found: SetupChange[] = [];
  for (const from of new Set(policy.allowedOrigins)) {
    if (!mayBeMeant(from, origin)) continue;
    const to = meantEntry(from, origin, how);
    if (to !== null && to !== from) found.push({ kind: 'rewrite', from, to });
    if (found.length === maxRewrites) break;
  }
  return found;
}

/** A look that spares 10,000 entries the parsing. */
const mayBeMeant = (entry: string, origin: string): boolean =>
  entry.includes('*') || entry.toLowerCase().includes(origin.replace(/^.*:\/\/|:\d+$/g, ''));

/** An application that has the origin and does not count comes before the others. */
function ofApplications(applications: Setup['applications'], origin: string): SetupChange[] {
  const has: SetupChange[] = [];
  const lacks: SetupChange[] = [];
  for (const [
    application,
    { name, jsOrigins, associated, isSuspended },
  ] of applications.entries()) {
    const at = { application, name };
    if (!jsOrigins.includes(origin)) {
      if (associated && !isSuspended) lacks.push({ kind: 'js-origin', ...at, values: [origin] });
    } else if (!associated) has.push({ kind: 'associate', ...at });
    else if (isSuspended) has.push({ kind: 'activate', ...at });
  }
  return [...has, ...lacks];
}
