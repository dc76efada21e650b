import { expect, test } from "vitest";
import { originalText } from "../../templates/views/original-text.ts";
import { explained } from "../cli/explain/explained.ts";

const drawn = (text: string, language = "en"): string => {
  const { article, lines } = explained(text);
  return originalText(article, lines, language).toString();
};

/** The items of the list as they stand in the page. */
const itemsOf = (text: string): readonly string[] =>
  [...drawn(text).matchAll(/<li>(.*)<\/li>/gu)].map(([, item = ""]) => item);

const BODY = "The harbour board met for the third time and voted for the pier.";

test.each([
  ["as they are", BODY, [BODY]],
  ["with their blanks", `${BODY}\n\n   So it did.`, [BODY, "", "   So it did."]],
  [
    "with what became a field",
    ` date 2021-02-10 LANNOTH, Feb. 9 (SNW) -- ${BODY}`,
    [
      `<small>dateline, source, day published, day filed</small> <b>date 2021-02-10</b> <b>LANNOTH, Feb. 9 (SNW) --</b> ${BODY}`,
    ],
  ],
  [
    "with what was left out",
    `${BODY} Enditem`,
    [`<small>left out: sign-off</small>${BODY} <del>Enditem</del>`],
  ],
  [
    "with what was mended",
    `${BODY}He left.`,
    [`<small>mended: glued-sentences</small>${BODY.slice(0, -5)}<u>pier.He</u> left.`],
  ],
  [
    "with what was mended in what was left out",
    `${BODY}\n\nHome &gt; News`,
    [
      BODY,
      "",
      "<small>left out: breadcrumb; mended: entities</small><del>Home </del><del><u>&amp;gt;</u></del><del> News</del>",
    ],
  ],
  [
    "with their front matter",
    `---\ntitle: Pier\n---\n${BODY} Enditem`,
    [
      "---",
      "<small>headline</small>title: <b>Pier</b>",
      "---",
      `<small>left out: sign-off</small>${BODY} <del>Enditem</del>`,
    ],
  ],
  [
    "harmless",
    `<b onclick=go()>${BODY}</b>\u202egnp.\u0007`,
    [
      "<small>mended: control-characters, invisible-characters</small>&lt;b onclick=go()&gt;The harbour board met for the third time and voted for the <u>pier.&lt;/b&gt;\\u{202e}gnp.\\u{7}</u>",
    ],
  ],
])("the lines of a file are shown %s", (_, text, expected) => {
  expect(itemsOf(text)).toEqual(expected);
});

test("it has the language and direction of the text, and the notes have those of the site", () => {
  const page = drawn(
    "ВАСКЕННА, 22 ноя — ПОМТЕЛ. Паром сел на риф во вторник, все пассажиры доставлены на берег.",
  );
  expect(page).toContain('<ol lang="ru" dir="ltr">');
  expect(page).toContain('<small lang="en">dateline');
});

test("a line of more letters than a search would look at is there to its end", () => {
  const text = `${"The board met again, and it stayed as it was. ".repeat(3000)}The last word is zeugma.`;
  expect(itemsOf(text).join("")).toContain(text);
});

test("a text with nothing to show says so, and no more", () => {
  const { article } = explained(BODY);
  expect(originalText(article, null, "en").toString()).toBe(
    '<p class="file">All of the text in the file stands above: nothing of it was left out or mended.</p>',
  );
});
