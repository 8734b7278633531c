import type { SnippetIssue } from '#core/snippet/snippetIssue.ts';
import { phrase, type Phrase } from '#core/explain/phrase.ts';

/** What is to be written literally is code; what describes a kind of thing is not. */
const described = ['a value', 'a name'];

function choice(expected: readonly string[]): Phrase {
  return expected.flatMap((text, i): Phrase => {
    const between = i === 0 ? '' : i === expected.length - 1 ? ' or ' : ', ';
    const shown = described.includes(text) ? text : { code: text };
    return between ? [between, shown] : [shown];
  });
}

/** What is wrong with a `fetch(…)` snippet, in one sentence. */
export function snippetIssueWords(issue: SnippetIssue): Phrase {
  switch (issue.code) {
    case 'not-javascript':
      return issue.found === ''
        ? phrase`The text ends where ${choice(issue.expected)} was expected.`
        : phrase`Found ${issue.found} where ${choice(issue.expected)} was expected.`;
    case 'too-deep':
      return phrase`This is nested too deeply to be read.`;
    case 'no-fetch-call':
      return phrase`There is no ${'fetch(…)'} call in it.`;
    case 'several-fetch-calls':
      return phrase`This is a second ${'fetch(…)'} call. Only one at a time can be simulated.`;
    case 'no-url':
      return phrase`The call has no URL: ${'fetch("https://…")'} was expected.`;
    case 'not-spelled-out':
      return phrase`${issue.found} is known only when the code runs. Write the ${[issue.part]} itself.`;
    case 'wrong-kind':
      return phrase`${issue.found} cannot be read as ${[issue.part]}. ${kinds(issue.part)}`;
    case 'unknown-choice':
      return phrase`${[issue.part]} is ${choice(issue.expected)}, not ${issue.found}.`;
  }
}

function kinds(part: string): Phrase {
  if (part === 'options') return phrase`An object was expected: ${'{ method: "PUT" }'}.`;
  if (part === 'headers') return phrase`An object was expected: ${'{ "X-Name": "value" }'}.`;
  if (part === 'header') return phrase`A name and a value were expected.`;
  return phrase`A text was expected.`;
}
