import type { Late } from '#ui/late/Late.svelte.ts';
import {
  gatewayBanner,
  waitingBanner,
  type BannerContent,
} from '#ui/results/banner/bannerContent.ts';
import type { callBanner } from '#ui/results/page/callBanner.ts';
import type { Playground } from '#ui/state/Playground.svelte.ts';

type Calls = Late<{ readonly callBanner: typeof callBanner }>;

/** The banner's status without what tells why; with the sentence once the path may be shown. */
export function revealedBanner(
  playground: Pick<Playground, 'page' | 'answer' | 'behindCover'>,
  shows: 'status' | 'path',
  calls: Calls,
): BannerContent {
  const content = wholeBanner(playground, calls);
  const { look, why, places } = content;
  const spoken = [look.title, look.aside].filter(Boolean).join(', ');
  if (shows === 'status') return { look, why: [], places: new Map(), spoken, facts: [] };
  return { look, why, places, spoken, facts: [] };
}

function wholeBanner(
  { page, answer, behindCover }: Pick<Playground, 'page' | 'answer' | 'behindCover'>,
  { part, failed }: Calls,
): BannerContent {
  if (!page) return gatewayBanner(answer);
  const { simulations } = behindCover;
  if (!simulations || !part) return waitingBanner(failed);
  return part.callBanner(simulations.chosen, page.call, simulations.exchange);
}
