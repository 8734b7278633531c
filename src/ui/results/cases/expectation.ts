import type { Expectation } from '#core/scenario/case.ts';

export const statusOf = ({ status }: Expectation): string =>
  status === undefined ? '' : String(status);

/**
 * What is expected once a status was typed; an empty text expects any. The outcome goes, for it has a
 * status of its own. Null for a text that is no status, and where nothing would be expected any more.
 */
export function readStatus(text: string, expected: Expectation): Expectation | null {
  const { status: _, outcome: __, ...others } = expected;
  const trimmed = text.trim();
  if (trimmed === '') return Object.keys(others).length > 0 ? others : null;
  return /^[1-9]\d\d$/.test(trimmed) ? { ...others, status: Number(trimmed) } : null;
}

/** The same however the gateway comes to it; nothing may be left out that alone is expected. */
export function withoutOutcome(expected: Expectation): Expectation {
  const { outcome: _, ...others } = expected;
  return Object.keys(others).length > 0 ? others : expected;
}
