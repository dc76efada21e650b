import { describe, expect, test } from "vitest";
import { SEARCH_POLICY } from "../../../src/html/content-security-policy.ts";
import { html } from "../../../src/html/html.ts";
import { pageFaults, wall } from "../../../src/publish/wall/page-faults.ts";
import { POLICY_TAG, pageOf } from "./pages.ts";

const refreshTo = (link: string): string => `<meta http-equiv="refresh" content="0; url=${link}">`;

describe("a page is refused for", () => {
  test.each([
    ["a script", "<script>go()</script>"],
    ["a script in a paragraph", "<p><script>go()</script></p>"],
    ["a script in upper case", "<SCRIPT>go()</SCRIPT>"],
    ["a script with a slash", "<script/x>go()</script>"],
    ["a data block in its body", '<script type="application/ld+json">{"a":1}</script>'],
    ["a style", "<style>p{color:red}</style>"],
    ["a style in an attribute", '<p style="color:red">a</p>'],
    ["an event", '<p onclick="go()">a</p>'],
    ["an event in upper case", '<p ONCLICK="go()">a</p>'],
    ["an event behind a slash", '<p/onclick="go()">a</p>'],
    ["a value without quotation marks", "<p class=a>a</p>"],
    ["a value between single quotation marks", "<p class='a'>a</p>"],
    ["a class that is no name", '<p class="a{b}">a</p>'],
    ["a word of another language", '<table><thead><tr><th scope="all">a</th></tr></thead></table>'],
    ["a value without its end", '<p class="a>a</p>'],
    ["a value with a bracket", '<p class="a>b">a</p>'],
    ["an attribute without the value that it has", "<p class>a</p>"],
    ["a value where there is none", '<p hidden="hidden">a</p>'],
    ["blanks around the sign", '<p class = "a">a</p>'],
    ["two blanks", '<p  class="a">a</p>'],
    ["no blank between attributes", '<p class="a"id="b">a</p>'],
    ["a line end in a tag", '<p\nclass="a">a</p>'],
    ["a tab in a tag", '<p\tclass="a">a</p>'],
    ["an attribute twice", '<p class="a" class="b">a</p>'],
    ["an attribute of another element", '<p href="a.html">a</p>'],
    ["an attribute that no page has", '<a href="a.html" target="_blank">a</a>'],
    ["an element in upper case", "<P>a</P>"],
    ["an element that no page has", "<marquee>a</marquee>"],
    ["an element that every object has", "<constructor>a</constructor>"],
    ["an attribute that every object has", '<p constructor="a">a</p>'],
    ["an element of one's own", "<x-y>a</x-y>"],
    ["a frame", '<iframe src="a.html"></iframe>'],
    ["a frame with its own page", '<iframe srcdoc="a"></iframe>'],
    ["an object", '<object data="a"></object>'],
    ["a picture", '<img src="a.png">'],
    ["a drawing of nothing", "<svg></svg>"],
    ["a drawing of two things", "<svg><path></path><path></path></svg>"],
    ["a drawing in a drawing", "<svg><svg><path></path></svg></svg>"],
    ["a script in a drawing", "<svg><script>go()</script></svg>"],
    ["a page in a drawing", "<svg><foreignObject><p>a</p></foreignObject></svg>"],
    ["a link in a drawing", '<svg><a href="a.html">a</a><path></path></svg>'],
    ["words in a drawing", "<svg>a<path></path></svg>"],
    ["words in a line", "<svg><path>a</path></svg>"],
    ["a style in a drawing", "<svg><style>a</style><path></path></svg>"],
    ["a drawing that is loaded", '<svg><use href="a.svg"></use></svg>'],
    ["an event of a drawing", '<svg onload="go()"><path></path></svg>'],
    ["a line that is no line", '<svg><path d="M0 0 url(a)"></path></svg>'],
    ["a line outside of a drawing", '<path d="M0 0v1z"></path>'],
    ["a size that is no size", '<svg viewBox="0 0 a 1"><path></path></svg>'],
    ["a size in lower case", '<svg viewbox="0 0 1 1"><path></path></svg>'],
    ["mathematics", "<math><mi>a</mi></math>"],
    ["a template", "<template><p>a</p></template>"],
    ["markup in a text area", "<textarea><b>a</b></textarea>"],
    ["a text area without an end", "<textarea>a"],
    ["a text area with a name", '<textarea name="q">a</textarea>'],
    ["plain text to the end", "<plaintext>a"],
    ["javascript", '<a href="javascript:go()">a</a>'],
    ["javascript in mixed case", '<a href="JavaScript:go()">a</a>'],
    ["javascript behind a blank", '<a href=" javascript:go()">a</a>'],
    ["javascript with a tab", '<a href="java\tscript:go()">a</a>'],
    ["javascript with a line end", '<a href="java\nscript:go()">a</a>'],
    ["javascript with a number for a letter", '<a href="&#106;avascript:go()">a</a>'],
    ["javascript with a name for its colon", '<a href="javascript&colon;go()">a</a>'],
    ["javascript behind a control character", '<a href="\u0001javascript:go()">a</a>'],
    ["data", '<a href="data:text/html,a">a</a>'],
    ["vbscript", '<a href="vbscript:go()">a</a>'],
    ["a file", '<a href="file:///etc/passwd">a</a>'],
    ["another host without a scheme", '<a href="//example.org/">a</a>'],
    ["another host with back-slashes", '<a href="\\\\example.org">a</a>'],
    ["a slash and a back-slash", '<a href="/\\example.org">a</a>'],
    ["an empty link", '<a href="">a</a>'],
    ["a form that leads away", '<form action="https://example.org/"></form>'],
    ["a comment", "<!-- a -->"],
    ["a comment without an end", "<!-- a"],
    ["CDATA", "<![CDATA[a]]>"],
    ["a processing instruction", "<?a?>"],
    ["a second doctype", "<!doctype html>"],
    ["a bracket in the text", "<p>a < b</p>"],
    ["a bracket at the end", "<p>a</p><"],
    ["a bare ampersand", "<p>a & b</p>"],
    ["a reference that the tag does not write", "<p>a&nbsp;b</p>"],
    ["a number in its place", "<p>&#60;</p>"],
    ["a reference without its end", "<p>a &amp b</p>"],
    ["an element without an end", "<div><p>a</p>"],
    ["an end without an element", "<p>a</p></p>"],
    ["ends in the wrong order", "<p><b>a</p></b>"],
    ["an end with an attribute", '<p>a</p class="a">'],
    ["an end with a blank", "<p>a</p >"],
    ["an end of an element that has none", "<p>a<br></br></p>"],
    ["an element that ends itself", "<p/>"],
    ["a paragraph in a paragraph", "<p><p>a</p></p>"],
    ["a block in a paragraph", "<p><div>a</div></p>"],
    ["a link in a link", '<a href="a.html"><b><a href="b.html">a</a></b></a>'],
    ["a form in a form", '<form action="a"><div><form action="b"></form></div></form>'],
    ["words in a table", "<table>a<tbody><tr><td>b</td></tr></tbody></table>"],
    ["a row without its table", "<tr><td>a</td></tr>"],
    ["an item without its list", "<li>a</li>"],
    ["a second body", "</body><body>"],
    ["words behind the page", "</body></html><p>a</p><html><body>"],
    ["NUL", "<p>a\u0000b</p>"],
    ["a control character", "<p>a\u001bb</p>"],
    ["a control character above ASCII", "<p>a\u0085b</p>"],
    ["half a character", "<p>a\ud83db</p>"],
    ["what is no character", "<p>a\uffffb</p>"],
  ])("%s: %s", (_, body) => {
    expect(pageFaults("a/b.html", pageOf(body))).toHaveLength(1);
  });

  test.each([
    ["a base", '<base href="https://example.org/">'],
    ["a script from elsewhere", '<script src="https://example.org/a.js" defer></script>'],
    ["the script of the search page", '<script src="assets/search.js" defer></script>'],
    ["a style sheet from elsewhere", '<link rel="stylesheet" href="https://example.org/a.css">'],
    ["an icon from elsewhere", '<link rel="icon" href="https://example.org/a.svg">'],
    ["a link that loads ahead", '<link rel="prefetch" href="a.html">'],
    ["a way on to elsewhere", '<meta http-equiv="refresh" content="0; url=https://example.org/">'],
    ["a way on to another host", '<meta http-equiv="refresh" content="0; url=//example.org/">'],
    ["a way on to a script", '<meta http-equiv="refresh" content="0; url=javascript:go()">'],
    ["a way on out of the site", '<meta http-equiv="refresh" content="0; url=../../a.html">'],
    ["a way on after a while", '<meta http-equiv="refresh" content="9; url=a.html">'],
    ["a cookie", '<meta http-equiv="set-cookie" content="a=b">'],
    ["another policy", '<meta http-equiv="Content-Security-Policy" content="script-src *">'],
    ["markup in the title", "<title>a<b>b</b></title>"],
    ["a script that is no data", "<script>go()</script>"],
    ["a script of another type", '<script type="module">go()</script>'],
    ["data that is no JSON", '<script type="application/ld+json">go()</script>'],
    ["data without a word", '<script type="application/ld+json"></script>'],
    ["data that is blank", '<script type="application/ld+json"> </script>'],
    ["data with markup", '<script type="application/ld+json">"<b>"</script>'],
    ["data without an end", '<script type="application/ld+json">{"a":1}'],
    ["data from elsewhere", '<script type="application/ld+json" src="a.json">{}</script>'],
    ["a vocabulary", '<link rel="schema.dcterms" href="http://purl.org/dc/terms/">'],
    ["a field that no page has", '<meta name="citation_title" content="a">'],
  ])("%s in its head", (_, head) => {
    expect(pageFaults("a/b.html", pageOf("<p>a</p>", head))).toHaveLength(1);
  });

  test.each([
    ["no policy", pageOf("").replace(POLICY_TAG, "")],
    ["no doctype", pageOf("").replace("<!doctype html>\n", "")],
    ["another doctype", pageOf("").replace("<!doctype html>", "<!DOCTYPE html SYSTEM 'a'>")],
    ["nothing at all", ""],
    ["no body", "<!doctype html>\n<html><head></head></html>"],
    ["words behind its end", `${pageOf("")}a`],
    ["no end", pageOf("").replace("</html>\n", "")],
  ])("%s", (_, page) => {
    expect(pageFaults("a/b.html", page)).toHaveLength(1);
  });
});

