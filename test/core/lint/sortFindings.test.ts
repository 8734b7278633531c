import { describe, expect, it } from 'vitest';
import { sortFindings } from '#core/lint/sortFindings.ts';
import { severityCounts } from '#core/explain/issue/severityWords.ts';
import type { CorsPolicy } from '#core/setup/setup.ts';
import { findingsIn } from '../../helpers/findings.ts';
import { setup } from '../../helpers/setups.ts';

const rows: [what: string, policy: Partial<CorsPolicy>, counts: string, first: string | null][] = [
  [
    'one of each kind',
    {
      allowedOrigins: ['https://.*acme.example', 'https://shop.acme.example/'],
      allowCredentials: true,
      allowMethods: ['GET', 'POST', 'HEAD'],
      allowHeaders: ['authorization', 'content-type'],
      exposeHeaders: ['A B'],
      maxAge: 600,
    },
    '1 security, 1 mistake, 1 compatibility, 1 note',
    'stranger-origin',
  ],
  [
    'nothing',
    {
      allowedOrigins: ['https://shop.acme.example'],
      allowMethods: ['GET', 'HEAD', 'POST'],
      allowHeaders: ['authorization', 'content-type'],
      maxAge: 600,
    },
    '',
    null,
  ],
];

describe('findings, the worst first', () => {
  it.each(rows)('%s', (_, policy, counts, first) => {
    const sorted = sortFindings(findingsIn(setup(policy)));
    expect(severityCounts(sorted.counts)).toBe(counts);
    expect(sorted.worstFirst[0]?.rule ?? null).toBe(first);
  });

  it('has what was proved by itself', () => {
    const { proofs, worstFirst } = sortFindings(
      findingsIn(setup({ allowedOrigins: ['https://[^./]+\\.acme\\.example'] })),
    );
    expect(proofs.map(({ domains }) => domains)).toEqual([['acme.example']]);
    expect(worstFirst.map(({ rule }) => rule)).not.toContain('only-own-origins');
  });
});
