import { configure, render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { beforeAll } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import { compileJavaRegex } from '#core/javaRegex/compile.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { late } from '#ui/panes/late.ts';
import { Playground } from '#ui/state/Playground.svelte.ts';
import { setupTexts } from '#ui/state/setupTexts.ts';
import Stage from './Stage.svelte';

// What is loaded later may take its time on a busy machine. Nothing on a pane is hidden, and to look
// whether it is takes jsdom most of a test's time.
configure({ asyncUtilTimeout: 20_000, defaultHidden: true });

// As the page does once its first screen stands.
beforeAll(() => late.fetch());

/** Shows one pane of a playground that has a documented scenario, or another one, open. */
export function stage(
  pane: unknown,
  open: DocumentedId | Scenario,
  given: Record<string, unknown> = {},
) {
  const scenario = typeof open === 'string' ? documentedScenario(open).scenario : open;
  const playground = new Playground(scenario, setupTexts);
  playground.useRegexEngine(compileJavaRegex);
  const shown = render(Stage, {
    playground,
    pane: pane as Component<Record<string, unknown>>,
    given,
  });
  return { ...shown, playground, user: userEvent.setup() };
}
