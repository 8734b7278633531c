import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';
import { faultsOf, samplesOf } from './compare.ts';

describe.each(['command', 'output', 'headers'])('requests and answers as %s', (kind) => {
  it.each(samplesOf(kind).map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    expect(faultsOf(sample, readTicket(sample.text ?? ''))).toEqual([]);
  });
});

const hostile = [
  ...['adverse-ansi-curl', 'adverse-osc8-location', 'adverse-cr-only', 'adverse-proto-headers'],
  ...['adverse-markdown-table', 'adverse-obs-fold-duplicates', 'adverse-secrets-everywhere'],
];

describe('requests and answers that are damaged or full of secrets', () => {
  const samples = samplesOf('adverse').filter(({ id }) => hostile.includes(id));
  it.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    expect(faultsOf(sample, readTicket(sample.text ?? ''))).toEqual([]);
  });
});
