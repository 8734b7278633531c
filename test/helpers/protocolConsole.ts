const failed = /^\S+ \S+ (net::ERR_\w+)(?: .*)?$/;
const answered = /^[^ :]+ \S+ (\d{3})(?: \((.*)\))?$/;

/**
 * Lines as Chromium's protocol carries them, from those that its developer tools show, which put a
 * row of the network log in the place of `Failed to load resource`. Measurements are made over the
 * protocol.
 * @param reason the reason phrase as it was sent; the developer tools fill one in where none was
 */
export const protocolConsole = (shown: readonly string[], reason?: string): readonly string[] =>
  shown.map((line) => {
    const error = failed.exec(line)?.[1];
    if (error) return `Failed to load resource: ${error}`;
    const [, status, phrase = ''] = answered.exec(line) ?? [];
    return status
      ? `Failed to load resource: the server responded with a status of ${status} (${reason ?? phrase})`
      : line;
  });

/** Without the category in brackets, which Firefox's console does not show. */
export const withoutCategory = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => line.replace(/^\[[^\]]*\] /, ''));
