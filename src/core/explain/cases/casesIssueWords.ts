import { setupIssueWords } from '#core/explain/issue/setupIssueWords.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';
import type { CasesIssue } from '#core/cases/casesIssue.ts';

/** Why a file of cases cannot be read, in one or two sentences. */
export function casesIssueWords(issue: CasesIssue): Phrase {
  switch (issue.code) {
    case 'newer-cases':
      return phrase`This file was written by a newer version of the playground (format ${issue.version}).`;
    case 'unknown-alternative':
      return phrase`${JSON.stringify(issue.value) ?? 'undefined'} is not one of the values that are possible here.`;
    case 'nothing-expected':
      return phrase`Nothing is expected, so the case could never fail. Write ${'outcome'}, ${'status'}, ${'headers'} or ${'pageReads'}.`;
    case 'not-one-question':
      return phrase`A case needs either a ${'request'} or a ${'page'}.`;
    case 'no-page':
      return phrase`Only a ${'page'} can read an answer, and this case is a ${'request'}.`;
    case 'own-policy':
      return phrase`A case has no policy of its own: it is run against the one that is checked.`;
    default:
      return setupIssueWords(issue);
  }
}
