/** What a value of a header about CORS looks like. Prose that begins like a header line does not. */
const forms: readonly (readonly [names: RegExp, value: RegExp])[] = [
  [
    /^(?:origin|access-control-allow-origin)$/i,
    /^(?:\S{0,300}|(?:https?:\/\/\S{1,300},? ?){2,8})$/,
  ],
  [/^access-control-request-method$/i, /^[\w-]{0,40}$/],
  [/^access-control-allow-credentials$/i, /^\w{0,10}$/],
  [/^access-control-max-age$/i, /^-?\d{0,12}$/],
  [
    /^access-control-(?:request-headers|allow-headers|allow-methods|expose-headers)$/i,
    /^(?:[^\s,'"]{0,100}\s{0,3}(?:,\s{0,3}|$))*$/,
  ],
];

/** Whether a header can have this value, as far as it is one about CORS. A quoted one is code. */
export function isPlausible(name: string, value: string): boolean {
  const form = forms.find(([names]) => names.test(name));
  return !form || (form[1].test(value) && !/^['"].*['"][,;]?$/.test(value));
}