describe("a page may have", () => {
  test.each([
    [
      "links to its site",
      '<a href="../a.html#b">a</a> <a href="#b">b</a> <a href="./a:b.html">c</a>',
    ],
    [
      "links to elsewhere",
      '<a href="https://example.org/?a=b&amp;c=d" rel="nofollow noopener ugc">a</a>',
    ],
    ["a link to write to", '<a href="mailto:desk@example.org">a</a>'],
    [
      "what looks like markup, as text",
      "<p>&lt;script&gt;go()&lt;/script&gt; &amp;amp; {{ a }}</p>",
    ],
    ["a bracket that ends nothing", "<p>a > b</p>"],
    ["a table", '<table class="tally"><tbody>\n<tr><td>a</td></tr>\n</tbody></table>'],
    [
      "a text area",
      '<label for="a">a</label><textarea id="a" readonly rows="2">a\n&lt;b&gt;</textarea>',
    ],
    [
      "a drawing among words",
      '<p>a <svg class="a" viewBox="0 0 9 9" role="img" aria-label="b"><path d="M0 9v-3h2V9zM4 9V0h2v9z"></path></svg></p>',
    ],
    ["every script of the world", "<p>Фериботът 渡輪 \u{1f6f3}\ufe0f</p>"],
  ])("%s", (_, body) => {
    expect(pageFaults("a/b.html", pageOf(body))).toEqual([]);
  });

  test.each([
    ["data", '<script type="application/ld+json">{"a":"\\u003c/script\\u003e"}</script>'],
  ])("%s in its head", (_, head) => {
    expect(pageFaults("a/b.html", pageOf("", head))).toEqual([]);
  });

  test("a way on to a page of the site", () => {
    const head = '<meta http-equiv="refresh" content="0; url=../2021/c.html">';
    expect(pageFaults("a/b.html", pageOf("", head))).toEqual([]);
  });

  test("the two scripts of the search page, there alone and without words in them", () => {
    const policy = html`<meta http-equiv="Content-Security-Policy" content="${SEARCH_POLICY}">`;
    const search = (head: string): string =>
      pageOf("", head).replace(POLICY_TAG, policy.toString());
    const scripts =
      '<script src="assets/search.js" defer></script><script src="search/index.js" defer></script>';
    expect(pageFaults("search.html", search(scripts))).toEqual([]);
    expect(pageFaults("a.html", search(scripts))).toHaveLength(1);
    expect(pageFaults("search.html", pageOf(""))).toHaveLength(1);
    const data = '<script type="application/ld+json">{}</script>';
    expect(pageFaults("search.html", search(scripts + data))).toHaveLength(1);
    for (const [from, to] of [
      ["></", ">go()</"],
      ["></", "> </"],
      ["search.js", "other.js"],
      [" defer", ""],
    ] as const)
      expect(pageFaults("search.html", search(scripts.replace(from, to))), to).toHaveLength(1);
  });
});

