import { trimHttpWhitespace } from './headerValue.ts';

/** The elements of a comma-separated field value, trimmed, empty ones left out (RFC 9110 §5.6.1). */
export function listElements(value: string): readonly string[] {
  const elements: string[] = [];
  for (let start = 0; start <= value.length;) {
    const comma = value.indexOf(',', start);
    const end = comma === -1 ? value.length : comma;
    const element = trimHttpWhitespace(value.slice(start, end));
    if (element !== '') elements.push(element);
    start = end + 1;
  }
  return elements;
}
