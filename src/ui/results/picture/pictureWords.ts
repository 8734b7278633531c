import { plain } from '#core/explain/phrase.ts';
import { corsHeadersSentence } from '#core/explain/gateway/corsHeadersWords.ts';
import { questionWords } from '#core/explain/gateway/questionWords.ts';
import type { Verdict } from '#core/gateway/verdict.ts';
import { brief } from '#ui/parts/text/cutText.ts';
import { nameOf } from '#ui/results/page/actors.ts';
import type { Arrow, ExchangeRows } from '#ui/results/page/exchangeRows.ts';
import { statusLook } from '#ui/results/statusLook.ts';
import type { PictureWords } from './pictureFrame.ts';

/** px do not bound a description; a value may have a million letters. */
const maxSentence = 500;

/** What the flowchart shows, in words. */
export function flowchartWords(answer: Verdict, title: string): PictureWords {
  const steps = answer.steps.map((step) => {
    const sentence = brief(plain(questionWords[step.id].sentence(step)), maxSentence);
    return `${step.number}. ${sentence} ${step.answer}.`;
  });
  const end = `${brief(statusLook(answer).title)}. ${corsHeadersSentence(answer.outcome)}`;
  return { title: `How it was decided: ${title}`, description: [...steps, end].join(' ') };
}

const arrowWords = ({ label, from, to, fails }: Arrow): string =>
  `${brief(label)} from ${nameOf(from)} to ${nameOf(to)}${fails ? ', fails here' : ''}`;

/** What the exchanges are, in words. */
export function sequenceWords({ call, hops, end }: ExchangeRows, title: string): PictureWords {
  const arrows = [call, ...hops.flatMap((hop) => hop.arrows), ...(end ? [end] : [])];
  return {
    title: `On the wire: ${title}`,
    description: `${arrows.map(arrowWords).join('; ')}.`,
  };
}
