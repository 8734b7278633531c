import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultScenario } from '#core/scenario/defaultScenario.ts';
import { readScenarioText, writeScenarioText } from '#core/share/scenarioText.ts';
import { scenarios } from './arbitraries.ts';

describe('a scenario as a file', () => {
  it('opens again as it was', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(readScenarioText(writeScenarioText(scenario))).toEqual({
          ok: true,
          value: scenario,
        });
      }),
    );
  });

  it('is text that people can read', () => {
    const text = writeScenarioText(defaultScenario);
    expect(text).toContain('\n  "request": {\n    "method": "OPTIONS",\n');
    expect(text).toMatch(/}\n$/);
  });

  it.each([
    ['no JSON', 'GET / HTTP/1.1', 'not-json'],
    ['nothing', '', 'not-json'],
    ['other JSON', '[]', 'wrong-type'],
    ['a part of one', '{"setup":{"policy":null}}', 'wrong-type'],
  ])('is not %s', (_, text, code) => {
    const read = readScenarioText(text);
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.issues.map((issue) => issue.code)).toContain(code);
  });
});
