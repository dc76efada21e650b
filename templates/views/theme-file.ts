import type { ThemeFile } from "../../src/publish/theme.ts";

/** The archive's own rules in the layer that is theirs: they win over those of the stylesheet, but not over what paper and a reader's own settings ask for. */
export const themeFile = ({ css }: ThemeFile): string => `@layer theme {\n${css.trim()}\n}\n`;