describe("a wall that has seen pages on which all was right still refuses", () => {
  const right = '<p class="note"><a href="a.html" lang="en">a</a> <span>b</span></p>';
  const seen = wall();
  const data = '<script type="application/ld+json">{"a":1}</script>';
  for (const at of ["a.html", "a/b.html", "a/b/c.html", "search.html"]) {
    seen(at, pageOf(right));
    seen(at, pageOf("", data));
    seen(at, pageOf("", refreshTo("../c.html")));
  }

  test.each([
    ["another value", 'href="a.html"', 'href="javascript:go()"'],
    ["a value with a bracket", 'lang="en"', 'lang="e<n"'],
    ["a value with another bracket", 'lang="en"', 'lang="e>n"'],
    ["a value that ends early", 'lang="en"', 'lang="e"n"'],
    ["a value without its end", 'lang="en"', 'lang="en'],
    ["another attribute", 'lang="en"', 'onclick="en"'],
    ["an attribute more", 'lang="en"', 'lang="en" lang="en"'],
    ["another element", "<span>b</span>", "<script>b</script>"],
    ["another end", "</span></p>", "</p></span>"],
    ["no end", "</span></p>", "</span>"],
    ["another place", right, `<ul>${right}</ul>`],
    ["a reference", "b</span>", "&#60;</span>"],
  ])("%s", (_, from, to) => {
    const page = pageOf(right.replace(from, to));
    expect(page).not.toBe(pageOf(right));
    expect(seen("a/b.html", pageOf(right))).toEqual([]);
    expect(seen("a/b.html", page)).toHaveLength(1);
    expect(seen("a/b.html", page)).toEqual(pageFaults("a/b.html", page));
  });

  test.each(["{", "go()", "", " ", '{"a":"<b>"}'])("data that is none: %j", (words) => {
    expect(seen("a/b.html", pageOf("", data))).toEqual([]);
    expect(seen("a/b.html", pageOf("", data.replace('{"a":1}', words)))).toHaveLength(1);
  });

  test("a style sheet from elsewhere, where a link may lead", () => {
    const sheet = (link: string): string =>
      pageOf("", `<link rel="alternate" href="${link}"><link rel="stylesheet" href="${link}">`);
    expect(seen("a.html", sheet("a.css"))).toEqual([]);
    expect(seen("a.html", sheet("https://example.org/a.css"))).toHaveLength(1);
  });

  test("a way on that leads out of the site from this page, not from others", () => {
    const page = pageOf("", refreshTo("../c.html"));
    expect(seen("a/b.html", page)).toEqual([]);
    expect(seen("a.html", page)).toHaveLength(1);
  });

  test("the policy and the scripts of the search page on any other", () => {
    const policy = html`<meta http-equiv="Content-Security-Policy" content="${SEARCH_POLICY}">`;
    const scripts = '<script src="assets/search.js" defer></script>';
    const page = pageOf("", scripts).replace(POLICY_TAG, policy.toString());
    expect(seen("search.html", page)).toEqual([]);
    expect(seen("a.html", page)).toHaveLength(1);
    expect(seen("a.html", pageOf("", scripts))).toHaveLength(1);
  });
});

test("a fault says its line, what was found and what was expected, in characters that print", () => {
  expect(pageFaults("a.html", pageOf('<p>\n<i title="\u200f">a</i></p>'))).toEqual([
    { line: 10, found: '<i title="\ufffd">', expected: "an attribute of the table" },
  ]);
});
