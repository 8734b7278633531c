/** What word processors make of what was typed: quotes that curl, dashes for hyphens. */
export function typed(line: string): string {
  if (!/[\u2010-\u2015\u2018-\u201f]/.test(line)) return line;
  return line
    .replace(/[\u2018-\u201b]/g, "'")
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/(^|\s)[\u2013\u2014](?=[A-Za-z])/g, (_, before: string) => `${before}${'-'}`)
    .replace(/[\u2010\u2011]/g, '-');
}
