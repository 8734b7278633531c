const wellFormed =
  /^(?:[\0-\x7f]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})*$/;

/** Whether bytes, one a character, are UTF-8. */
export const isUtf8 = (bytes: string): boolean => wellFormed.test(bytes);

const beyondByte = /[^\0-\xff]/;

/** Whether a text has characters that are no bytes (Web IDL, ByteString). */
export const isBeyondBytes = (text: string): boolean => beyondByte.test(text);

/** Bytes, one a character, read as UTF-8; anything else becomes U+FFFD. */
export const decodeUtf8 = (bytes: string): string =>
  new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
