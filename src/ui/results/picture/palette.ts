import type { Tone } from '#ui/parts/controls/tone.ts';

/** The colours of a picture, which has to stand without the page's style sheet. */
export interface Palette {
  readonly bg: string;
  readonly surface: string;
  readonly lineStrong: string;
  readonly fg: string;
  readonly muted: string;
  readonly accent: string;
  readonly accentTint: string;
  readonly ok: string;
  readonly okTint: string;
  readonly refused: string;
  readonly refusedTint: string;
  readonly erratum: string;
  readonly erratumTint: string;
  readonly reading: string;
  readonly readingTint: string;
}

/** Those of `styles/tokens.css`, by the same names. */
export const light: Palette = {
  bg: '#f5f6f8',
  surface: '#ffffff',
  lineStrong: '#868e9a',
  fg: '#16191d',
  muted: '#575f6b',
  accent: '#1a56cc',
  accentTint: '#e8f0fe',
  ok: '#0b6b3c',
  okTint: '#e6f5ec',
  refused: '#b3211f',
  refusedTint: '#fdecea',
  erratum: '#7d5200',
  erratumTint: '#fff3d6',
  reading: '#6139b8',
  readingTint: '#f2edfd',
};

export const dark: Palette = {
  bg: '#0e1013',
  surface: '#15181c',
  lineStrong: '#6d7581',
  fg: '#e7e9ec',
  muted: '#a3abb7',
  accent: '#86b0ff',
  accentTint: '#18243c',
  ok: '#58c98f',
  okTint: '#10271b',
  refused: '#ff918a',
  refusedTint: '#2c1716',
  erratum: '#eebb55',
  erratumTint: '#2c2310',
  reading: '#bda8ff',
  readingTint: '#221b36',
};

const [black, grey, white] = ['#000000', '#555555', '#ffffff'];

/** For paper: strokes and words alone say what a colour says on the screen. */
export const paper: Palette = {
  bg: white,
  surface: white,
  lineStrong: grey,
  fg: black,
  muted: grey,
  accent: black,
  accentTint: white,
  ok: black,
  okTint: white,
  refused: black,
  refusedTint: white,
  erratum: black,
  erratumTint: white,
  reading: black,
  readingTint: white,
};

interface ToneColours {
  readonly ink: string;
  readonly tint: string;
}

/** A tone's ink and tint, as `styles/base.css` has them. */
export function toneColours(tone: Tone, colours: Palette): ToneColours {
  switch (tone) {
    case 'ok':
      return { ink: colours.ok, tint: colours.okTint };
    case 'refused':
      return { ink: colours.refused, tint: colours.refusedTint };
    case 'warn':
    case 'undecided':
    case 'erratum':
      return { ink: colours.erratum, tint: colours.erratumTint };
    case 'reading':
      return { ink: colours.reading, tint: colours.readingTint };
    case 'pinned':
      return { ink: colours.surface, tint: colours.reading };
    case 'muted':
      return { ink: colours.muted, tint: colours.bg };
    default:
      return { ink: colours.fg, tint: colours.bg };
  }
}
