/**
 * Secrets that are told apart: each place of a form has its own, so that a failure names the place.
 * They look like what nobody types.
 */
export class Seeds {
  /** Where each secret was put. */
  readonly places = new Map<string, string>();
  /** Those that a ticket may hold, and nothing that is made of it. */
  readonly onlyRead = new Set<string>();

  /** A secret that is known by its place. */
  readonly secret = (place: string): string => {
    const secret = `Zq${this.places.size}vR7mK2xW9tB4nC6yD8`;
    this.places.set(secret, place);
    return secret;
  };

  /** A value that is none of CORS's business: the ticket keeps it, what is opened does not. */
  readonly value = (place: string): string => {
    const secret = this.secret(place);
    this.onlyRead.add(secret);
    return secret;
  };

  readonly basic = (place: string): string => btoa(`user:${this.secret(place)}`);

  readonly jwt = (place: string): string =>
    `eyJhbGciOiJIUzI1NiJ9.${btoa(`{"sub":"${this.secret(place)}"}`).replaceAll('=', '')}.c2lnbmF0dXJl`;
}

/** Every way in which a text can still have a secret: as it is, in percent encoding, in base64. */
export function survivors(text: string, seeds: Seeds, placesOf = [...seeds.places]): string[] {
  const all = [text, unescaped(text), ...base64In(text)].join('\n');
  return placesOf.filter(([secret]) => all.includes(secret)).map(([, place]) => place);
}

const unescaped = (text: string): string =>
  text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });

const base64In = (text: string): string[] =>
  (text.match(/[\w+/-]{16,}/g) ?? []).flatMap((word) => {
    try {
      return [atob(word.replaceAll('-', '+').replaceAll('_', '/'))];
    } catch {
      return [];
    }
  });
