import type { BrowserStepId, FetchStep } from '#core/browser/fetchStep.ts';
import type { PageCall } from '#core/browser/pageCall.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import { refusingStep } from '#core/scenario/refusingStep.ts';
import type { SimulatedPage } from '#core/scenario/simulatePage.ts';
import { apiOf } from './apiWords.ts';
import { stepWords } from './fetchStepWords.ts';
import { rejection } from './pageVerdictWords.ts';

/** Why a browser sends nothing for a call. */
export interface UnsentWords {
  /** In two words. */
  readonly aside: string;
  readonly sentence: Phrase;
}

interface Unsent {
  readonly aside: (step: FetchStep) => string;
  readonly sentence: (step: FetchStep) => Phrase;
}

const schemeOf = ({ subject }: FetchStep): string => subject ?? '';

/** The decisions that on their own stop a call, before any request. */
const unsent: Partial<Record<BrowserStepId, Unsent>> = {
  'main-fetch/mixed-content': {
    aside: () => 'mixed content',
    sentence: () =>
      phrase`The page is on ${'https'}, the URL on ${'http'}: the browser refuses before it asks anyone.`,
  },
  'main-fetch/port': {
    aside: () => 'blocked port',
    sentence: ({ subject }) =>
      phrase`Port ${subject ?? ''} belongs to another protocol: browsers send no request there.`,
  },
  'main-fetch/mode-same-origin': {
    aside: () => 'another origin',
    sentence: () =>
      phrase`The URL is not on the page’s origin, and with mode ${'same-origin'} the browser asks no other.`,
  },
  'main-fetch/scheme': {
    aside: (step) => `scheme ${schemeOf(step)}`,
    sentence: (step) =>
      phrase`The gateway is called by ${'http:'} or ${'https:'}. A page on another origin cannot fetch ${schemeOf(step)} URLs.`,
  },
  'main-fetch/no-cors-redirect': {
    aside: () => 'redirect mode',
    sentence: ({ subject }) =>
      phrase`Mode ${'no-cors'} has to follow redirects; the call says ${`redirect: ${subject ?? ''}`}.`,
  },
};

const isDataUrl = ({ url }: PageCall): boolean => /^\s*data:/i.test(url);

/** Why nothing reaches the gateway, for a call of which that is so. */
export function unsentWords(simulated: SimulatedPage, call: PageCall): UnsentWords {
  const { outcome } = simulated;
  const step = refusingStep(outcome);
  const words = step && unsent[step.id];
  if (words) return { aside: words.aside(step), sentence: words.sentence(step) };
  if (outcome?.outcome === 'throws')
    return { aside: apiOf(call).throws, sentence: rejection(simulated) };
  if (outcome?.outcome === 'allowed' && isDataUrl(call)) {
    const sentence = phrase`A ${'data:'} URL is its own answer: the page reads it, and nobody is asked.`;
    return { aside: 'data: URL', sentence };
  }
  const why = step ? phrase`The browser stops: ${stepWords(step)}.` : rejection(simulated);
  return { aside: 'stopped by the browser', sentence: why };
}
