import { messageIssueWords } from '#core/explain/messageIssue.ts';
import { textIssueWords } from '#core/explain/textIssue.ts';
import NativeService from '#ui/editors/fields/NativeService.svelte';
import { Trying } from '#ui/editors/Trying.svelte.ts';
import Dialogs from '#ui/panes/Dialogs.svelte';
import EmbedPage from '#ui/panes/EmbedPage.svelte';
import GatewayRegexes from '#ui/panes/GatewayRegexes.svelte';
import RawRequest from '#ui/panes/RawRequest.svelte';
import { listenToKeys } from '#ui/panes/shortcuts.ts';
import RawText from '#ui/parts/RawText.svelte';
import Toast from '#ui/parts/Toast.svelte';

/** What the panes show below the fold, behind a click or when something is wrong. */
export const lateParts = {
  Dialogs,
  EmbedPage,
  GatewayRegexes,
  NativeService,
  RawRequest,
  RawText,
  Toast,
  Trying,
  listenToKeys,
  messageIssueWords,
  textIssueWords,
};
