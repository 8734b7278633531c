import { linkIssueWords } from '#core/explain/issue/linkIssueWords.ts';
import { oversizeWords } from '#core/explain/issue/oversizeWords.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import type { Scenario } from '#core/scenario/scenario.ts';
import { readAddress } from '#core/share/address.ts';
import { oversizeOf } from '#core/share/oversize.ts';

export type OpenedLink =
  | { readonly scenario: Scenario }
  /** `isWhole`: the playground can open it all the same. */
  | { readonly scenario: null; readonly wrong: readonly Phrase[]; readonly isWhole: boolean };

/** What a link holds, or why it cannot be shown. */
export function openLink(link: string): OpenedLink {
  const address = readAddress({ hash: `#${link}`, search: '' });
  switch (address.kind) {
    case 'scenario': {
      const oversize = oversizeOf(address.scenario);
      return oversize
        ? { scenario: null, wrong: [[oversizeWords(oversize)]], isWhole: true }
        : address;
    }
    case 'broken':
      return { scenario: null, wrong: address.issues.map(linkIssueWords), isWhole: false };
    // A name is opened without this; what else asks for nothing is no case.
    case 'named':
    case 'none':
      return {
        scenario: null,
        wrong: [['The address of this frame names no case.']],
        isWhole: false,
      };
  }
}
