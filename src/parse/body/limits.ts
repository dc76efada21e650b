/** How many characters of Markdown are read as such; what is longer is shown as plain text. */
export const MAX_MARKDOWN_CHARACTERS = 1024 * 1024;

/** How many lines of it. */
export const MAX_MARKDOWN_LINES = 20_000;

/** How deep lists and quotations may lie in each other. */
export const MAX_MARKDOWN_DEPTH = 100;

/** How many definitions of links: each of them is looked up at each bracket. */
export const MAX_DEFINITIONS = 1000;

/** How many marks of a paragraph, times its characters, in all paragraphs of a text: behind each mark marked looks through what follows. */
export const MAX_MARK_STEPS = 25_000_000;
