import type { Node } from 'acorn';
import type { Lines } from '#core/snippet/builtin/headers.ts';
import { noOptions } from '#core/snippet/builtin/request.ts';
import type { Options } from '#core/snippet/value/sent.ts';
import { argsOf } from '#core/snippet/machine/frame.ts';
import { copyInto } from '#core/snippet/machine/literals.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { isThing, type Item, type Thing, type Value } from '#core/snippet/value/value.ts';
import { givenLines } from './headerLines.ts';
import { configOf } from './options.ts';
import { isShelf, propsOf, shelves } from './clients.ts';

const member = (m: Machine, thing: Thing, name: string): Item | undefined =>
  m.state(thing).props.get(name);

export function defaultsOf(m: Machine, client: Thing, at: Node): Options {
  const { open } = m.state(client);
  const defaults = member(m, client, 'defaults');
  if (!defaults) return { ...noOptions, open: open ? at : null };
  return configOf(m, defaults);
}

/** `axios.create(config)`: a client whose defaults are a copy, with the config's over them. */
export function instanceOf(m: Machine, client: Thing, config: Item, at: Node): Thing {
  const own = configOf(m, config);
  const draft: { props: Map<string, Item>; open: Node | null } = { props: new Map(), open: null };
  const before = member(m, client, 'defaults');
  copyInto(m, draft, before?.value, at);
  for (const [name, item] of own.items) draft.props.set(name, item);
  draft.open ??= own.open;
  draft.props.set('headers', itemOf(headersOf(m, before?.value, own, at), config.at, 'headers'));
  const defaults = m.make('object', at, draft);
  const request = m.make('client', at, {}, 'interceptors');
  const interceptors = m.make('object', at, propsOf(at, { request }));
  return m.make('client', at, propsOf(at, { defaults, interceptors }), client.name);
}

/** Its header lines: shelves of its own, with what was on the others. */
function headersOf(m: Machine, before: Value, own: Options, at: Node): Thing {
  const draft: { props: Map<string, Item>; open: Node | null } = { props: new Map(), open: null };
  const shared = isThing(before, 'object') ? member(m, before, 'headers')?.value : undefined;
  if (isThing(shared)) copyInto(m, draft, shared, at);
  for (const shelf of shelves) {
    const copy: typeof draft = { props: new Map(), open: null };
    const kept = draft.props.get(shelf)?.value;
    if (isThing(kept)) copyInto(m, copy, kept, at);
    draft.props.set(shelf, itemOf(m.make('object', at, copy), at, shelf));
  }
  const headers = own.items.get('headers');
  for (const line of givenLines(m, headers).list) {
    const shelf = isShelf(line.name) && isThing(headers?.value) ? headers.value : null;
    const value = shelf ? member(m, shelf, line.name)?.value : line.value;
    draft.props.set(line.name, { ...line, value });
  }
  return m.make('object', at, { ...draft, open: givenLines(m, headers).open ?? draft.open });
}

/** Options and header lines of one call. */
interface Prepared {
  readonly options: Options;
  readonly lines: Lines;
}

/** `client.interceptors.request.use(config => …)`: each may change what is sent. */
export function runInterceptors(m: Machine, client: Thing, given: Prepared, at: Node): Prepared {
  const all = member(m, client, 'interceptors')?.value;
  const requests = isThing(all, 'object') ? member(m, all, 'request')?.value : undefined;
  if (!isThing(requests, 'client')) return given;
  return m.state(requests).list.reduce((prepared, { value }) => {
    if (!isThing(value, 'function')) return prepared;
    const headers = m.make('headers', at, prepared.lines, 'AxiosHeaders');
    const props = new Map(prepared.options.items).set('headers', itemOf(headers, at, 'headers'));
    const config = m.make('object', at, { props, open: prepared.options.open });
    const result = m.rules.call(m, value, undefined, argsOf([config], at), at, true);
    const options = configOf(m, itemOf(isThing(result, 'object') ? result : config, at));
    return { options, lines: givenLines(m, options.items.get('headers')) };
  }, given);
}

/** `use(onRequest)` */
export function addInterceptor(m: Machine, interceptors: Thing, handler: Item): void {
  m.change(interceptors, { list: [...m.state(interceptors).list, handler] });
}
