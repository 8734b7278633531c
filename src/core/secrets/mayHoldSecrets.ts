/** Parts of what `isSecretName` knows, the start of a JSON Web Token, user info, and escapes. */
const suspicious =
  /auth|bearer|cookie|credential|jwt|assertion|token|key|secret|otp|csrf|xsrf|pass|pwd|pin|sig|hmac|sess|sid|saml|ey[a-z]|[@%]|\\u/i;

/**
 * Whether a scenario's JSON could hold what `withoutSecrets` leaves out. Far more is suspected than is
 * secret: this is for where the code that can tell is not loaded yet.
 */
export const mayHoldSecrets = (json: string): boolean =>
  suspicious.test(json.replace(/credentials\\?"/gi, '').replace(/[^a-z@%\\]/gi, ''));
