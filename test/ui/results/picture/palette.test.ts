import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dark, light, paper } from '#ui/results/picture/palette.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const names = Object.keys(light) as (keyof typeof light)[];

/** `accentTint` is `--accent-tint` in the style sheet. */
const tokenOf = (name: string) =>
  `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

describe('the colours of a picture', () => {
  it.each(names)('%s is that of the screen, in both themes', (name) => {
    expect(tokens).toContain(`${tokenOf(name)}: light-dark(${light[name]}, ${dark[name]});`);
  });

  it('on paper are black, grey and white', () => {
    for (const colour of Object.values(paper)) expect(colour).toMatch(/^#(..)\1\1$/);
  });
});
