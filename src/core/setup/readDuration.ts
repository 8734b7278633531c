/** Seconds in one of each unit, by its names. */
const units: readonly (readonly [names: RegExp, seconds: number])[] = [
  [/^s(?:ec(?:ond)?s?)?$/i, 1],
  [/^m(?:in(?:ute)?s?)?$/i, 60],
  [/^h(?:(?:ou)?rs?)?$/i, 3600],
  [/^d(?:ays?)?$/i, 86_400],
  [/^w(?:eeks?)?$/i, 604_800],
];

const part = /(\d+(?:\.\d+)?)\s*([a-z]+)/gi;

/**
 * Seconds of a duration as people write it: `1h`, `90 min`, `1d 12h`. Null if it is none, or not a
 * whole number of seconds.
 */
export function readDuration(text: string): number | null {
  if (text.replace(part, '').trim() !== '' || text.trim() === '') return null;
  let seconds = 0;
  for (const [, count, name = ''] of text.matchAll(part)) {
    const unit = units.find(([names]) => names.test(name));
    if (!unit) return null;
    seconds += Number(count) * unit[1];
  }
  return Number.isSafeInteger(seconds) ? seconds : null;
}
