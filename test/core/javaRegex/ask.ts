import { compileJavaRegex } from '#core/javaRegex/compile.ts';

/** Whether a pattern matches a whole text, some part of it or none. */
export type Answer = 'whole' | 'part' | 'no' | 'budget';

export function ask(source: string, text: string): Answer {
  const result = compileJavaRegex(source);
  if (!result.ok) throw new Error(result.issues[0].description);
  const whole = result.value.matches(text);
  if (whole !== false) return whole === true ? 'whole' : whole;
  const part = result.value.find(text);
  return part === true ? 'part' : part || 'no';
}

/** Why a pattern is refused, as `description @index`; null if it is not. */
export function refusalOf(source: string): string | null {
  const result = compileJavaRegex(source);
  return result.ok ? null : `${result.issues[0].description} @${result.issues[0].index}`;
}
