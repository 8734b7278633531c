import type { CallExpression, Expression, NewExpression, Program } from 'acorn';
import { credentialsModes, type PageCall } from '#core/browser/pageCall.ts';
import { parseJavaScript, type SyntaxFault } from './javaScript.ts';
import { bodyOf } from './snippetBody.ts';
import { headersOf } from './snippetHeaders.ts';
import { SnippetReader } from './snippetReader.ts';
import type { SnippetIssue } from './snippetIssue.ts';
import { nodesOf } from './staticValue.ts';
import type { Result } from '#core/result.ts';

/** A call without the page that makes it. */
export type SnippetCall = Omit<PageCall, 'pageOrigin' | 'api' | 'uploadListener'>;

export interface FetchSnippet {
  readonly call: SnippetCall;
  /** The page's origin, from the snippet's `referrer`; null without one. */
  readonly pageOrigin: string | null;
}

/**
 * The call that a `fetch(…)` snippet makes, as a person types it or as DevTools' "Copy as fetch"
 * writes it. Only literal values are read; nothing is run and nothing is guessed. Never throws.
 */
export function readFetchSnippet(text: string): Result<FetchSnippet, SnippetIssue> {
  try {
    const program = parseJavaScript(text);
    return 'type' in program ? readProgram(text, program) : failedSyntax(text, program);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const reader = new SnippetReader(text);
    return { ok: false, issues: [reader.issue({ code: 'too-deep' }, 0, text.length)] };
  }
}

function failedSyntax(text: string, fault: SyntaxFault): Result<never, SnippetIssue> {
  const { offset, found, expected } = fault;
  const reader = new SnippetReader(text);
  const issue = { code: 'not-javascript', found, expected } as const;
  return { ok: false, issues: [reader.issue(issue, offset, offset + found.length)] };
}

function readProgram(text: string, program: Program): Result<FetchSnippet, SnippetIssue> {
  const reader = new SnippetReader(text, program);
  const [call, second] = [...nodesOf(program)].filter(isFetch);
  if (!call) reader.report({ code: 'no-fetch-call' }, program);
  if (second) reader.report({ code: 'several-fetch-calls' }, second);
  const value = call && !second ? readCall(call, reader) : null;
  const [first, ...others] = reader.issues;
  if (first) return { ok: false, issues: [first, ...others] };
  if (!value) throw new Error('A snippet that failed has issues');
  return { ok: true, value };
}

const globals = /^(?:window|self)$/;

function isFetch(node: { readonly type: string }): node is CallExpression {
  if (node.type !== 'CallExpression') return false;
  const { callee } = node as CallExpression;
  if (callee.type === 'Identifier') return callee.name === 'fetch';
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  const named = callee.property.type === 'Identifier' && callee.property.name === 'fetch';
  return named && globals.test(callee.object.name);
}

/** Later members win over earlier ones of the same name, as in JavaScript. */
type Options = ReadonlyMap<string, Expression>;

function readCall(
  call: CallExpression | NewExpression,
  reader: SnippetReader,
): FetchSnippet | null {
  const [input, init] = call.arguments;
  if (!input || input.type === 'SpreadElement') {
    reader.report({ code: 'no-url' }, call);
    return null;
  }
  const options = new Map(init && init.type !== 'SpreadElement' ? reader.options(init) : []);
  const request = reader.values.resolve(input);
  if (request.type === 'NewExpression' && isNamed(request, 'Request')) {
    const inner = request.arguments[1];
    const own = inner && inner.type !== 'SpreadElement' ? reader.options(inner) : [];
    const target = request.arguments[0];
    if (target && target.type !== 'SpreadElement') {
      return readOptions(reader.text(target, 'URL'), new Map([...own, ...options]), reader);
    }
    reader.report({ code: 'no-url' }, request);
    return null;
  }
  return readOptions(reader.text(input, 'URL'), options, reader);
}

const isNamed = ({ callee }: NewExpression, name: string): boolean =>
  callee.type === 'Identifier' && callee.name === name;

const redirects = ['follow', 'error', 'manual'] as const;

function readOptions(url: string, options: Options, reader: SnippetReader): FetchSnippet {
  const text = (name: 'method' | 'mode' | 'cache' | 'referrer' | 'duplex') => {
    const node = options.get(name);
    return node && reader.optionalText(node, name);
  };
  const given = {
    method: text('method'),
    headers: headersOf(options.get('headers'), reader),
    credentials: reader.choice(options.get('credentials'), 'credentials', credentialsModes),
    mode: text('mode'),
    redirect: reader.choice(options.get('redirect'), 'redirect', redirects),
    cache: text('cache'),
    body: bodyOf(options.get('body'), text('duplex'), reader),
  };
  const present = Object.entries(given).filter(([, value]) => value !== undefined);
  const call = { url, ...(Object.fromEntries(present) as Omit<SnippetCall, 'url'>) };
  return { call, pageOrigin: originOf(text('referrer') ?? '') };
}

function originOf(referrer: string): string | null {
  const web = /^https?:/.test(referrer) && URL.canParse(referrer);
  return web ? new URL(referrer).origin : null;
}
