import type { CorsKey } from '#core/browser/firefox/corsReason.ts';

/** Keys of messages: those that the model of Firefox prints, and others, of which some are gone. */
export type FirefoxKey =
  | CorsKey
  | 'CORSDisabled'
  | 'CORSOriginHeaderNotAdded'
  | 'CORSAllowHeaderFromPreflightDeprecation'
  | 'CrossSiteRequestBlocked'
  | 'MixedContent';

export interface FirefoxReason {
  readonly key: FirefoxKey;
  readonly parameter: string | null;
}

/**
 * Words that tell apart what names no header, or the same one, in the 27 languages of Firefox that
 * are most used. All else is told by the names of headers, which stay English.
 */
const words = {
  preflight:
    /pre-?flight|preliminar|verificación previa|pré-vérification|προκαταρκτικ|előzetes|praluncur|プリフライト|사전 점검|priešsiunt|预检|預檢|\bOPTIONS\b/i,
  several:
    /multip|múltip|nur ein |plusieurs|több|複数|여러|neleistina|meerdere|fleire|powtórzeni|vários|несколько|\bfler\b|หลายอัน|численні|nhiều|多个|多個|vícenásob|πολλαπλ/i,
  redirect:
    /redire|redirig|weiterleit|リダイレクト|перенаправ|重定向|重導|리다이렉트|ανακατεύθυνσ|przekierow|chuyển hướng|nukreip|pengalihan|omdirig|omleiding|přesměr|átirány|เปลี่ยนเส้นทาง/i,
  disabled:
    /disabl|deaktiv|désactiv|d[ei]s[ah]+bilit|desativ|無効|отключ|вимкн|禁用|停用|비활성|wyłączon|uitgeschakeld|inaktiver|slået fra|vypnut|απενεργοπ|d[ei]sactiv|kikapcsol|dinonaktif|disattiv|avslått|ปิดใช้|vô hiệu|未启用|išjungt/i,
} as const;

/** `http` as a word, not as the scheme of an address. */
const http = /\bhttps?\b(?!:)|http(?=[でが])/i;

/** What is quoted, by whatever quotes a language has. A letter before it is one before an apostrophe. */
const quotedPart =
  /(?:(?<!\p{Script=Latin})["'‘“`]|[„«「])\s{0,2}([^"'‘’“”„«»「」`]{0,400}?)\s{0,2}["'’‘”“»」`]/gu;

/** The reason that stands in the brackets of a message, in any language; null if it is none. */
export function firefoxReason(reason: string): FirefoxReason | null {
  const quotedParts = [...reason.matchAll(quotedPart)].map(([, part = '']) => part);
  const named = /Access-Control-Allow-(Origin|Credentials|Methods|Headers)/i.exec(reason)?.[1];
  const [other = null] = quotedParts.filter((part) => !/^Access-Control-/i.test(part));
  switch (named?.toLowerCase()) {
    case 'origin':
      return aboutOrigin(reason, other);
    case 'credentials':
      // The Spanish text about the wildcard names this header.
      return other === '*'
        ? key('CORSNotSupportingCredentials')
        : key('CORSMissingAllowCredentials');
    case 'methods':
      return other === null ? key('CORSMethodNotFound') : key('CORSInvalidAllowMethod', other);
    case 'headers':
      return aboutHeaders(reason, other, quotedParts);
    default:
      return /CORS/.test(reason) ? withoutHeader(reason, other) : null;
  }
}

function aboutOrigin(reason: string, other: string | null): FirefoxReason {
  if (other === '*') return key('CORSNotSupportingCredentials');
  if (other !== null) return key('CORSAllowOriginNotMatchingOrigin', other);
  return words.several.test(reason)
    ? key('CORSMultipleAllowOriginNotAllowed')
    : key('CORSMissingAllowOrigin2');
}

function aboutHeaders(
  reason: string,
  other: string | null,
  quotedParts: readonly string[],
): FirefoxReason {
  if (quotedParts.includes('*') || /\bAuthorization\b.*\bAuthorization\b/.test(reason))
    return key('CORSAllowHeaderFromPreflightDeprecation');
  return words.preflight.test(reason)
    ? key('CORSMissingAllowHeaderFromPreflight2', other)
    : key('CORSInvalidAllowHeader', other);
}

function withoutHeader(reason: string, other: string | null): FirefoxReason {
  if (other === '*') return key('CORSNotSupportingCredentials');
  if (other && /^orig[ei]n$/i.test(other)) return key('CORSOriginHeaderNotAdded');
  if (words.redirect.test(reason)) return key('CORSExternalRedirectNotAllowed');
  if (words.preflight.test(reason)) return key('CORSPreflightDidNotSucceed3');
  if (http.test(reason)) return key('CORSRequestNotHttp');
  if (words.disabled.test(reason)) return key('CORSDisabled');
  return key('CORSDidNotSucceed2');
}

const key = (of: FirefoxKey, parameter: string | null = null): FirefoxReason => ({
  key: of,
  parameter,
});

/** What Firefox says only of preflights. */
const ofPreflights: ReadonlySet<FirefoxKey> = new Set<FirefoxKey>([
  ...(['CORSPreflightDidNotSucceed3', 'CORSMethodNotFound', 'CORSInvalidAllowMethod'] as const),
  ...(['CORSInvalidAllowHeader', 'CORSMissingAllowHeaderFromPreflight2'] as const),
  'CORSAllowHeaderFromPreflightDeprecation',
]);

export const isOfPreflight = (of: FirefoxKey): boolean => ofPreflights.has(of);
