/** What one line of a paste is, as far as code goes. */
export type LineKind = 'code' | 'blank' | 'prose' | 'evidence';

/** Where a call of the page may begin. The quantifiers have bounds: a line can be a whole file. */
export const callStart =
  /\bnew\s{1,5}XMLHttpRequest\b|(?<![\w$.'"/-])(?:fetch|axios|\$http)\s?(?:<[^()]{1,200}>)?\(|\b(?:window|self|globalThis)\.fetch\s?\(|(?<![\w$])(?:\$|jQuery)\.(?:ajax|get|post|getJSON)\s?\(|[\w$)\]]\.(?:get|post|put|patch|delete|head|request)\s?(?:<[^()]{1,200}>)?\(/;

/** A shorter call, on a line whose rest tells: `request({`. */
export const callOfOptions = /(?<![\w$.])(?:request|service|instance|api|client)\(\{/i;

/** Lines of other forms: console, network, commands, messages, logs. */
const evidence =
  /^\s*(?:Access to |Cross-Origin |Uncaught |Failed |Blocked |Refused |XMLHttpRequest cannot|XHR |\[(?:Error|Warning|blocked)\]|(?:GET|POST|PUT|DELETE|PATCH|OPTIONS|HEAD) ?(?:https?:|\/)|HTTP\/\d|(?:curl|wget|http) |\$ |[\w.:-]{2,100} \S{1,100} \S{1,100} \[\d\d\/\w{3}\/|[<>*] |at [\w.$]{1,80} ?\(|\w+@https?:|[A-Za-z]\w{0,30}(?:-\w{1,30}){1,6}:(?!:))/;

const comment = /^\s*(?:\/\/|\/\*|\*\/|\*(?:\s|$)|<!--)/;
/** Characters of code, anywhere or where they stand in code. */
const sign = /[{}()[\];=]|=>|[,:]\s*$|^\s*['"`]?[\w$-]{1,60}['"`]?\s*:\s|^\s*['"`.@]/;
/** Words one after the other, as only a sentence has them. */
const sentence = /(?:^|[\s(])(?:[A-Za-z][a-z']{0,30}[,.:]? ){4}[A-Za-z']/;
/** The strings of a line, in which sentences may stand. */
const strings = /'[^'\n]{0,2000}'|"[^"\n]{0,2000}"|`[^`\n]{0,2000}`/g;

/** Longer lines are looked at up to here. */
const longest = 5000;

export function kindOf(line: string): LineKind {
  const text = line.slice(0, longest);
  if (text.trim() === '') return 'blank';
  if (comment.test(text)) return 'code';
  if (evidence.test(text)) return 'evidence';
  if (sentence.test(text.replace(strings, '""').replace(/\/\/.*$/, ''))) return 'prose';
  return sign.test(text) ? 'code' : 'prose';
}

/** How many brackets a line leaves open; closed ones count down. */
export function depthOf(line: string): number {
  let depth = 0;
  for (const char of line.slice(0, longest).replace(strings, '')) {
    if ('([{'.includes(char)) depth += 1;
    else if (')]}'.includes(char)) depth -= 1;
  }
  return depth;
}
