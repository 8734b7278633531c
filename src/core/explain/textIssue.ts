import { syntaxIssueCodes, type SyntaxIssueCode } from '#core/policy/json/syntaxIssue.ts';
import type { SetupIssue } from '#core/policy/setupIssue.ts';
import type { JsonSyntaxIssue, TextIssue } from '#core/policy/setupText.ts';
import type { Phrase } from './phrase.ts';
import { setupIssueWords } from './setupIssue.ts';
import { syntaxIssueWords } from './syntaxIssue.ts';

const syntaxCodes: ReadonlySet<string> = new Set<SyntaxIssueCode>(syntaxIssueCodes);

/** Whether the text is not even JSON. */
export const isSyntaxIssue = (issue: TextIssue): issue is JsonSyntaxIssue & TextIssue =>
  syntaxCodes.has(issue.code);

/** What is wrong with the text of a setup, in one sentence. */
export const textIssueWords = (issue: TextIssue): Phrase =>
  isSyntaxIssue(issue) ? syntaxIssueWords(issue) : setupIssueWords(issue as SetupIssue);
