import { describe, expect, it } from 'vitest';
import { readTicket } from '#core/ticket/readTicket.ts';
import { faultsOf, samplesOf } from './compare.ts';

describe('what consoles of browsers print', () => {
  it.each(samplesOf('console').map((sample) => [sample.id, sample] as const))(
    '%s',
    (_id, sample) => {
      expect(faultsOf(sample, readTicket(sample.text ?? ''))).toEqual([]);
    },
  );
});

describe('prose around it, and mail quoting', () => {
  it.each(samplesOf('console').map((sample) => [sample.id, sample] as const))(
    '%s',
    (_id, sample) => {
      const { text = '' } = sample;
      const around = `Hello,\n\nthis is what we see:\n\n${text}\n\nKind regards`;
      const quoted = around
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\r\n');
      expect(faultsOf(sample, readTicket(around))).toEqual([]);
      expect(faultsOf(sample, readTicket(quoted))).toEqual([]);
    },
  );
});

/** Samples of damage to what a console printed. */
const damaged = [
  ...['adverse-mojibake-german', 'adverse-rtl-override', 'adverse-quoted-printable'],
  ...['adverse-defanged', 'adverse-lookalike-prose'],
];

describe('what was done to it on the way', () => {
  const samples = samplesOf('adverse').filter(({ id }) => damaged.includes(id));
  it.each(samples.map((sample) => [sample.id, sample] as const))('%s', (_id, sample) => {
    expect(faultsOf(sample, readTicket(sample.text ?? ''))).toEqual([]);
  });
});
