import { listElements } from '#core/http/fieldList.ts';
import type { Matched, Reply, Step, Undecided } from './step.ts';
import type { Facts } from './facts.ts';
import type { CompiledPolicy } from './compiledPolicy.ts';

/** The questions that the two flowcharts share, and what answers them. */

const none: readonly string[] = [];

/** Every reply has every field, in one order: engines keep such objects fast. */
const reply = (
  answer: Reply['answer'],
  subject: string | null,
  against: readonly string[] | null = null,
  matched: Matched | null = null,
  refused: readonly string[] = none,
  undecided: Undecided | null = null,
): Reply => ({ answer, subject, against, matched, refused, undecided });

const present = (subject: string | null): Reply => reply(subject === null ? 'no' : 'yes', subject);

/** An Origin that is exempt counts as none; the reply says what it equals. */
export function originPresent(_: CompiledPolicy, { origin, exempt }: Facts): Reply {
  return origin !== null && exempt?.includes(origin)
    ? reply('no', origin, exempt)
    : present(origin);
}
export const methodPresent = (_: CompiledPolicy, facts: Facts): Reply =>
  present(facts.requestMethod);
export const headersPresent = (_: CompiledPolicy, facts: Facts): Reply =>
  present(facts.requestHeaders);

/** Later questions are only reached with the header present. */
const valueOf = (header: string | null): string => header ?? '';

export function originInPolicy(compiled: CompiledPolicy, facts: Facts): Reply {
  const subject = valueOf(facts.origin);
  const against = compiled.policy.allowedOrigins;
  const match = compiled.origins.match(subject);
  if (match.verdict === 'refused') return reply('no', subject, against);
  const { index } = match;
  const entry = against[index] ?? '';
  if (match.verdict === 'allowed') {
    return reply('yes', subject, against, { entry, index, kind: match.kind });
  }
  const undecided = { entry, index, reason: match.reason };
  return reply('undecided', subject, against, null, none, undecided);
}

/** If the policy's own list is undecided and no application has the Origin, so is this. */
export function originInApplication(
  compiled: CompiledPolicy,
  facts: Facts,
  before: Step | undefined,
): Reply {
  const subject = valueOf(facts.origin);
  const against = compiled.applications.origins;
  const matched = compiled.applications.match(subject);
  if (matched) return reply('yes', subject, against, matched);
  const undecided = before?.undecided ?? null;
  return reply(undecided ? 'undecided' : 'no', subject, against, null, none, undecided);
}

export function methodAllowed(compiled: CompiledPolicy, facts: Facts): Reply {
  const subject = valueOf(facts.requestMethod);
  const listed = compiled.methods.has(subject);
  const star = listed ? null : compiled.methodStar;
  return reply(listed || star ? 'yes' : 'no', subject, compiled.policy.allowMethods, star);
}

export function headersAllowed(compiled: CompiledPolicy, facts: Facts): Reply {
  const subject = valueOf(facts.requestHeaders);
  const unlisted = listElements(subject).filter((name) => !compiled.allowsHeader(name));
  const star = unlisted.length > 0 ? compiled.headerStar : null;
  const refused = star ? none : unlisted;
  const answer = refused.length === 0 ? 'yes' : 'no';
  return reply(answer, subject, compiled.policy.allowHeaders, star, refused);
}
