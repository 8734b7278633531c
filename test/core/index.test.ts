import { describe, expect, it } from 'vitest';
import * as engine from '#core/index.ts';
import { emptyPolicy } from '#core/setup/setup.ts';

describe('the public face', () => {
  it('is what the README names', () => {
    expect(Object.keys(engine).sort()).toEqual([
      'PreflightCache',
      'calibrationKit',
      'casesCoverage',
      'compileJavaRegex',
      'decodeScenario',
      'defaultReadings',
      'describeCall',
      'documentedScenarios',
      'encodeScenario',
      'evaluate',
      'inferReadings',
      'lint',
      'originDifference',
      'parseCases',
      'parseSetup',
      'plainAnswer',
      'printCasesFile',
      'readTicket',
      'readingAlternatives',
      'runCases',
      'setupDifference',
      'simulateFetch',
      'whatMustChange',
    ]);
  });

  it('says in a sentence what is wrong with a setup', () => {
    const result = engine.parseSetup({ policy: { maxAge: -1, allowMethod: [] } });
    expect(result.ok ? [] : result.issues.map(({ path, message }) => [path, message])).toEqual([
      ['/policy/allowMethod', 'allowMethod is not a known key. Did you mean allowMethods?'],
      ['/policy/maxAge', 'Max Age cannot be negative: -1.'],
    ]);
  });

  it('says in a sentence what a setup is not fit for, under the readings given', () => {
    const setup = {
      policy: { ...emptyPolicy, allowedOrigins: ['https://Shop.example'] },
      applications: [],
    };
    const ofEntry = (readings?: Partial<engine.Readings>) =>
      engine.lint(setup, readings).filter(({ path }) => path === '/policy/allowedOrigins/0');
    expect(ofEntry()).toEqual([
      expect.objectContaining({
        meaning: 'never-matches',
        severity: 'error',
        fix: { entries: ['https://shop.example'], entry: 'https://shop.example' },
        message:
          'https://Shop.example has upper-case letters, so it never equals an Origin. A browser would send https://shop.example.',
      }),
    ]);
    expect(ofEntry({ 'origin-case': 'case-insensitive' })).toEqual([]);
  });

  it('says in a sentence what is wrong with a pattern', () => {
    const result = engine.compileJavaRegex('(a');
    expect(result.ok ? null : result.issues).toEqual([
      {
        code: 'invalid-regex',
        path: '',
        description: 'Unclosed group',
        index: 2,
        message: 'Not a Java regular expression: Unclosed group, at character 3.',
      },
    ]);
  });

  it('says in a sentence what is wrong with a link', async () => {
    const result = await engine.decodeScenario('v1.');
    expect(result.ok ? '' : result.issues[0].message).toMatch(/^This link is (cut off|damaged)/);
  });

  it('evaluates each documented scenario, and carries it through a link', async () => {
    for (const { id, scenario } of engine.documentedScenarios) {
      expect(engine.evaluate(scenario.setup, scenario.request).outcome).toBe(id);
      const decoded = await engine.decodeScenario(await engine.encodeScenario(scenario));
      expect(decoded.ok && decoded.value).toEqual(scenario);
    }
  });

  it('says what must change for a request or a call, from a setup written by hand', () => {
    const written = { policy: null, applications: [] };
    const page = { pageOrigin: 'https://a.example', url: 'https://gw.example/' };
    const request = { method: 'GET', headers: [] };
    const of = (asked: Parameters<typeof engine.whatMustChange>[1]) =>
      engine.whatMustChange(written, asked).obstacles.map(({ changes }) => changes[0]?.kind);
    expect(of(page)).toEqual(['policy']);
    expect(of(request)).toEqual([]);
  });

  it('evaluates a setup written by hand, which leaves out what has a default', () => {
    const { policy } = engine.documentedScenarios[0]!.scenario.setup;
    const jsOrigins = ['http://a'];
    const written = { policy, applications: [{ name: 'A', jsOrigins }] };
    const none = { policy: null, applications: [] };
    const request = { method: 'GET', headers: [['Origin', 'http://a']] } as const;
    expect(engine.evaluate(written, request).outcome).toBe('request-3');
    expect(engine.evaluate(none, request).response).toEqual({
      status: 200,
      statusText: 'OK',
      headers: [],
    });
  });

  it('judges regular expressions by default', () => {
    const setup = engine.parseSetup({ policy: { allowedOrigins: ['https://[ab]\\.example'] } });
    if (!setup.ok) throw new Error('no setup');
    const from = (origin: string) =>
      engine.evaluate(setup.value, { method: 'GET', headers: [['Origin', origin]] }).outcome;
    expect([from('https://a.example'), from('https://c.example')]).toEqual([
      'request-2',
      'request-1',
    ]);
  });
});
