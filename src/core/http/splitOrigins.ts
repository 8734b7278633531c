/** The origins in a text: one a line, or several with commas or spaces between. */
export const splitOrigins = (text: string): string[] =>
  text.split(/[\s,]+/).filter((origin) => origin !== '');
