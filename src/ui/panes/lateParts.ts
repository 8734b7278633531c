import { callFor } from '#core/scenario/callFor.ts';
import { messageIssueWords } from '#core/explain/issue/messageIssueWords.ts';
import { textIssueWords } from '#core/explain/issue/textIssueWords.ts';
import ApplicationCard from '#ui/editors/policy/ApplicationCard.svelte';
import NativeService from '#ui/editors/policy/NativeService.svelte';
import { OriginTesterState } from '#ui/editors/policy/OriginTesterState.svelte.ts';
import Dialogs from './Dialogs.svelte';
import EmbedPage from './EmbedPage.svelte';
import FetchView from './FetchView.svelte';
import GatewayRegexes from './GatewayRegexes.svelte';
import Notice from './Notice.svelte';
import PageFact from './PageFact.svelte';
import PagePart from './PagePart.svelte';
import RawRequest from './RawRequest.svelte';
import { listenToKeys } from './shortcuts.ts';
import StaleNotice from './StaleNotice.svelte';
import RawText from '#ui/parts/text/RawText.svelte';
import Toast from '#ui/parts/dialog/Toast.svelte';

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
  OriginTesterState,
  callFor,
  listenToKeys,
  messageIssueWords,
  textIssueWords,
};
