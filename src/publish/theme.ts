import type { Archive } from "../archive.ts";

const THEME = "assets/theme.css";

/** The archive's own style sheet, beside the program's. */
export interface ThemeFile {
  readonly address: string;
  readonly css: string;
}

export interface ThemePlan {
  readonly themes: readonly ThemeFile[];
}

/** Where the own style sheet of an archive stands; `null` where it has none. */
export const themeAddress = ({ theme }: Pick<Archive, "theme">): string | null =>
  theme === null ? null : THEME;

export const planTheme = ({ theme }: Pick<Archive, "theme">): ThemePlan => ({
  themes: theme === null ? [] : [{ address: THEME, css: theme }],
});
