import { callFor } from '#core/scenario/callFor.ts';
import FetchView from '#ui/panes/FetchView.svelte';
import PageFact from '#ui/panes/PageFact.svelte';
import PagePart from '#ui/panes/PagePart.svelte';
import { simulateInBrowsers } from '#ui/state/simulateInBrowsers.ts';

/** Everything about a page's call: making one of a request, simulating it, editing and drawing it. */
export const pageCalls = { callFor, simulateInBrowsers, FetchView, PageFact, PagePart };
