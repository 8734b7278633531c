/** The elements of a comma-separated field value, trimmed, empty ones left out (RFC 9110 §5.6.1). */
export const listElements = (value: string): readonly string[] =>
  value
    .split(',')
    .map((element) => element.replace(/^[\t ]+|[\t ]+$/g, ''))
    .filter((element) => element !== '');
