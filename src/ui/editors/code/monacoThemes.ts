import { editor } from 'monaco-editor/editor';

/** The page's tokens (styles/tokens.css) in the two forms that Monaco needs: no CSS variables. */
interface Palette {
  readonly surface: string;
  readonly sunken: string;
  readonly hover: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly fg: string;
  readonly muted: string;
  readonly accent: string;
  readonly accentTint: string;
  readonly ok: string;
  readonly refused: string;
  readonly erratum: string;
  readonly reading: string;
}

const light: Palette = {
  surface: '#ffffff',
  sunken: '#f5f6f8',
  hover: '#eceef2',
  line: '#e1e4e9',
  lineStrong: '#868e9a',
  fg: '#16191d',
  muted: '#575f6b',
  accent: '#1a56cc',
  accentTint: '#e8f0fe',
  ok: '#0b6b3c',
  refused: '#b3211f',
  erratum: '#7d5200',
  reading: '#6139b8',
};

const dark: Palette = {
  surface: '#15181c',
  sunken: '#0f1215',
  hover: '#20242a',
  line: '#2a2f36',
  lineStrong: '#6d7581',
  fg: '#e7e9ec',
  muted: '#a3abb7',
  accent: '#86b0ff',
  accentTint: '#18243c',
  ok: '#58c98f',
  refused: '#ff918a',
  erratum: '#eebb55',
  reading: '#bda8ff',
};

/** Keys, strings and the rest as in the page's own JSON: accent, green, violet. */
const rulesOf = (palette: Palette): editor.ITokenThemeRule[] => [
  { token: '', foreground: palette.fg },
  { token: 'string.key.json', foreground: palette.accent },
  { token: 'string.value.json', foreground: palette.ok },
  { token: 'number.json', foreground: palette.reading },
  { token: 'keyword.json', foreground: palette.reading },
  { token: 'delimiter', foreground: palette.fg },
];

const colorsOf = (palette: Palette): editor.IColors => ({
  focusBorder: palette.accent,
  foreground: palette.fg,
  descriptionForeground: palette.muted,
  'textLink.foreground': palette.accent,
  'textLink.activeForeground': palette.accent,
  'editor.background': palette.sunken,
  'editor.foreground': palette.fg,
  'editor.selectionBackground': `${palette.accent}40`,
  'editor.inactiveSelectionBackground': `${palette.accent}26`,
  'editor.findMatchBackground': `${palette.accent}40`,
  'editor.findMatchHighlightBackground': `${palette.accent}26`,
  'editorCursor.foreground': palette.fg,
  'editorLineNumber.foreground': palette.muted,
  'editorLineNumber.activeForeground': palette.fg,
  'editorError.foreground': palette.refused,
  'editorWarning.foreground': palette.erratum,
  'editorInfo.foreground': palette.accent,
  'editorBracketMatch.background': palette.accentTint,
  'editorBracketMatch.border': palette.lineStrong,
  'editorBracketHighlight.foreground1': palette.fg,
  'editorLightBulb.foreground': palette.erratum,
  'editorWidget.background': palette.surface,
  'editorWidget.foreground': palette.fg,
  'editorWidget.border': palette.lineStrong,
  'editorHoverWidget.background': palette.surface,
  'editorHoverWidget.foreground': palette.fg,
  'editorHoverWidget.border': palette.lineStrong,
  'editorHoverWidget.statusBarBackground': palette.sunken,
  'editorSuggestWidget.background': palette.surface,
  'editorSuggestWidget.foreground': palette.fg,
  'editorSuggestWidget.border': palette.lineStrong,
  'editorSuggestWidget.selectedBackground': palette.accentTint,
  'editorSuggestWidget.selectedForeground': palette.fg,
  'editorSuggestWidget.highlightForeground': palette.accent,
  'editorSuggestWidget.focusHighlightForeground': palette.accent,
  'list.hoverBackground': palette.hover,
  'list.activeSelectionBackground': palette.accentTint,
  'list.activeSelectionForeground': palette.fg,
  'list.focusBackground': palette.accentTint,
  'list.focusForeground': palette.fg,
  'list.highlightForeground': palette.accent,
  'input.background': palette.surface,
  'input.foreground': palette.fg,
  'input.border': palette.lineStrong,
  'input.placeholderForeground': palette.muted,
  'menu.background': palette.surface,
  'menu.foreground': palette.fg,
  'widget.shadow': '#00000000',
  'scrollbar.shadow': '#00000000',
  'scrollbarSlider.background': `${palette.lineStrong}66`,
  'scrollbarSlider.hoverBackground': `${palette.lineStrong}99`,
  'scrollbarSlider.activeBackground': palette.lineStrong,
});

export const themeName = (isDark: boolean): string => (isDark ? 'page-dark' : 'page-light');

editor.defineTheme(themeName(false), {
  base: 'vs',
  inherit: true,
  rules: rulesOf(light),
  colors: colorsOf(light),
});
editor.defineTheme(themeName(true), {
  base: 'vs-dark',
  inherit: true,
  rules: rulesOf(dark),
  colors: colorsOf(dark),
});
