import { callFor } from '#core/scenario/callFor.ts';
import { messageIssueWords } from '#core/explain/messageIssue.ts';
import { textIssueWords } from '#core/explain/textIssue.ts';
import ApplicationCard from '#ui/editors/fields/ApplicationCard.svelte';
import NativeService from '#ui/editors/fields/NativeService.svelte';
import { Trying } from '#ui/editors/Trying.svelte.ts';
import Dialogs from '#ui/panes/Dialogs.svelte';
import EmbedPage from '#ui/panes/EmbedPage.svelte';
import FetchView from '#ui/panes/FetchView.svelte';
import GatewayRegexes from '#ui/panes/GatewayRegexes.svelte';
import Notice from '#ui/panes/Notice.svelte';
import PageFact from '#ui/panes/PageFact.svelte';
import PagePart from '#ui/panes/PagePart.svelte';
import RawRequest from '#ui/panes/RawRequest.svelte';
import { listenToKeys } from '#ui/panes/shortcuts.ts';
import StaleNotice from '#ui/panes/StaleNotice.svelte';
import RawText from '#ui/parts/RawText.svelte';
import Toast from '#ui/parts/Toast.svelte';

/** What the panes show below the fold, behind a click or when something is wrong. */
export const lateParts = {
  ApplicationCard,
  Dialogs,
  EmbedPage,
  FetchView,
  GatewayRegexes,
  NativeService,
  Notice,
  PageFact,
  PagePart,
  RawRequest,
  RawText,
  StaleNotice,
  Toast,
  Trying,
  callFor,
  listenToKeys,
  messageIssueWords,
  textIssueWords,
};
