import type { Fix, FixCode } from '#core/setup/fixes.ts';

/** What a fix does, as the title of a button. */
const titles: Record<FixCode, (newText: string) => string> = {
  'rename-key': (text) => `Change to ${text}`,
  'replace-value': (text) => `Change to ${text}`,
  'make-list': () => 'Make it a list',
  'remove-entry': () => 'Remove the empty entry',
  'add-comma': () => 'Add the comma',
  'add-colon': () => 'Add the colon',
  'remove-comma': () => 'Remove the comma',
  'remove-comment': () => 'Remove the comment',
  'add-quotes': (text) => `Change to ${text}`,
  'double-backslash': () => 'Double the backslash',
  'escape-character': () => 'Escape the character',
  'plain-space': () => 'Make it a plain space',
};

/** The same for a list that becomes another one. */
export const listFixTitle = 'Change the list';

export const fixTitle = ({ code, newText }: Fix): string => titles[code](newText);
