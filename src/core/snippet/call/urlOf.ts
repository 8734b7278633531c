import type { TextItem } from './describeCall.ts';
import type { IssueList } from './issueList.ts';

/** Whether a text that begins so leads to one origin, however it goes on. */
const hasOrigin = (before: string): boolean =>
  /^(?:https?:\/\/[^/?#\\]+[/?#]|\/[^/\\\s]|\.{1,2}\/)/i.test(before.trimStart());

/** The URL of a call; where it is not certain, the one of the call before. */
export function urlOf(
  item: TextItem | undefined,
  before: string | undefined,
  doubts: IssueList,
): string {
  if (!item) return before ?? '';
  const { value, at } = item;
  if (typeof value === 'string') return value;
  const found = doubts.quote(at);
  const options = value.options.filter((option) => typeof option === 'string');
  const all = options.length === value.options.length ? options : [];
  if (value.why === 'work') doubts.add({ code: 'too-much', part: 'URL', found }, at);
  else if (value.shown !== undefined && hasOrigin(value.before) && all.length === 0) {
    doubts.add({ code: 'path-open', found }, at);
    return value.shown;
  } else doubts.add({ code: 'not-spelled-out', part: 'URL', found, options: all }, at);
  return all.length === 0 || all.includes(before ?? '') ? (before ?? '') : (all[0] ?? '');
}
