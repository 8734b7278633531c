/** What curl's verbose output puts before a line. */
export type Mark = '>' | '<' | '*' | 'data';

export interface VerboseLine {
  readonly mark: Mark;
  readonly text: string;
}

/** `--trace-time`, and the meter that curl draws when its output goes into a pipe. */
const before =
  /^(?:\d{2}:\d{2}:\d{2}\.\d{3,6}\s)|^[\s\d.kMGT]{20,80}(?:[\d-]{1,3}:[\d-]{2}:[\d-]{2}\s{1,3}){3}[\s\d.kMGT]{0,8}(?=[*<>{}])/;

const meter = /^\s*(?:% Total\b|Dload\b|Speed\b|[\d.kMGT\s]{8,80}[\d:\s-]{8,40}$)/;

/** A line of `curl -v` with its mark; null for any other, such as the body's. */
export function verboseLine(line: string): VerboseLine | null {
  const text = line.replace(before, '');
  const [, mark, rest = ''] = /^\s{0,8}([<>*])(?:[ \t]+(.*)|(?=HTTP\/\d)(.*)|)$/.exec(text) ?? [];
  if (mark === '<' || mark === '>' || mark === '*') {
    return { mark, text: (rest || (/^\s*<(HTTP.*)/.exec(text)?.[1] ?? '')).trim() };
  }
  return /^[{}] \[\d+ bytes data\]/.test(text) || meter.test(text)
    ? { mark: 'data', text: '' }
    : null;
}
