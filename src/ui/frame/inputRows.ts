import { policyFieldNames } from '#core/explain/policyFieldNames.ts';
import { pluralize } from '#core/explain/pluralize.ts';
import { byteLowercase } from '#core/http/headerName.ts';
import type { HttpRequest, HttpResponse } from '#core/http/message.ts';
import { defaultNativeResponse, type Application, type Setup } from '#core/setup/setup.ts';
import { placeNames, type Place } from '#ui/results/places.ts';
import type { Decided } from './decided.ts';

/** A value; what decided is marked. */
export interface InputPiece {
  readonly text: string;
  readonly decided: boolean;
}

/** A field with its values, in one line if there is room. */
export interface InputRow {
  readonly name: string;
  readonly pieces: readonly InputPiece[];
  /** After the values, or in their place: words, not values. */
  readonly note: string;
}

/** Of a list, or of a request's headers; the playground shows all. */
const maxShown = 6;

/** Those that decided are shown, however far behind they are. */
export function rowOf(
  name: string,
  values: readonly string[],
  place: Place | null,
  decided: Decided,
  note = '',
): InputRow {
  const named = (place && decided.get(place)) ?? null;
  const isNamed = (value: string) => named?.has(value.toLowerCase()) ?? false;
  const all = named !== null && !values.some(isNamed);
  const pieces = values.map((text) => ({ text, decided: all || isNamed(text) }));
  const first = new Set([...pieces.filter((piece) => piece.decided), ...pieces].slice(0, maxShown));
  const more = pieces.length - first.size;
  return {
    name,
    pieces: pieces.filter((piece) => first.has(piece)),
    note: [more > 0 ? `and ${more.toLocaleString('en')} more` : '', note].filter(Boolean).join(' '),
  };
}

/** The policy, and what else decides on the gateway's side where it is not as usual. */
export function policyRows({ policy, applications, nativeResponse }: Setup, decided: Decided) {
  if (!policy) return nativeRows(nativeResponse);
  const list = (field: 'allowedOrigins' | 'allowMethods' | 'allowHeaders' | 'exposeHeaders') => {
    const values = policy[field];
    const row = rowOf(policyFieldNames[field], values, field, decided);
    return values.length > 0 ? row : { ...row, note: 'none' };
  };
  const { allowCredentials, exposeHeaders, maxAge } = policy;
  const credentials = allowCredentials ? 'on' : 'off';
  return [
    list('allowedOrigins'),
    ...applications
      .filter(({ jsOrigins }) => jsOrigins.length > 0)
      .slice(0, maxShown)
      .map((application) => originsRow(application, decided)),
    list('allowMethods'),
    list('allowHeaders'),
    ...(exposeHeaders.length > 0 || decided.has('exposeHeaders') ? [list('exposeHeaders')] : []),
    rowOf(policyFieldNames.allowCredentials, [credentials], 'allowCredentials', decided),
    ...(maxAge === null
      ? []
      : [rowOf(policyFieldNames.maxAge, [String(maxAge)], null, decided, 's')]),
    ...nativeRows(nativeResponse),
  ];
}

function originsRow(application: Application, decided: Decided): InputRow {
  const { name, jsOrigins, isSuspended, associated } = application;
  const aside = [isSuspended ? 'suspended' : '', associated ? '' : 'not associated with this API'];
  const note = [
    'of',
    name,
    aside
      .filter(Boolean)
      .map((text) => `(${text})`)
      .join(' '),
  ];
  return rowOf(
    'JavaScript origins',
    jsOrigins,
    'applications',
    decided,
    note.filter(Boolean).join(' '),
  );
}

function nativeRows(response: HttpResponse): InputRow[] {
  if (JSON.stringify(response) === JSON.stringify(defaultNativeResponse)) return [];
  const { status, statusText, headers } = response;
  const note = headers.length > 0 ? `with ${pluralize(headers.length, 'header')}` : '';
  return [rowOf('Native service', [`${status} ${statusText}`.trim()], null, new Map(), note)];
}

const headerPlaces: readonly Place[] = ['origin', 'requestMethod', 'requestHeaders'];

/** A request that is written by hand. */
export function requestRows({ method, url = '/', headers }: HttpRequest, decided: Decided) {
  const placeOf = (name: string) =>
    headerPlaces.find((place) => byteLowercase(placeNames[place]) === byteLowercase(name)) ?? null;
  const rows = headers.map(([name, value]) => {
    const place = placeOf(name);
    const isList = place === 'requestHeaders';
    return rowOf(name, isList ? value.split(/\s*,\s*/) : [value], place, decided);
  });
  const missing = headerPlaces.filter(
    (place) => decided.has(place) && !headers.some(([name]) => placeOf(name) === place),
  );
  const more = rows.length - maxShown;
  return [
    rowOf('Method', [url === '/' ? method : `${method} ${url}`], null, decided),
    ...rows.slice(0, maxShown),
    ...missing.map((place) => ({ name: placeNames[place], pieces: [], note: 'none' })),
    ...(more > 0 ? [{ name: 'Headers', pieces: [], note: `and ${more} more` }] : []),
  ];
}
