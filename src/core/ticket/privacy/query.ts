import type { LeaveOut } from '#core/secrets/leftOut.ts';
import { isPlaceholder } from '#core/secrets/placeholder.ts';

/** What a sign-in passes on in addresses, and short names for a password; more than names of secrets tell. */
const passedOn =
  /^(?:code|state|nonce|p|pw|k|ticket|hash|login_hint|code_verifier|code_challenge|samlart|relaystate)$/i;

/** A value that nobody typed: long, of mixed letters and digits, and no UUID, which ids of clients are. */
const opaque = /^(?:(?=[^a-z]*[a-z])(?=[^A-Z]*[A-Z])(?=\D*\d)[\w+/=.~-]{20,}|[\da-f]{32,})$/;

const parameter = /(?<=[?&;])([\w.~%[\]-]{1,100})=([^&#;\s"']*)/g;

/** A URL without what its query passes on, by its name or its form. */
export const withoutPassedOn = (url: string, leaveOut: LeaveOut): string =>
  url.replace(parameter, (whole, name: string, value: string) =>
    (passedOn.test(name) || opaque.test(value)) && !isPlaceholder(value)
      ? `${name}=${leaveOut(name, value)}`
      : whole,
  );
