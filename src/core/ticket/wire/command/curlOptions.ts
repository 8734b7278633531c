/** Options of curl that take a value (curl's manual), by their long names. */
const withValue = new Set(
  (
    'abstract-unix-socket alt-svc aws-sigv4 cacert capath cert cert-type ciphers config ' +
    'connect-timeout connect-to continue-at cookie cookie-jar create-file-mode crlfile curves data ' +
    'data-ascii data-binary data-raw data-urlencode delegation dns-interface dns-ipv4-addr ' +
    'dns-ipv6-addr dns-servers doh-url dump-header egd-file engine etag-compare etag-save ' +
    'expect100-timeout form form-string ftp-account ftp-method ftp-port happy-eyeballs-timeout-ms ' +
    'header hostpubmd5 hostpubsha256 hsts interface ipfs-gateway json keepalive-time key key-type ' +
    'krb libcurl limit-rate local-port login-options max-filesize max-redirs max-time netrc-file ' +
    'noproxy oauth2-bearer output output-dir parallel-max pass pinnedpubkey preproxy proto ' +
    'proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-ciphers ' +
    'proxy-header proxy-key proxy-pass proxy-tlsuser proxy-tlspassword proxy-user proxy1.0 pubkey ' +
    'quote range rate referer request request-target resolve retry retry-delay retry-max-time ' +
    'service-name socks4 socks4a socks5 socks5-hostname speed-limit speed-time stderr time-cond ' +
    'tls-max tls13-ciphers tlsauthtype tlspassword tlsuser trace trace-ascii trace-config ' +
    'unix-socket upload-file url url-query user user-agent variable vlan-priority write-out'
  ).split(' '),
);

/** The short forms of those, and of the others that say something about the request. */
const longNames: Readonly<Record<string, string>> = {
  ...{ E: 'cert', K: 'config', C: 'continue-at', b: 'cookie', c: 'cookie-jar', d: 'data' },
  ...{ D: 'dump-header', F: 'form', P: 'ftp-port', H: 'header', m: 'max-time', o: 'output' },
  ...{ x: 'proxy', U: 'proxy-user', Q: 'quote', r: 'range', e: 'referer', X: 'request' },
  ...{ Y: 'speed-limit', y: 'speed-time', t: 'telnet-option', z: 'time-cond', T: 'upload-file' },
  ...{ u: 'user', A: 'user-agent', w: 'write-out', G: 'get', I: 'head', L: 'location' },
  ...{ i: 'include', v: 'verbose', ':': 'next' },
};

export interface Option {
  readonly name: string;
  readonly value: string;
  /** The value holds a variable. */
  readonly variable: boolean;
}

/** An option's place among the words, and those that follow it in the same word (`-kivL`). */
export interface ReadOptions {
  readonly options: readonly Option[];
  /** How many words they are. */
  readonly count: number;
}

type ValueWord = { readonly text: string; readonly variable: boolean } | undefined;

/** The options of one word that begins with `-`, with the word after it where that is the value. */
export function optionsOf(word: string, after: ValueWord): ReadOptions {
  if (word.startsWith('--')) return longOption(word.slice(2), after);
  const options: Option[] = [];
  for (let at = 1; at < word.length; at++) {
    const name = longNames[word.charAt(at)] ?? word.charAt(at);
    if (!withValue.has(name) && name !== 'telnet-option') {
      options.push({ name, value: '', variable: false });
      continue;
    }
    const attached = word.slice(at + 1).replace(/^=/, '');
    if (attached !== '') {
      options.push({ name, value: attached, variable: /\$\w|\$\{/.test(attached) });
      return { options, count: 1 };
    }
    options.push({ name, value: after?.text ?? '', variable: after?.variable ?? false });
    return { options, count: 2 };
  }
  return { options, count: 1 };
}

function longOption(word: string, after: ValueWord): ReadOptions {
  const [name = '', attached] = /^([\w.-]+)=(.*)$/s.exec(word)?.slice(1) ?? [word];
  if (attached !== undefined)
    return { options: [{ name, value: attached, variable: false }], count: 1 };
  if (!withValue.has(name)) return { options: [{ name, value: '', variable: false }], count: 1 };
  const { text = '', variable = false } = after ?? {};
  return { options: [{ name, value: text, variable }], count: 2 };
}
