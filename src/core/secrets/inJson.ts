import type { HeaderList } from '#core/http/message.ts';
import { isObject } from '#core/json/withValue.ts';
import { withoutSecretsInHeaders } from './inHeaders.ts';
import { withoutSecretsInText } from './inText.ts';
import type { LeaveOut } from './leftOut.ts';

/**
 * What a link keeps of a page's call, and of whatever else is kept as JSON: header lines lose their
 * secrets as such, every other text as any text does.
 */
export function withoutSecretsInJson<Json>(json: Json, leaveOut: LeaveOut): Json;
export function withoutSecretsInJson(json: unknown, leaveOut: LeaveOut): unknown {
  if (typeof json === 'string') return withoutSecretsInText(json, leaveOut);
  if (Array.isArray(json)) return json.map((item) => withoutSecretsInJson(item, leaveOut));
  if (!isObject(json)) return json;
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      key === 'headers' && isHeaderList(value)
        ? withoutSecretsInHeaders(value, leaveOut)
        : withoutSecretsInJson(value, leaveOut),
    ]),
  );
}

const isHeaderList = (value: unknown): value is HeaderList =>
  Array.isArray(value) && value.every((line) => Array.isArray(line) && line.length === 2);
