/** What the rows above the header lists of a browser's panel say. */
export type Label = 'url' | 'method' | 'status' | 'scheme' | 'host' | 'path' | 'other';

/** Parts of a panel. `skip`: buttons and hints between the rows. */
export type Heading = 'general' | 'request' | 'response' | 'provisional' | 'payload' | 'skip';

const labels: readonly (readonly [Label, RegExp])[] = [
  ['url', /^(?:url|request url|anfrage-?url|anforderungs-?url)$/i],
  ['method', /^(?:request method|anfragemethode|anforderungsmethode)$/i],
  ['status', /^(?:status code|statuscode|status)$/i],
  ['scheme', /^scheme$/i],
  ['host', /^host$/],
  ['path', /^filename$/i],
  [
    'other',
    /^(?:remote address|referrer policy|remote-?adresse|referrer-richtlinie|version|transferred|dns resolution|request priority|address|source|initiator|blocking)$/i,
  ],
];

/** A row's label. Some are header names as well: only in a panel are they labels. */
export const labelOf = (text: string): Label | null =>
  labels.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/** Labels that are nothing else, wherever they stand. */
export const isCertainLabel = (text: string): boolean =>
  /^(?:request url|request method|status code|remote address|referrer policy|anfrage-?url|anforderungs-?url|anfragemethode|anforderungsmethode|statuscode)$/i.test(
    text,
  );

/** Firefox's copy has no blank between some labels and their values. */
const glued =
  /^(?:(Version)(HTTP\/[\d.]+)|(Status)(\d{3})|(Transferred|Referrer Policy|DNS Resolution|Request Priority|Blocking)(?!\s*$)(?=\S)(.*))$/;

export function gluedRow(text: string): { readonly label: Label; readonly value: string } | null {
  const [, version, http = '', status, code = '', other, value = ''] = glued.exec(text) ?? [];
  if (status !== undefined) return { label: 'status', value: code };
  if (version === undefined && other === undefined) return null;
  return { label: 'other', value: http + value };
}

const headings: readonly (readonly [Heading, RegExp])[] = [
  ['general', /^(?:general|allgemein|summary)$/i],
  [
    'response',
    /^(?:the )?(?:response|antwort-?)\s?(?:headers?|header)?(?: \([^)]{1,20}\))?(?: view source| raw)?$/i,
  ],
  [
    'request',
    /^(?:the )?(?:request|anfrage-?|anforderungs-?)\s?(?:headers?|header)?(?: \([^)]{1,20}\))?(?: view source| raw)?$/i,
  ],
  [
    'provisional',
    /^(?:provisional headers are shown|vorläufige header werden angezeigt)\b.{0,80}$/i,
  ],
  [
    'payload',
    /^(?:query string parameters|request payload|form data|payload|request data|query string|url parameters|cookies|response data)\b.{0,30}$/i,
  ],
  [
    'skip',
    /^(?:view (?:source|parsed|url encoded|decoded)|learn more|raw|raw headers|show more|filter headers|headers|header|early hints headers|\((?:aus|from) .{1,30}\))$/i,
  ],
];

export const headingOf = (text: string): Heading | null => {
  const bare = text.replace(/^#{1,6}\s+/, '').replace(/\s*:$/, '');
  if (bare.length > 120) return null;
  return headings.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
};
