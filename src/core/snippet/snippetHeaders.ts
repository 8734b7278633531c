import type { Expression } from 'acorn';
import type { HeaderList } from '#core/http/message.ts';
import type { SnippetReader } from './snippetReader.ts';

/** The headers of an option: an object, a list of pairs, or `new Headers(…)` of either. */
export function headersOf(
  given: Expression | undefined,
  reader: SnippetReader,
): HeaderList | undefined {
  const node = given && reader.values.resolve(given);
  if (!node || reader.values.primitive(node) === undefined) return undefined;
  if (node.type === 'NewExpression' && isHeaders(node.callee)) {
    const [init] = node.arguments;
    return init && init.type !== 'SpreadElement' ? headersOf(init, reader) : [];
  }
  const members = reader.values.members(node);
  if (members) return members.map(([name, value]) => [name, reader.text(value, 'header')]);
  const pairs = reader.values.items(node);
  if (pairs) return pairs.map((pair) => readPair(pair, reader));
  reader.refuse(node, 'headers');
  return [];
}

const isHeaders = (callee: { readonly type: string }): boolean =>
  'name' in callee && callee.name === 'Headers';

function readPair(node: Expression, reader: SnippetReader): readonly [string, string] {
  const [name, value, ...more] = reader.values.items(node) ?? [];
  if (name && value && more.length === 0) {
    return [reader.text(name, 'header'), reader.text(value, 'header')];
  }
  reader.refuse(node, 'header');
  return ['', ''];
}
