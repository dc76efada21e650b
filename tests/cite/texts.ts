import type { Article, Name } from "../../src/article.ts";
import { type Citation, citationOf } from "../../src/cite/citation.ts";
import { articleOf, cardFor } from "../pipeline.ts";
import { steering } from "../steering.ts";

const BODY =
  "The harbour board of Tarrow will rebuild the gates of the north basin before the summer.";

const front = (fields: string): string => `---\nlanguage: en\n${fields}\n---\n${BODY}\n`;

/** Texts of every sort that a citation has to tell apart, by what is special about them. */
export const TEXTS = {
  given: `Harbour gates to be rebuilt\nPublished: 8 February 2021\nSource: Lannoth Tidings\nBy Ada Marlow and Tom Reeve\n\n${BODY}\n`,
  made: `LANNOTH, Feb. 9, 2021 (SNW) -- ${BODY} Divers went down twice.\n`,
  undated: `${BODY} Divers went down twice.\n`,
  "several sources": front(
    "title: Gates shut\ndate: 2021-02-08\nsource: [Lannoth Tidings, POMTEL]",
  ),
  carried: front("title: Gates shut\ndate: 2021-02-08\nsource: [Lannoth Tidings, SNW]"),
  "worked out": `LANNOTH, Feb. 9 (SNW) -- ${BODY}\n`,
  event:
    "---\nlanguage: en\ntitle: Gates shut\n---\nOn 8 February 2021, the harbour board closed the gates.\n",
  updated: front("title: Gates shut\nupdated: 2021-02-08"),
  "Chinese name": front(
    "title: 港口关闭\ndate: 2021-02-08\nbyline: [王小明, Liu Xinyong]\nsource: 斯新社",
  ),
  "Arabic name": front("title: إغلاق الميناء\ndate: 2021-02-08\nbyline: أحمد منصور"),
  signs: front(
    'title: "100 % {of} \\\\ a_b & c#d $1 ~ ^ {"\ndate: 2021-02-08\nbyline: O_Neil {Ada}\nsource: Slate & Sons',
  ),
  script: front('title: "</textarea><script>go()</script>"\ndate: 2021-02-08\nsource: "<script>"'),
} as const;

export type Text = keyof typeof TEXTS;

export const SNW: Name = { name: "Skerran News Wire", id: "skerran-news-wire" };

/** One of the texts, read. */
export function textOf(name: Text): Article {
  const path = name === "worked out" ? "2021/02/10/a.txt" : "a.txt";
  return articleOf(TEXTS[name], path, steering());
}

/** What is cited of it, in an archive with an address on the web or without one. */
export function cited(name: Text, onTheWeb = false): Citation {
  const article = textOf(name);
  const address = article.address.split("/").map(encodeURIComponent).join("/");
  return citationOf(cardFor(article), {
    archive: "The Strait Papers",
    url: onTheWeb ? `https://example.org/papers/${address}` : null,
    carried: name === "carried" ? SNW : null,
  });
}
