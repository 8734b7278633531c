import type { AnyNode, ImportDeclaration } from 'acorn';
import type { Machine } from '#core/snippet/machine/machine.ts';
import { isThing, Thing, Unknown, type Value } from '#core/snippet/value/value.ts';
import { angularClient, clientNamed, jQueryOf } from './clients.ts';

/** Names under which libraries put themselves on a page; undefined if it is none of them. */
export function libraryNamed(m: Machine, name: string): Thing | undefined {
  if (name === 'axios') return clientNamed(m, 'axios');
  if (name === '$' || name === 'jQuery') return jQueryOf(m);
  return name === '$http' ? clientNamed(m, 'angularjs') : undefined;
}

/** Constructors of Angular and axios that a program may name. */
export const libraryConstructors = [
  'HttpClient',
  'HttpHeaders',
  'HttpRequest',
  'RequestOptions',
  'AxiosHeaders',
];

/** What a module is, as `import x from 'module'` and `require('module')` give it. */
export function moduleValue(m: Machine, module: Value): Value {
  if (typeof module !== 'string') return new Unknown('run');
  if (/^axios(?:$|\/)/.test(module)) return clientNamed(m, 'axios');
  if (/^jquery(?:$|\/)/.test(module)) return jQueryOf(m);
  return new Unknown('run');
}

/** What a name is that a module exports. */
function exportedValue(m: Machine, module: unknown, name: string): Value {
  const fits =
    (module === '@angular/common/http' && libraryConstructors.includes(name)) ||
    (module === '@angular/http' && ['Headers', 'RequestOptions'].includes(name)) ||
    (module === '@angular/core' && name === 'inject') ||
    (module === 'axios' && name === 'AxiosHeaders');
  return fits ? m.builtin(name) : new Unknown('run');
}

export function importedValue(
  m: Machine,
  { source }: ImportDeclaration,
  specifier: ImportDeclaration['specifiers'][number],
): Value {
  const { value: module } = source;
  if (specifier.type !== 'ImportSpecifier') return moduleValue(m, module as Value);
  const { imported } = specifier;
  const name = imported.type === 'Identifier' ? imported.name : String(imported.value);
  return name === 'default' || name === module
    ? moduleValue(m, module as Value)
    : exportedValue(m, module, name);
}

/** What Angular's `inject(HttpClient)` gives. */
export const injected = (m: Machine, value: Value): Value =>
  isThing(value, 'builtin') && value.name === 'HttpClient' ? angularClient(m) : new Unknown('run');

const typedClients: Readonly<Record<string, (m: Machine) => Thing>> = {
  HttpClient: angularClient,
  Http: angularClient,
  AxiosInstance: (m) => clientNamed(m, 'axios'),
  AxiosStatic: (m) => clientNamed(m, 'axios'),
  JQueryStatic: jQueryOf,
};

/** A parameter that other code gives, known by its type or, in AngularJS, by its name. */
export function clientGiven(m: Machine, param: AnyNode, given: Value): Value {
  if (param.type !== 'Identifier') return given;
  if (param.name === '$http') return clientNamed(m, 'angularjs');
  const type = typeNameOf(param);
  const make = Object.hasOwn(typedClients, type) ? typedClients[type] : undefined;
  return make?.(m) ?? given;
}

/** `HttpClient` in `http: HttpClient` */
function typeNameOf(param: AnyNode): string {
  const outer = (param as { typeAnnotation?: { typeAnnotation?: { typeName?: unknown } } })
    .typeAnnotation;
  const name = outer?.typeAnnotation?.typeName;
  return typeof name === 'object' && name !== null && 'name' in name ? String(name.name) : '';
}
