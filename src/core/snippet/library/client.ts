import type { Node } from 'acorn';
import { callUnknown } from '#core/snippet/machine/calls.ts';
import type { Args } from '#core/snippet/machine/frame.ts';
import type { Machine } from '#core/snippet/machine/machine.ts';
import type { Thing, Value } from '#core/snippet/value/value.ts';
import { angularMethod } from './angular.ts';
import { axiosMethod, callAxios } from './axios.ts';
import { addInterceptor } from './axiosDefaults.ts';
import { jQueryMethod } from './jQuery.ts';
import { argument } from './options.ts';

/** A method of a library's object; null if it is not followed. */
export function clientMethod(
  m: Machine,
  client: Thing,
  name: string,
  args: Args,
  at: Node,
): { readonly value: Value } | null {
  switch (client.name) {
    case 'angular':
      return angularMethod(m, client, name, args, at);
    case 'jquery':
      return jQueryMethod(m, client, name, args, at);
    case 'interceptors':
      if (name !== 'use') return null;
      addInterceptor(m, client, argument(args, 0, at));
      return { value: undefined };
    default:
      return axiosMethod(m, client, name, args, at);
  }
}

/** `axios(config)`, `$http(config)`, `$(…)` */
export function callClient(m: Machine, client: Thing, args: Args, at: Node): Value {
  if (client.name === 'axios' || client.name === 'angularjs') return callAxios(m, client, args, at);
  return callUnknown(m, [], args, at);
}
