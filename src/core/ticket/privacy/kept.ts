import { sameName } from '#core/http/headers.ts';
import { withoutSecretsInHeader } from '#core/secrets/inHeaders.ts';
import { withoutSecretsInUrl } from '#core/secrets/bareSecrets.ts';
import { LeftOut, type LeaveOut } from '#core/secrets/leftOut.ts';
import { placeholder } from '#core/secrets/placeholder.ts';
import type { TicketHeaders } from '#core/ticket/ticket.ts';
import { withoutPassedOn } from './query.ts';

/** What the result has in the place of a secret in Location, as its form says. */
export const secretMark = '⟨secret⟩';

/** What every browser or tool sends by itself and no CORS check asks for. */
const sentAlways =
  /^(?::.*|user-agent|referer|accept-encoding|accept-language|connection|content-length|cookie|sec-.*|dnt|upgrade-insecure-requests|cache-control|pragma|priority|te|if-.*|postman-token|via|x-forwarded-.*)$/i;

/** What of an answer CORS is about, and what tells who sent it. */
const corsAnswer = /^(?:access-control-.*|location|vary|server|via|content-type)$/i;

/** Header lines without their secrets, and under which names those stood. */
export interface Kept {
  readonly headers: TicketHeaders;
  readonly leftOut: readonly string[];
}

type Lines = readonly (readonly [name: string, value: string])[];

/** The lines of a request that say something about CORS; a secret's value is null. */
export const keptOfRequest = (lines: Lines): Kept => kept(lines, (name) => !sentAlways.test(name));

export const keptOfResponse = (lines: Lines): Kept => kept(lines, (name) => corsAnswer.test(name));

/** Whether a request sent a Cookie, of which nothing else is kept. */
export const sentCookie = (lines: Lines): boolean =>
  lines.some(([name]) => sameName(name, 'Cookie'));

function kept(lines: Lines, matters: (name: string) => boolean): Kept {
  const leftOut = new LeftOut();
  const headers: (readonly [string, string | null])[] = [];
  for (const [name, value] of lines) {
    const without = isLocation(name)
      ? keptUrl(value, leftOut.leaveOut).replaceAll(placeholder, secretMark)
      : withoutSecretsInHeader(name, value, leftOut.leaveOut);
    if (!matters(name)) continue;
    const isKept = isLocation(name) || (without === value && !value.includes(placeholder));
    headers.push([name, isKept ? without : null]);
  }
  return { headers, leftOut: leftOut.names };
}

const isLocation = (name: string): boolean => sameName(name, 'Location');

/** A URL without user info, fragment and secret parameters. */
export function keptUrl(url: string, leaveOut: LeaveOut): string {
  const [whole = ''] = url.split('#', 1);
  const bare = whole.replace(/^([a-z][a-z\d+.-]*:\/\/)[^/?#@]*@/i, '$1');
  return withoutPassedOn(withoutSecretsInUrl(bare, leaveOut), leaveOut);
}
