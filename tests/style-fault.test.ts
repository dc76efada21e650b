import { expect, test } from "vitest";
import { styleFault } from "../src/style-fault.ts";

test.each([
  "",
  ":root { --accent: light-dark(#0b3d91, #9cc2ff); }",
  "/* see https://example.org/ and @import, url(x) } */ :root {}",
  '.trail li + li::before { content: "\\203a"; }',
  ".nameplate { background: url(icon.svg) } .x { background: url( 'icon.svg' ) }",
  "@media (width < 40rem) { .day { margin: 0 } }",
  '.a::before { content: "}" } .b::before { content: "it\'s" }',
  "a:hover { color: red }",
])("a sheet that stays within its site is let in: %j", (css) => {
  expect(styleFault(css)).toBeNull();
});

test.each<readonly [css: string, at: number, expected: string]>([
  ['@import "x.css";', 0, "the rules themselves: nothing is loaded from elsewhere"],
  ["p {}\n@IMPORT url(x.css);", 5, "the rules themselves: nothing is loaded from elsewhere"],
  ...[
    "url(https://example.org/a.png)",
    "url('//example.org/a.png')",
    'URL( "data:image/png;base64,AA" )',
    "url(../manifest.json)",
    "url(/a.png)",
    "url(a.png?b)",
    'url("a\\.png")',
    "url(",
    'src("https:x")',
  ].map(
    (value) =>
      [
        `p { background: ${value} }`,
        16,
        "the name of a file that lies beside the style sheet, such as `url(icon.svg)`",
      ] as const,
  ),
  ['p { background: image-set("https://a.b/c") }', 26, "no address of another site"],
  ["p { background: u\\72l(x) }", 17, "rules of CSS; `\\` stands in quotes only"],
  ["p { } // no", 6, "rules of CSS; `\\` stands in quotes only"],
  ["p {}</style><script>", 4, "rules of CSS; `\\` stands in quotes only"],
  ["<!-- p {} -->", 0, "rules of CSS; `\\` stands in quotes only"],
  ["p {} } q {}", 5, "a `{` for every `}`"],
  ["p { q {}", 8, "a `}` for every `{`"],
  ["p {} /* never closed", 5, "an end of every comment and of every text in quotes"],
  ['p { content: "never closed\n }', 13, "an end of every comment and of every text in quotes"],
])("a sheet that reaches out is not: %j", (css, at, expected) => {
  expect(styleFault(css)).toMatchObject({ at, expected });
});

test("a long sheet takes no longer than it is long", () => {
  for (const part of ["/* ", '"\\', "url( ", "url('", "{", "u\\"])
    expect(styleFault(part.repeat(20_000))).not.toBeNull();
});
