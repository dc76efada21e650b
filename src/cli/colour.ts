import { styleText } from "node:util";

export type Style = "bold" | "cyan" | "dim" | "red" | "yellow";

/** Gives a text a style, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_, text) => text;

/** Colour on a terminal only; Node itself honours NO_COLOR and FORCE_COLOR. */
export const colour: Paint = (style, text) => styleText(style, text, { stream: process.stdout });
