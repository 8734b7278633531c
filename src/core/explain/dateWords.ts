const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A day as `2026-11-29` in words that are the same everywhere: "29 November 2026". */
export function dateWords(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return `${date} ${months[month - 1] ?? ''} ${year}`;
}
