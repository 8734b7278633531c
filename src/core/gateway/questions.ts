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

export const originPresent = (_: CompiledPolicy, facts: Facts): Reply => present(facts.origin);
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
  const answer = compiled.methods.has(subject) ? 'yes' : 'no';
  return reply(answer, subject, compiled.policy.allowMethods);
}

export function headersAllowed(compiled: CompiledPolicy, facts: Facts): Reply {
  const subject = valueOf(facts.requestHeaders);
  const refused = listElements(subject).filter((name) => !compiled.allowsHeader(name));
  const answer = refused.length === 0 ? 'yes' : 'no';
  return reply(answer, subject, compiled.policy.allowHeaders, null, refused);
}
