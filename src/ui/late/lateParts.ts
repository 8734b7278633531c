import { afterPaint } from './afterPaint.ts';
import { Late } from './Late.svelte.ts';

/**
 * Every part of the app that the first screen does without, and the only place where one is imported
 * dynamically. A part is a module of its own; what it needs is handed to it, so that none of them
 * imports this file.
 */
export const lateParts = () => ({
  /** Opening and writing links. */
  links: new Late('The code for links', () => import('#ui/state/links.ts')),
  regexes: new Late(
    'The regular expression engine',
    async () => (await import('./regexes.ts')).regexes,
  ),
  checks: new Late('The checks of the policy', async () => (await import('./checks.ts')).checks),
  /** A page's call: simulated, edited, drawn. */
  pageCalls: new Late(
    'The browser simulation',
    async () => (await import('./pageCalls.ts')).pageCalls,
  ),
  /** What a real gateway answered; only where that is known. */
  observed: new Late(
    'The comparison with what was observed',
    async () => (await import('./observed.ts')).observed,
  ),
  /** The panes beside the answer. */
  inputs: new Late('The forms', async () => (await import('./inputs.ts')).inputs),
  /** What must change for a refused call. */
  repairs: new Late(
    'The changes that are needed',
    async () => (await import('./repairs.ts')).repairs,
  ),
  /** The visitor's own cases; only where there are some. */
  cases: new Late('The cases', async () => (await import('./cases.ts')).cases),
  /** The policy beside the one before. */
  difference: new Late(
    'The comparison with the policy before',
    async () => (await import('#ui/panes/difference/DifferencePane.svelte')).default,
  ),
  /** In place of an answer that is hidden. */
  hiding: new Late(
    'The part that hides the answer',
    async () => (await import('./hiding.ts')).hiding,
  ),
  /** What is below the cards. */
  decision: new Late(
    'The rest of the answer',
    async () => (await import('#ui/panes/answer/DecisionPart.svelte')).default,
  ),
  notices: new Late('The notice', async () => (await import('./notices.ts')).notices),
  /** The case for paper. */
  print: new Late(
    'The sheet for paper',
    async () => (await import('#ui/panes/print/PrintSheet.svelte')).default,
  ),
  dialogs: new Late('The dialog', async () => (await import('#ui/panes/Dialogs.svelte')).default),
  /** Reading what a support case holds. */
  tickets: new Late('The reader of tickets', async () => (await import('./tickets.ts')).tickets()),
  /** Finding out how a real gateway answers what the documentation leaves open. */
  calibration: new Late('The part that finds out', async () =>
    (await import('./calibration.ts')).calibration(),
  ),
  /** The lessons; only once they are opened. */
  learn: new Late('The lessons', async () => (await import('./learn.ts')).beginLessons),
  /** What the fields of a form are. */
  fieldHelp: new Late(
    'The help',
    async () => (await import('#ui/editors/help/FieldHelp.svelte')).default,
  ),
  jsonView: new Late(
    'The JSON view',
    async () => (await import('#ui/panes/GatewayJson.svelte')).default,
  ),
  monaco: new Late('The full editor', () => import('#ui/editors/code/monaco.ts')),
  /** What keeps the app on this device, and offers later releases. */
  offline: new Late(
    'The service worker',
    async () => (await import('#ui/panes/opening/NewVersionNotice.svelte')).default,
  ),
  snippetReader: new Late(
    'The code reader',
    async () => (await import('#core/snippet/fetchSnippet.ts')).readFetchSnippet,
  ),
});

export type LateParts = ReturnType<typeof lateParts>;

/** Only the deployed app has a service worker, and not in a frame of another page. */
const keepsOffline = (): boolean =>
  import.meta.env.MODE === 'production' && 'serviceWorker' in navigator && self === top;

/**
 * Loads what any visitor is likely to need next, once the first screen is painted; the forms, which
 * are a part of it, at once. Returns what calls the rest off.
 */
export function loadSoon(late: LateParts): () => void {
  const { checks, inputs, links, regexes, repairs, pageCalls, decision, dialogs, print } = late;
  const soon = [regexes, repairs, checks, decision, pageCalls, links, dialogs, print];
  void inputs.load();
  return afterPaint(() => {
    const loading = soon.map((part) => part.load());
    // Not before: it fetches all that is left.
    if (keepsOffline()) void Promise.all(loading).then(() => late.offline.load());
  });
}
