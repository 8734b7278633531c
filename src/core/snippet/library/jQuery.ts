import type { Node } from 'acorn';
import type { Lines } from '#core/snippet/builtin/headers.ts';
import type { Options } from '#core/snippet/value/sent.ts';
import { argsOf, type Args } from '#core/snippet/machine/frame.ts';
import { assignMembers } from '#core/snippet/builtin/objects.ts';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import { isThing, Unknown, type Item, type Thing, type Value } from '#core/snippet/value/value.ts';
import { jQuerySettings } from './clients.ts';
import { contentOf, formType } from './content.ts';
import { givenLines, noLines, overlay } from './headerLines.ts';
import { argument, configOf, credentialsOf, isGiven, mergedOptions, methodOf } from './options.ts';
import { sendCall } from './send.ts';

type Answer = { readonly value: Value } | null;

/** A function of jQuery; null if it is not followed. */
export function jQueryMethod(m: Machine, _: Thing, name: string, args: Args, at: Node): Answer {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((index) => argument(args, index, at));
  if (!first || !second) return null;
  const isUrl = !isThing(first.value, 'object');
  switch (name) {
    case 'ajaxSetup':
      assignMembers(m, [jQuerySettings(m), first.value], at);
      return { value: undefined };
    case 'ajax':
      return isUrl ? ajax(m, second, [['url', first]], at) : ajax(m, first, [], at);
    case 'get':
    case 'post':
    case 'getJSON': {
      const method = itemOf(name === 'post' ? 'POST' : 'GET', at, 'method');
      if (!isUrl) return ajax(m, first, [['method', method]], at);
      // `$.get(url, success, dataType)`
      const hasData = !isThing(second.value, 'function');
      const [data, type] = hasData ? [second, fourth] : [undefined, third];
      for (const value of args.values) if (isThing(value, 'function')) m.forget(value, at, true);
      const json = itemOf('json', at, 'dataType');
      return ajax(
        m,
        itemOf(undefined, at),
        [
          ['url', first],
          ['method', method],
          ['data', data],
          ['dataType', name === 'getJSON' ? json : type],
        ],
        at,
      );
    }
    default:
      return null;
  }
}

function ajax(
  m: Machine,
  settings: Item,
  given: readonly (readonly [string, Item | undefined])[],
  at: Node,
): Answer {
  const own = configOf(m, settings);
  const items = new Map(own.items);
  for (const [name, item] of given) if (isGiven(item)) items.set(name, { ...item, name });
  const all = mergedOptions(configOf(m, itemOf(jQuerySettings(m), at)), { items, open: own.open });
  const answer = { value: new Unknown('run', { type: 'object' }) };
  // A script, which no CORS check asks for.
  if (all.items.get('dataType')?.value === 'jsonp') return answer;
  sendAjax(m, all, settings, at);
  for (const [name, { value }] of own.items)
    if (name !== 'beforeSend' && isThing(value, 'function')) m.forget(value, at, true);
  return answer;
}

function sendAjax(m: Machine, { items, open }: Options, settings: Item, at: Node): void {
  const method = methodOf(items.get('method') ?? items.get('type'), 'GET', at);
  const before = beforeSend(m, items.get('beforeSend'), settings.value, at);
  const lines = [contentType(items), givenLines(m, items.get('headers')), before.lines];
  const xhrFields = items.get('xhrFields');
  const fields = xhrFields ? configOf(m, xhrFields).items : new Map<string, Item>();
  const hasContent = typeof method.value !== 'string' || !/^(?:GET|HEAD)$/.test(method.value);
  const form = `${formType}; charset=UTF-8`;
  const types = { object: form, text: form, params: form };
  const none = { body: undefined, type: undefined };
  const content = hasContent ? contentOf(m, items.get('data'), types) : none;
  const isOwnType = items.get('contentType')?.value === false;
  sendCall(
    m,
    {
      api: 'jquery',
      url: isGiven(items.get('url')) ? items.get('url') : undefined,
      method,
      lines: lines.reduce(overlay, noLines),
      content: isOwnType ? { ...content, type: undefined } : content,
      credentials: before.credentials ?? credentialsOf(fields.get('withCredentials')),
      accept: acceptOf(items.get('dataType')?.value),
      init: settings.value === undefined ? undefined : settings.at,
      open,
    },
    at,
  );
}

/** `contentType: "application/json"` */
function contentType(items: Options['items']): Lines {
  const item = items.get('contentType');
  if (!isGiven(item) || typeof item.value === 'boolean') return noLines;
  return { list: [{ ...item, name: 'Content-Type' }], open: null };
}

/** What `beforeSend: (xhr) => …` sets. */
function beforeSend(
  m: Machine,
  handler: Item | undefined,
  settings: Value,
  at: Node,
): { readonly lines: Lines; readonly credentials: Item | undefined } {
  if (!isGiven(handler)) return { lines: noLines, credentials: undefined };
  const { value } = handler;
  if (!isThing(value, 'function'))
    return { lines: { list: [], open: handler.at }, credentials: undefined };
  const xhr = m.make('xhr', handler.at);
  m.rules.call(m, value, settings, argsOf([xhr, settings], at), at, false);
  const { list, open, props } = m.state(xhr);
  return { lines: { list, open }, credentials: credentialsOf(props.get('withCredentials')) };
}

const accepts: Readonly<Record<string, string>> = {
  json: 'application/json, text/javascript, */*; q=0.01',
  xml: 'application/xml, text/xml, */*; q=0.01',
  html: 'text/html, */*; q=0.01',
  text: 'text/plain, */*; q=0.01',
};

const acceptOf = (dataType: Value): string =>
  (typeof dataType === 'string' && Object.hasOwn(accepts, dataType) && accepts[dataType]) || '*/*';
