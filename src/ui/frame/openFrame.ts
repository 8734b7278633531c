import { documentedScenarios } from '#core/documented/scenarios.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readFrameAddress, type FrameOptions } from '#core/share/fragment/frameOptions.ts';
import type { OpenedLink } from './links.ts';

/** What a frame's address asks for. */
export interface Asked {
  readonly options: FrameOptions;
  /** The link that opens the same in the playground. */
  readonly link: string;
  readonly opened: Opened;
}

export type Opened =
  | OpenedLink
  /** What reads it has to be loaded first. */
  | { readonly scenario: null; readonly read: string };

/** The playground, beside the frame's own page. */
const playground = 'index.html';

export const emptyPlayground = `${playground}#?`;

const nothing: readonly Phrase[] = [['The address of this frame names no case.']];

/** @param parts as in `location` */
export function openFrame(parts: { readonly hash: string; readonly search: string }): Asked {
  const { link, options } = readFrameAddress(parts);
  const row = documentedScenarios.find(({ id }) => id === link);
  return { options, link: `${playground}#${link}`, opened: openedAs(link, row?.scenario) };
}

function openedAs(link: string, scenario: Scenario | undefined): Opened {
  if (scenario) return { scenario };
  // Not the scenario that the playground opens by default: another case was meant.
  return link === ''
    ? { scenario: null, wrong: nothing, isWhole: false }
    : { scenario: null, read: link };
}
