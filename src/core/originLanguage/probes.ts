import type { Meant } from './meant.ts';
import { open } from './skeleton.ts';

/** Origins that are tried before any search, because they read well. */

/** More are not tried. */
const maxProbes = 160;

const fills = [
  'evil',
  'evil.',
  'evil.example',
  '.evil.com',
  '.evil.example',
  '-evil.com',
  'evil.com',
  '',
];

export function strangerProbes(texts: readonly string[], meant: Meant): readonly string[] {
  const world = ['evil.example', 'evil.com'].flatMap(bySchemes);
  const around = meant.domains.flatMap((domain) =>
    [`evil${domain}`, `evil-${domain}`, `${domain}.evil.com`, `${domain}evil.com`].flatMap(
      bySchemes,
    ),
  );
  const local = bySchemes('localhost.evil.com');
  return [...world, ...around, ...local, ...filled(texts)].slice(0, maxProbes);
}

/** Ways to read a text: what is open filled in, dots before the last one made dashes. */
function filled(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => {
    const whole = withScheme(text);
    return fills
      .map((fill) => filledWith(whole, fill))
      .flatMap((origin) => [origin, withoutPort(origin), ...loosened(origin)])
      .flatMap((origin) => [origin, origin.replace(/^http:/, 'https:')]);
  });
}

function filledWith(text: string, fill: string): string {
  const at = text.indexOf('//') + 2;
  const [scheme, rest] = [text.slice(0, at), text.slice(at)];
  const [host = '', port] = rest.split(/:(?=[0-9\0]*\/?$)/);
  const shown = `${scheme.replaceAll(open, '')}${host.replace(/^\/+/, '').replaceAll(open, fill)}`;
  const cleaned = shown.replace(/\/+\0?$/, '').replace(/([^:/])\/.*$/, '$1');
  return port === undefined
    ? cleaned
    : `${cleaned}:${port.replaceAll(open, '3000').replace('/', '')}`;
}

const withoutPort = (origin: string): string => origin.replace(/:[0-9]+$/, '');

/** One dot after the other as a dash, then as a letter: not the last one. */
function loosened(origin: string): readonly string[] {
  const places = [...origin.matchAll(/\./g)].map(({ index }) => index).slice(0, 6);
  return places.flatMap((at) =>
    ['-', 'x'].map((char) => `${origin.slice(0, at)}${char}${origin.slice(at + 1)}`),
  );
}

const withScheme = (text: string): string =>
  text.includes('//')
    ? text
    : `https://${text.replace(/^(?:https?)?\0?:?/, (m) => (m.includes(open) ? open : ''))}`;

export function suffixProbes(texts: readonly string[], suffix: string): readonly string[] {
  const own = texts
    .filter((text) => text.includes(suffix))
    .flatMap((text) => fills.map((fill) => filledWith(withScheme(text), fill)))
    .flatMap((origin) => [origin, withoutPort(origin)]);
  return [...bySchemes(`evil.${suffix}`), ...bySchemes(`evil-app.${suffix}`), ...own].slice(
    0,
    maxProbes,
  );
}

export function insecureProbes(texts: readonly string[], meant: Meant): readonly string[] {
  const own = meant.domains.flatMap((domain) => [
    `http://app.${domain}`,
    `http://www.${domain}`,
    `http://${domain}`,
  ]);
  const written = texts.flatMap((text) =>
    ['app', 'app.', ''].map((fill) =>
      filledWith(withScheme(text), fill).replace(/^https?:/, 'http:'),
    ),
  );
  return [
    ...own,
    ...written,
    ...written.map(withoutPort),
    'http://evil.com',
    'http://evil.example',
  ].slice(0, maxProbes);
}

const bySchemes = (host: string): readonly string[] => [`https://${host}`, `http://${host}`];
