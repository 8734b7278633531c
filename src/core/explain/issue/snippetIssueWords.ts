import type {
  SnippetDoubt,
  SnippetFault,
  SnippetIssue,
  SnippetRemark,
} from '#core/snippet/snippetIssue.ts';
import { joined, phrase, type Phrase } from '#core/explain/phrase.ts';

/** What is to be written literally is code; what describes a kind of thing is not. */
const described = ['a value', 'a name'];

const choice = (expected: readonly string[]): Phrase =>
  joined(
    expected.map((text) => [described.includes(text) ? text : { code: text }]),
    ', ',
    ' or ',
  );

/** What is to be said about a `fetch(…)` snippet, in a sentence or two. */
export function snippetIssueWords(issue: SnippetIssue): Phrase {
  switch (issue.code) {
    case 'not-javascript':
    case 'too-long':
    case 'too-deep':
    case 'no-fetch-call':
    case 'not-reached':
    case 'no-url':
    case 'wrong-kind':
    case 'unknown-choice':
      return faultWords(issue);
    case 'several-fetch-calls':
    case 'value-open':
    case 'path-open':
      return remarkWords(issue);
    default:
      return doubtWords(issue);
  }
}

function faultWords(issue: SnippetFault): Phrase {
  switch (issue.code) {
    case 'not-javascript':
      return issue.found === ''
        ? phrase`The text ends where ${choice(issue.expected)} was expected.`
        : phrase`Found ${issue.found} where ${choice(issue.expected)} was expected.`;
    case 'too-long':
      return phrase`This is too much code to be read. Paste the part with the ${'fetch(…)'} call.`;
    case 'too-deep':
      return phrase`This is nested too deeply to be read.`;
    case 'no-fetch-call':
      return phrase`There is no ${'fetch(…)'} call in it.`;
    case 'not-reached':
      return phrase`The code never gets to this ${'fetch(…)'} call.`;
    case 'no-url':
      return phrase`The call has no URL: ${'fetch("https://…")'} was expected.`;
    case 'wrong-kind':
      return phrase`${issue.found} cannot be read as ${[issue.part]}. ${kinds(issue.part)}`;
    case 'unknown-choice':
      return phrase`${[issue.part]} is ${choice(issue.expected)}, not ${issue.found}.`;
  }
}

function doubtWords(issue: SnippetDoubt): Phrase {
  switch (issue.code) {
    case 'not-spelled-out':
      return issue.options.length > 1
        ? phrase`${[issue.part]} is known only when the code runs: ${choice(issue.options)}.`
        : phrase`${issue.found} is known only when the code runs. Write the ${[issue.part]} itself.`;
    case 'too-much':
      return phrase`${issue.found} is too much to work out. Write the ${[issue.part]} itself.`;
    case 'may-be-more':
      return phrase`${issue.found} is known only when the code runs: there may be other ${[issue.part]}.`;
    case 'may-be-missing':
      return issue.part === 'header'
        ? phrase`Whether ${issue.found} is sent is known only when the code runs. Here it is.`
        : phrase`Whether there is ${[issue.part]} ${issue.found} is known only when the code runs. Here there is.`;
    case 'value-decides':
      return phrase`${issue.found} is known only when the code runs, and the value of ${issue.name} decides whether a preflight is needed.`;
  }
}

function remarkWords(issue: SnippetRemark): Phrase {
  switch (issue.code) {
    case 'value-open':
      return phrase`${issue.found} is known only when the code runs. For the preflight only the name ${issue.name} counts.`;
    case 'path-open':
      return phrase`${issue.found} is known only when the code runs. The origin is certain, and CORS looks at nothing else of it.`;
    case 'several-fetch-calls':
      return phrase`This is another of ${issue.count} ${'fetch(…)'} calls. Call ${issue.shown} is simulated.`;
  }
}

function kinds(part: string): Phrase {
  if (part === 'options') return phrase`An object was expected: ${'{ method: "PUT" }'}.`;
  if (part === 'headers') return phrase`An object was expected: ${'{ "X-Name": "value" }'}.`;
  return phrase`A text was expected.`;
}

/** How grave it is: whether the call cannot be read, is not certain, or only has something to it. */
export function snippetSeverity({ code }: SnippetIssue): 'error' | 'warning' | 'info' {
  return severities[code];
}

const severities: Readonly<Record<SnippetIssue['code'], 'error' | 'warning' | 'info'>> = {
  'not-javascript': 'error',
  'too-long': 'error',
  'too-deep': 'error',
  'no-fetch-call': 'error',
  'not-reached': 'error',
  'no-url': 'error',
  'wrong-kind': 'error',
  'unknown-choice': 'error',
  'not-spelled-out': 'warning',
  'too-much': 'warning',
  'may-be-more': 'warning',
  'may-be-missing': 'warning',
  'value-decides': 'warning',
  'value-open': 'info',
  'path-open': 'info',
  'several-fetch-calls': 'info',
};
