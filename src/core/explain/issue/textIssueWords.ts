import { syntaxIssueCodes, type SyntaxIssueCode } from '#core/json/syntaxIssue.ts';
import type { SetupIssue } from '#core/setup/setupIssue.ts';
import type { JsonSyntaxIssue, TextIssue } from '#core/setup/setupText.ts';
import type { Phrase } from '#core/explain/phrase.ts';
import { setupIssueWords } from './setupIssueWords.ts';
import { syntaxIssueWords } from './syntaxIssueWords.ts';

const syntaxCodes: ReadonlySet<string> = new Set<SyntaxIssueCode>(syntaxIssueCodes);

/** Whether the text is not even JSON. */
export const isSyntaxIssue = (issue: TextIssue): issue is JsonSyntaxIssue & TextIssue =>
  syntaxCodes.has(issue.code);

/** What is wrong with the text of a setup, in one sentence. */
export const textIssueWords = (issue: TextIssue): Phrase =>
  isSyntaxIssue(issue) ? syntaxIssueWords(issue) : setupIssueWords(issue as SetupIssue);
