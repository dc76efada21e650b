import { expect, test } from "vitest";
import { parseTheme } from "../../src/steer/theme.ts";

test("a theme is taken as it stands, without a mark of its encoding", () => {
  const css = ":root { --accent: #0b3d91; }\n";
  expect(parseTheme(`\ufeff${css}`)).toEqual({ theme: css, notices: [] });
});

test.each([[null], [""], [" \n"]])("%j is no theme, and nothing is wrong", (css) => {
  expect(parseTheme(css)).toEqual({ theme: null, notices: [] });
});

test.each([
  [
    ":root {\r\n  --paper: #fff;\r\n}\r\n@import 'a.css';",
    4,
    "Expected the rules themselves: nothing is loaded from elsewhere, found `@import`",
  ],
  [
    "p {\n  background: url(https://example.org/a.png);\n}",
    2,
    "Expected the name of a file that lies beside the style sheet, such as `url(icon.svg)`, found `url(https://example.org/a.png)`",
  ],
  ["p {}\n/* caf\ufffd */", 2, "Expected UTF-8, found bytes that are none"],
  ["p {}\n".repeat(20_000), 1, "Expected at most 65536 bytes, found 100000"],
])("a theme with a fault is left out as a whole, with its line: %#", (css, line, fault) => {
  expect(parseTheme(css)).toEqual({
    theme: null,
    notices: [
      {
        rule: "bad-theme",
        message: `${fault}; the whole file is left out until that is mended`,
        place: { path: "_theme.css", line },
      },
    ],
  });
});
