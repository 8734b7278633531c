import type { Result } from '#core/result.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readScenario, type ScenarioIssue } from './readScenario.ts';

/**
 * A scenario as plain JSON, for what is larger than a link can carry, and for where the code for
 * links is not at hand. Read like any other input.
 */
export const writeScenarioText = (scenario: Scenario): string =>
  `${JSON.stringify(scenario, null, 2)}\n`;

/** `not-json` if the text is not JSON at all. */
export function readScenarioText(text: string): Result<Scenario, ScenarioIssue | NotJson> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, issues: [{ code: 'not-json', path: '' }] };
  }
  return readScenario(json);
}

export interface NotJson {
  readonly code: 'not-json';
  readonly path: '';
}
