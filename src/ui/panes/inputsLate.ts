import type { readFetchSnippet } from '#core/snippet/fetchSnippet.ts';
import type FieldHelp from '#ui/editors/help/FieldHelp.svelte';
import type { EditorModule } from '#ui/editors/code/editorView.ts';
import type { checks } from '#ui/late/checks.ts';
import type { Late } from '#ui/late/Late.svelte.ts';
import type { pageCalls } from '#ui/late/pageCalls.ts';
import type { regexes } from '#ui/late/regexes.ts';
import type { LateLinks } from '#ui/state/addressBar.svelte.ts';
import type { TicketReader } from '#ui/panes/foreign/foreignText.ts';
import type GatewayJson from './GatewayJson.svelte';

/** What the panes of inputs need of other late parts: they are one themselves, so it is handed to them. */
export interface InputsLate {
  readonly checks: Late<typeof checks>;
  readonly fieldHelp: Late<typeof FieldHelp>;
  readonly jsonView: Late<typeof GatewayJson>;
  readonly links: LateLinks;
  readonly monaco: Late<EditorModule>;
  readonly pageCalls: Late<typeof pageCalls>;
  readonly regexes: Late<typeof regexes>;
  readonly snippetReader: Late<typeof readFetchSnippet>;
  readonly tickets: TicketReader;
}
