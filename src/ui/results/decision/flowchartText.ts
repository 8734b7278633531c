import { listElements } from '#core/http/fieldList.ts';
import { questionWords } from '#core/explain/gateway/questionWords.ts';
import type { QuestionId, Step } from '#core/gateway/step.ts';

const cut = (text: string, room: number): string =>
  text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1))}…`;

/** A header list of more than three names is cut to the first three, or fewer, and the rest counted. */
function cutList(names: readonly string[], room: number): string {
  for (let shown = Math.min(3, names.length); shown > 0; shown--) {
    const rest = names.length - shown;
    const text = names.slice(0, shown).join(', ') + (rest > 0 ? ` + ${rest}` : '');
    if (text.length <= room) return text;
  }
  const more = names.length > 1 ? ` + ${names.length - 1}` : '';
  return cut(names[0] ?? '', room - more.length) + more;
}

/**
 * What a question looks at, in one line: the header's name where only presence is asked, else its
 * value. The steps show all of it.
 *
 * @param room characters
 */
export function subjectText(id: QuestionId, step: Step | undefined, room: number): string {
  const presence = id.endsWith('-present');
  if (presence) return cut(questionWords[id].header, room);
  if (!step) return 'not asked';
  if (!step.subject) return 'an empty value';
  const names = listElements(step.subject);
  return id.endsWith('/headers-allowed') && names.length > 1
    ? cutList(names, room)
    : cut(step.subject, room);
}
