import { HtmlValidate } from "html-validate";

/** Every rule of html-validate, but for these. */
const VALIDATOR = new HtmlValidate({
  root: true,
  extends: [
    "html-validate:recommended",
    "html-validate:standard",
    "html-validate:a11y",
    "html-validate:document",
  ],
  rules: {
    // The HTML standard takes both, and our own parser of pages takes this one.
    "doctype-style": ["error", { style: "lowercase" }],
    // A hash of the stylesheet in every page would change them all with it, and guards only against hosts of others, of which there are none.
    "require-sri": ["error", { target: "crossorigin" }],
    // The title of a page is the headline of its text, which is as long as it is.
    "long-title": "off",
    // What they are by the standard is what ours are: a field of text, and a button that sends its form.
    "no-implicit-input-type": "off",
    "no-implicit-button-type": "off",
    // ARIA lets a list have a name; that it is read out by few is no fault.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
  },
});

/** What html-validate finds wrong in a page as it lies on the disk. */
export async function markupFaults(markup: string, file: string): Promise<readonly string[]> {
  const { results } = await VALIDATOR.validateString(markup, file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, line, column, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
}
