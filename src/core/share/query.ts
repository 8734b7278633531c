import type { ParameterIssue } from './linkIssue.ts';

/** One `name=value` of a query, decoded. */
export interface QueryParameter {
  readonly name: string;
  readonly value: string;
  /** The value before decoding, where `+` is a space and `%2B` a plus. */
  readonly raw: string;
}

/**
 * The parameters of a query in their order, as `application/x-www-form-urlencoded` (URL standard §5.1),
 * with or without `?` before them. Where the standard guesses at damaged encodings, this reports an
 * issue.
 */
export function readQuery(query: string): {
  readonly parameters: readonly QueryParameter[];
  readonly issues: readonly ParameterIssue[];
} {
  const parameters: QueryParameter[] = [];
  const issues: ParameterIssue[] = [];
  for (const pair of query.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const nameEnd = pair.includes('=') ? pair.indexOf('=') : pair.length;
    const raw = pair.slice(nameEnd + 1);
    const name = decode(pair.slice(0, nameEnd));
    const value = decode(raw);
    if (name !== null && value !== null) parameters.push({ name, value, raw });
    else {
      const parameter = name ?? pair.slice(0, nameEnd);
      issues.push({ code: 'bad-percent-encoding', path: '', parameter });
    }
  }
  return { parameters, issues };
}

/** Null for `%` without two hex digits and for bytes that are not UTF-8. */
export function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}
