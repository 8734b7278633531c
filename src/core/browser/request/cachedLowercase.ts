import { byteLowercase } from '#core/http/headerName.ts';

const usual = [
  ...['Accept', 'Accept-Language', 'Access-Control-Allow-Credentials'],
  ...['Access-Control-Allow-Headers', 'Access-Control-Allow-Methods'],
  ...['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers', 'Access-Control-Max-Age'],
  ...['Authorization', 'Cache-Control', 'Content-Language', 'Content-Length', 'Content-Type'],
  ...['Date', 'ETag', 'Expires', 'Last-Modified', 'Location', 'Pragma', 'Range', 'Server', 'Vary'],
  ...['X-Requested-With'],
];

/** Names in their usual spellings: a lookup is faster than lowercasing. */
const known: ReadonlyMap<string, string> = new Map(
  usual.flatMap((name) => {
    const lower = byteLowercase(name);
    return [[name, lower] as const, [lower, lower] as const];
  }),
);

/** A header's name in lower case. */
export const cachedLowercase = (name: string): string => known.get(name) ?? byteLowercase(name);
