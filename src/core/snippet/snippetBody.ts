import type { CallExpression, Expression, NewExpression } from 'acorn';
import type { PageBody } from '#core/browser/pageCall.ts';
import type { SnippetReader } from './snippetReader.ts';
import { unknown } from './staticValue.ts';

/**
 * What a body is made from. Only that matters here, so its content may be unknown until the code
 * runs: `JSON.stringify(cart)` is a string in any case.
 */
export function bodyOf(
  given: Expression | undefined,
  duplex: string | undefined,
  reader: SnippetReader,
): PageBody | undefined {
  const node = given && reader.values.resolve(given);
  if (!node) return undefined;
  if (node.type === 'CallExpression' && isStringify(node)) return stringified(node, reader);
  if (node.type === 'NewExpression' && node.callee.type === 'Identifier') {
    const body = constructed(node.callee.name, node, duplex, reader);
    if (body) return body;
  }
  const value = reader.values.primitive(node);
  if (value === null || value === undefined) return undefined;
  return { kind: 'string', value: reader.text(node, 'body') };
}

function isStringify({ callee }: CallExpression): boolean {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  const called = callee.property.type === 'Identifier' ? callee.property.name : '';
  return callee.object.name === 'JSON' && called === 'stringify';
}

const argument = (node: CallExpression | NewExpression, index: number): Expression | undefined => {
  const found = node.arguments[index];
  return found && found.type !== 'SpreadElement' ? found : undefined;
};

function stringified(node: CallExpression, reader: SnippetReader): PageBody {
  const [given] = node.arguments;
  const whole = node.arguments.length === 1 && given?.type !== 'SpreadElement';
  const json = whole && given ? reader.values.json(given) : unknown;
  const value = json === unknown ? undefined : JSON.stringify(json);
  return value === undefined ? { kind: 'string' } : { kind: 'string', value };
}

const buffers = /^(?:ArrayBuffer|DataView|(?:Big)?(?:Int|Uint|Float)\d+(?:Clamped)?Array)$/;

function constructed(
  name: string,
  node: NewExpression,
  duplex: string | undefined,
  reader: SnippetReader,
): PageBody | null {
  if (name === 'FormData') return { kind: 'formData' };
  if (name === 'URLSearchParams') return searchParams(argument(node, 0), reader);
  if (name === 'Blob') return blob(argument(node, 1), reader);
  if (name === 'File') return blob(argument(node, 2), reader);
  if (name === 'ReadableStream') return { kind: 'stream', ...(duplex !== undefined && { duplex }) };
  return buffers.test(name) ? { kind: 'buffer' } : null;
}

function searchParams(given: Expression | undefined, reader: SnippetReader): PageBody {
  const json = given ? reader.values.json(given) : '';
  const text = typeof json === 'string' ? json : null;
  const pairs = typeof json === 'object' && json !== null ? Object.entries(json) : null;
  if (text === null && (pairs === null || Array.isArray(json))) return { kind: 'urlSearchParams' };
  const params = new URLSearchParams(text ?? pairs?.map(([name, value]) => [name, String(value)]));
  return { kind: 'urlSearchParams', value: params.toString() };
}

function blob(options: Expression | undefined, reader: SnippetReader): PageBody {
  const type = options && new Map(reader.options(options)).get('type');
  return type ? { kind: 'blob', type: reader.text(type, 'body') } : { kind: 'blob' };
}
