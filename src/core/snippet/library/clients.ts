import type { Node } from 'acorn';
import { itemOf, type Machine } from '#core/snippet/machine/machine.ts';
import type { State, Thing, Value } from '#core/snippet/value/value.ts';

/** Where a client keeps header lines for all methods, and for each. */
export const shelves = ['common', 'get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
export const isShelf = (name: string): boolean => shelves.includes(name);

/** Things that are there before a program have keys of their own, so that one that changes
 *  unsettles no other. */
const key = (type: string): Node => ({ type, start: 0, end: 0 });
const shelfKeys = shelves.map((shelf) => [shelf, key(shelf)] as const);
const keys = {
  client: key('client'),
  defaults: key('defaults'),
  headers: key('headers'),
  interceptors: key('interceptors'),
  request: key('request'),
  jQuery: key('jQuery'),
  settings: key('settings'),
  angular: key('angular'),
};

type Props = State['props'];

export const propsOf = (at: Node, members: Readonly<Record<string, Value>>): { props: Props } => ({
  props: new Map(Object.entries(members).map(([name, value]) => [name, itemOf(value, at, name)])),
});

/** `axios` or `$http`, as a program finds it. */
export function clientNamed(m: Machine, name: 'axios' | 'angularjs'): Thing {
  const there = (part: string, key: Node, kind: 'object' | 'client', members: () => Members) =>
    m.beforehand(`${name} ${part}`, key, kind, () => propsOf(key, members()));
  const shelf = (part: string, key: Node) => there(part, key, 'object', () => ({}));
  const headers = () =>
    there('headers', keys.headers, 'object', () =>
      Object.fromEntries(shelfKeys.map(([part, key]) => [part, shelf(part, key)])),
    );
  return m.beforehand(name, keys.client, 'client', () =>
    propsOf(keys.client, {
      defaults: there('defaults', keys.defaults, 'object', () => ({ headers: headers() })),
      interceptors: there('interceptors', keys.interceptors, 'object', () => ({
        request: m.beforehand('interceptors', keys.request, 'client', () => ({})),
      })),
    }),
  );
}

type Members = Readonly<Record<string, Value>>;

/** `$` and `jQuery` */
export const jQueryOf = (m: Machine): Thing =>
  m.beforehand('jquery', keys.jQuery, 'client', () => ({}));

/** What `$.ajaxSetup` sets for all calls. */
export const jQuerySettings = (m: Machine): Thing =>
  m.beforehand('jquery settings', keys.settings, 'object', () => ({}));

/** Angular's `HttpClient`, which a class is given. */
export const angularClient = (m: Machine): Thing =>
  m.beforehand('angular', keys.angular, 'client', () => ({}));
