import type { PageCall } from '#core/browser/pageCall.ts';
import { obstacleSentence } from '#core/explain/browser/obstacleWords.ts';
import { pageVerdict } from '#core/explain/browser/pageVerdictWords.ts';
import { unsentWords } from '#core/explain/browser/unsentWords.ts';
import { parseUrl } from '#core/http/parseUrl.ts';
import { browserObstacle } from '#core/scenario/call/browserObstacle.ts';
import type { SimulatedExchange, SimulatedPage } from '#core/scenario/simulatePage.ts';
import {
  gatewayBanner,
  type BannerContent,
  type BannerFact,
} from '#ui/results/banner/bannerContent.ts';
import type { Place, ValuePlaces } from '#ui/results/places.ts';
import { statusLook } from '#ui/results/statusLook.ts';
import { verdictLook } from './verdictLook.ts';

const notAsked: BannerFact = { icon: 'open', tone: 'plain', text: 'Gateway: not asked' };

/**
 * What the banner says of a page's call: nothing is sent; the browser withholds what the gateway
 * allowed; or else the gateway's answer, and what the page gets of it.
 *
 * @param shown the exchange that the cards show, by its place; -1 if nothing is sent
 */
export function callBanner(simulated: SimulatedPage, call: PageCall, shown: number): BannerContent {
  const content = contentOf(simulated, call, shown);
  return simulated.first ? { ...content, facts: [...content.facts, secondCall] } : content;
}

const secondCall: BannerFact = { icon: 'redo', tone: 'plain', text: 'Second call' };

function contentOf(simulated: SimulatedPage, call: PageCall, shown: number): BannerContent {
  const verdict = pageVerdict(simulated, call);
  const page: BannerFact = { ...verdictLook[verdict.kind], text: verdict.title };
  const exchange = simulated.exchanges[shown];
  if (!exchange?.answer) {
    const { aside, sentence } = unsentWords(simulated, call);
    const fails = verdict.kind === 'blocked' || verdict.kind === 'throws';
    return {
      look: {
        tone: fails ? 'refused' : 'plain',
        icon: fails ? 'x' : 'info',
        title: 'Nothing is sent',
        aside,
      },
      why: sentence,
      places: callPlaces(call),
      spoken: `Nothing is sent, ${aside}`,
      facts: [page, notAsked],
    };
  }
  const obstacle = browserObstacle(simulated);
  if (obstacle) {
    return {
      look: { tone: 'refused', icon: 'x', title: 'Blocked by the browser', aside: '' },
      why: obstacleSentence(obstacle, simulated, call),
      places: callPlaces(call),
      spoken: `Blocked by the browser, ${gatewayText(lastOfGateway(simulated))}`,
      facts: [gatewayFact(lastOfGateway(simulated))],
    };
  }
  const refused = verdict.kind === 'blocked' ? simulated.exchanges.at(-1) : undefined;
  const content = gatewayBanner(refused?.answer ?? exchange.answer);
  return { ...content, facts: [page] };
}

/** Where the values of a sentence about a call come from. */
const callPlaces = ({ pageOrigin, url, mode = 'cors' }: PageCall): ValuePlaces =>
  new Map<string, Place>([
    [pageOrigin, 'origin'],
    ['https', 'origin'],
    ['http', 'url'],
    ['data:', 'url'],
    [parseUrl(url)?.port ?? url, 'url'],
    [parseUrl(url)?.protocol ?? url, 'url'],
    ['credentials: include', 'credentials'],
    [mode, 'mode'],
    ['Access-Control-Allow-Credentials: true', 'allowCredentials'],
    ['Access-Control-Allow-Credentials: false', 'allowCredentials'],
    ['Access-Control-Allow-Methods', 'allowMethods'],
    ['Access-Control-Allow-Headers', 'allowHeaders'],
  ]);

type Answered = SimulatedExchange['answer'];

const lastOfGateway = ({ exchanges }: SimulatedPage): Answered =>
  exchanges.findLast(({ answer }) => answer !== null)?.answer ?? null;

const gatewayText = (answer: Answered): string =>
  answer ? `Gateway: ${statusLook(answer).title}` : notAsked.text;

function gatewayFact(answer: Answered): BannerFact {
  if (!answer) return notAsked;
  const { icon, tone } = statusLook(answer);
  return { icon, tone, text: gatewayText(answer) };
}
