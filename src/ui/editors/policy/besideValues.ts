import type { Finding } from '#core/lint/finding.ts';

/**
 * Whether a finding is worth its room beside the value that it is about, in the form and in the
 * JSON. What is only good to know is, if it is about one entry and there is a way out.
 */
export const isBesideValue = ({ severity, path, fix, readings }: Finding): boolean =>
  !readings && (severity !== 'info' || (fix !== undefined && /\/\d+$/.test(path)));
