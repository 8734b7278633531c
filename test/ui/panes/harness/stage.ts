import { configure, render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { Component } from 'svelte';
import { beforeAll } from 'vitest';
import { documentedScenario } from '#core/documented/scenarios.ts';
import type { DocumentedId } from '#core/gateway/outcome.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import type { LateParts } from '#ui/late/lateParts.ts';
import { Cover } from '#ui/state/Cover.svelte.ts';
import { Playground } from '#ui/state/Playground.svelte.ts';
import { loadedParts } from '../../late/parts.ts';
import Stage from './Stage.svelte';

// Nothing on a pane is hidden, and to look whether it is takes jsdom most of a test's time.
configure({ defaultHidden: true });

// As the app does after its first screen.
let loaded: LateParts;
beforeAll(async () => void (loaded = await loadedParts()));

/** Shows one pane of a playground that has a documented scenario, or another one, open. */
export function stage(
  pane: unknown,
  open: DocumentedId | Scenario,
  given: Record<string, unknown> = {},
  late = loaded,
) {
  const scenario = typeof open === 'string' ? documentedScenario(open).scenario : open;
  const cover = new Cover();
  const playground = new Playground(scenario, late, cover);
  const shown = render(Stage, {
    playground,
    cover,
    late,
    pane: pane as Component<Record<string, unknown>>,
    // What is handed to a pane that is in a late part, too.
    given: { late, pageCalls: late.pageCalls, ...given },
  });
  return { ...shown, playground, cover, user: userEvent.setup() };
}
