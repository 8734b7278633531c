import { messageIssueWords } from '#core/explain/issue/messageIssueWords.ts';
import type { RequestIssue, ResponseIssue } from '#core/message/messageIssue.ts';
import type { Mark } from '#ui/parts/text/severity.ts';

/** Nobody reads more, and a pasted book would have a mark a line. */
const maxMarks = 50;

/** What is wrong with a message's text, line by line. */
export const messageMarks = (issues: readonly (RequestIssue | ResponseIssue)[]): Mark[] =>
  issues.slice(0, maxMarks).map((issue) => ({
    line: issue.line,
    column: issue.column,
    severity: issue.blocking ? 'error' : 'info',
    message: messageIssueWords(issue),
  }));
