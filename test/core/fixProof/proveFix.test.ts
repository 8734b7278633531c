import { describe, expect, it } from 'vitest';
import { fixProofWords } from '#core/explain/issue/fixProofWords.ts';
import { plain } from '#core/explain/phrase.ts';
import { isHarmless, type FixProof } from '#core/fixProof/fixProof.ts';
import { passingCases, proveFix } from '#core/fixProof/proveFix.ts';
import { evaluate } from '#core/gateway/evaluate.ts';
import type { RuleId } from '#core/lint/finding.ts';
import type { Case } from '#core/scenario/case.ts';
import type { Setup } from '#core/setup/setup.ts';
import { findingsIn } from '../../helpers/findings.ts';
import { application, request, setup } from '../../helpers/setups.ts';

const lists = (...allowedOrigins: string[]): Setup => setup({ allowedOrigins });

const letsIn = (name: string, origin: string): Case => ({
  name,
  request: request('GET', { Origin: origin }),
  expect: { outcome: 'request-2' },
});

function proofOf(of: Setup, rule: RuleId, cases: readonly Case[] = []): FixProof {
  const against = { setup: of, readings: {}, evaluate };
  const finding = findingsIn(of).find((one) => one.rule === rule && one.fix);
  const proof = finding && proveFix(finding, passingCases(cases, against), against);
  if (!proof) throw new Error(`No fix of ${rule}`);
  return proof;
}

const said = (proof: FixProof): string => plain(fixProofWords(proof));

describe('what a fix changes', () => {
  it.each<[string, Setup, RuleId, string]>([
    [
      'an open start closed',
      lists('https://.*acme\\.example'),
      'stranger-origin',
      'Removes origins such as https://evilacme.example, and no name under acme.example (proved). Lets nobody else in (proved).',
    ],
    [
      'an open end closed, which some names of its own got through',
      lists('https://acme\\.example.*'),
      'stranger-origin',
      'Removes origins such as https://acme.example.evil.com, and https://acme.example.acme.example too. Lets nobody else in (proved).',
    ],
    [
      'a slash taken away',
      lists('https://a.acme.example/'),
      'origin-never-matches',
      'Removes nobody (proved). Lets in https://a.acme.example and nobody else (proved).',
    ],
    [
      'a shell pattern written as an expression',
      lists('*.acme.example'),
      'refuses-intended',
      'Removes nobody (proved). Lets in origins such as https://app.acme.example, and nobody outside acme.example (proved).',
    ],
    [
      'an entry that stands there twice',
      lists('https://a.example', 'https://a.example'),
      'origin-repeated',
      'Nobody else gets in or is kept out (proved).',
    ],
    [
      'an open start beside an entry that lets in all names',
      lists('https://.*acme\\.example', '.*'),
      'stranger-origin',
      'Nobody else gets in or is kept out (proved).',
    ],
    [
      'an open start beside what cannot be taken exactly',
      lists('https://.*acme\\.example', 'https://(?=(a+))\\1.*acme\\.example'),
      'stranger-origin',
      'Removes origins such as https://evilacme.example, and no name under acme.example (proved). Lets nobody else in (proved).',
    ],
    [
      'a JavaScript origin',
      setup(
        { allowedOrigins: [] },
        { applications: [application({ jsOrigins: ['https://a.example/'] })] },
      ),
      'js-origin-never-matches',
      'Removes nobody (proved). Lets in https://a.example and nobody else (proved).',
    ],
  ])('%s', (_, of, rule, words) => {
    expect(said(proofOf(of, rule))).toBe(words);
  });

  it('is not proved where it says so', () => {
    const moved = { shown: [], only: null, unexpected: null };
    const access = { domains: [], removed: moved, gained: moved };
    expect(said({ access, kept: 0, broken: [] })).toBe(
      'Whether it removes anybody is not proved. Whether it lets in anybody else is not proved.',
    );
    const shown = { ...moved, shown: ['https://a.example'] };
    expect(
      said({ access: { ...access, removed: shown, gained: shown }, kept: 0, broken: [] }),
    ).toBe(
      'Removes origins such as https://a.example. Which others is not proved. ' +
        'Lets in origins such as https://a.example. Which others is not proved.',
    );
  });

  it('takes strangers for no harmless gain', () => {
    const none = { shown: [], only: 'shown', unexpected: null } as const;
    const gained = { shown: ['https://a.example'], only: null, unexpected: 'https://evil.com' };
    const proof = {
      access: { domains: ['a.example'], removed: none, gained },
      kept: 0,
      broken: [],
    };
    expect([said(proof), isHarmless(proof)]).toEqual([
      'Removes nobody (proved). Lets in origins such as https://a.example, and https://evil.com too.',
      false,
    ]);
  });
});

describe('cases beside a fix', () => {
  const open = lists('https://.*acme\\.example');

  it('are kept', () => {
    const proof = proofOf(open, 'stranger-origin', [
      letsIn('The shop', 'https://shop.acme.example'),
      letsIn('The start page', 'https://acme.example'),
    ]);
    expect([said(proof).endsWith('Keeps 2 passing cases.'), isHarmless(proof)]).toEqual([
      true,
      true,
    ]);
  });

  it('are named where they break', () => {
    const proof = proofOf(open, 'stranger-origin', [
      letsIn('The shop', 'https://shop.acme.example'),
      letsIn('Our partner', 'https://megaacme.example'),
    ]);
    expect(proof).toMatchObject({ kept: 1, broken: ['Our partner'] });
    expect([
      said(proof).endsWith('Breaks 1 passing case: Our partner.'),
      isHarmless(proof),
    ]).toEqual([true, false]);
  });

  it('count for nothing where they fail without it', () => {
    const proof = proofOf(open, 'stranger-origin', [letsIn('Another', 'https://b.example')]);
    expect(proof).toMatchObject({ kept: 0, broken: [] });
  });

  it('are run for a fix of something else, too', () => {
    const of = setup({ allowMethods: ['GET', 'put'] });
    const proof = proofOf(of, 'method-case', [letsIn('The shop', 'https://shop.example')]);
    expect(said(proof)).toBe('Keeps 1 passing case.');
  });
});
