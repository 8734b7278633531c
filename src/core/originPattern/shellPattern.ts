/** What an entry that is written as a shell pattern was meant to be. */
export interface ShellPatternMeant {
  /** The expression with one name, or one port, in the place of each `*`. */
  readonly expression: string;
  /** The same where a `*` in front stands for deeper sub-domains too; null if there is none in front. */
  readonly deeper: string | null;
}

/** `https://*.acme.example`, `*.acme.example:8443`, `https://acme.example:*`; nothing else of an expression. */
const shellPattern = /^(?:(https?):\/\/)?(\*\.)?((?:[a-z0-9-]+\.)*[a-z0-9-]+)(?::(\d{1,5}|\*))?$/i;

/** One name of a host, and the dot behind it. */
export const oneName = '[^./]+\\.';
const names = '(?:[^./]+\\.)+';

/**
 * What is meant by an entry with `*` for a name or a port, as shells and other products have it; null
 * if it is not plainly that. To Java `/*` is a repeated slash and `:*` a repeated colon.
 */
export function shellPatternMeant(entry: string): ShellPatternMeant | null {
  const read = shellPattern.exec(entry);
  if (!read || !entry.includes('*')) return null;
  const [, scheme = 'https', star, host = '', port] = read;
  const end = host.toLowerCase().replaceAll('.', '\\.') + portOf(port);
  const before = `${scheme.toLowerCase()}://`;
  return star === undefined
    ? { expression: before + end, deeper: null }
    : { expression: before + oneName + end, deeper: before + names + end };
}

function portOf(port: string | undefined): string {
  if (port === undefined) return '';
  return port === '*' ? '(?::[0-9]+)?' : `:${port}`;
}
