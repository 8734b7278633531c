import { listElements } from '#core/http/headerList.ts';
import type { Matched, Reply, Step } from './step.ts';
import type { Facts } from './facts.ts';
import type { Gateway } from './gateway.ts';

/** The questions that the two flowcharts share, and what answers them. */

const present = (subject: string | null): Reply => ({
  answer: subject === null ? 'no' : 'yes',
  subject,
  against: null,
  matched: null,
});

export const originPresent = (_: Gateway, facts: Facts): Reply => present(facts.origin);
export const methodPresent = (_: Gateway, facts: Facts): Reply => present(facts.requestMethod);
export const headersPresent = (_: Gateway, facts: Facts): Reply => present(facts.requestHeaders);

/** Later questions are only reached with the header present. */
const valueOf = (header: string | null): string => header ?? '';

export function originInPolicy(gateway: Gateway, facts: Facts): Reply {
  const subject = valueOf(facts.origin);
  const against = gateway.policy.allowedOrigins;
  const match = gateway.origins.match(subject);
  switch (match.verdict) {
    case 'refused':
      return { answer: 'no', subject, against, matched: null };
    case 'allowed': {
      const matched = { entry: against[match.index] ?? '', index: match.index, kind: match.kind };
      return { answer: 'yes', subject, against, matched };
    }
    case 'undecided': {
      const { index, reason } = match;
      const undecided = { entry: against[index] ?? '', index, reason };
      return { answer: 'undecided', subject, against, matched: null, undecided };
    }
  }
}

/** If the policy's own list could not be judged and no application helps, this cannot either. */
export function originInApplication(
  gateway: Gateway,
  facts: Facts,
  before: Step | undefined,
): Reply {
  const subject = valueOf(facts.origin);
  const against = gateway.applications.origins;
  const matched: Matched | null = gateway.applications.match(subject);
  if (matched) return { answer: 'yes', subject, against, matched };
  const undecided = before?.undecided;
  if (undecided) return { answer: 'undecided', subject, against, matched, undecided };
  return { answer: 'no', subject, against, matched };
}

export function methodAllowed(gateway: Gateway, facts: Facts): Reply {
  const subject = valueOf(facts.requestMethod);
  const answer = gateway.methods.has(subject) ? 'yes' : 'no';
  return { answer, subject, against: gateway.policy.allowMethods, matched: null };
}

export function headersAllowed(gateway: Gateway, facts: Facts): Reply {
  const subject = valueOf(facts.requestHeaders);
  const against = gateway.policy.allowHeaders;
  const refused = listElements(subject).filter((name) => !gateway.allowsHeader(name));
  const answer = refused.length === 0 ? 'yes' : 'no';
  return { answer, subject, against, matched: null, refused };
}
