import type { Filter, Sort } from "../src/search/request.ts";
import { newsText } from "./news-text.ts";
import { TONGUES } from "./tongues.ts";
import { wordAt } from "./vocabulary.ts";

/** One question that both searches are asked. */
export interface Question {
  readonly name: string;
  readonly words: string;
  readonly from?: string;
  readonly to?: string;
  readonly filters?: readonly Filter[];
  readonly sort?: Sort;
  /** How Pagefind is asked the same; `null` where it has no such question. */
  readonly pagefind: PagefindQuestion | null;
}

/** What its `search()` takes. */
export interface PagefindQuestion {
  readonly words: string;
  readonly options?: {
    readonly filters?: Readonly<Record<string, string>>;
    readonly sort?: Readonly<Record<string, "asc" | "desc">>;
  };
}

/** A question of words alone, the same for both. */
const ofWords = (name: string, words: string): Question => ({ name, words, pagefind: { words } });

/** In a mixed archive, a word of each of its other languages. */
const OTHER_LANGUAGES = TONGUES.slice(1).map((tongue) =>
  ofWords(`word in ${tongue.code}`, wordAt(tongue, 200)),
);

/** The fixed list of questions about the corpus of a seed. The first is the first search; the others are asked after it, and hardly any has a word that came before. */
export function questions(seed: number, mixed: boolean): readonly Question[] {
  const [rare = ""] = newsText(7, seed, mixed).people;
  const medium = wordAt(TONGUES[0], 1_500);
  return [
    ofWords("common word", "government"),
    ofWords("rare name", rare),
    ofWords("medium word", medium),
    ofWords("two words", "council budget"),
    ofWords("three words", "hospital police election"),
    ofWords("with a word of every text", "the harbour"),
    ofWords("phrase", '"prime minister"'),
    ofWords("rare phrase", '"council budget"'),
    { ...ofWords("beginning", "railw*"), pagefind: { words: "railw" } },
    {
      name: "two years",
      words: "storm",
      from: "2017-03-10",
      to: "2019-05-20",
      pagefind: null,
    },
    {
      name: "one topic",
      words: "museum",
      filters: [{ kind: "topic", id: "railways" }],
      pagefind: { words: "museum", options: { filters: { topic: "Railways" } } },
    },
    {
      name: "newest first",
      words: "festival",
      sort: "newest",
      pagefind: { words: "festival", options: { sort: { date: "desc" } } },
    },
    ...(mixed ? OTHER_LANGUAGES : []),
  ];
}
